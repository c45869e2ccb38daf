"""The playground keeps to its machine, and keeps its town when it is asked to."""

from __future__ import annotations

import re
import socket
from pathlib import Path
from typing import Any

import pytest
from telegram import Bot, InlineKeyboardButton, InlineKeyboardMarkup

import bot.playground
from bot.playground import Playground, serve
from tests.bot.playground.conftest import NOON, TOKEN, Clock, Inbox, Sim
from tests.bot.playground.pictures import png

PAGE = Path(bot.playground.__file__).parent / "page"


@pytest.mark.parametrize(
    ("headers", "status"),
    [
        ({}, 200),
        ({"Host": "localhost:8080"}, 200),
        ({"Host": "[::1]:8080"}, 200),
        ({"Host": "evil.example"}, 403),
        ({"Host": "127.0.0.1.evil.example"}, 403),
        ({"Origin": "http://127.0.0.1:9"}, 200),
        ({"Origin": "http://localhost:9"}, 200),
        ({"Origin": "https://evil.example"}, 403),
        ({"Origin": "null"}, 403),
        ({"Sec-Fetch-Site": "cross-site"}, 403),
    ],
)
async def test_only_this_machine_is_served(sim: Sim, headers: dict[str, str], status: int) -> None:
    for path in ("/sim/people", f"/bot{TOKEN}/getMe"):
        async with sim.session.get(path, headers=headers) as answer:
            assert answer.status == status


async def test_it_binds_to_this_machine_only(stage: Playground) -> None:
    with pytest.raises(ValueError, match="this machine only"):
        await serve(stage, "0.0.0.0", 0)


def test_the_page_loads_nothing_from_elsewhere() -> None:
    for file in PAGE.iterdir():
        links = re.findall(
            r"(?:src|href|url|import|fetch)\s*[=(]\s*[\"'`]?(?:https?:)?//", file.read_text("utf-8")
        )
        assert not links, file.name


async def test_the_page_forbids_foreign_scripts(sim: Sim) -> None:
    for path in ("/", "/page/style.css", "/page/script.js"):
        async with sim.session.get(path) as answer:
            assert answer.status == 200
            assert "default-src 'none'" in answer.headers["Content-Security-Policy"]
    async with sim.session.get("/page/..%2f__init__.py") as answer:
        assert answer.status == 404


async def test_nothing_leaves_the_machine(
    monkeypatch: pytest.MonkeyPatch, bot: Bot, sim: Sim, chen: int, inbox: Inbox
) -> None:
    reached: list[Any] = []
    connect = socket.socket.connect

    def watched(self: socket.socket, address: Any) -> Any:
        reached.append(address)
        return connect(self, address)

    monkeypatch.setattr(socket.socket, "connect", watched)
    button = InlineKeyboardButton("全文", url="https://example.org/p")
    text = "https://example.org <a href='https://example.org'>x</a>"
    await bot.send_message(chen, text, parse_mode="HTML", reply_markup=InlineKeyboardMarkup([[button]]))
    await sim.do("taps", {"person": chen, "text": "全文"})
    await bot.send_photo(chen, png(4, 4))
    await sim.says(chen, "谢谢")
    assert (await inbox.until("message")).text == "谢谢"
    assert reached and {address[0] for address in reached} == {"127.0.0.1"}


async def test_a_town_is_kept_and_continued(
    bot: Bot, sim: Sim, stage: Playground, chen: int, tmp_path: Path, clock: Clock
) -> None:
    group = await sim.group("3号楼", chen, bot="administrator")
    sent = await bot.send_photo(chen, png(4, 4), caption="坡道")
    await bot.set_my_description("社区议事厅")
    await sim.says(chen, "明天见")
    waiting = [u.update_id for u in await bot.get_updates()]
    stage.save(tmp_path / "town.json")

    again = Playground(token=TOKEN, clock=clock)
    again.load(tmp_path / "town.json")
    assert again.town.people == stage.town.people and again.town.files == stage.town.files
    assert again.town.chats == stage.town.chats and again.town.bot == stage.town.bot
    assert [p.id for p in again.delivery.pending] == waiting
    assert again.town.chats[group].next_id == 2
    assert again.town.files[sent.photo[-1].file_id].content == png(4, 4)
    assert clock.now == NOON


async def test_files_are_shown_or_saved_but_never_run(sim: Sim, bot: Bot, chen: int) -> None:
    await bot.send_document(chen, b"<script>alert(1)</script>", filename="页.html")
    await bot.send_photo(chen, png(4, 4))
    document, photo = await sim.messages(chen)
    async with sim.session.get(document["document"]["link"]) as answer:
        assert answer.content_type == "application/octet-stream"
        assert answer.headers["Content-Disposition"].startswith("attachment")
    async with sim.session.get(photo["photo"]["link"]) as answer:
        assert answer.content_type == "image/png"
