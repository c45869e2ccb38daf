"""The database is away for some seconds: nothing is said to be done, nothing is lost, and then it is done."""

import asyncio
import shutil
import signal
import tempfile
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest
import pytest_asyncio

from bot import figures
from bot.models import METADATA
from bot.playground import serve
from bot.seeding import seed
from handlers.reactions import REACTIONS
from kernel.clock import system_chance
from kernel.database import open_plain
from kernel.workshop import Workshop
from tests import cast
from tests.bot.telegram import conftest
from tests.bot.telegram.conftest import RAMP, Hall
from tests.keys import KEYRING
from tests.postgres import Server
from tests.stories.town import move_in

WAIT = "正在记，一会儿就好，您不用再点"


@pytest.fixture(scope="module")
def server() -> Iterator[Server]:
    """A PostgreSQL server of our own, which may be stopped."""
    folder = Path(tempfile.mkdtemp(prefix="yishi-away-"))
    folder.chmod(0o711)
    built = Server(folder / "server", synchronous_commit="on")
    built.start()
    yield built
    built.stop(signal.SIGQUIT)
    shutil.rmtree(folder, ignore_errors=True)


@pytest_asyncio.fixture(params=[False, True], ids=["polling", "webhook"])
async def city(server: Server, tmp_path: Path, request: pytest.FixtureRequest) -> AsyncIterator[Hall]:
    """The hall with its vote on that server, listening in both ways."""
    name = f"city_{int(request.param)}_{abs(hash(tmp_path)) % 10**9}"
    with server.connect() as connection:
        connection.execute(f"CREATE DATABASE {name}")
    hall = Hall(tmp_path)
    hall.database = hall.bot_database = server.url(name)
    engine = open_plain(hall.database)
    with engine.begin() as made:
        METADATA.create_all(made)
    engine.dispose()
    hall.desk = Workshop(
        hall.database, clock=hall.shared.now, chance=system_chance, keyring=KEYRING, reactions=REACTIONS
    )
    here = seed(hall.desk, cast.FILE).community
    await hall.desk.act(lambda work: conftest._open(work, here, RAMP))
    hall._runner, hall.port = await serve(hall.playground, "127.0.0.1", 0)
    move_in(hall.playground)
    hall.in_house(webhook=request.param)
    await hall.bot.start()
    await hall.settled()
    yield hall
    await hall.close()


async def test_a_vote_while_the_database_is_away_is_counted_once_when_it_is_back(
    city: Hall, server: Server
) -> None:
    (chen,) = await city.ready_to_vote("陈静")
    server.stop(signal.SIGQUIT)
    try:
        tapping = asyncio.create_task(chen.taps("同意"))
        await city["李明"].says("/help")
        await chen.town.until(tapping.done, "the phone is told to wait")
        assert WAIT in (chen.toast or "")
        await city["李明"].sees(WAIT)
        assert not city.heard_all()
        assert figures.oldest_in_hand() > 4, "the operator sees for how long they wait"
    finally:
        server.start()
    await chen.sees("已记录您家（3号楼1单元402）的意见：同意")
    await city["李明"].sees("这里能办这些事")
    await city.settled()
    assert await city.votes() == {"陈静": "agree"}
    assert sum(WAIT in said for said in city["李明"].read_all()) == 1
    assert (await city.verified()).faults == ()
    assert figures.oldest_in_hand() < 1


async def test_a_database_away_for_a_moment_is_not_even_noticed(
    city: Hall, server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    # On a busy machine the server alone may take longer to start than people are left without a word.
    monkeypatch.setattr("bot.telegram.apologies.AFTER_SECONDS", 60.0)
    (chen,) = await city.ready_to_vote("陈静")
    server.stop(signal.SIGQUIT)
    tapping = asyncio.create_task(chen.taps("同意"))
    await asyncio.sleep(0.3)
    server.start()
    await tapping
    await chen.sees("已记录您家（3号楼1单元402）的意见：同意")
    await city.settled()
    assert WAIT not in (chen.toast or "")
    assert await city.votes() == {"陈静": "agree"}
    assert not any("没有做成" in said for said in chen.read_all())
