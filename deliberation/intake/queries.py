"""Reading questions and reports: the queue of those in office, and one's own."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import ColumnElement, Select, case, func, or_, select

from deliberation.intake.hazards import STANDING
from deliberation.intake.model import Intake, IntakeKind
from deliberation.intake.numbers import sought
from deliberation.intake.service import an_intake, answers_intake
from kernel.errors import Next, Refusal
from kernel.lines import line
from kernel.work import Work
from residents.acting import Acting
from residents.model import Dwelling, Person
from residents.permits import dwellings_of, person_of, require

MOST_NUMBERED = 3


@dataclass(frozen=True, slots=True)
class IntakeSeen:
    """A question or report; ``home`` is where whoever asked lives, shown to those in office only."""

    id: int
    number: str
    kind: IntakeKind
    danger: str
    text: str
    photo: bool
    name: str
    home: str
    at: datetime
    answer: str
    answered_by: str
    answered_at: datetime | None
    solved: bool | None
    mine: bool
    may_answer: bool


@dataclass(frozen=True, slots=True)
class IntakeListed:
    """A row of a list."""

    id: int
    number: str
    kind: IntakeKind
    danger: str
    text: str
    answered: bool
    solved: bool | None


def waiting(work: Work, who: Acting) -> int:
    """How many questions and reports wait for an answer."""
    return work.session.scalars(select(func.count(Intake.id)).where(still_waits())).one()


def queue(work: Work, who: Acting, page: int, size: int) -> tuple[tuple[IntakeListed, ...], bool]:
    """What waits: danger to life, then what lies there, then the oldest; for those in office only."""
    require(answers_intake, work, who)
    pressing = case((Intake.danger.is_(None), 2), (Intake.danger.in_(STANDING), 1), else_=0)
    query = select(Intake).where(still_waits()).order_by(pressing, Intake.id)
    return _page(work, query, page, size)


def own(work: Work, who: Acting, page: int, size: int) -> tuple[tuple[IntakeListed, ...], bool]:
    """What the asking person asked and reported, newest first."""
    query = select(Intake).where(Intake.person_id == person_of(who)).order_by(Intake.id.desc())
    return _page(work, query, page, size)


def numbered(work: Work, who: Acting, typed: str, most: int = MOST_NUMBERED) -> tuple[IntakeListed, ...]:
    """What bears the number that was typed: one's own, and for those in office everybody's; newest first."""
    wanted = sought(typed)
    if wanted is None:
        return ()
    query = select(Intake).order_by(Intake.id.desc())
    if answers_intake.judge(work, who) is not None:
        query = query.where(Intake.person_id == who.person)
    if wanted.kind is not None:
        query = query.where(Intake.kind == wanted.kind)
    written = f"-{wanted.serial:03d}"
    if wanted.year is not None:
        query = query.where(Intake.number == f"{wanted.year}{written}")
    else:
        query = query.where(Intake.number.endswith(written, autoescape=True))
    return _page(work, query, 0, most)[0]


def intake_seen(work: Work, who: Acting, intake: int) -> IntakeSeen:
    """One of them, to whoever asked and to those in office; to anybody else it does not exist."""
    row = an_intake(work, intake)
    may_answer = answers_intake.judge(work, who) is None
    mine = who.person is not None and row.person_id == who.person
    if not mine and not may_answer:
        raise Refusal(line("intake-not-yours"), next=Next.DESK)
    return IntakeSeen(
        id=row.id,
        number=row.number,
        kind=IntakeKind(row.kind),
        danger=row.danger or "",
        text=row.text,
        photo=row.photo_id is not None,
        name=_name(work, row.person_id),
        home=_home(work, row.person_id) if may_answer else "",
        at=row.at,
        answer=row.answer or "",
        answered_by=_name(work, row.answered_by) if row.answered_by else "",
        answered_at=row.answered_at,
        solved=row.solved,
        mine=mine,
        may_answer=may_answer,
    )


def photo_of(work: Work, who: Acting, intake: int) -> int:
    """The photo that was sent with it, or 0; to whoever may see the matter itself."""
    intake_seen(work, who, intake)
    return an_intake(work, intake).photo_id or 0


def still_waits() -> ColumnElement[bool]:
    """What is not settled, besides what nobody is there any more to hear the answer to."""
    gone = select(Person.id).where(Person.erased_at.is_not(None))
    return or_(Intake.answered_at.is_(None), Intake.solved.is_(False)) & Intake.person_id.not_in(gone)


def _page(work: Work, query: Select[Intake], page: int, size: int) -> tuple[tuple[IntakeListed, ...], bool]:
    found = list(work.session.scalars(query.offset(page * size).limit(size + 1)))
    rows = tuple(
        IntakeListed(
            each.id,
            each.number,
            IntakeKind(each.kind),
            each.danger or "",
            each.text,
            each.answered_at is not None,
            each.solved,
        )
        for each in found[:size]
    )
    return rows, len(found) > size


def _name(work: Work, person: int) -> str:
    found = work.session.get(Person, person)
    return found.name if found is not None else ""


def _home(work: Work, person: int) -> str:
    homes = dwellings_of(work, person)
    names = work.session.scalars(select(Dwelling.name).where(Dwelling.id.in_(homes)).order_by(Dwelling.id))
    return "、".join(names)
