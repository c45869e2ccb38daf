"""After a restore: old buttons mean nothing, and nothing is released while the former bot is still called."""

import asyncio
from collections.abc import AsyncIterator
from functools import partial
from pathlib import Path
from urllib.parse import urlsplit

import pytest
import pytest_asyncio

from bot import vitals, web
from bot.cli import main
from bot.holding import hold
from bot.telegram.alone import somebody_else
from handlers.reactions import REACTIONS
from kernel.clock import system_chance
from kernel.workshop import Workshop
from tests.bot.telegram import conftest
from tests.bot.telegram.conftest import Hall
from tests.keys import KEYRING
from tests.stories.town import SECRET, TOKEN

GATE, LIFT = "东门改成人车分开走", "加装电梯，每户出两万元"


@pytest_asyncio.fixture
async def called_hall(quiet_hall: Hall, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Hall]:
    """The hall by webhook, and the settings of whoever would release what was restored."""
    quiet_hall.in_house(webhook=True)
    await quiet_hall.bot.start()
    monkeypatch.setenv("YISHI_DATABASE", quiet_hall.database)
    monkeypatch.setenv("YISHI_BOT_TOKEN", TOKEN)
    monkeypatch.setenv("YISHI_TELEGRAM_API", f"http://127.0.0.1:{quiet_hall.port}")
    monkeypatch.setenv("YISHI_WEBHOOK_URL", quiet_hall.bot.webhook)
    monkeypatch.setenv("YISHI_WEBHOOK_SECRET", SECRET)
    yield quiet_hall


async def says(*command: str) -> int:
    return await asyncio.to_thread(main, list(command))


async def other(hall: Hall, webhook: str = "") -> str:
    """Who is called at the address that is also ours."""
    return await somebody_else(TOKEN, f"http://127.0.0.1:{hall.port}", None, webhook or hall.bot.webhook)


async def held(hall: Hall) -> None:
    """The hall's database is as a restore leaves it."""
    await hall.desk.act(lambda work: hold(work.connection, since=hall.now, backup_at=hall.now))


async def test_what_chen_jing_taps_under_a_lost_vote_is_no_vote_in_another(
    hall: Hall, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("YISHI_DATABASE", hall.database)
    monkeypatch.setenv("YISHI_FILES", str(tmp_path / "files"))
    monkeypatch.setenv("YISHI_BACKUP_PASSPHRASE", "门口那棵老槐树下的石凳，修好了")
    monkeypatch.delenv("YISHI_BOT_TOKEN", raising=False)
    backup, chen = str(tmp_path / "monday.backup"), hall["陈静"]
    assert await says("backup", backup) == 0
    await hall.desk.act(lambda work: conftest._open(work, 1, GATE))
    hall.bot.wake()
    await chen.sees(GATE)
    await chen.taps("去投票")
    await chen.sees("公开表决", "东门")
    await hall.bot.stop()
    hall.desk.close()
    assert await says("restore", backup, "--replace", "--yes") == 0
    hall.desk = Workshop(
        hall.database, clock=hall.shared.now, chance=system_chance, keyring=KEYRING, reactions=REACTIONS
    )
    assert await says("courier", "release", "--all") == 0
    await hall.desk.act(lambda work: conftest._open(work, 1, LIFT))
    await hall.bot.start()
    await chen.taps("同意")
    await chen.sees("这里没有这件表决")
    await hall.settled()
    assert await hall.votes(LIFT) == {}


async def test_nothing_is_released_while_the_former_installation_is_called_at_our_address(
    called_hall: Hall, capsys: pytest.CaptureFixture[str]
) -> None:
    await held(called_hall)
    assert await says("courier", "release", "--all") == 1
    told = capsys.readouterr().err
    assert "does not say that it is held" in told
    assert "--anyway" in told
    assert await says("courier", "release", "--all", "--anyway") == 0


async def test_it_is_released_once_nobody_answers_there(called_hall: Hall) -> None:
    await held(called_hall)
    await called_hall.bot.stop()
    assert await other(called_hall) == ""
    assert await says("courier", "release", "--all") == 0


async def test_a_program_that_says_it_is_held_is_not_in_the_way(called_hall: Hall) -> None:
    hall = called_hall
    program = hall.bot.program
    hook = (hall.bot.webhook, program.edge.webhook(SECRET))
    await hall.bot._runner.cleanup()
    look = partial(vitals.look, hall.desk, hall.shared.now)
    port = urlsplit(hall.bot.webhook).port
    assert port is not None
    hall.bot._runner = await web.serve("127.0.0.1", port, program.health, hook, look)
    assert "does not say that it is held" in await other(hall)
    await held(hall)
    assert await other(hall) == ""


async def test_an_address_that_cannot_be_asked_is_no_proof_that_nobody_is_there(called_hall: Hall) -> None:
    secure = called_hall.bot.webhook.replace("http://", "https://")
    await called_hall.bot.program.edge.set_webhook(secure, SECRET)
    assert "cannot be found out" in await other(called_hall, secure)
