"""Votes a second through webhook, library, database and answer, against floors measured in the same run."""

import asyncio
import itertools
import sys
import tempfile
import time
from collections.abc import AsyncIterator, Iterator
from contextlib import AsyncExitStack, asynccontextmanager
from pathlib import Path

from sqlalchemy import text

from benchmarks import load, telegram, town
from kernel.database import open_plain
from tests.postgres import Server

IN_FLIGHT = 32
DWELLINGS = 2000
WARM_UP = 300
ROUNDS = 3
CHOICES = ("y", "n", "o")


def run() -> dict[str, float]:
    """The echo on the library's transport, the floor, full votes on SQLite, and the ratio of the last two."""
    with tempfile.TemporaryDirectory() as folder:
        database = f"sqlite:///{folder}/bench.sqlite3"
        poll = town.build(database, DWELLINGS)
        default = asyncio.run(_rate("default", database, poll, 1500))
        floors, votes = [], []
        for _ in range(ROUNDS):
            # In turn, so that a slow minute of the machine slows both.
            floors.append(asyncio.run(_rate("floor", database, poll, 4000)))
            votes.append(asyncio.run(_rate("vote", database, poll, 4000)))
        _check(database)
    return {
        "echo_default_per_s": default,
        "echo_floor_per_s": _middle(floors),
        "vote_sqlite_per_s": _middle(votes),
        "vote_sqlite_ratio": _middle([v / f for v, f in zip(votes, floors, strict=True)]),
    }


def run_postgresql() -> dict[str, float]:
    """The same on PostgreSQL that syncs each commit, with one process and with two behind one proxy."""
    with tempfile.TemporaryDirectory() as folder:
        Path(folder).chmod(0o711)
        # As it would be run in earnest, not as the tests run it.
        safe = {"fsync": "on", "synchronous_commit": "on", "full_page_writes": "on", "autovacuum": "on"}
        server = Server(Path(folder) / "server", **safe)
        server.start()
        try:
            return _on_postgresql(server)
        finally:
            server.stop()


def _on_postgresql(server: Server) -> dict[str, float]:
    database = server.url()
    poll = town.build(database, DWELLINGS)
    with server.connect() as connection:
        connection.execute("ANALYZE")  # what autovacuum would have done by the next minute
    floors, alone, two = [], [], []
    for _ in range(ROUNDS):
        floors.append(asyncio.run(_rate("floor", database, poll, 3000)))
        alone.append(asyncio.run(_rate("vote", database, poll, 3000)))
        two.append(asyncio.run(_rate("vote", database, poll, 3000, processes=2)))
    _check(database)
    return {
        "vote_postgresql_per_s": _middle(alone),
        "vote_postgresql_ratio": _middle([v / f for v, f in zip(alone, floors, strict=True)]),
        "vote_postgresql_two_per_s": _middle(two),
        "vote_postgresql_two_ratio": _middle([v / f for v, f in zip(two, floors, strict=True)]),
    }


def _middle(figures: list[float]) -> float:
    return sorted(figures)[len(figures) // 2]


_updates = itertools.count(1)


async def _rate(kind: str, database: str, poll: int, count: int, *, processes: int = 1) -> float:
    server, port = await telegram.serve()
    async with AsyncExitStack() as stack:
        hooks = [await stack.enter_async_context(_bot(kind, port, database)) for _ in range(processes)]
        await _through(hooks, poll, WARM_UP)
        begun = time.perf_counter()
        await _through(hooks, poll, count)
        taken = time.perf_counter() - begun
    server.close()
    return count / taken


async def _through(hooks: list[int], poll: int, count: int) -> None:
    """Send so many taps and wait until the last one's answer was shown."""
    before, taps = telegram.BotApi.ended, _taps(poll, count)
    sent = await asyncio.gather(*(load.send(hook, taps, IN_FLIGHT // len(hooks)) for hook in hooks))
    assert sum(sent) == count, f"{count - sum(sent)} calls were not accepted"
    while telegram.BotApi.ended - before < count:  # noqa: ASYNC110 - another process ends this, no event
        await asyncio.sleep(0.001)


def _taps(poll: int, count: int) -> Iterator[bytes]:
    from bot.features import FEATURES  # the registry of buttons
    from handlers.chat.buttons import data_of
    from handlers.chat.polls.buttons import CastVote

    assert FEATURES
    for _ in range(count):
        number = next(_updates)
        # Everybody votes, then changes their mind: each act writes.
        choice = CHOICES[number // DWELLINGS % len(CHOICES)]
        yield load.tap(number, town.FIRST_ACCOUNT + number % DWELLINGS, data_of(CastVote(poll, choice)))


@asynccontextmanager
async def _bot(kind: str, port: int, database: str) -> AsyncIterator[int]:
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "benchmarks.bots", kind, str(port), database, stdout=asyncio.subprocess.PIPE
    )
    assert process.stdout is not None
    try:
        yield int(await process.stdout.readline())
    finally:
        process.kill()
        await process.wait()


def _check(database: str) -> None:
    """Every dwelling has exactly one vote: the figures count real votes."""
    engine = open_plain(database)
    with engine.connect() as connection:
        counted = text("SELECT count(*), count(DISTINCT dwelling_id) FROM vote")
        rows, homes = connection.execute(counted).one()
    engine.dispose()
    assert rows == homes == DWELLINGS, f"{rows} votes of {homes} dwellings instead of {DWELLINGS}"
