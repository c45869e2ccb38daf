"""Messages that people write."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from ..entities import found_in, trimmed, units
from ..files import describe, keep
from ..membership import block
from ..methods.sending import origin_of
from ..model import ANONYMOUS_ADMIN, CHANNEL_SENDER, Chat, Json, Person
from ..params import Upload
from ..posting import post
from ..refusals import Refused, Unplayable
from .reading import decoded, need, whole

if TYPE_CHECKING:
    from ..playground import Playground


def write(stage: Playground, given: Json) -> Json:
    """A person sends something; the message as the Bot API shows it, with the update's id."""
    person = stage.town.person(need(given, "person"))
    chat = (
        stage.town.chat(given["chat"]) if given.get("chat") is not None else stage.town.private_chat(person)
    )
    content = _content(stage, person, chat, given)
    return speak(stage, person, chat, content, as_chat=given.get("as_chat"))


def speak(stage: Playground, person: Person, chat: Chat, content: Json, *, as_chat: Any = None) -> Json:
    """Put a person's message into a chat and tell the bot."""
    require_writer(stage, person, chat)
    if chat.type == "private":
        person.started = True
    user, sender_chat = _author(stage, person, chat, as_chat)
    message = post(stage, chat, content, sender=person.id, user=user, sender_chat=sender_chat)
    if chat.keyboard and (chat.keyboard.get("one_time_keyboard") or chat.keyboard.get("force_reply")):
        chat.keyboard = None
    update = None
    if _bot_hears(stage, chat, message):
        update = stage.delivery.add("channel_post" if chat.type == "channel" else "message", message)
    return {**message, "update_id": update}


def require_writer(stage: Playground, person: Person, chat: Chat) -> None:
    """The person must be able to write here."""
    if chat.type == "private":
        if chat.id != person.id:
            raise Unplayable(f"{person.name} cannot write in someone else's private chat")
        if person.blocked:
            raise Unplayable(f"{person.name} has blocked the bot; unblock it first")
        return
    member = chat.member(person.id)
    if not member.present:
        raise Unplayable(f"{person.name} is not in {chat.title}")
    if chat.type == "channel" and not member.in_charge:
        raise Unplayable(f"{person.name} may not post in the channel {chat.title}")


def _author(stage: Playground, person: Person, chat: Chat, as_chat: Any) -> tuple[Json | None, Json | None]:
    if chat.type == "channel":
        return None, chat.short
    if as_chat is not None:
        voice = stage.town.chat(as_chat)
        if not voice.member(person.id).in_charge:
            raise Unplayable(f"{person.name} is not in charge of {voice.title} and cannot write as it")
        return (ANONYMOUS_ADMIN if voice is chat else CHANNEL_SENDER), voice.short
    member = chat.member(person.id)
    if chat.type != "private" and member.in_charge and member.anonymous:
        return ANONYMOUS_ADMIN, chat.short
    return person.user(), None


def _bot_hears(stage: Playground, chat: Chat, message: Json) -> bool:
    bot = stage.town.bot
    if chat.type == "private":
        return True
    member = chat.member(bot.id)
    if not member.present or chat.type == "channel" or member.in_charge or not bot.privacy:
        return member.present
    replied = message.get("reply_to_message", {}).get("from", {}).get("id")
    return replied == bot.id or _commands_bot(message, bot.username)


def _commands_bot(message: Json, username: str) -> bool:
    text = message.get("text", "")
    if not text.startswith("/"):
        return False
    _, _, named = text.split()[0].partition("@")
    return not named or named.casefold() == username.casefold()


def _content(stage: Playground, person: Person, chat: Chat, given: Json) -> Json:
    content = _body(stage, person, given)
    if given.get("reply_to") is not None:
        replied = chat.messages.get(whole(given["reply_to"], "reply_to"))
        if replied is None:
            raise Unplayable(f"there is no message {given['reply_to']} to reply to")
        content["reply_to_message"] = {k: v for k, v in replied.body.items() if k != "reply_to_message"}
    if given.get("thread") is not None:
        content |= {"message_thread_id": whole(given["thread"], "thread"), "is_topic_message": True}
    return content


