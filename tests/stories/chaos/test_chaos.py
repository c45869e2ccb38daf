"""Thousands of acts while processes die and Telegram has its moods: two webhook processes, one poller."""

import asyncio
import os
import tempfile
import time
from pathlib import Path

import pytest

from tests.postgres import Server
from tests.stories.chaos import reckoning
from tests.stories.chaos.acts import Household, Kept
from tests.stories.chaos.city import HOMES
from tests.stories.chaos.scene import Scene
from tests.stories.nursery import Nursery

ACTS = int(os.environ.get("YISHI_CHAOS_ACTS", "1600"))
"""Of each installation; ``YISHI_CHAOS_ACTS=10000`` makes twenty thousand, in a quarter of an hour."""

AT_ONCE = 200
REST_SECONDS = 300.0


@pytest.mark.timeout(900)
async def test_one_poller_on_sqlite_in_the_storm(tmp_path: Path, nursery: Nursery) -> None:
    await weather(Scene(tmp_path, f"sqlite:///{tmp_path / 'city.sqlite3'}", nursery, 0))


@pytest.mark.timeout(900)
async def test_two_webhook_processes_on_postgresql_in_the_storm(tmp_path: Path, nursery: Nursery) -> None:
    with tempfile.TemporaryDirectory() as folder:  # a short path: that of a socket must not be long
        Path(folder).chmod(0o711)
        # It is stopped in the middle, and what was committed must be kept.
        server = Server(Path(folder) / "server", synchronous_commit="on")
        server.start()
        try:
            await weather(Scene(tmp_path, server.url(), nursery, 2, server=server))
        finally:
            server.stop()


async def weather(scene: Scene) -> None:
    """Live through it, let everything come to rest, and reckon."""
    began = time.monotonic()
    await scene.open()
    try:
        await _everybody_is_told(scene)
        scene.storm()
        kept = await _everybody_acts(scene)
        await scene.calm()
        await scene.revive()
        await scene.at_rest(REST_SECONDS)
        await _reckon(scene, kept, time.monotonic() - began)
    except BaseException:
        print(scene.log_tails())
        raise
    finally:
        await scene.close()


async def _everybody_is_told(scene: Scene) -> None:
    """Each phone has heard of the vote, so that there is a message to tap on."""
    chats = scene.stage.town.chats
    everybody = list(scene.stage.town.people)
    async with asyncio.timeout(240):
        while not all(n in chats and chats[n].messages for n in everybody):  # noqa: ASYNC110
            await asyncio.sleep(0.05)


async def _everybody_acts(scene: Scene) -> Kept:
    kept, turns = Kept(), asyncio.Semaphore(AT_ONCE)
    rounds = ACTS // (HOMES * len(scene.quarters))
    homes = [
        Household(scene.stage, quarter, scene.quarters, home, kept)
        for quarter in scene.quarters
        for home in range(HOMES)
    ]
    await asyncio.gather(*(home.live(rounds, turns) for home in homes))
    return kept


async def _reckon(scene: Scene, kept: Kept, seconds: float) -> None:
    found = {
        "acknowledged acts lost": await scene.desk.read(lambda w: reckoning.lost(w, scene.quarters, kept)),
        "acts doubled": await scene.desk.read(lambda w: reckoning.doubled(w, kept)),
        "owed notices unsent": await scene.desk.read(reckoning.untold),
        "crossings": await scene.desk.read(reckoning.crossed),
        "faults of a recount": await scene.desk.read(lambda w: reckoning.broken(w, scene.quarters)),
    }
    print(
        f"{kept.acts} acts ({kept.votes} votes, {kept.answers} answers, {kept.supports} supports), "
        f"{kept.crossings_refused} crossings refused, {scene.kills} kills, "
        f"{scene.outages_of_database} outages of the database, {dict(scene.faults)}, "
        f"{seconds:.0f} s; " + ", ".join(f"{len(faults)} {what}" for what, faults in found.items())
    )
    assert found == {what: [] for what in found}
    assert scene.kills >= 3
    assert scene.faults.total() >= 20
