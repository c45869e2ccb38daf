"""Votes a second through webhook, library, SQLite and answer, against floors measured in the same run."""

import asyncio
import itertools
import sqlite3
import sys
import tempfile
import time
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from pathlib import Path

from benchmarks import load, telegram, town

IN_FLIGHT = 32
DWELLINGS = 2000
WARM_UP = 300
ROUNDS = 3
CHOICES = ("y", "n", "o")


def run() -> dict[str, float]:
    """The echo on the library's transport, the floor, full votes, and the ratio of the last two."""
    with tempfile.TemporaryDirectory() as folder:
        database = f"sqlite:///{folder}/bench.sqlite3"
        poll = town.build(database, DWELLINGS)
        default = asyncio.run(_rate("default", database, poll, 1500))
        floors, votes = [], []
        for _ in range(ROUNDS):
            # In turn, so that a slow minute of the machine slows both.
            floors.append(asyncio.run(_rate("floor", database, poll, 4000)))
            votes.append(asyncio.run(_rate("vote", database, poll, 4000)))
        _check(Path(folder) / "bench.sqlite3")
    floor, vote = sorted(floors)[ROUNDS // 2], sorted(votes)[ROUNDS // 2]
    return {
        "echo_default_per_s": default,
        "echo_floor_per_s": floor,
        "vote_sqlite_per_s": vote,
        "vote_sqlite_ratio": sorted(v / f for v, f in zip(votes, floors, strict=True))[ROUNDS // 2],
    }


_updates = itertools.count(1)


async def _rate(kind: str, database: str, poll: int, count: int) -> float:
    server, port = await telegram.serve()
    async with _bot(kind, port, database) as hook:
        await _through(hook, poll, WARM_UP)
        begun = time.perf_counter()
        await _through(hook, poll, count)
        taken = time.perf_counter() - begun
    server.close()
    return count / taken


async def _through(hook: int, poll: int, count: int) -> None:
    """Send so many taps and wait until the last one's answer was shown."""
    before = telegram.BotApi.ended
    accepted = await load.send(hook, _taps(poll, count), IN_FLIGHT)
    assert accepted == count, f"{count - accepted} calls were not accepted"
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


def _check(database: Path) -> None:
    """Every dwelling has exactly one vote: the figures count real votes."""
    with sqlite3.connect(database) as connection:
        rows, homes = connection.execute("SELECT count(*), count(DISTINCT dwelling_id) FROM vote").fetchone()
    assert rows == homes == DWELLINGS, f"{rows} votes of {homes} dwellings instead of {DWELLINGS}"