def _body(stage: Playground, person: Person, given: Json) -> Json:
    kinds = ("text", "contact", "location", "photo", "document", "voice", "forward")
    kind = next((kind for kind in kinds if given.get(kind) is not None), None)
    match kind:
        case "text":
            return worded(str(given["text"]))
        case "contact":
            return {"contact": _contact(person, given["contact"])}
        case "location":
            place = given["location"]
            return {"location": {n: float(need(place, n)) for n in ("latitude", "longitude")}}
        case "photo" | "document" | "voice":
            return _file(stage, kind, given)
        case "forward":
            return _forwarded(stage, given["forward"])
    raise Unplayable(f"say what to send: one of {', '.join(kinds)}")


def worded(text: str) -> Json:
    """A text with the entities that Telegram finds in it."""
    text, _ = trimmed(text, [])
    if not text or units(text) > 4096:
        raise Unplayable("a text has 1 to 4096 characters")
    entities = found_in(text, [])
    return {"text": text} | ({"entities": entities} if entities else {})


def _contact(person: Person, given: Any) -> Json:
    if not isinstance(given, dict):
        given = {"phone_number": str(given)}
    contact = {
        "phone_number": str(need(given, "phone_number")),
        "first_name": given.get("first_name") or person.name,
    }
    owner = given.get("user_id", person.id)
    return contact | ({"user_id": whole(owner, "user_id")} if owner is not None else {})


def _file(stage: Playground, kind: str, given: Json) -> Json:
    value = given[kind]
    described = value if isinstance(value, dict) else {"base64": value}
    name = str(described.get("name") or {"photo": "photo.png", "voice": "voice.ogg"}.get(kind, "file"))
    upload = Upload(name, str(described.get("mime") or ""), decoded(need(described, "base64"), kind))
    try:
        content: Json = {kind: describe(keep(stage.town, kind, upload), kind)}
    except Refused as refused:
        raise Unplayable(refused.description.removeprefix("Bad Request: ")) from None
    return content | ({"caption": str(given["caption"])} if given.get("caption") else {})


def _forwarded(stage: Playground, given: Any) -> Json:
    origin = stage.town.chat(need(given, "chat")).messages.get(whole(need(given, "message_id"), "message_id"))
    if origin is None:
        raise Unplayable("there is no such message to forward")
    kinds = ("text", "entities", "photo", "document", "voice", "contact", "location", "caption")
    carried = {kind: origin.body[kind] for kind in kinds if kind in origin.body}
    return carried | {"forward_origin": origin_of(origin.body)}


def rewrite(stage: Playground, given: Json) -> Json:
    """A person changes the words of their own message."""
    person = stage.town.person(need(given, "person"))
    chat = (
        stage.town.chat(given["chat"]) if given.get("chat") is not None else stage.town.private_chat(person)
    )
    number = whole(need(given, "message_id"), "message_id")
    posted = chat.messages.get(number)
    if posted is None or posted.sender != person.id or "text" not in posted.body:
        raise Unplayable(f"{person.name} has no text {number} to change here")
    kept = {k: v for k, v in posted.body.items() if k not in ("text", "entities")}
    body = kept | {"edit_date": stage.now()} | worded(str(need(given, "text")))
    chat.messages[number] = replace(posted, body=body, reworded=True)
    stage.watching.touch(chat)
    kind = "edited_channel_post" if chat.type == "channel" else "edited_message"
    update = stage.delivery.add(kind, body) if _bot_hears(stage, chat, body) else None
    return {**body, "update_id": update}


def open_link(stage: Playground, person: Person, payload: str) -> Json:
    """A deep link: the private chat opens, and the person presses Start."""
    if person.blocked:
        block(stage, person, blocked=False)
    text = f"/start {payload}".strip()
    return speak(stage, person, stage.town.private_chat(person), worded(text))
