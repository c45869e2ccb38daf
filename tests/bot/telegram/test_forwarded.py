"""What is told of a forwarded message: whose account wrote it, and never a name."""

from typing import Any

import pytest
from telegram import Update

from bot.playground.methods.sending import origin_of
from bot.telegram.translating import heard_in
from handlers.chat.heard import unpacked

BOT = 42
CHEN = {"id": 3, "is_bot": False, "first_name": "陈静"}
LI = {"id": 10, "is_bot": False, "first_name": "李明"}
HALL = {"id": BOT, "is_bot": True, "first_name": "议事厅"}
OTHER_BOT = {"id": 77, "is_bot": True, "first_name": "别家的机器人"}
GROUP = {"id": -9, "type": "supergroup", "title": "幸福里议事群"}
CHANNEL = {"id": -8, "type": "channel", "title": "街道通知"}


def update(origin: dict[str, Any] | None, **content: Any) -> Update:
    """陈静 sends something into her private chat with the hall."""
    message = {"message_id": 5, "date": 1_764_000_000, "from": CHEN, "chat": {"id": 3, "type": "private"}}
    message |= content or {"text": "楼道灯又坏了"}
    if origin is not None:
        message["forward_origin"] = {"date": 1_763_000_000} | origin
    made = Update.de_json({"update_id": 1, "message": message}, None)
    assert made is not None
    return made


@pytest.mark.parametrize(
    ("origin", "told", "of_another"),
    [
        (None, "", False),
        ({"type": "user", "sender_user": CHEN}, "account:3", False),
        ({"type": "user", "sender_user": LI}, "account:10", True),
        ({"type": "user", "sender_user": HALL}, "hall", True),
        ({"type": "user", "sender_user": OTHER_BOT}, "chat", True),
        ({"type": "hidden_user", "sender_user_name": "李明"}, "hidden", True),
        ({"type": "chat", "sender_chat": GROUP}, "chat", True),
        ({"type": "channel", "chat": CHANNEL, "message_id": 3}, "chat", True),
    ],
)
def test_whose_words_they_are(origin: dict[str, Any] | None, told: str, of_another: bool) -> None:
    heard = heard_in(update(origin), BOT)
    assert heard is not None and heard.forwarded == told and heard.of_another is of_another
    assert "李明" not in str(heard.packed()) and unpacked(heard.packed()).forwarded == told


def test_a_forwarded_sticker_has_no_words_but_an_origin() -> None:
    sticker = {"file_id": "a", "file_unique_id": "b", "type": "regular", "width": 9, "height": 9}
    sticker |= {"is_animated": False, "is_video": False}
    heard = heard_in(update({"type": "user", "sender_user": LI}, sticker=sticker), BOT)
    assert heard is not None and (heard.content, heard.text, heard.forwarded) == ("sticker", "", "account:10")


@pytest.mark.parametrize(
    ("chat", "told"),
    [({"id": 10, "type": "private"}, "account:10"), (CHANNEL, "chat"), (GROUP, "account:10")],
)
def test_the_playground_says_it_the_same_way(chat: dict[str, Any], told: str) -> None:
    body = {"message_id": 9, "date": 1_763_000_000, "from": LI, "chat": chat}
    heard = heard_in(update(origin_of(body)), BOT)
    assert heard is not None and heard.forwarded == told
