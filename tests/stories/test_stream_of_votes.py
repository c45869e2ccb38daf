"""Thousands of votes while the bot is killed again and again: each acknowledged one counts once."""

import asyncio
import os
import time
from collections.abc import AsyncIterator
from pathlib import Path
from random import Random
from typing import Any

import pytest
import pytest_asyncio
from sqlalchemy import select

from bot.migrating import migrate
from bot.playground import Playground
from bot.playground.sim.people import add_person
from bot.seeding import seed
from deliberation.polls.casting import VOTES
from deliberation.polls.opening import open_poll
from deliberation.polls.rules.rule import Choice
from handlers.chat.buttons import data_of
from handlers.chat.polls.buttons import LETTERS, CastVote
from handlers.reactions import REACTIONS
from kernel.bylaws import Bylaws
from kernel.clock import system_chance
from kernel.journal import ENTRIES
from kernel.outbox import NOTICES, NoticeState
from kernel.work import Work
from kernel.workshop import Workshop
from residents.acting import Acting, Origin
from residents.founding import BuildingPlan, CommunityFile, PersonPlan
from residents.model import RoleKind
from tests.keys import KEYRING
from tests.stories.nursery import Nursery
from tests.stories.town import START, Town

HOMES = 500
ROUNDS = int(os.environ.get("YISHI_STREAM_VOTES", "2500")) // HOMES
TWO_OWNERS = 25
"""In so many homes two owners vote in turn, and each change tells the other."""

AT_ONCE = 96
FIRST, SECOND = 1_000, 2_000
SAID = {Choice.AGREE: "同意", Choice.AGAINST: "反对", Choice.ABSTAIN: "弃权"}
ORDER = tuple(SAID)


