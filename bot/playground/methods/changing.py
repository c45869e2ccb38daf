"""Methods that change, remove or pin a message, and the one that answers a tap."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from ..keyboards import check_url
from ..model import Chat, Json, Posted
from ..params import Params
from ..posting import known_chat, post_as_bot, require_presence, writable_chat
from ..refusals import bad_request
from ..rights import may
from .content import buttons_of, caption_of, text_of

if TYPE_CHECKING:
    from ..playground import Playground

UNCHANGED = (
    "message is not modified: specified new message content and reply markup are exactly the same as a "
    "current content and reply markup of the message"
)
DELETABLE_SECONDS = 48 * 3600
TEXT_PARTS = ("text", "entities", "link_preview_options")
CAPTION_PARTS = ("caption", "caption_entities")


def edit_message_text(stage: Playground, params: Params) -> Json:
    """Other words and buttons."""
    content = text_of(params)
    chat, posted = _own(stage, params)
    if "text" not in posted.body:
        raise bad_request("there is no text in the message to edit")
    return _edit(stage, chat, posted, params, content, TEXT_PARTS)


def edit_message_caption(stage: Playground, params: Params) -> Json:
    """Other words under a picture or document."""
    content = caption_of(params)
    chat, posted = _own(stage, params)
    if not any(kind in posted.body for kind in ("photo", "document", "voice")):
        raise bad_request("there is no caption in the message to edit")
    return _edit(stage, chat, posted, params, content, CAPTION_PARTS)


def edit_message_reply_markup(stage: Playground, params: Params) -> Json:
    """Other buttons."""
    chat, posted = _own(stage, params)
    return _edit(stage, chat, posted, params, {}, ())


def _own(stage: Playground, params: Params) -> tuple[Chat, Posted]:
    if params.has("inline_message_id"):
        raise bad_request("MESSAGE_ID_INVALID")
    chat = writable_chat(stage, params)
    if not params.has("message_id"):
        raise bad_request("message identifier is not specified")
    posted = chat.messages.get(params.whole("message_id"))
    if posted is None:
        raise bad_request("message to edit not found")
    if posted.sender != stage.town.bot.id or "forward_origin" in posted.body:
        raise bad_request("message can't be edited")
    return chat, posted


def _edit(
    stage: Playground, chat: Chat, posted: Posted, params: Params, content: Json, parts: tuple[str, ...]
) -> Json:
    old = posted.body
    markup, _ = buttons_of(params, chat, editing=True)
    same_words = all(old.get(part) == content.get(part) for part in parts)
    if same_words and old.get("reply_markup") == markup:
        raise bad_request(UNCHANGED)
    body = {key: value for key, value in old.items() if key not in parts and key != "reply_markup"}
    body["edit_date"] = stage.now()
    body.update(content)
    if markup:
        body["reply_markup"] = markup
    chat.messages[old["message_id"]] = replace(posted, body=body, reworded=posted.reworded or not same_words)
    stage.watching.touch(chat)
    return body


def delete_message(stage: Playground, params: Params) -> bool:
    """Take a message away for everyone."""
    chat = known_chat(stage, params)
    if chat.type != "private":
        require_presence(stage, chat)
    number = params.whole("message_id")
    posted = chat.messages.get(number)
    if posted is None:
        raise bad_request("message to delete not found")
    mine = posted.sender == stage.town.bot.id
    bot = chat.member(stage.town.bot.id)
    if not (mine or chat.type == "private" or may(chat, bot, "can_delete_messages")):
        raise bad_request("message can't be deleted")
    if stage.now() - posted.body["date"] > DELETABLE_SECONDS and not _may_always(stage, chat):
        raise bad_request("message can't be deleted for everyone")
    remove(stage, chat, number)
    return True


def _may_always(stage: Playground, chat: Chat) -> bool:
    allowed = may(chat, chat.member(stage.town.bot.id), "can_delete_messages")
    return chat.type in ("supergroup", "channel") and allowed


def remove(stage: Playground, chat: Chat, number: int) -> None:
    """The message is gone."""
    del chat.messages[number]
    if number in chat.pinned:
        chat.pinned.remove(number)
    stage.watching.touch(chat)


def pin_chat_message(stage: Playground, params: Params) -> bool:
    """Keep a message at the top."""
    chat = _pinnable(stage, params)
    number = params.whole("message_id")
    if number not in chat.messages:
        raise bad_request("message to pin not found")
    if number in chat.pinned:
        raise bad_request("CHAT_NOT_MODIFIED")
    chat.pinned.append(number)
    said = post_as_bot(stage, chat, {"pinned_message": chat.messages[number].body})
    if chat.type in ("group", "supergroup"):  # this is one of the few things a bot hears of itself
        stage.delivery.add("message", said)
    return True


def unpin_chat_message(stage: Playground, params: Params) -> bool:
    """Let the newest pinned message, or the one named, go."""
    chat = _pinnable(stage, params)
    number = params.whole("message_id") or (chat.pinned[-1] if chat.pinned else 0)
    if number not in chat.pinned:
        raise bad_request("message to unpin not found")
    chat.pinned.remove(number)
    stage.watching.touch(chat)
    return True


def unpin_all_chat_messages(stage: Playground, params: Params) -> bool:
    """Let all pinned messages go."""
    chat = _pinnable(stage, params)
    chat.pinned.clear()
    stage.watching.touch(chat)
    return True


def _pinnable(stage: Playground, params: Params) -> Chat:
    chat = known_chat(stage, params)
    if chat.type != "private":
        require_presence(stage, chat)
        right = "can_edit_messages" if chat.type == "channel" else "can_pin_messages"
        if not may(chat, chat.member(stage.town.bot.id), right):
            raise bad_request("not enough rights to manage pinned messages in the chat")
    return chat


def answer_callback_query(stage: Playground, params: Params) -> bool:
    """Let the tapped button rest, with a word or a link."""
    text = params.text("text")
    if len(text) > 200:
        raise bad_request("MESSAGE_TOO_LONG")
    url = params.text("url")
    if url:
        check_url(url, what="URL")
    answer = {"text": text or None, "show_alert": params.flag("show_alert"), "url": url or None}
    stage.taps.answer(params.text("callback_query_id"), answer)
    return True


METHODS = {
    "editMessageText": edit_message_text,
    "editMessageCaption": edit_message_caption,
    "editMessageReplyMarkup": edit_message_reply_markup,
    "deleteMessage": delete_message,
    "pinChatMessage": pin_chat_message,
    "unpinChatMessage": unpin_chat_message,
    "unpinAllChatMessages": unpin_all_chat_messages,
    "answerCallbackQuery": answer_callback_query,
}
