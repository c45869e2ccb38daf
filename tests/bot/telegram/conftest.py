"""A hall in which a vote is open, with the bot in this very process, and what one may ask of it."""

import logging
from collections.abc import AsyncIterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest
import pytest_asyncio
from sqlalchemy import select

from bot.migrating import migrate
from bot.seeding import seed
from deliberation.polls.casting import VOTES
from deliberation.polls.model import Poll
from deliberation.polls.opening import open_poll
from handlers.chat.buttons import data_of
from handlers.chat.polls.buttons import CastVote
from handlers.reactions import REACTIONS
from kernel.clock import system_chance
from kernel.work import Work
from kernel.workshop import Workshop
from residents.acting import Acting, Origin
from residents.model import Person
from tests import cast
from tests.databases import Founded
from tests.keys import KEYRING
from tests.stories.phones import Phone
from tests.stories.town import START, Town

RAMP = "3号楼门口修坡道"
ELSEWHERE = "别的社区的事"


def _open(work: Work, community: int, title: str) -> int:
    work.enter(community)
    chair = work.session.scalars(select(Person.id).where(Person.name == "李国强")).one()
    return open_poll(work, Acting(chair, chair, Origin.CHAT), title, "台阶高。", None, 3).poll


def build(url: str) -> None:
    """The cast's community and one like it elsewhere; a vote is open in each."""
    migrate(url)
    workshop = Workshop(url, clock=lambda: START, chance=system_chance, keyring=KEYRING, reactions=REACTIONS)
    here = seed(workshop, cast.FILE).community
    people = tuple(p.model_copy(update={"account": None}) for p in cast.PEOPLE)
    elsewhere = cast.FILE.model_copy(update={"slug": "elsewhere", "group": None, "people": people})
    there = seed(workshop, elsewhere).community
    workshop.act_now(lambda work: _open(work, here, RAMP))
    workshop.act_now(lambda work: _open(work, there, ELSEWHERE))
    workshop.close()


@cache
def voting_on(kind: str) -> Founded:
    """A database with both."""
    return Founded(build, kind)


@pytest.fixture
def voting(database_kind: str) -> Founded:
    """A database with both communities, on both databases."""
    return voting_on(database_kind)


class Hall(Town):
    """A town with a vote in it."""

    async def votes(self, title: str = RAMP) -> dict[str, str]:
        """What stands in the box, by the name of who said it."""
        query = (
            select(Person.name, VOTES.c.choice)
            .join(Person, Person.id == VOTES.c.person_id)
            .join(Poll, Poll.id == VOTES.c.poll_id)
            .where(Poll.title == title)
        )
        return dict(await self.desk.read(lambda work: work.connection.execute(query).all()))

    async def poll(self, title: str = RAMP) -> Any:
        """The row of the vote."""
        query = select(Poll.__table__).where(Poll.title == title)
        return await self.desk.read(lambda work: work.connection.execute(query).one())

    async def ready_to_vote(self, *names: str) -> list[Phone]:
        """These neighbours have the vote before them."""
        for name in names:
            await self[name].taps("去投票")
            await self[name].sees("公开表决", RAMP)
        await self.settled()
        return [self[name] for name in names]

    async def button(self, letter: str, title: str = RAMP) -> str:
        """The data of a button of the vote."""
        return data_of(CastVote((await self.poll(title)).id, letter))

    def update(self, number: int) -> dict[str, Any]:
        """An update as it was sent to the bot."""
        said = (entry.get("update") for entry in self.playground.transcript.after(0))
        return next(update for update in said if update and update["update_id"] == number)

    def buttons_in_group(self) -> list[str]:
        """Where the buttons in the group lead."""
        shown = self["李国强"].messages(cast.GROUP)
        return [button.get("url", "") for m in shown for row in m["buttons"] for button in row]

    def goes_wrong(self, answer: str, method: str = "*", **more: Any) -> None:
        """From now on such calls go wrong."""
        from bot.playground.sim.trouble import set_faults

        set_faults(self.playground, {"answer": answer, "method": method, **more})

    def is_well_again(self) -> None:
        """Nothing goes wrong any more."""
        self.playground.faults.clear()


@pytest_asyncio.fixture
async def quiet_hall(voting: Founded, tmp_path: Path) -> AsyncIterator[Hall]:
    """The hall before the bot is started."""
    hall = Hall(tmp_path)
    await hall.open(voting)
    yield hall
    await hall.close()


@pytest_asyncio.fixture
async def hall(quiet_hall: Hall) -> AsyncIterator[Hall]:
    """The hall with the bot running, everybody told of the vote."""
    quiet_hall.in_house()
    await quiet_hall.bot.start()
    await quiet_hall.settled()
    yield quiet_hall


@pytest_asyncio.fixture
async def impatient_hall(quiet_hall: Hall) -> AsyncIterator[Hall]:
    """A hall whose bot waits only a moment for a locked database."""
    quiet_hall.bot_database = quiet_hall.database + "?timeout=0.02"
    quiet_hall.in_house()
    await quiet_hall.bot.start()
    await quiet_hall.settled()
    yield quiet_hall


@pytest.fixture
def operator(caplog: pytest.LogCaptureFixture) -> pytest.LogCaptureFixture:
    """What the operator reads."""
    caplog.set_level(logging.INFO)
    return caplog