def plan() -> CommunityFile:
    """Five buildings of a hundred homes."""
    buildings = tuple(
        BuildingPlan(name=f"{number}号楼", units=2, floors=25, areas=("88.50", "121.25"))
        for number in range(1, HOMES // 100 + 1)
    )
    empty = CommunityFile(slug="stream", bylaws=Bylaws(name="长河社区"), buildings=buildings)
    people = []
    for index, home in enumerate(empty.all_dwellings()):
        roles = (RoleKind.CHAIR,) if index == 0 else ()
        people.append(
            PersonPlan(name=f"邻居{index}", dwellings=(home.name,), account=str(FIRST + index), roles=roles)
        )
        if index < TWO_OWNERS:
            people.append(
                PersonPlan(name=f"家人{index}", dwellings=(home.name,), account=str(SECOND + index))
            )
    return empty.model_copy(update={"people": tuple(people)})


def give_phones(stage: Playground) -> None:
    """A phone for everybody, and no record of what is said: it would be long."""
    stage.transcript.on = False
    for person in plan().people:
        add_person(stage, {"id": int(person.account or 0), "name": person.name, "started": True})


@pytest_asyncio.fixture
async def river(tmp_path: Path, nursery: Nursery) -> AsyncIterator[Town]:
    """A community of many homes, in which a vote was opened a moment ago."""
    founded = tmp_path / "founded.sqlite3"
    migrate(f"sqlite:///{founded}")
    workshop = Workshop(
        f"sqlite:///{founded}",
        clock=lambda: START,
        chance=system_chance,
        keyring=KEYRING,
        reactions=REACTIONS,
    )
    seed(workshop, plan())
    workshop.act_now(_open_poll)
    workshop.close()
    folder = tmp_path / "town"
    folder.mkdir()
    town = await Town(folder).open(founded, give_phones)
    town.in_a_child(nursery)
    yield town
    await town.close()


def _open_poll(work: Work) -> int:
    return open_poll(work.enter(1), Acting(1, 1, Origin.CHAT), "是否修路", "路面坑洼。", None, 7).poll


class Killer:
    """Kills the bot at seeded moments, and brings it back."""

    def __init__(self, town: Town) -> None:
        self._town = town
        self._chance = Random(20261120)
        self.kills = 0
        self._dying = False

    async def work(self) -> None:
        """Until cancelled."""
        while True:
            await asyncio.sleep(self._chance.uniform(1.0, 2.0))
            self._dying = True
            self._town.bot.kill()
            await self._town.bot.gone()
            self._dying = False
            self.kills += 1
            await self._town.bot.start()

    async def revive(self) -> None:
        """Afterwards: whoever is dead comes back, also who was killed at the very end and is dying yet."""
        if self._dying:
            await self._town.bot.gone()
        if not self._town.bot.alive:
            await self._town.bot.start()


@pytest.mark.timeout(600)
async def test_of_thousands_of_votes_every_acknowledged_one_counts_once(river: Town) -> None:
    began = time.monotonic()
    await river.bot.start()
    killer = Killer(river)
    killing = asyncio.create_task(killer.work())
    await everybody_is_told(river)
    turns = asyncio.Semaphore(AT_ONCE)
    homes = [asyncio.create_task(one_home(river, index, turns)) for index in range(HOMES)]
    last = await asyncio.gather(*homes)
    killing.cancel()
    await asyncio.gather(killing, return_exceptions=True)
    await killer.revive()
    await river.forward("3m")
    print(f"{HOMES * ROUNDS} votes, {killer.kills} kills, {time.monotonic() - began:.1f} s")
    assert killer.kills >= 3
    await each_counts_once(river, last)
    await all_are_told(river)


async def everybody_is_told(town: Town) -> None:
    """The notice that the vote is open reaches every phone, whoever dies on the way."""
    accounts = [int(person.account or 0) for person in plan().people]
    chats = town.playground.town.chats
    await town.until(
        lambda: all(number in chats and chats[number].messages for number in accounts),
        "everybody is told of the vote",
        60,
    )


async def one_home(town: Town, index: int, turns: asyncio.Semaphore) -> Choice:
    """Votes and changes its mind, each time after the answer to the last; gives its last word."""
    accounts = [FIRST + index, SECOND + index] if index < TWO_OWNERS else [FIRST + index]
    choice = ORDER[index % 3]
    for number in range(ROUNDS):
        choice = ORDER[(index + number) % 3]
        async with turns:
            toast = await tap(town, accounts[number % len(accounts)], choice)
        assert SAID[choice] in toast, f"{toast} instead of {choice}"
    return choice


async def tap(town: Town, account: int, choice: Choice) -> str:
    """Press a button, and wait for the answer as long as it takes."""
    stage = town.playground
    chat = stage.town.chats[account]
    posted = next(iter(chat.messages.values()))
    pressed = stage.taps.begin(account, account)
    query: dict[str, Any] = {
        "id": pressed.id,
        "from": stage.town.people[account].user(),
        "message": posted.body,
        "chat_instance": str(account),
        "data": data_of(CastVote(1, LETTERS[choice])),
    }
    stage.delivery.add("callback_query", query)
    answer = await asyncio.wait_for(pressed.answered, 60)
    return str(answer["text"])


async def each_counts_once(town: Town, last: list[Choice]) -> None:
    """One row for each home with its last word; the journal holds each vote once."""
    query = select(VOTES.c.choice).order_by(VOTES.c.dwelling_id)
    stands = await town.desk.read(lambda work: work.connection.execute(query).scalars().all())
    assert stands == last
    assert await town.count(ENTRIES, ENTRIES.c.kind == "VoteCast") == HOMES * ROUNDS
    assert (await town.verified()).faults == ()


async def all_are_told(town: Town) -> None:
    """Nothing owed is left: everybody heard of the vote, and of each word that replaced theirs."""
    query = select(NOTICES.c.kind, NOTICES.c.state)
    rows = await town.desk.read(lambda work: work.connection.execute(query).all())
    open_ones = [row for row in rows if row.state != NoticeState.SENT]
    assert open_ones == []
    kinds = [row.kind for row in rows]
    assert kinds.count("poll-opened") == HOMES + TWO_OWNERS
    assert kinds.count("vote-replaced") == TWO_OWNERS * (ROUNDS - 1)
    for index in range(TWO_OWNERS):
        heard = _heard_of_another(town, FIRST + index) + _heard_of_another(town, SECOND + index)
        assert heard >= ROUNDS - 1


def _heard_of_another(town: Town, account: int) -> int:
    messages = town.playground.town.chats[account].messages.values()
    return sum("的意见已由" in posted.body.get("text", "") for posted in messages)
