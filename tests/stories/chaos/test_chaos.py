"""Twenty thousand acts while processes die and Telegram has its moods: two webhook processes, one poller."""

import asyncio
import os
import time
from pathlib import Path

import pytest

from tests.stories.chaos import reckoning
from tests.stories.chaos.acts import Household, Kept
from tests.stories.chaos.city import HOMES
from tests.stories.chaos.scene import Scene
from tests.stories.nursery import Nursery

ACTS = int(os.environ.get("YISHI_CHAOS_ACTS", "10000"))
"""Of each installation."""

AT_ONCE = 64
REST_SECONDS = 150.0


@pytest.mark.timeout(420)
async def test_one_poller_on_sqlite_in_the_storm(tmp_path: Path, nursery: Nursery) -> None:
    await weather(Scene(tmp_path, f"sqlite:///{tmp_path / 'city.sqlite3'}", nursery, 0))


@pytest.mark.timeout(420)
async def test_two_webhook_processes_on_postgresql_in_the_storm(
    tmp_path: Path, nursery: Nursery, postgresql: str
) -> None:
    await weather(Scene(tmp_path, postgresql, nursery, 2))


async def weather(scene: Scene) -> None:
    """Live through it, let everything come to rest, and reckon."""
    began = time.monotonic()
    await scene.open()
    try:
        await _everybody_is_told(scene)
        scene.storm()
        t1 = time.monotonic()
        kept = await _everybody_acts(scene)
        print("storm", time.monotonic() - t1, "before", t1 - began)
        scene.calm()
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
    async with asyncio.timeout(60):
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
    from tests.stories.chaos.acts import LAT

    LAT.sort()
    print("latency", [round(LAT[len(LAT) * q // 100], 2) for q in (10, 25, 50, 75, 90, 95, 99)], LAT[-1])
    print(
        f"{kept.acts} acts ({kept.votes} votes, {kept.answers} answers, {kept.supports} supports), "
        f"{kept.crossings_refused} crossings refused, {scene.kills} kills, {scene.faults} faults, "
        f"{seconds:.0f} s; " + ", ".join(f"{len(faults)} {what}" for what, faults in found.items())
    )
    assert found == {what: [] for what in found}
    assert scene.kills >= 3
