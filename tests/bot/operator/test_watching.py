"""What an installation says of itself: health, figures, systemd; and nothing of anybody."""

import asyncio
import re
import socket
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from datetime import timedelta
from functools import partial
from pathlib import Path

import aiohttp
import pytest
import pytest_asyncio
from sqlalchemy import insert, select

from bot import courier, figures, vitals, web
from bot.holding import hold
from bot.notifying import keep_alive, notify
from handlers.chat.forms import Form
from handlers.schedule.due import due_items
from handlers.schedule.retention import PAGE, RETENTION
from kernel.database import table_of
from kernel.errors import Away
from kernel.outages import OUTAGES, beat
from kernel.outbox import NOTICES
from kernel.parked import Parked
from notices.service import tell
from residents.model import Address
from tests.house import House, house
from tests.ports import unused_port

__all__ = ["house"]
Asked = Callable[[str], Awaitable[tuple[int, str]]]


def well() -> dict[str, object]:
    return {"ok": True, "telegram": True, "ticker_late": False, "looked_seconds": 3, "deaf": False}


@pytest_asyncio.fixture
async def asked(house: House) -> AsyncIterator[Asked]:
    look = partial(vitals.look, house.workshop, lambda: house.now)
    runner = await web.serve("127.0.0.1", 0, well, None, look)
    port = runner.addresses[0][1]
    async with aiohttp.ClientSession() as session:

        async def ask(path: str) -> tuple[int, str]:
            async with session.get(f"http://127.0.0.1:{port}{path}") as answer:
                return answer.status, await answer.text()

        yield ask
    await runner.cleanup()


def late_notice(house: House) -> None:
    chen = house.person("陈静")
    house.act(
        lambda work: tell(work, [chen], "welcome", {}, once="late", due=work.now - timedelta(minutes=20))
    )


async def test_health_says_what_is_late_and_names_nobody(house: House, asked: Asked) -> None:
    late_notice(house)
    status, said = await asked("/healthz")
    assert status == 200
    assert '"oldest_notice_seconds": 1200' in said
    assert '"held": false' in said
    assert not re.search("[\u4e00-\u9fff]|cast", said)


async def test_health_is_bad_while_nobody_is_heard(house: House, asked: Asked) -> None:
    lasting = {"bot": "7", "since": house.now, "until": None, "why": "telegram"}
    house.act(lambda work: work.connection.execute(insert(OUTAGES).values(**lasting)))
    status, said = await asked("/healthz")
    assert (status, '"hears": false' in said) == (503, True)
    assert "yishi_hears 0.0" in (await asked("/metrics"))[1]
    house.act(lambda work: beat(work, "7", "a:1:b", work.now, hears=True))
    status, said = await asked("/healthz")
    assert (status, '"hears": true' in said) == (200, True)


async def test_whoever_holds_still_after_a_restore_hears_nobody_and_says_so(
    house: House, asked: Asked
) -> None:
    house.act(lambda work: hold(work.connection, since=work.now, backup_at=work.now))
    status, said = await asked("/healthz")
    assert (status, '"held": true' in said, '"hears": false' in said) == (503, True, True)


async def test_of_parked_updates_only_those_that_wait_for_the_operator_are_counted(
    house: House, asked: Asked
) -> None:
    row = {"number": "4F2K", "channel": "telegram:1", "kind": "text", "trouble": "KeyError", "at": house.now}
    rows = [{**row, "key": "1", "done_at": house.now}, {**row, "key": "2", "done_at": None}]
    house.act(lambda work: work.connection.execute(insert(table_of(Parked)), rows))
    assert '"parked": 1' in (await asked("/healthz"))[1]
    assert "yishi_parked 1.0" in (await asked("/metrics"))[1]
    assert house.ask(vitals.vitals).parked == 1


async def test_health_is_bad_while_the_database_is_away(house: House, asked: Asked) -> None:
    await asyncio.to_thread(house.workshop.close)
    status, said = await asked("/healthz")
    assert status == 503
    assert '"database": false' in said


async def test_figures_show_what_is_late_and_every_label_is_harmless(house: House, asked: Asked) -> None:
    late_notice(house)
    figures.SENDS.labels("sent").inc()
    figures.REFUSALS.labels("join-code-used").inc()
    with figures.in_hand():
        await asyncio.sleep(0.02)
        status, said = await asked("/metrics")
    assert status == 200
    assert "yishi_oldest_notice_seconds 1200.0" in said
    assert 'yishi_refusals_total{key="join-code-used"}' in said
    assert float(re.findall(r"^yishi_oldest_update_seconds (\S+)", said, re.M)[0]) > 0.01
    for label, value in re.findall(r'(\w+)="([^"]*)"', said):
        assert (label, re.fullmatch(r"[a-z0-9.+Inf-]+", value) is not None) in [(label, True)], value
        assert label in ("key", "result", "le", "command")


def test_what_can_become_of_a_notice_is_shown_before_the_first_is_sent() -> None:
    said = figures.written().decode()
    for result in courier.Result:
        assert f'yishi_sends_total{{result="{result.name.lower()}"}}' in said


def test_no_age_is_negative_though_a_clock_was_set_back() -> None:
    assert (figures.age(-90), figures.age(3), figures.age(None)) == (0, 3, figures.NEVER)
    assert all(figures.oldest_in_hand() == 0 for _ in range(1000))


