"""What the operator meets: settings left empty, a stop while Telegram is away, a demo that is begun anew."""

import asyncio
import socket
import sqlite3
from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import insert, select
from sqlalchemy.exc import OperationalError

from bot.assembly import Program, Wiring
from bot.cli import main
from bot.commands.run import bring_in
from bot.lease import PollingLease, is_taken
from bot.migrating import migrate
from bot.running import Tasks
from bot.settings import BadSettings, read_settings
from bot.telegram.edge import Edge
from bot.ticker import Ticker
from bot.timekeeping import WrongClock
from bot.wrong import explain
from handlers.schedule.retention import PAGE
from kernel.clock import system_chance, system_clock
from kernel.database import table_of
from kernel.parked import Parked
from kernel.workshop import Workshop
from residents.founding import BadCommunityFile
from residents.model import Community
from tests.databases import new_database
from tests.house import House
from tests.keys import KEYRING

SMALL = """
slug = "small"
bylaws.name = "小小社区"
group = { external = "-1001000000009" }
"""


@pytest.fixture
def address_of_nobody() -> Iterator[str]:
    """A port that is taken, so that nobody else comes to it, and at which nobody listens."""
    with socket.socket() as kept:
        kept.bind(("127.0.0.1", 0))
        yield f"http://127.0.0.1:{kept.getsockname()[1]}"


@pytest.mark.parametrize("name", ["COMMUNITY", "DATABASE", "WEBHOOK_URL", "LISTEN", "PROXY", "LOG"])
def test_a_setting_that_is_left_empty_is_not_set(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(f"YISHI_{name}", raising=False)
    usual = read_settings()
    monkeypatch.setenv(f"YISHI_{name}", "")
    assert read_settings() == usual


@pytest.mark.parametrize("secret", ["mit Leerzeichen", "秘密", "x" * 257])
def test_a_secret_that_telegram_would_not_take_is_refused_and_not_repeated(
    secret: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("YISHI_WEBHOOK_SECRET", secret)
    with pytest.raises(BadSettings, match="YISHI_WEBHOOK_SECRET") as refused:
        read_settings()
    assert secret not in str(refused.value)


async def test_a_stop_while_telegram_is_away_ends_at_once(house: House, address_of_nobody: str) -> None:
    edge = Edge("1:x", address_of_nobody, None, house.workshop, Tasks(), proxy=None, unpaced=True)  # type: ignore[arg-type]  # it never hears
    stop = asyncio.Event()
    beginning = asyncio.create_task(edge.begin(stop))
    await asyncio.sleep(0.05)
    stop.set()
    await asyncio.wait_for(beginning, 30)
    assert not edge.reached
    await edge.close()


async def test_a_program_that_is_stopped_before_it_reached_telegram_closes_in_peace(
    tmp_path: Path, address_of_nobody: str
) -> None:
    program = Program(Wiring(new_database(tmp_path), "1:x", address_of_nobody))
    starting = asyncio.create_task(program.start())
    await asyncio.sleep(0.05)
    health = program.health()
    assert (health["ok"], health["telegram"], health["ticker_late"]) == (False, False, True)
    program.stop.set()
    await starting
    await program.close()


async def test_a_ticker_that_cannot_look_is_not_called_well(house: House) -> None:
    ticker = Ticker(house.workshop, lambda: house.now)
    await ticker.look()
    first = ticker.looked_at
    assert first == house.now
    await asyncio.to_thread(house.workshop.close)
    house.wait(minutes=10)
    await ticker.look()
    assert ticker.looked_at == first


async def test_a_ticker_whose_clock_goes_wrong_while_there_is_much_to_do_leaves_the_rest(
    house: House,
) -> None:
    late = table_of(Parked)
    row = {"number": "4F2K", "channel": "telegram", "kind": "words", "trouble": "KeyError", "at": house.now}
    many = [row | {"key": f"1:{number}"} for number in range(3 * PAGE)]
    house.act(lambda work: work.connection.execute(insert(late), many))
    house.wait(days=400)
    looks = list[int]()

    def check() -> None:
        looks.append(1)
        if len(looks) > 1:
            raise WrongClock("ahead")

    assert not await Ticker(house.workshop, lambda: house.now, None, check).look()
    left = house.ask(lambda work: len(work.connection.execute(select(late.c.id)).all()))
    assert (len(looks), left > 0) == (2, True)


def test_a_community_file_that_cannot_be_used_is_named_and_holds_up_nobody(
    house: House, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    (tmp_path / "half.toml").write_text("slug = 'half-writ", encoding="utf-8")
    (tmp_path / "small.toml").write_text(SMALL, encoding="utf-8")
    (tmp_path / "tiny.toml").write_text("slug = 'tiny'\n[bylaws]\nname = '一间'\n", encoding="utf-8")
    assert bring_in(house.workshop, tmp_path) is None
    assert "half.toml: not valid TOML" in caplog.text
    assert "small.toml: its group" in caplog.text
    slugs = house.ask(lambda work: set(work.session.scalars(select(Community.slug))))
    assert "tiny" in slugs and "small" not in slugs


def test_where_there_is_no_community_yet_a_file_that_cannot_be_used_ends_the_start(tmp_path: Path) -> None:
    migrate(url := f"sqlite:///{tmp_path / 'new.sqlite3'}")
    (tmp_path / "half.toml").write_text("slug = 'half-writ", encoding="utf-8")
    shop = Workshop(url, clock=system_clock, chance=system_chance, keyring=KEYRING, reactions={})
    with pytest.raises(BadCommunityFile, match=r"half\.toml"):
        bring_in(shop, tmp_path / "half.toml")
    shop.close()


def test_a_fresh_demonstration_removes_only_what_is_its_own(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("yishi.sqlite3", "yishi.sqlite3-wal", "chats.json", "clock.json", "家庭照片.jpg"):
        (tmp_path / name).write_text("x")
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        monkeypatch.setenv("YISHI_LISTEN", f"127.0.0.1:{taken.getsockname()[1]}")
        assert main(["demo", "--fresh", "--folder", str(tmp_path)]) == 1
    assert (tmp_path / "家庭照片.jpg").read_text() == "x"
    assert not (tmp_path / "clock.json").exists()


async def test_whoever_starts_a_second_process_can_be_told_that_another_one_asks(house: House) -> None:
    def taken(bot: int = 7, at: datetime | None = None) -> bool:
        return house.ask(lambda work: is_taken(work, bot=bot, now=at or house.now))

    assert not taken()
    stop = asyncio.Event()
    assert await PollingLease(house.workshop, 7, lambda: house.now).taken(stop)
    assert taken() and not taken(bot=8)
    assert not taken(at=house.now + timedelta(seconds=31)), "it was not renewed"


def test_a_full_disk_is_told_as_what_it_is_whatever_sqlite_calls_it() -> None:
    told = explain(OperationalError("INSERT", {}, sqlite3.OperationalError("disk I/O error")))
    assert told is not None and "disk I/O error, as SQLite says when the disk is full or broken" in told
