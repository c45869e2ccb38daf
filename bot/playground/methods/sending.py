"""Methods that put a new message into a chat."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from ..files import receive
from ..model import Chat, Json
from ..params import Params
from ..posting import known_chat, post_as_bot, writable_chat
from ..refusals import bad_request
from ..rights import KINDS, require_sending
from .content import around, caption_of, keep_keyboard, text_of, topic_of

if TYPE_CHECKING:
    from ..playground import Playground


def send_message(stage: Playground, params: Params) -> Json:
    """Words."""
    return _send(stage, params, lambda: text_of(params))


def send_photo(stage: Playground, params: Params) -> Json:
    """A picture with words under it."""
    return _send(stage, params, lambda: {"photo": receive(stage.town, params, "photo")} | caption_of(params))


def send_document(stage: Playground, params: Params) -> Json:
    """A file with words under it."""
    return _send(
        stage, params, lambda: {"document": receive(stage.town, params, "document")} | caption_of(params)
    )


def send_voice(stage: Playground, params: Params) -> Json:
    """Spoken words."""
    return _send(stage, params, lambda: {"voice": receive(stage.town, params, "voice")} | caption_of(params))


def send_contact(stage: Playground, params: Params) -> Json:
    """Someone's telephone number."""
    if not (params.has("phone_number") and params.has("first_name")):
        raise bad_request("contact phone number and first name must be non-empty")
    names = ("phone_number", "first_name", "last_name", "vcard")
    return _send(stage, params, lambda: {"contact": {n: params.text(n) for n in names if params.has(n)}})


def send_location(stage: Playground, params: Params) -> Json:
    """A place."""
    place = {name: params.number(name) for name in ("latitude", "longitude")}
    return _send(stage, params, lambda: {"location": place})


def _send(stage: Playground, params: Params, made: Callable[[], Json]) -> Json:
    chat = writable_chat(stage, params)
    content = made()
    require_sending(chat, chat.member(stage.town.bot.id), content)
    extra, keyboard = around(stage, chat, params)
    content.update(extra)
    message = post_as_bot(stage, chat, content)
    if keyboard is not None:
        keep_keyboard(chat, keyboard, message)
    if params.has("disable_notification"):
        chat.messages[message["message_id"]].silent = params.flag("disable_notification")
    return message


def forward_message(stage: Playground, params: Params) -> Json:
    """The same message again, with its origin."""
    body = _source(stage, params, "message to forward not found")
    chat = writable_chat(stage, params)
    content = carried(body)
    require_sending(chat, chat.member(stage.town.bot.id), content)
    content |= topic_of(stage, chat, params)
    return post_as_bot(stage, chat, content | {"forward_origin": origin_of(body)})


def copy_message(stage: Playground, params: Params) -> Json:
    """The same message again, without its origin."""
    body = _source(stage, params, "message to copy not found")
    chat = writable_chat(stage, params)
    content = carried(body)
    require_sending(chat, chat.member(stage.town.bot.id), content)
    if params.has("caption") and "text" not in content:
        content = {k: v for k, v in content.items() if not k.startswith("caption")} | caption_of(params)
    extra, keyboard = around(stage, chat, params)
    message = post_as_bot(stage, chat, content | extra)
    keep_keyboard(chat, keyboard, message)
    return {"message_id": message["message_id"]}


def _source(stage: Playground, params: Params, missing: str) -> Json:
    origin: Chat = known_chat(stage, Params({"chat_id": params.text("from_chat_id")}))
    found = origin.messages.get(params.whole("message_id"))
    if found is None:
        raise bad_request(missing)
    return found.body


def carried(body: Json) -> Json:
    """What a message takes along when it is sent on."""
    parts = (*KINDS, "entities", "caption", "caption_entities")
    return {part: body[part] for part in parts if part in body}


def origin_of(body: Json) -> Json:
    """Where a forwarded message came from."""
    if body["chat"]["type"] == "channel":
        return {
            "type": "channel",
            "date": body["date"],
            "chat": body["chat"],
            "message_id": body["message_id"],
        }
    if "sender_chat" in body:
        return {"type": "chat", "date": body["date"], "sender_chat": body["sender_chat"]}
    return {"type": "user", "date": body["date"], "sender_user": body["from"]}


METHODS = {
    "sendMessage": send_message,
    "sendPhoto": send_photo,
    "sendDocument": send_document,
    "sendVoice": send_voice,
    "sendContact": send_contact,
    "sendLocation": send_location,
    "forwardMessage": forward_message,
    "copyMessage": copy_message,
}
