"""A PostgreSQL server that goes away and comes back: nothing acknowledged is lost, nothing is done twice."""

import asyncio
import shutil
import signal
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import select

from bot.acting import BoundAct
from bot.lease import PollingLease
from bot.models import METADATA
from bot.ticker import Ticker
from handlers.chat.heard import Heard
from handlers.reactions import REACTIONS
from kernel import chain, journal
from kernel.clock import system_chance, system_clock
from kernel.database import open_plain
from kernel.errors import Away
from kernel.work import Work
from kernel.workshop import Workshop
from residents.acting import Acting
from tests import cast
from tests.house import House
from tests.keys import KEYRING
from tests.postgres import Server

CHEN = str(cast.account_of("陈静"))


@pytest.fixture(scope="module")
def server() -> Iterator[Server]:
    """A server of these tests' own, which may be killed."""
    folder = Path(tempfile.mkdtemp(prefix="yishi-pg-mortal-"))
    folder.chmod(0o711)
    server = Server(folder / "server", fsync="on", synchronous_commit="on", full_page_writes="on")
    server.start()
    yield server
    server.stop(signal.SIGQUIT)
    shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture
def house(server: Server, tmp_path: Path) -> Iterator[House]:
    """The cast's community on that server."""
    with server.connect() as connection:
        connection.execute("DROP DATABASE IF EXISTS town WITH (FORCE)")
        connection.execute("CREATE DATABASE town")
    url = server.url("town")
    engine = open_plain(url)
    METADATA.create_all(engine)
    engine.dispose()
    built = House(tmp_path, url=url)
    yield built
    built.workshop.close()


def cut(server: Server) -> None:
    """End every connection to the town."""
    with server.connect() as connection:
        connection.execute("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = 'town'")


def heard(key: str) -> Heard:
    return Heard("telegram", key, CHEN, "陈静", "zh-Hans", CHEN, private=True)


def noted(work: Work, who: Acting) -> int:
    """A use case that leaves a trace each time it is run."""
    return work.note("Noted", {"person": who.person})


def noting(house: House) -> Callable[[Work], int]:
    return lambda work: work.enter(house.here).note("Noted", {})


def kept(house: House) -> list[int]:
    query = select(journal.ENTRIES.c.id).where(journal.ENTRIES.c.kind == "Noted")
    return sorted(house.workshop.read_now(lambda work: list(work.connection.execute(query).scalars())))


def faults(house: House) -> list[chain.Fault]:
    return house.workshop.read_now(lambda work: chain.faults(journal.links(work.connection, house.here)))


def dying(house: House, boundary: Callable[[str], None]) -> Workshop:
    return Workshop(
        house.url,
        clock=lambda: house.now,
        chance=system_chance,
        keyring=KEYRING,
        reactions=REACTIONS,
        boundary=boundary,
    )


def test_connections_that_were_cut_while_idle_are_noticed_by_nobody(house: House, server: Server) -> None:
    for number in range(1, 4):
        house.workshop.act_now(noting(house), lane=house.here)
        cut(server)
        assert len(kept(house)) == number
        cut(server)


def test_a_server_that_is_killed_under_load_loses_no_acknowledged_act(house: House, server: Server) -> None:
    acknowledged: list[int] = []
    over, away = threading.Event(), 0

    def resident(_number: int) -> int:
        met = 0
        while not over.is_set():
            try:
                acknowledged.append(house.workshop.act_now(noting(house), lane=house.here))
            except Away:
                met += 1
                over.wait(0.05)
        return met

    def goes_on() -> None:
        """So many acts are done in half a second, or in as long as it takes a busy machine."""
        before, deadline = len(acknowledged), time.monotonic() + 30
        over.wait(0.5)
        while len(acknowledged) - before < 30 and time.monotonic() < deadline:
            over.wait(0.05)

    with ThreadPoolExecutor(8) as crowd:
        residents = [crowd.submit(resident, number) for number in range(8)]
        for _ in range(2):
            goes_on()
            server.stop(signal.SIGQUIT)
            over.wait(0.3)
            server.start()
            goes_on()
        over.set()
        away = sum(each.result() for each in residents)
    assert away > 0
    assert set(acknowledged) <= set(kept(house))
    assert faults(house) == []
    assert len(acknowledged) > 100


def test_while_it_is_away_questions_and_acts_say_so_at_once(house: House, server: Server) -> None:
    server.stop()
    try:
        with pytest.raises(Away):
            house.workshop.act_now(noting(house), lane=house.here)
        with pytest.raises(Away):
            kept(house)
    finally:
        server.start()
    house.workshop.act_now(noting(house), lane=house.here)
    assert len(kept(house)) == 1


def test_a_database_that_takes_no_connections_is_away(house: House, server: Server) -> None:
    with server.connect() as connection:
        connection.execute("ALTER DATABASE town ALLOW_CONNECTIONS false")
    cut(server)
    with pytest.raises(Away):
        house.workshop.act_now(noting(house))
    with server.connect() as connection:
        connection.execute("ALTER DATABASE town ALLOW_CONNECTIONS true")
    house.workshop.act_now(noting(house))


@pytest.mark.parametrize("moment", ["before commit", "after commit"])
async def test_an_act_whose_commit_was_left_in_doubt_is_done_once_when_it_comes_again(
    house: House, server: Server, moment: str
) -> None:
    """Cut before the commit nothing was written, cut after it everything was; whoever asked cannot know."""
    left = [1]

    def boundary(now: str) -> None:
        if now == moment and left:
            left.pop()
            cut(server)
            if moment == "after commit":
                raise Away  # the answer was on its way

    workshop = dying(house, boundary)
    try:
        with pytest.raises(Away):
            await BoundAct(workshop, heard("d1"), str)(noted)
        assert len(kept(house)) == (moment == "after commit")
        first = await BoundAct(workshop, heard("d1"), str)(noted)
        assert await BoundAct(workshop, heard("d1"), str)(noted) == first
    finally:
        await asyncio.to_thread(workshop.close)
    assert kept(house) == [first]


async def test_ticker_and_lease_go_on_when_it_is_back(house: House, server: Server) -> None:
    ticker = Ticker(house.workshop, lambda: house.now)
    lease = PollingLease(house.workshop, 1, system_clock)
    await asyncio.to_thread(server.stop)
    try:
        assert not await ticker.look()
        stop = asyncio.Event()
        waiting = asyncio.create_task(lease.taken(stop))
        await asyncio.sleep(0.2)
        assert not waiting.done()
    finally:
        await asyncio.to_thread(server.start)
    assert await asyncio.wait_for(waiting, 30)
    assert await ticker.look()
    house.wait(hours=1)
    assert ticker.looked_at is not None and ticker.looked_at + timedelta(hours=1) == house.now
