"""The SQLite file is locked, full or read-only: a clear sentence, a clear log line, nothing half done."""

import asyncio
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from bot.playground.membership import block
from kernel.work import Work
from tests import cast
from tests.bot.telegram.conftest import RAMP, Hall
from tests.bot.telegram.meeting_place import CHAIR, bring_in, the_group

pytestmark = pytest.mark.parametrize("database_kind", ["sqlite"], indirect=True)
SORRY = "现在暂时记不下新的内容"


async def test_a_locked_database_is_waited_for(hall: Hall) -> None:
    (chen,) = await hall.ready_to_vote("陈静")
    with _held(hall):
        await chen.taps("同意", wait=0.1)
    await chen.sees("已记录您家（3号楼1单元402）的意见：同意")
    assert await hall.votes() == {"陈静": "agree"}


async def test_a_database_that_stays_locked_is_said_to_the_person_and_to_the_operator(
    impatient_hall: Hall, operator: pytest.LogCaptureFixture
) -> None:
    hall = impatient_hall
    (chen,) = await hall.ready_to_vote("陈静")
    with _held(hall):
        await chen.taps("同意")
        await chen.sees(SORRY)
    assert "could not even be parked" in operator.text and "database is locked" in operator.text
    await hall.settled()
    assert await hall.votes() == {}
    await _votes_after_all(hall)


async def test_a_full_disk_is_said_to_the_person_and_to_the_operator(
    hall: Hall, operator: pytest.LogCaptureFixture
) -> None:
    chen = hall["陈静"]
    await chen.says("/propose")
    await chen.sees("第 1 步")
    await chen.says("小区门口加一盏路灯")
    await chen.sees("第 2 步")
    await hall.settled()
    await hall.bot.program.workshop.act(_full)
    await chen.says("很长的内容。" * 240)
    await chen.sees("这一步没有做成")
    assert "database or disk is full" in operator.text
    await hall.bot.program.workshop.act(_roomy)
    await chen.says("晚上太黑。")
    await chen.sees("第 3 步")
    assert (await hall.verified()).faults == ()


async def test_a_read_only_database_is_said_to_the_person_and_to_the_operator(
    hall: Hall, operator: pytest.LogCaptureFixture
) -> None:
    (chen,) = await hall.ready_to_vote("陈静")
    _make_read_only(hall, "ON")
    await chen.taps("同意")
    await chen.sees(SORRY)
    assert "attempt to write a readonly database" in operator.text
    _make_read_only(hall, "OFF")
    assert await hall.votes() == {}
    await _votes_after_all(hall)


async def test_whoever_unblocks_the_bot_while_nothing_can_be_noted_is_reached_again_afterwards(
    hall: Hall,
) -> None:
    neighbour = hall.playground.town.people[cast.account_of(cast.BLOCKED)]
    _make_read_only(hall, "ON")
    block(hall.playground, neighbour, blocked=False)
    await asyncio.sleep(0.5)
    assert not hall.heard_all(), "Telegram says it once: it is not confirmed before it is noted"
    _make_read_only(hall, "OFF")
    await hall[cast.BLOCKED].sees("请您投票", RAMP)
    await hall.settled()


async def test_a_group_that_takes_the_bot_back_while_nothing_can_be_noted_is_found_afterwards(
    hall: Hall,
) -> None:
    bring_in(hall, CHAIR, cast.GROUP, "kicked")
    await hall.settled()
    _make_read_only(hall, "ON")
    bring_in(hall, CHAIR, cast.GROUP, "member")
    await asyncio.sleep(0.5)
    assert (await the_group(hall)).lost_at is not None
    _make_read_only(hall, "OFF")
    await hall.settled()
    assert (await the_group(hall)).lost_at is None


async def _votes_after_all(hall: Hall) -> None:
    """The person can go on where they were."""
    chen = hall["陈静"]
    await chen.says("/polls")
    await chen.sees("本社区的表决")
    await chen.taps("等您投票")
    await chen.sees("公开表决")
    await chen.taps("同意")
    await chen.sees("已记录您家（3号楼1单元402）的意见：同意")
    assert await hall.votes() == {"陈静": "agree"}
    assert (await hall.verified()).faults == ()


@contextmanager
def _held(hall: Hall) -> Iterator[None]:
    """Another process holds the database's lock."""
    other = sqlite3.connect(hall.folder / "town.sqlite3", isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    try:
        yield
    finally:
        other.execute("ROLLBACK")
        other.close()


def _make_read_only(hall: Hall, on: str) -> None:
    """As if the disk were mounted so; the file's own mode would not stop an administrator's process."""
    connection = hall.bot.program.workshop._writer.raw_connection()
    connection.cursor().execute(f"PRAGMA query_only={on}")
    connection.close()


def _full(work: Work) -> None:
    pages = work.connection.exec_driver_sql("PRAGMA page_count").scalar_one()
    work.connection.exec_driver_sql(f"PRAGMA max_page_count={pages}")


def _roomy(work: Work) -> None:
    work.connection.exec_driver_sql("PRAGMA max_page_count=1000000")
