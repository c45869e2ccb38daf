"""幸福里社区 with all its reactions, and everybody's phone."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import TypeVar

from sqlalchemy import select

from bot.features import FEATURES
from handlers.chat.screen import Screen
from handlers.chat.told import Told
from handlers.reactions import REACTIONS
from handlers.schedule.due import due_items
from kernel.clock import system_chance
from kernel.lines import unpack_args
from kernel.outbox import Notice
from kernel.work import Work
from kernel.workshop import Workshop
from locales.render import As, Reader, render
from residents.model import Person
from tests import cast
from tests.house import House
from tests.keys import KEYRING
from tests.settled import SettledPhone

T = TypeVar("T")
HEADINGS = ("住户和住址", "帮住户办事", "提案和反映", "会议、告示和名册")


class Office:
    """The cast's community as it is in service; ``told`` gives who was told what, in words."""

    def __init__(self, folder: Path) -> None:
        self.house = House(folder)
        self.workshop = Workshop(
            self.house.url,
            clock=lambda: self.house.now,
            chance=system_chance,
            keyring=KEYRING,
            reactions=REACTIONS,
        )

    def phone(self, name: str) -> SettledPhone:
        """A neighbour's phone."""
        return SettledPhone(self.workshop, str(cast.account_of(name)))

    def act(self, order: Callable[[Work], T]) -> T:
        """Carry out something here, with its reactions."""
        return self.workshop.act_now(lambda work: order(work.enter(self.house.here)))

    def ticks(self, moment: datetime) -> None:
        """Be at this moment, and carry out what is due."""
        self.house.now = moment
        for item in self.workshop.read_now(due_items):
            self.workshop.act_now(item.order)

    def told(self, kind: str) -> dict[str, str]:
        """Who is told this, the group as an empty name, and what they read."""
        return {name: said(screen) if screen is not None else "" for name, screen in self.drawn(kind).items()}

    def drawn(self, kind: str) -> dict[str, Screen | None]:
        """The same, as it is drawn."""

        def draw(work: Work) -> dict[str, Screen | None]:
            rows = work.session.scalars(select(Notice).where(Notice.kind == kind).order_by(Notice.id))
            names = dict(work.session.execute(select(Person.id, Person.name)).all())
            drawn = {}
            for row in rows:
                told = Told(unpack_args(row.args), row.subject or 0, row.person_id)
                drawn[names.get(row.person_id, "")] = FEATURES.notices[kind](work, told)
            return drawn

        return self.workshop.read_now(lambda work: draw(work.enter(self.house.here)))


async def finds(phone: SettledPhone, door: str) -> str:
    """Look for a door of the office menu as anybody would: on it, among everything, under each heading."""
    await phone.says("/office")
    everything = next((each for each in phone.labels() if each.startswith("全部事项")), "")
    if everything and not _called(phone, door):
        await phone.taps(everything)
    for heading in [each for each in phone.labels() if each.startswith(HEADINGS)]:
        if _called(phone, door):
            break
        before = phone.screen
        await phone.taps(heading)
        if not _called(phone, door):
            phone.screen = before
    return await phone.taps(_called(phone, door))


def _called(phone: SettledPhone, door: str) -> str:
    return next((each for each in phone.labels() if each.startswith(door)), "")


def said(screen: Screen, language: str = "zh-Hans") -> str:
    """What a screen says, in one of the languages."""
    reader = Reader(language, elder=False, zone="Asia/Shanghai")
    return "\n".join(render(each, reader, As.PLAIN) for each in screen.lines if each)
