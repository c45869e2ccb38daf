"""An operator stops the bot with SIGTERM in the middle of a crowd: nothing that was confirmed is lost."""

import asyncio
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

from sqlalchemy import select

from bot.assembly import DRAIN_SECONDS
from kernel.heard import HEARD
from tests import cast
from tests.stories.town import TOKEN, Town, webhook_address

ROOT = Path(__file__).parents[2]
SAID = 300
TOLD = "told to stop: finishing what is in hand"


def run(town: Town, listen: str) -> "subprocess.Popen[bytes]":
    """``yishi run``, as systemd starts it."""
    settings = {
        "YISHI_BOT_TOKEN": TOKEN,
        "YISHI_TELEGRAM_API": f"http://127.0.0.1:{town.port}",
        "YISHI_DATABASE": town.database,
        "YISHI_LISTEN": listen,
        "YISHI_LOG_FORMAT": "json",
    }
    command = [sys.executable, "-c", "import sys; from bot.cli import main; sys.exit(main())", "run"]
    log = (town.folder / "bot.log").open("ab")
    return subprocess.Popen(command, cwd=ROOT, env={**os.environ, **settings}, stdout=log, stderr=log)


def settled(town: Town) -> set[str]:
    """The updates that the database has an answer for."""
    keys = town.desk.read_now(lambda work: list(work.connection.execute(select(HEARD.c.key)).scalars()))
    return {key.partition(":")[2].partition(".")[0] for key in keys}


async def ended(process: "subprocess.Popen[bytes]", within: float) -> int:
    return await asyncio.wait_for(asyncio.to_thread(process.wait), within)


async def test_sigterm_in_a_crowd_loses_nothing_that_was_confirmed(town: Town) -> None:
    listen = webhook_address().removeprefix("http://").partition("/")[0]
    able = [each for each in cast.PEOPLE if each.account and each.standing == "verified"]
    names = [each.name for each in able if each.name != cast.BLOCKED]
    process = run(town, listen)
    said: dict[str, str] = {}
    asked = 0.0
    for number in range(SAID):
        update = await town[names[number % len(names)]].says("/propose")
        said[str(update)] = names[number % len(names)]
        if number == SAID // 2:
            await town.until(lambda: len(settled(town)) > SAID // 10, "some are settled")
            process.send_signal(signal.SIGTERM)
            asked = time.monotonic()
    assert await ended(process, 20) == 0, town.log_tail()
    assert time.monotonic() - asked < 20
    waiting = {str(update.id) for update in town.playground.delivery.pending}
    assert set(said) - waiting <= settled(town)
    assert waiting, "it was stopped before all was said"
    process = run(town, listen)
    await town.until(town.heard_all, "the rest is heard after a new start", 90)
    assert set(said) <= settled(town)
    process.send_signal(signal.SIGTERM)
    assert await ended(process, 60) == 0


async def test_whoever_asks_twice_does_not_wait(town: Town) -> None:
    listen = webhook_address().removeprefix("http://").partition("/")[0]
    process = run(town, listen)
    await town["陈静"].says("/start")
    await town.until(town.heard_all, "it runs")
    await town.stop_serving()
    process.send_signal(signal.SIGTERM)
    # Two signals that a process has not looked at yet are one.
    await town.until(lambda: process.poll() is not None or TOLD in town.log_tail(), "it was told")
    assert TOLD in town.log_tail()
    process.send_signal(signal.SIGTERM)
    # At its very end a process has put its handlers away, and the second word kills it.
    assert await ended(process, DRAIN_SECONDS - 2) in (0, 1, -signal.SIGTERM)
