"""Thousands of acts while processes die and Telegram has its moods: two webhook processes, one poller."""

import asyncio
import os
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from kernel.work import Work
from tests.postgres import Server
from tests.stories.chaos import reckoning, telling
from tests.stories.chaos.acts import Household, Kept
from tests.stories.chaos.city import HOMES
from tests.stories.chaos.scene import DEATHS, Scene
from tests.stories.chaos.steps import Steps
from tests.stories.nursery import Nursery

ACTS = int(os.environ.get("YISHI_CHAOS_ACTS", "1600"))
"""Of each installation; ``YISHI_CHAOS_ACTS=10000`` makes twenty thousand, in a quarter of an hour."""

LEAST_ROUNDS = 4
"""Of each home, however few acts are asked for: in so many everything happens that is looked for."""

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
    began, kept = time.monotonic(), Kept()
    await scene.open()
    try:
        await _everybody_is_told(scene)
        homes = [
            Household(scene.stage, quarter, scene.quarters, home, kept)
            for quarter in scene.quarters
            for home in range(HOMES)
        ]
        scene.nearly_close()
        rounds = max(LEAST_ROUNDS, ACTS // len(homes))
        steps, turns = Steps(rounds * len(homes)), asyncio.Semaphore(AT_ONCE)
        scene.storm(steps)
        await asyncio.gather(*(home.live(rounds, turns, steps) for home in homes))
        await scene.calm()
        await scene.revive()
        await scene.at_rest(REST_SECONDS)
        await asyncio.gather(*(home.come_too_late() for home in homes))
        await scene.at_rest(REST_SECONDS)
        await _reckon(scene, kept, time.monotonic() - began)
    except BaseException:
        print(scene.log_tails())
        raise
    finally:
        await scene.close()


async def _everybody_is_told(scene: Scene) -> None:
    """Each phone has heard of the votes, so that there is a message to tap on."""
    chats = scene.stage.town.chats
    everybody = list(scene.stage.town.people)
    async with asyncio.timeout(240):
        while not all(n in chats and chats[n].messages for n in everybody):  # noqa: ASYNC110
            await asyncio.sleep(0.05)
    await scene.at_rest(REST_SECONDS)


async def _reckon(scene: Scene, kept: Kept, seconds: float) -> None:
    quarters, arrivals, in_hand = scene.quarters, scene.stage.arrivals.all, scene.in_hand
    checks: dict[str, Callable[[Work], list[str]]] = {
        "presses in doubt": lambda work: reckoning.made_sure(work, quarters, kept),
        "acknowledged acts lost": lambda work: reckoning.lost(work, quarters, kept),
        "acts doubled": lambda work: reckoning.doubled(work, quarters, kept),
        "outcomes miscounted": lambda work: reckoning.miscounted(work, quarters, kept),
        "outcomes wrongly announced": lambda _: telling.wrongly_announced(quarters, kept, arrivals),
        "notices that never came": lambda work: telling.untold(work, quarters, kept, arrivals),
        "told too often": lambda work: telling.told_too_often(work, quarters, arrivals, in_hand),
        "crossings": reckoning.crossed,
        "faults of a recount": lambda work: reckoning.broken(work, quarters),
    }
    found = {what: await scene.desk.read(check) for what, check in checks.items()}
    print(
        f"{kept.summary()}, {len(arrivals)} messages, {sum(each.unsure for each in arrivals)} unsure, "
        f"{scene.kills} kills with {len(in_hand)} in hand, {scene.outages_of_database} outages of the "
        f"database, {dict(scene.faults)}, {seconds:.0f} s; "
        + ", ".join(f"{len(faults)} {what}" for what, faults in found.items())
    )
    for what, faults in found.items():
        assert not faults, f"{len(faults)} {what}:\n" + "\n".join(faults[:20])
    # None of these hangs on how fast the machine is: the storm waits for them at its steps.
    assert scene.kills >= len(DEATHS)
    assert scene.outages_of_database == scene.outages_expected
    assert scene.moods <= set(scene.faults)
    assert kept.crossings_refused > 0
    assert kept.too_late >= HOMES * len(quarters)
    assert all(kept.stands(quarter.short_poll) for quarter in quarters)
