"""A proposal among the cast, brought as far as a test needs it."""

from collections.abc import Callable
from typing import TypeVar

from sqlalchemy import select

from deliberation.proposals.model import Proposal
from deliberation.proposals.queries import proposal_seen
from deliberation.proposals.service import publish
from deliberation.proposals.stages import Stage
from deliberation.proposals.supporting import support
from handlers.schedule.due import due_items
from kernel.errors import Refusal
from kernel.outbox import Notice
from kernel.work import Work
from residents.model import Person
from tests.house import House

T = TypeVar("T")
THREE_HOMES = ("李明", "王德福", "Helen")


def proposed(house: House, by: str = "陈静", title: str = "小区大门口加装扶手") -> int:
    """A proposal for the whole community."""
    who = house.who(by)
    return house.act(lambda work: publish(work, who, title, "下雨天台阶滑。", None)).proposal


def supported(house: House, proposal: int, *names: str) -> None:
    """Supported by the homes of these neighbours."""
    for name in names:
        who = house.who(name)
        house.act(lambda work, who=who: support(work, who, proposal))


def ready(house: House, by: str = "陈静", title: str = "小区大门口加装扶手") -> int:
    """A proposal with enough support, for which the committee owes an answer."""
    made = proposed(house, by, title)
    supported(house, made, *THREE_HOMES)
    return made


def stage(house: House, proposal: int) -> Stage:
    """Where it stands now."""
    return house.ask(lambda work: work.session.get_one(Proposal, proposal).stage(work.now))


def fact(house: House, proposal: int, read: Callable[[Proposal], T]) -> T:
    """Something of its row."""
    return house.ask(lambda work: read(work.session.get_one(Proposal, proposal)))


def overdue_of(house: House, proposal: int) -> int | None:
    """How many days overdue, as everybody reads."""

    def question(work: Work) -> int | None:
        clock = proposal_seen(work, house.who("李明"), proposal).clock
        return clock.overdue if clock else None

    return house.ask(question)


def told(house: House, kind: str) -> list[str]:
    """Who is owed a notice of this kind, once for each."""

    def question(work: Work) -> list[str]:
        query = select(Person.name).join(Notice, Notice.person_id == Person.id).where(Notice.kind == kind)
        return sorted(work.session.scalars(query))

    return house.ask(question)


def tick(house: House) -> list[str]:
    """Carry out everything that is due, as the ticker does; gives the names of what was."""
    done: list[str] = []
    for item in house.workshop.read_now(due_items):
        house.workshop.act_now(item.order)
        done.append(item.name)
    return [name for name in done if name.startswith("answer")]


def refusal(order: Callable[[], object]) -> str:
    """The key under which something is refused."""
    try:
        order()
    except Refusal as no:
        return no.line.key
    raise AssertionError("it was not refused")
