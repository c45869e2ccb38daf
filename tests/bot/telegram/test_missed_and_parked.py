"""What was missed while the bot was blocked; what failed for good and is tried again by the operator."""

import asyncio

import pytest
from sqlalchemy import text

from kernel import parked
from kernel.work import Work
from tests import cast
from tests.bot.telegram.conftest import RAMP, Hall

POISON = {
    "sqlite": ["CREATE TRIGGER poison BEFORE INSERT ON vote BEGIN SELECT RAISE(ABORT, 'poison'); END"],
    "postgresql": ["ALTER TABLE vote ADD CONSTRAINT poison CHECK (false) NOT VALID"],
}
CURE = {"sqlite": "DROP TRIGGER poison", "postgresql": "ALTER TABLE vote DROP CONSTRAINT poison"}


def _poison(work: Work) -> None:
    for statement in POISON[work.connection.dialect.name]:
        work.connection.execute(text(statement))


def _cure(work: Work) -> None:
    work.connection.execute(text(CURE[work.connection.dialect.name]))


SPOILT = {
    "sqlite": [
        "CREATE TRIGGER spoilt BEFORE UPDATE OF reachable ON address BEGIN SELECT RAISE(ABORT, 'spoilt'); END"
    ],
    "postgresql": [
        "ALTER TABLE address ADD CONSTRAINT spoilt CHECK (NOT reachable) NOT VALID",
    ],
}
MENDED = {"sqlite": "DROP TRIGGER spoilt", "postgresql": "ALTER TABLE address DROP CONSTRAINT spoilt"}


def _poison_addresses(work: Work) -> None:
    for statement in SPOILT[work.connection.dialect.name]:
        work.connection.execute(text(statement))


def _cure_addresses(work: Work) -> None:
    work.connection.execute(text(MENDED[work.connection.dialect.name]))


async def test_whoever_unblocks_the_bot_hears_what_can_still_be_done(hall: Hall) -> None:
    from bot.playground.membership import block

    qian = hall.playground.town.people[cast.account_of(cast.BLOCKED)]
    block(hall.playground, qian, blocked=False)
    await hall[cast.BLOCKED].sees("请您投票", RAMP)
    await hall.settled()
    assert len([said for said in hall[cast.BLOCKED].read_all() if "请您投票" in said]) == 1


async def test_a_vote_that_failed_for_good_is_tried_again_by_the_operator_s_word(
    hall: Hall,
) -> None:
    (chen,) = await hall.ready_to_vote("陈静")
    await hall.desk.act(_poison)
    await chen.taps("同意")
    await chen.sees("这一步没有做成")
    await hall.settled()
    assert await hall.votes() == {}
    async with asyncio.timeout(20):  # the apology is read a moment before it is known to have arrived
        while not (await hall.desk.read(parked.listed))[0].answered:
            await hall.bot.program.edge.note_shown()
    [kept] = await hall.desk.read(parked.listed)
    assert (kept.kind, kept.answered, kept.can_retry, kept.wanted) == ("tap 1vc", True, True, False)
    assert kept.number in chen.read_all()[-1]

    reshowing = hall.bot.program.reshowing
    assert await hall.desk.act(lambda work: parked.want(work, kept.number)) == 1
    assert await reshowing.try_parked() == 0, "the cause is still there"
    assert await hall.desk.read(parked.parked_count) == 1

    await hall.desk.act(_cure)
    assert await hall.desk.act(lambda work: parked.want(work, None)) == 1
    assert await reshowing.try_parked() == 1
    await chen.sees("已记录您家（3号楼1单元402）的意见：同意")
    assert await hall.votes() == {"陈静": "agree"}
    assert await hall.desk.read(parked.parked_count) == 0
    assert await reshowing.try_parked() == 0
    assert await hall.desk.act(lambda work: parked.want(work, None)) == 0, "it is done"


async def test_an_unblocking_that_fails_by_its_own_fault_is_kept_holds_up_nobody_and_is_tried_again(
    hall: Hall,
) -> None:
    from bot.playground.membership import block

    await hall.desk.act(_poison_addresses)
    neighbour = hall.playground.town.people[cast.account_of(cast.BLOCKED)]
    block(hall.playground, neighbour, blocked=False)
    await hall.until(hall.heard_all, "it is confirmed, since it is kept")
    [kept] = await hall.desk.read(parked.listed)
    assert (kept.kind, kept.can_retry) == ("let-in", True)

    reshowing = hall.bot.program.reshowing
    await hall.desk.act(lambda work: parked.want(work, kept.number))
    assert await reshowing.try_parked() == 0, "the cause is still there"
    await hall.desk.act(_cure_addresses)
    await hall.desk.act(lambda work: parked.want(work, kept.number))
    assert await reshowing.try_parked() == 1
    assert await hall.desk.read(parked.parked_count) == 0
    await hall[cast.BLOCKED].sees("请您投票", RAMP)
    await hall.settled()


async def test_the_operator_lists_and_drops_without_reading_what_anybody_said(
    hall: Hall, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    from bot.cli import main

    (chen,) = await hall.ready_to_vote("陈静")
    await hall.desk.act(_poison)
    await chen.taps("同意")
    await chen.sees("这一步没有做成")
    [kept] = await hall.desk.read(parked.listed)
    monkeypatch.setenv("YISHI_DATABASE", hall.database)
    assert main(["parked"]) == 0
    told = capsys.readouterr().out
    assert kept.number in told and "IntegrityError" in told and "yishi parked retry" in told
    assert main(["parked", "retry", kept.number.lower()]) == 0
    assert main(["parked", "drop", kept.number]) == 0
    assert main(["parked", "drop", kept.number]) == 1
    assert main(["parked", "retry", "--all"]) == 0
    assert await hall.desk.read(parked.listed) == []
    await hall.desk.act(_cure)


async def test_words_are_forgotten_after_a_week_and_the_rest_after_a_month(hall: Hall) -> None:
    (chen,) = await hall.ready_to_vote("陈静")
    await hall.desk.act(_poison)
    await chen.taps("同意")
    await chen.sees("这一步没有做成")
    await hall.desk.act(_cure)
    hall.shared.stand_at(hall.now + parked.WORDS_KEPT)
    await hall.desk.act(parked.tidy)
    [kept] = await hall.desk.read(parked.listed)
    assert not kept.can_retry
    hall.shared.stand_at(hall.now + parked.KEPT)
    await hall.desk.act(parked.tidy)
    assert await hall.desk.read(parked.listed) == []
