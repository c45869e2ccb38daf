"""The playground serves what the program calls, and the checks of its answers notice what is wrong."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from telegram import Bot
from telegram.error import TelegramError

from bot.playground.methods import METHODS, WAITING_METHODS
from tests.bot.playground.conftest import Sim
from tests.bot.playground.honesty import (
    ROOT,
    methods_called,
    unread_by_library,
    wrong_in_entry,
    wrong_in_question,
    wrong_in_refusal,
)
from tests.bot.playground.specification import spec

SERVED = set(METHODS) | set(WAITING_METHODS)
KEPT_FOR_WHOEVER_PLAYS = {
    "copyMessage", "deleteMessage", "deleteMyCommands", "editMessageCaption", "editMessageReplyMarkup",
    "forwardMessage", "getChat", "getChatAdministrators", "getChatMember", "getChatMemberCount",
    "getChatMenuButton", "getFile", "getMyCommands", "getMyDescription", "getMyName", "getMyShortDescription",
    "leaveChat", "pinChatMessage", "sendChatAction", "sendContact", "sendLocation", "sendVoice",
    "setChatMenuButton", "setMyDescription", "setMyName", "setMyShortDescription", "unpinAllChatMessages",
    "unpinChatMessage",
}  # fmt: skip
"""What is served although the program may not call it: a bot under test is not always ours."""
CHEN = {"id": 1, "is_bot": False, "first_name": "陈静"}
MESSAGE = {"message_id": 1, "date": 1, "chat": {"id": 1, "type": "private"}, "from": CHEN, "text": "好"}


def test_everything_the_program_calls_is_served() -> None:
    called = methods_called(ROOT / "bot" / "telegram")
    assert {"getMe", "getUpdates", "sendMessage", "setMyCommands", "answerCallbackQuery"} <= set(called)
    assert {name: place for name, place in called.items() if name not in SERVED} == {}


def test_what_is_served_beyond_that_is_known() -> None:
    called = set(methods_called(ROOT / "bot" / "telegram"))
    assert SERVED - called - KEPT_FOR_WHOEVER_PLAYS == set()


def test_a_call_of_something_else_would_be_noticed(tmp_path: Path) -> None:
    calls = "async def f(bot, m):\n    await bot.send_poll(1, '?', [])\n    await m.reply_dice()\n"
    (tmp_path / "edge.py").write_text(calls)
    assert methods_called(tmp_path) == {"sendPoll": "edge.py:2", "sendDice": "edge.py:3"}


async def test_every_method_answers_in_its_own_words_even_to_nonsense(sim: Sim, bot: Bot) -> None:
    for method in sorted(SERVED - {"getUpdates"}):
        async with sim.session.post(
            f"/bot{bot.token}/{method}", json={"chat_id": 99, "message_id": []}
        ) as answer:
            assert answer.status in (200, 400, 401, 403, 404), method
            assert (await answer.json())["ok"] is (answer.status == 200)


@pytest.mark.parametrize(
    ("update", "fault"),
    [
        ({"update_id": 1, "message": MESSAGE}, None),
        ({"update_id": 1, "message": MESSAGE | {"date": 1_764_158_400_000}}, "out of range"),
        ({"update_id": 1, "message": MESSAGE | {"date": "heute"}}, "'heute' is no Integer"),
        ({"update_id": 1, "message": MESSAGE | {"forum_topic_closed": {}}}, None),
        ({"update_id": 1, "message": MESSAGE | {"forum_topic_closed": {"by": 1}}}, "by: unknown"),
        ({"update_id": 1, "my_chat_member": {"chat": MESSAGE["chat"], "from": CHEN, "date": 1}}, "missing"),
        ({"update_id": 1, "message": MESSAGE | {"location": {"latitude": "31", "longitude": 1}}}, "no Float"),
    ],
)
def test_what_is_wrong_in_an_update_is_noticed(update: dict[str, Any], fault: str | None) -> None:
    faults = wrong_in_entry({"kind": "update", "update": update})
    assert faults == [] if fault is None else any(fault in found for found in faults)


@pytest.mark.parametrize(
    ("answer", "fault"),
    [
        ({"ok": False, "error_code": 400, "description": "Bad Request: no"}, None),
        ({"ok": False, "error_code": 429, "description": "slow"}, "in an answer 400"),
        ({"ok": False, "error_code": 400, "description": ""}, "description: missing"),
        ({"ok": False, "error_code": 400, "description": "x", "why": 1}, "why: unknown"),
        (
            {"ok": False, "error_code": 400, "description": "x", "parameters": {"retry_after": "3"}},
            "no Integer",
        ),
    ],
)
def test_what_is_wrong_in_a_refusal_is_noticed(answer: dict[str, Any], fault: str | None) -> None:
    faults = wrong_in_refusal(400, answer)
    assert faults == [] if fault is None else any(fault in found for found in faults)


@pytest.mark.parametrize(
    ("method", "result", "fault"),
    [
        ("getMe", CHEN | {"is_bot": True}, None),
        ("getMe", {"id": 1, "first_name": "议事"}, "is_bot: missing"),
        ("sendMessage", MESSAGE | {"chat_id": 1}, "chat_id: unknown"),
        ("deleteMessage", None, "None is no Boolean"),
        ("setMyCommands", True, None),
    ],
)
def test_what_other_doubles_got_wrong_is_noticed(method: str, result: Any, fault: str | None) -> None:
    entry = {"kind": "call", "method": method, "status": 200, "answer": {"ok": True, "result": result}}
    faults = wrong_in_entry(entry)
    assert faults == [] if fault is None else any(fault in found for found in faults)


@pytest.mark.parametrize(
    ("method", "params", "faults"),
    [
        ("sendMessage", {"chat_id": 1, "text": "好"}, []),
        (
            "sendMessage",
            {"chat_id": 1, "texte": "好"},
            ["sendMessage: unknown parameter texte", "sendMessage: missing parameter text"],
        ),
        ("getMe", {}, []),
    ],
)
def test_what_is_wrong_in_a_call_is_noticed(method: str, params: dict[str, Any], faults: list[str]) -> None:
    assert wrong_in_question({"kind": "call", "method": method, "params": params}) == faults


def test_the_library_reads_or_says_what_it_cannot() -> None:
    assert unread_by_library("Message", MESSAGE) == []
    assert unread_by_library("Message", MESSAGE | {"nonsense": 1}) == [
        "Message.nonsense: unknown to the library"
    ]
    assert unread_by_library("User", {"id": 1})[0].startswith("User: TypeError")
    assert unread_by_library("Array of User", [CHEN, CHEN]) == []


def test_the_description_knows_methods_without_parameters_and_types_without_fields() -> None:
    bare = [name for name, method in spec()["methods"].items() if not method.get("fields")]
    empty = [n for n, t in spec()["types"].items() if not t.get("fields") and not t.get("subtypes")]
    assert len(bare) == 8 and "getMe" in bare
    assert len(empty) == 7 and "ForumTopicClosed" in empty


async def test_refusals_of_every_kind_are_written_as_the_bot_api_writes_them(
    bot: Bot, sim: Sim, chen: int
) -> None:
    """The check itself comes afterwards, for everything in the transcript."""
    group = await sim.group("旧群", chen, type="group")
    await sim.do("migrations", {"chat": group})
    for answer in (400, 401, 403, 404, 409, 429, 500, 502, 503, 504):
        await sim.do("faults", {"answer": answer, "times": 1})
        with pytest.raises(TelegramError):
            await bot.send_message(chen, "好")
    with pytest.raises(TelegramError):
        await bot.send_message(group, "好")
    statuses = [entry["status"] for entry in await sim.calls("sendMessage")]
    assert statuses == [400, 401, 403, 404, 409, 429, 500, 502, 503, 504, 400]
