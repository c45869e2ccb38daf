"""The machine's clock jumps by a day: nothing is heard, counted, sent or drawn by it until it is right."""

import asyncio
from datetime import timedelta

import pytest
from sqlalchemy import select

from bot.assembly import Wiring
from kernel.clock import system_clock
from kernel.outages import OUTAGES
from kernel.outbox import NOTICES, NoticeState
from tests import cast
from tests.bot.telegram.conftest import RAMP, Hall
from tests.bot.telegram.meeting_place import CHAIR, bring_in, the_group
from tests.stories.town import InHouse, webhook_address

DAY = timedelta(days=1)
WRONG = "until then nothing is heard"


class Machine:
    """The machine under the hall, whose clock somebody may set; the community's goes with it."""

    def __init__(self, hall: Hall, *, webhook: bool = False) -> None:
        self.hall = hall
        self.off = timedelta(0)
        wired = {"clock": hall.shared.now, "boundary": hall.shared.boundary}
        hall.bot = InHouse(
            lambda: Wiring(**hall.wiring(), **wired, machine_time=lambda: system_clock() + self.off),
            webhook_address() if webhook else None,
        )

    def is_set(self, off: timedelta) -> None:
        """From now on the clock is so far off."""
        self.hall.stand_at(self.hall.now + off - self.off)
        self.off = off
        self.hall.bot.wake()


async def notices(hall: Hall, state: NoticeState) -> int:
    """How many notices are in this state."""
    return await hall.count(NOTICES, NOTICES.c.state == state)


def refused(hall: Hall) -> bool:
    """Whether Telegram has asked for a pause."""
    return any(entry.get("status") == 429 for entry in hall.playground.transcript.after(0))


@pytest.mark.parametrize("off", [DAY, -DAY], ids=["ahead", "behind"])
async def test_nothing_is_counted_by_a_clock_that_is_far_from_telegrams(
    quiet_hall: Hall, off: timedelta
) -> None:
    hall, machine = quiet_hall, Machine(quiet_hall)
    await hall.bot.start()
    await hall.settled()
    end = (await hall.poll()).closes_at

    machine.off = off
    hall.shared.stand_at(end + timedelta(minutes=1))
    assert not await hall.bot.program.ticker.look()
    assert (await hall.poll()).closed_at is None

    machine.off = timedelta(0)
    assert await hall.bot.program.ticker.look()
    assert (await hall.poll()).closed_at is not None


@pytest.mark.parametrize("webhook", [False, True], ids=["polling", "webhook"])
@pytest.mark.parametrize("off", [9 * DAY, -9 * DAY], ids=["ahead", "behind"])
async def test_a_vote_in_such_a_time_is_neither_refused_nor_taken_but_comes_again(
    quiet_hall: Hall, off: timedelta, webhook: bool, operator: pytest.LogCaptureFixture
) -> None:
    hall, machine = quiet_hall, Machine(quiet_hall, webhook=webhook)
    await hall.bot.start()
    await hall.settled()
    (chen,) = await hall.ready_to_vote("陈静")
    machine.is_set(off)
    await chen.taps("同意", wait=1.5)
    assert not hall.heard_all()
    assert await hall.votes() == {}
    assert sum(WRONG in said for said in operator.messages) == 1, "once a minute, not at every try"
    assert "could not look" not in operator.text and "database is away" not in operator.text
    machine.is_set(timedelta(0))
    await hall.settled()
    await chen.sees("已记录您家", "同意")
    assert await hall.votes() == {"陈静": "agree"}
    assert not any("截止" in said and "已于" in said for said in chen.read_all())


async def test_the_health_page_says_so_and_the_program_is_not_started_anew_for_it(quiet_hall: Hall) -> None:
    hall, machine = quiet_hall, Machine(quiet_hall)
    await hall.bot.start()
    await hall.settled()
    program = hall.bot.program
    assert program.health()["ok"]
    machine.is_set(DAY)
    health = program.health()
    assert (health["ok"], health["clock_wrong"]) == (False, True)
    assert abs(health["clock_ahead_seconds"] - DAY.total_seconds()) < 5
    assert program.is_alive(), "nothing hangs"
    machine.is_set(timedelta(0))
    assert program.health()["ok"]


async def test_what_waits_for_its_chat_expires_by_no_such_clock(quiet_hall: Hall) -> None:
    hall, machine = quiet_hall, Machine(quiet_hall)
    hall.goes_wrong("429", "sendMessage", person="陈静", retry_after=2, times=1)
    await hall.bot.start()
    await hall.until(lambda: refused(hall), "陈静's notice waits for her chat")
    machine.is_set(9 * DAY)
    await asyncio.sleep(2.5)
    await hall.bot.program.courier.deliver_due()
    assert await notices(hall, NoticeState.EXPIRED) == 0
    machine.is_set(timedelta(0))
    await hall["陈静"].sees("请您投票", RAMP)
    assert await notices(hall, NoticeState.EXPIRED) == 0


async def test_it_is_an_outage_known_by_time_that_nobody_can_set(quiet_hall: Hall) -> None:
    hall, machine = quiet_hall, Machine(quiet_hall)
    await hall.bot.start()
    await hall.settled()
    pulse, before = hall.bot.program.pulse, hall.now
    real = pulse._elapsed
    machine.is_set(DAY)
    pulse._elapsed = lambda: real() + 600
    await pulse.look()
    assert await hall.count(OUTAGES) == 0, "its moments would be a day off"
    machine.is_set(timedelta(0))
    await pulse.look()
    row = await hall.desk.read(lambda work: work.connection.execute(select(OUTAGES)).one())
    assert row.why == "clock"
    assert timedelta(seconds=590) < before - row.since < timedelta(seconds=620)


async def test_a_group_that_takes_the_bot_back_in_such_a_time_is_found(quiet_hall: Hall) -> None:
    hall, machine = quiet_hall, Machine(quiet_hall)
    await hall.bot.start()
    bring_in(hall, CHAIR, cast.GROUP, "kicked")
    await hall.settled()
    machine.is_set(DAY)
    bring_in(hall, CHAIR, cast.GROUP, "member")
    await asyncio.sleep(0.5)
    assert (await the_group(hall)).lost_at is not None
    machine.is_set(timedelta(0))
    await hall.settled()
    assert (await the_group(hall)).lost_at is None


async def test_a_program_that_is_started_by_it_begins_once_it_is_right(quiet_hall: Hall) -> None:
    hall, machine = quiet_hall, Machine(quiet_hall)
    await hall.bot.start()
    await hall.settled()
    await hall.bot.stop()
    machine.off = DAY
    hall.shared.stand_at(hall.now + DAY)
    starting = asyncio.create_task(hall.bot.start())
    await asyncio.sleep(0.5)
    assert not starting.done()
    assert hall.bot.program.is_alive() and not hall.bot.program.health()["ok"]
    machine.is_set(timedelta(0))
    await starting
    await hall.settled()
    assert await hall.count(OUTAGES) == 0, "a jump invents none"
