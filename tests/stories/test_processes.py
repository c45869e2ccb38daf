"""Processes of the bot: two by mistake, one that is asked to end, one that is killed in the middle."""

import asyncio
from collections import Counter
from pathlib import Path

import pytest
from sqlalchemy import select

from deliberation.polls.opening import open_poll
from deliberation.polls.rules.rule import Choice
from handlers.chat.buttons import data_of
from handlers.chat.polls.buttons import LETTERS, CastVote
from kernel.heard import HEARD
from kernel.journal import ENTRIES
from kernel.work import Work
from residents.acting import Acting, Origin
from residents.model import Person
from tests import cast
from tests.stories.nursery import Child, Nursery
from tests.stories.town import Town

SAID = "another Yishi process already asks for this bot's updates"
LOST = "the polling lease was lost to another process"
LEASE_AND_MORE = 90.0


async def test_a_second_poller_waits_says_so_and_takes_over_when_the_first_ends(
    mortal_town: Town, nursery: Nursery
) -> None:
    town, first_log, second_log = mortal_town, mortal_town.folder / "1.log", mortal_town.folder / "2.log"
    first, second = _bot(town, nursery, first_log), _bot(town, nursery, second_log)
    town.bot = first
    await first.start()
    await town.settled()
    await town["李国强"].says("/start")
    await town["李国强"].sees("李国强，您好")
    await second.start()
    await town.until(lambda: second_log.exists() and SAID in second_log.read_text(), "the operator is told")
    await town["陈静"].says("/start")
    await town["陈静"].sees("陈静，您好")
    await first.stop()
    town.bot = second
    await town["李明"].says("/start")
    await town["李明"].sees("李明，您好")
    assert SAID not in first_log.read_text()


@pytest.mark.parametrize("database_kind", ["postgresql"], indirect=True)
async def test_a_poller_that_stood_still_lets_go_of_what_another_has_taken_over(
    mortal_town: Town, nursery: Nursery
) -> None:
    """A machine that is put to sleep wakes up and believes that no time has passed."""
    town, first_log, second_log = mortal_town, mortal_town.folder / "1.log", mortal_town.folder / "2.log"
    first, second = _bot(town, nursery, first_log), _bot(town, nursery, second_log)
    poll = await town.desk.act(_open_a_vote)
    town.bot = first
    await first.start()
    await town.settled()
    await second.start()
    await town.until(lambda: second_log.exists() and SAID in second_log.read_text(), "the second waits")
    await _votes(town, poll, "陈静", "李明")
    first.pause()
    town.bot = second
    # Telegram gives these taps to the one that sleeps; the other one asks for them again.
    await _votes(town, poll, "王芳", "李国强")
    assert LOST not in first_log.read_text()
    first.go_on()
    assert await asyncio.wait_for(first.gone(), LEASE_AND_MORE) == 0
    assert LOST in first_log.read_text()
    await _votes(town, poll, "陈静", choice=Choice.AGAINST)
    await town.settled()
    assert await town.count(ENTRIES, ENTRIES.c.kind == "VoteCast") == 5
    calls = [said for said in town.playground.transcript.after(0) if said["kind"] == "call"]
    answered = Counter(
        call["params"]["callback_query_id"]
        for call in calls
        if call["method"] == "answerCallbackQuery" and call["status"] == 200
    )
    assert sorted(answered.values()) == [1] * 5


async def test_sigterm_finishes_what_is_in_hand_and_confirms_it(mortal_town: Town) -> None:
    town = mortal_town
    await town.bot.start()
    lin, chen = town["林小满"], town["陈静"]
    await lin.says("/start")
    await lin.sees("议事厅")
    await lin.taps("我是这里的居民")
    await lin.sees("编号发给我")
    await town.settled()
    before = settled(town)
    await chen.says("/propose")
    await lin.says(cast.LETTER)
    # Both went out together. What is on the wire is given up; what it has begun with is in its hand.
    await town.until(lambda: settled(town) > before, "the bot has begun with what it took")
    town.bot.terminate()
    assert await town.bot.gone() == 0
    assert "编号对上了：3号楼1单元302" in lin.reads() and "第 1 步" in chen.reads()
    assert town.heard_all(), "nothing is told again at the next start"


async def test_a_bot_that_is_killed_says_afterwards_what_it_had_settled(mortal_town: Town) -> None:
    town = mortal_town
    await town.bot.start()
    await town["林小满"].says("/start")
    await town["林小满"].sees("议事厅")
    await town["林小满"].taps("我是这里的居民")
    await town["林小满"].sees("编号发给我")
    await town.settled()
    town.shared.die_after(2)  # after the commit, before the answer
    town.before_act.clear()
    await town["林小满"].says(cast.LETTER)
    assert await town.bot.gone() >> 8 == 9
    assert "302" not in town["林小满"].reads()
    await town.bot.start()
    await town["林小满"].sees("编号对上了：3号楼1单元302")


def settled(town: Town) -> int:
    """How many updates the database has an answer for."""
    return town.desk.read_now(lambda work: len(work.connection.execute(select(HEARD.c.id)).all()))


def _open_a_vote(work: Work) -> int:
    chair = work.enter(1).session.scalars(select(Person.id).where(Person.name == "李国强")).one()
    return open_poll(work, Acting(chair, chair, Origin.CHAT), "3号楼门口修坡道", "台阶高。", None, 3).poll


async def _votes(town: Town, poll: int, *names: str, choice: Choice = Choice.AGREE) -> None:
    """These neighbours tap at the same moment; each is answered, however long it takes."""
    button = data_of(CastVote(poll, LETTERS[choice]))
    toasts = await asyncio.gather(*(town[name].forges(button, wait=LEASE_AND_MORE) for name in names))
    assert all(toast and "已记录您家" in toast for toast in toasts), toasts


def _bot(town: Town, nursery: Nursery, log: Path) -> Child:
    return Child(nursery, lambda: (town.wiring(), town.folder / "shared", None, log))
