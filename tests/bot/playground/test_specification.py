"""The check against the description of the Bot API notices what is wrong."""

from __future__ import annotations

from typing import Any

import pytest

from bot.playground.methods import METHODS, WAITING_METHODS
from tests.bot.playground.specification import spec, wrong_in, wrong_in_answer

CHEN = {"id": 1, "is_bot": False, "first_name": "陈静"}
MESSAGE = {"message_id": 1, "date": 1, "chat": {"id": 1, "type": "private"}, "from": CHEN, "text": "好"}


def test_every_method_of_the_playground_exists() -> None:
    assert set(METHODS) | set(WAITING_METHODS) <= set(spec()["methods"])


@pytest.mark.parametrize(
    ("change", "fault"),
    [
        ({}, None),
        ({"date": "1"}, "'1' is no Integer"),
        ({"from": {"id": 1}}, "Message.from.is_bot: missing"),
        ({"chat_id": 1}, "Message.chat_id: unknown"),
        ({"photo": [{"file_id": "x"}]}, "photo[0].width: missing"),
    ],
)
def test_a_fault_in_a_message_is_noticed(change: dict[str, Any], fault: str | None) -> None:
    faults = wrong_in("Message", MESSAGE | change)
    assert faults == [] if fault is None else any(fault in found for found in faults)


def test_one_of_several_types_is_enough() -> None:
    assert wrong_in("ChatMember", {"status": "member", "user": CHEN}) == []
    assert wrong_in_answer("editMessageText", True) == []
    assert wrong_in_answer("getUpdates", [{"update_id": "1"}]) != []