async def test_figures_may_have_a_place_of_their_own(house: House) -> None:
    port = unused_port()
    runner = await web.serve("127.0.0.1", 0, well, None, None, ("127.0.0.1", port))
    async with aiohttp.ClientSession() as session:
        async with session.get(f"http://127.0.0.1:{runner.addresses[0][1]}/metrics") as answer:
            assert answer.status == 404
        async with session.get(f"http://127.0.0.1:{port}/metrics") as answer:
            assert answer.status == 200
    await runner.cleanup()


def test_whoever_measures_is_told_once_how_long_an_act_waited_to_write(house: House) -> None:
    seen: list[float] = []
    house.workshop.waited = seen.append
    house.act(lambda work: work.note("Noted", {}))
    assert len(seen) == 1 and seen[0] >= 0


async def test_systemd_is_told_that_it_is_ready_and_alive(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    address = tmp_path / "notify"
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as line:
        line.bind(str(address))
        line.setblocking(False)
        monkeypatch.setenv("NOTIFY_SOCKET", str(address))
        monkeypatch.setenv("WATCHDOG_USEC", "40000")
        notify("READY=1")
        assert line.recv(100) == b"READY=1"
        stop, is_well = asyncio.Event(), [True]
        keeping = asyncio.ensure_future(keep_alive(stop, lambda: is_well[0]))
        told = await asyncio.wait_for(asyncio.get_running_loop().sock_recv(line, 100), 30)
        assert told == b"WATCHDOG=1"
        is_well[0] = False
        while True:
            try:
                line.recv(100)
            except BlockingIOError:
                break
        await asyncio.sleep(0.05)
        with pytest.raises(BlockingIOError):
            line.recv(100)
        stop.set()
        await keeping
    notify("READY=1")  # nobody listens any more, and nothing happens


# ---------------------------------------------------------------- what is kept how long


def work_off(house: House) -> int:
    """Everything due, as the ticker does it; gives how many items there were."""
    done = 0
    while items := [i for i in house.workshop.read_now(due_items) if i.name.startswith("old ")]:
        for item in items:
            house.workshop.act_now(item.order)
            done += 1
    return done


def test_what_nobody_needs_goes_after_its_time_and_not_before(house: House) -> None:
    late_notice(house)
    home = house.ask(lambda work: work.session.scalars(select(Address.id)).first())

    def leave_behind(work: object) -> None:
        connection = work.connection  # type: ignore[attr-defined]
        connection.execute(NOTICES.update().values(state="sent", settled_at=house.now))
        connection.execute(
            insert(table_of(Form)).values(address_id=home, flow="join", data={}, changed_at=house.now)
        )

    house.act(leave_behind)
    for days in (29, 0.9):
        house.wait(days=days)
        assert work_off(house) == 0
    house.wait(days=0.2)
    work_off(house)
    assert house.ask(lambda work: work.session.scalars(select(Form)).first()) is None
    assert len(house.notices()) == 1
    house.wait(days=RETENTION["notices that were sent or dropped"].days)
    work_off(house)
    assert house.notices() == []


def test_a_notice_that_still_waits_is_kept_however_old(house: House) -> None:
    late_notice(house)
    house.wait(days=1000)
    work_off(house)
    assert len(house.notices()) == 1


def test_many_rows_go_a_page_at_a_time(house: House) -> None:
    row = {
        "number": "4F2K",
        "channel": "telegram:1",
        "kind": "text",
        "trouble": "ValueError",
        "at": house.now,
    }
    house.act(
        lambda work: work.connection.execute(
            insert(table_of(Parked)), [{**row, "key": str(number)} for number in range(PAGE + 1)]
        )
    )
    house.wait(days=91)
    assert work_off(house) == 2
    assert house.ask(lambda work: work.session.scalars(select(Parked)).first()) is None


def test_an_update_that_waits_for_the_database_is_as_old_as_when_it_first_came() -> None:
    def comes(update: int, *, away: bool) -> None:
        with figures.unsettled(update):
            if away:
                raise Away("gone")

    for _ in range(3):
        with pytest.raises(Away):
            comes(70_001, away=True)
        time.sleep(0.02)
    assert figures.oldest_in_hand() >= 0.06
    comes(70_001, away=False)
    assert figures.oldest_in_hand() < 0.06


def test_an_update_that_fails_is_confirmed_and_waits_no_more() -> None:
    with pytest.raises(KeyError), figures.unsettled(70_002):
        raise KeyError
    time.sleep(0.02)
    assert figures.oldest_in_hand() < 0.02


def test_an_update_that_never_comes_again_is_not_waited_for_for_ever(monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(Away), figures.unsettled(70_003):
        raise Away("gone")
    assert figures.oldest_in_hand() > 0
    monkeypatch.setattr(figures, "LOST_SECONDS", 0.0)
    time.sleep(0.01)
    assert figures.oldest_in_hand() == 0


def test_of_more_than_can_be_remembered_the_oldest_counts(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(figures, "MOST_WAITING", 3)
    for number in range(6):
        with pytest.raises(Away), figures.unsettled(80_000 + number):
            raise Away("gone")
    assert 80_000 in figures._unsettled and len(figures._unsettled) <= 4
    for number in range(6):
        with figures.unsettled(80_000 + number):
            pass
    assert figures._unsettled == {}
