"""Every example of docs/playground.md works, in the order in which it stands there."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import urllib.request
from datetime import UTC, datetime
from pathlib import Path

import pytest
from telegram import Bot, InlineKeyboardButton, InlineKeyboardMarkup

from bot.playground import Playground
from bot.playground.faults import ANSWERS
from bot.playground.methods import METHODS, WAITING_METHODS
from tests.bot.playground.conftest import Sim
from tests.bot.playground.honesty import ROOT

TEXT = (ROOT / "docs" / "playground.md").read_text("utf-8")
EXAMPLE = re.compile(
    r"""^curl\ (?P<how>-X\ DELETE\ |-N\ )? "?\$P/(?P<path>[^\s"]+)"? (?:\ -d\ '(?P<body>[^']*)')?""",
    re.MULTILINE | re.VERBOSE,
)
CHEN, LI = 100001, 100003
LINK = "https://t.me/xingfuli_bot?start=p7"


def buttons(text: str, **action: str) -> InlineKeyboardMarkup:
    return InlineKeyboardMarkup([[InlineKeyboardButton(text, **action)]])


async def demo_begins(bot: Bot, sim: Sim) -> None:
    for number, name in ((CHEN, "陈静"), (LI, "李国强")):
        await sim.person(name, id=number)
    await sim.group("幸福里社区议事群", CHEN, id=-1001000000001)
    await sim.says(CHEN, "/start")
    await bot.send_message(CHEN, "您好")
    await sim.says(CHEN, "周四")


async def votes_are_open(bot: Bot, sim: Sim) -> None:
    await bot.send_message(CHEN, "表决", reply_markup=buttons("同意", callback_data="1"))
    group = next(chat["id"] for chat in await sim.get("chats") if chat["name"] == "七号楼")
    await bot.send_message(group, "表决", reply_markup=buttons("去投票", url=LINK))


async def test_every_example_works(bot: Bot, sim: Sim) -> None:
    await demo_begins(bot, sim)
    examples = list(EXAMPLE.finditer(TEXT))
    assert len(examples) == TEXT.count("\ncurl ") > 50
    open_yet = False
    for example in examples:
        if example["path"] == "taps" and not open_yet:
            open_yet = True
            await votes_are_open(bot, sim)
        if example["path"] == "events":
            continue
        body = json.loads(example["body"]) if example["body"] else None
        if example["path"] == "taps":
            body |= {"wait": 0}
        verb = "DELETE" if "DELETE" in (example["how"] or "") else "POST" if body is not None else "GET"
        path = example["path"].replace("wait=5", "wait=0")
        status, answer = await sim.ask(verb, path, body)
        assert status == 200, (example.group(), answer)


def test_every_method_and_every_fault_is_written_down() -> None:
    paths = TEXT.partition("## The control interface")[0]
    short = paths.replace("set/getMy", "setMy getMy").replace("set/get/deleteMy", "setMy getMy deleteMy")
    for method in {*METHODS, *WAITING_METHODS}:
        kind = re.sub(r"^(set|get|delete)(?=My|Chat(?!Action|Member|Administrators|$))", "", method)
        assert method in short or kind in short, method
    assert [answer for answer in ANSWERS if f"`{answer}`" not in TEXT] == []


def test_the_stage_for_an_installation_of_ones_own_is_a_whole_program(tmp_path: Path) -> None:
    told = TEXT.partition("## Trying an installation without Telegram")[2]
    program = told.partition("```python\n")[2].partition("```")[0]
    token = re.search(r"YISHI_BOT_TOKEN=(\S+)", told)
    assert token is not None and "8090" in program
    (tmp_path / "stage.py").write_text(program.replace("8090", "0"), "utf-8")
    env = os.environ | {"PYTHONPATH": str(ROOT)}
    command = [sys.executable, str(tmp_path / "stage.py")]
    with subprocess.Popen(command, env=env, stdout=subprocess.PIPE, text=True) as stage:
        try:
            assert stage.stdout is not None
            address = stage.stdout.readline().strip()
            with urllib.request.urlopen(f"{address}bot{token[1]}/getMe", timeout=30) as answer:
                assert json.load(answer)["result"]["is_bot"] is True
        finally:
            stage.terminate()


def test_a_clock_that_is_none_is_refused_at_once() -> None:
    with pytest.raises(TypeError, match="clock is a function"):
        Playground(token="6000001:x", clock=datetime.now(UTC))  # type: ignore[arg-type]  # it is the fault
