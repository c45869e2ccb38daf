"""What a message of the bot is made of: its words, buttons, and the message it replies to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..entities import found_in, read_html, trimmed, units
from ..keyboards import inline_keyboard, reply_keyboard
from ..model import Chat, Json
from ..params import Params
from ..refusals import bad_request
from ..rights import may

if TYPE_CHECKING:
    from ..playground import Playground

LONGEST_TEXT = 4096
LONGEST_CAPTION = 1024


def words(params: Params, name: str, entities_name: str) -> tuple[str, list[Json]]:
    """A text and its entities after parsing."""
    source = params.text(name).replace("\r", "")
    mode = params.text("parse_mode").lower()
    if mode == "html":
        text, entities = read_html(source)
    elif mode in ("", "none"):
        text, entities = source, params.records(entities_name)
        if not all(isinstance(e.get(n), int) for e in entities for n in ("offset", "length")):
            raise bad_request("can't parse MessageEntity: offset and length must be integers")
    else:
        raise bad_request("unsupported parse_mode: the playground reads HTML only")
    text, entities = trimmed(text, entities)
    return text, found_in(text, entities)


def text_of(params: Params) -> Json:
    """The words of a text message."""
    text, entities = words(params, "text", "entities")
    if not text:
        raise bad_request("message text is empty")
    if len(text) > LONGEST_TEXT // 2 and units(text) > LONGEST_TEXT:
        raise bad_request("message is too long")
    content: Json = {"text": text}
    if entities:
        content["entities"] = entities
    preview = params.record("link_preview_options")
    if preview:
        content["link_preview_options"] = preview
    return content


def caption_of(params: Params) -> Json:
    """The words under a picture or document, if any."""
    text, entities = words(params, "caption", "caption_entities")
    if len(text) > LONGEST_CAPTION // 2 and units(text) > LONGEST_CAPTION:
        raise bad_request("message caption is too long")
    content: Json = {"caption": text} if text else {}
    if entities:
        content["caption_entities"] = entities
    return content


def buttons_of(params: Params, chat: Chat, *, editing: bool = False) -> tuple[Json | None, Json | None]:
    """The inline keyboard of a message, and the other kind of markup if that was given."""
    markup = params.thing("reply_markup")
    if not markup:
        return None, None
    if not isinstance(markup, dict):
        raise bad_request("can't parse reply markup JSON object")
    private = chat.type == "private"
    if "inline_keyboard" in markup:
        return inline_keyboard(markup, private=private), None
    if editing:
        raise bad_request("inline keyboard expected")
    if "keyboard" in markup:
        return None, reply_keyboard(markup, private=private)
    if "remove_keyboard" in markup or "force_reply" in markup:
        return None, markup
    raise bad_request("can't parse reply markup JSON object")


def around(stage: Playground, chat: Chat, params: Params) -> tuple[Json, Json | None]:
    """What every kind of message may carry, and the keyboard it brings or takes away."""
    content = topic_of(stage, chat, params)
    replied = _replied(chat, params)
    if replied is not None:
        content["reply_to_message"] = {k: v for k, v in replied.items() if k != "reply_to_message"}
    if params.flag("protect_content"):
        content["has_protected_content"] = True
    inline, other = buttons_of(params, chat)
    if inline:
        content["reply_markup"] = inline
    return content, other


def topic_of(stage: Playground, chat: Chat, params: Params) -> Json:
    """The topic that a call names; ordinary groups have none and do not mind the number."""
    thread = params.whole("message_thread_id")
    if thread <= 0 or (chat.type != "private" and not chat.short.get("is_forum")):
        thread = 0
    elif thread not in chat.topics:
        raise bad_request("message thread not found")
    if thread in chat.closed_topics and not may(chat, chat.member(stage.town.bot.id), "can_manage_topics"):
        raise bad_request("TOPIC_CLOSED")
    return {"message_thread_id": thread, "is_topic_message": True} if thread else {}


def _replied(chat: Chat, params: Params) -> Json | None:
    wish = params.record("reply_parameters")
    number = Params(wish).whole("message_id") or params.whole("reply_to_message_id")
    if not number:
        return None
    found = chat.messages.get(number)
    if found is None and not (
        wish.get("allow_sending_without_reply") or params.flag("allow_sending_without_reply")
    ):
        raise bad_request("message to be replied not found")
    return found.body if found else None


def keep_keyboard(chat: Chat, markup: Json | None, message: Json) -> None:
    """Show, replace or take away the keyboard in place of the phone's own."""
    if markup is None:
        return
    chat.keyboard = None if markup.get("remove_keyboard") else {**markup, "message_id": message["message_id"]}
