"""Telegram refuses, is flooded, breaks, hangs, or is away."""

import asyncio
import logging

import pytest
from sqlalchemy import select

from kernel.outbox import NOTICES
from residents.model import Person
from tests import cast
from tests.bot.telegram.conftest import RAMP, Hall
from tests.stories.town import TOKEN


async def _told(hall: Hall, name: str) -> list[str]:
    """What became of this neighbour's notices."""
    query = select(NOTICES.c.state).join(Person, Person.id == NOTICES.c.person_id)
    query = query.where(Person.name == name, NOTICES.c.community_id == 1)
    return [
        str(state) for state in await hall.desk.read(lambda w: w.connection.execute(query).scalars().all())
    ]


async def test_a_refused_answer_is_logged_and_holds_nobody_up(
    hall: Hall, operator: pytest.LogCaptureFixture
) -> None:
    hall.goes_wrong("400", "sendMessage", person="陈静", times=1)
    await hall["陈静"].says("/start")
    await hall.until(lambda: "Telegram refused an answer" in operator.text, "the refusal is logged")
    await hall["陈静"].says("/start")
    await hall["陈静"].sees("陈静，您好")


async def test_somebody_who_blocked_the_bot_is_not_tried_again_and_stops_nobody(hall: Hall) -> None:
    assert await _told(hall, cast.BLOCKED) == ["unreachable"]
    assert await _told(hall, "陈静") == ["sent"]
    calls = [c for c in hall.playground.transcript.after(0) if c.get("status") == 403]
    assert len(calls) == 1


async def test_somebody_who_unblocks_the_bot_is_told_again(hall: Hall) -> None:
    from bot.playground.membership import block

    qian = hall.playground.town.people[cast.account_of(cast.BLOCKED)]
    block(hall.playground, qian, blocked=False)
    await hall.forward("2d 3h")
    await hall[cast.BLOCKED].sees("您家还没有投票", RAMP)


async def test_a_flood_is_waited_out_and_the_notice_comes_once(quiet_hall: Hall) -> None:
    quiet_hall.goes_wrong("429", "sendMessage", person="陈静", retry_after=1, times=1)
    quiet_hall.in_house()
    await quiet_hall.bot.start()
    await quiet_hall.settled()
    await quiet_hall.forward("3s")
    assert [said for said in quiet_hall["陈静"].read_all() if "请您投票" in said] == [
        await quiet_hall["陈静"].sees("请您投票", RAMP)
    ]


@pytest.mark.parametrize("answer", ["500", "502", "reset", "hang"])
async def test_a_notice_that_telegram_broke_on_is_sent_later(quiet_hall: Hall, answer: str) -> None:
    quiet_hall.goes_wrong(answer, "sendMessage", person="陈静", times=2, seconds=0.1)
    quiet_hall.in_house()
    await quiet_hall.bot.start()
    await quiet_hall.settled()
    await quiet_hall.forward("1m")
    await quiet_hall["陈静"].sees("请您投票", RAMP)
    assert await _told(quiet_hall, "陈静") == ["sent"]


async def test_nobody_waits_while_telegram_hangs_on_somebody_else(hall: Hall) -> None:
    chen, zhou = await hall.ready_to_vote("陈静", "周建国")
    hall.goes_wrong("hang", "editMessageText", person="陈静", seconds=5, times=1)
    await chen.taps("同意", wait=0)
    await zhou.taps("反对")
    await zhou.sees("已记录您家", "反对")
    assert await hall.votes() == {"陈静": "agree", "周建国": "against"}
    assert "已记录" not in chen.reads()
    await chen.sees("已记录您家（3号楼1单元402）的意见：同意")


async def test_telegram_may_be_away_when_the_bot_starts_and_the_log_never_holds_the_token(
    quiet_hall: Hall, operator: pytest.LogCaptureFixture
) -> None:
    operator.set_level(logging.DEBUG)
    operator.set_level(logging.WARNING, logger="telegram")  # as the program sets up its own log
    port = quiet_hall.port
    await quiet_hall.stop_serving()
    quiet_hall.in_house()
    starting = asyncio.create_task(quiet_hall.bot.start())
    await quiet_hall.until(lambda: "Telegram is away" in operator.text, "the operator is told")
    assert quiet_hall.bot.program.health()["telegram"] is False
    await quiet_hall.serve_again(port)
    await starting
    await quiet_hall["陈静"].says("/start")
    await quiet_hall["陈静"].sees("陈静，您好")
    await quiet_hall.until(lambda: quiet_hall.bot.program.health()["ok"], "the bot is well")
    assert TOKEN not in operator.text
