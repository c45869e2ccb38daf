"""A street on a real database, in which a vote is open and neighbours answer by number."""

import itertools
from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
import pytest_asyncio
from sqlalchemy import select

from bot.features import FEATURES
from bot.settling import Settler
from deliberation.meetings.service import announce
from deliberation.polls.casting import VOTES
from deliberation.polls.closing import close_poll
from deliberation.polls.model import Poll
from deliberation.polls.opening import open_poll
from handlers.chat.buttons import data_of
from handlers.chat.heard import Heard
from handlers.chat.questions.noticing import dressed_for, was_shown
from handlers.chat.screen import Button, Screen
from handlers.chat.told import Told
from handlers.reactions import REACTIONS
from kernel.clock import system_chance
from kernel.work import Work
from kernel.workshop import Workshop
from locales.render import As, Reader, render
from residents.acting import Acting, Origin
from residents.model import Person
from tests import cast
from tests.founded import founded
from tests.keys import KEYRING

KEYS = itertools.count(1)
START = datetime(2026, 11, 25, 9, tzinfo=ZoneInfo("Asia/Shanghai"))
LIFT, LAMPS = "加装电梯", "楼道换灯"


class Street:
    """幸福里社区 with the program's own features, and a clock that is moved by hand."""

    def __init__(self, folder: Path) -> None:
        self.now = START
        self.url, (self.id,) = founded(folder, self.now, cast.FILE)
        self.workshop = self._open()

    def _open(self) -> Workshop:
        return Workshop(
            self.url, clock=lambda: self.now, chance=system_chance, keyring=KEYRING, reactions=REACTIONS
        )

    def restart(self) -> None:
        """Stop the program and start it again."""
        self.workshop.close()
        self.workshop = self._open()

    def wait(self, **much: float) -> None:
        """Let time pass: ``wait(days=2)``."""
        self.now += timedelta(**much)

    def _chair(self, work: Work) -> Acting:
        work.enter(self.id)
        chair = work.session.scalars(select(Person.id).where(Person.name == "李国强")).one()
        return Acting(chair, chair, Origin.CHAT)

    def poll(self, title: str, days: int = 3) -> int:
        """Open a vote of the whole community."""
        return self.workshop.act_now(
            lambda work: open_poll(work, self._chair(work), title, "", None, days).poll
        )

    def counted(self, poll: int) -> None:
        """A vote is over, and counted."""
        self.now = self.closes(poll) + timedelta(minutes=1)
        self.workshop.act_now(lambda work: close_poll(work.enter(self.id), poll))

    def closes(self, poll: int) -> datetime:
        """When a vote closes."""
        query = select(Poll.closes_at).where(Poll.id == poll)
        return self.workshop.read_now(lambda work: work.session.scalars(query).one())

    def meeting(self, title: str) -> int:
        """Call a meeting for a week from now."""
        at = self.now + timedelta(days=7)
        return self.workshop.act_now(
            lambda work: announce(work, self._chair(work), title, "会议室", at, 60, "").meeting
        )

    def votes(self) -> dict[int, str]:
        """What stands in the boxes, by poll."""
        rows = self.workshop.read_now(
            lambda work: work.connection.execute(select(VOTES.c.poll_id, VOTES.c.choice)).all()
        )
        return {row.poll_id: row.choice for row in rows}

    def neighbour(self, name: str, *, buttons: bool = True) -> "Neighbour":
        """Somebody with a phone."""
        return Neighbour(self, name, buttons=buttons)


class Neighbour:
    """Somebody who reads and answers; ``screen`` is what they were shown last."""

    def __init__(self, street: Street, name: str, *, buttons: bool) -> None:
        self.street, self.name, self.buttons = street, name, buttons
        self.screen = Screen()
        self.heard: Heard | None = None
        self.reader = Reader("zh-Hans", elder=False, zone="Asia/Shanghai")

    def _heard(self) -> Heard:
        account = str(cast.account_of(self.name))
        return Heard("telegram", str(next(KEYS)), account, self.name, "zh-Hans", account, private=True)

    async def says(self, words: str) -> str:
        """Type words or a command; gives what is shown."""
        command = words.removeprefix("/") if words.startswith("/") else None
        return await self.sends(replace(self._heard(), command=command, text="" if command else words))

    async def taps(self, label: str) -> str:
        """Tap a button that is shown."""
        [found] = [b for row in self.screen.rows for b in row if label in self._said(b)]
        assert isinstance(found, Button)
        return await self.sends(replace(self._heard(), tap="1", message=1, button=data_of(found.does)))

    async def repeats(self) -> str:
        """The last message is delivered once more."""
        assert self.heard is not None
        return await self.sends(self.heard)

    async def sends(self, heard: Heard) -> str:
        """Have something settled; a second or two pass, as they do when people read."""
        self.heard = heard
        settler = Settler(FEATURES, self.street.workshop, lambda start: start, buttons=self.buttons)
        settled = await settler.settle(heard)
        entry = await settled.act.reader()
        self.reader = Reader(entry.language, entry.elder, entry.zone)
        self.screen = settled.screen
        self.street.wait(seconds=5)
        return self.reads()

    async def shows(self, content: str) -> str:
        """Send something that is not words: a voice message, a sticker."""
        return await self.sends(replace(self._heard(), content=content))

    async def follows(self, link: str) -> str:
        """Follow a link into the private chat."""
        return await self.sends(replace(self._heard(), command="start", payload=link))

    async def presses(self, data: str) -> str:
        """Tap a button with this data, wherever it stood."""
        return await self.sends(replace(self._heard(), tap="1", message=1, button=data))

    async def opens(self, poll: int) -> str:
        """Look at a vote."""
        return await self.sends(replace(self._heard(), command="start", payload=f"v_{poll}"))

    def is_told(self, kind: str, subject: int) -> str:
        """A notice reaches the phone."""
        account = str(cast.account_of(self.name))

        def tell(work: Work) -> Screen:
            work.enter(self.street.id)
            person = work.session.scalars(select(Person.id).where(Person.name == self.name)).one()
            screen = FEATURES.notices[kind](work, Told({}, subject, person))
            assert screen is not None
            dressed = dressed_for(
                work, "telegram", account, person, screen, self.reader, buttons=self.buttons
            )
            work.enter(self.street.id)
            was_shown(work, "telegram", account, person, dressed, self.reader)
            return dressed.screen

        self.reader = Reader("zh-Hans", elder=True, zone="Asia/Shanghai")
        self.screen = self.street.workshop.act_now(tell)
        self.street.wait(seconds=5)
        return self.reads()

    def reads(self) -> str:
        """What is shown."""
        return "\n".join(render(each, self.reader, As.PLAIN) if each else "" for each in self.screen.lines)

    def labels(self) -> list[str]:
        """The buttons that are shown."""
        return [self._said(each) for row in self.screen.rows for each in row]

    def _said(self, button: object) -> str:
        return render(button.label, self.reader, As.PLAIN)  # type: ignore[attr-defined]  # buttons and links have one


@pytest_asyncio.fixture
async def street(database_kind: str, tmp_path: Path) -> AsyncIterator[Street]:
    """The street, on both databases."""
    made = Street(tmp_path)
    yield made
    made.workshop.close()


@pytest.fixture
def wang(street: Street) -> Neighbour:
    """王德福, who is old and reads plain wording."""
    return street.neighbour("王德福")
