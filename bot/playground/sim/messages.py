"""Messages that people write."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from ..membership import block
from ..methods.sending import carried, origin_of
from ..model import ANONYMOUS_ADMIN, CHANNEL_SENDER, TELEGRAM, Chat, Json, Person
from ..posting import post
from ..refusals import Unplayable
from ..rights import KINDS, may
from .contents import content_of, worded
from .reading import need, whole

if TYPE_CHECKING:
    from ..playground import Playground


def write(stage: Playground, given: Json) -> Json:
    """A person sends something; the message as the Bot API shows it, with the update's id."""
    person = stage.town.person(need(given, "person"))
    chat = (
        stage.town.chat(given["chat"]) if given.get("chat") is not None else stage.town.private_chat(person)
    )
    content = content_of(stage, person, chat, given)
    return speak(stage, person, chat, content, as_chat=given.get("as_chat"))


def speak(stage: Playground, person: Person, chat: Chat, content: Json, *, as_chat: Any = None) -> Json:
    """Put a person's message into a chat and tell the bot."""
    require_writer(stage, person, chat)
    _require_permission(person, chat, content)
    if chat.type == "private":
        person.started = True
    user, sender_chat = _author(stage, person, chat, as_chat)
    message = post(stage, chat, content, sender=person.id, user=user, sender_chat=sender_chat)
    if chat.keyboard and (chat.keyboard.get("one_time_keyboard") or chat.keyboard.get("force_reply")):
        chat.keyboard = None
    update = None
    if _bot_hears(stage, chat, message):
        update = stage.delivery.add("channel_post" if chat.type == "channel" else "message", message)
    if chat.type == "channel" and chat.linked_to is not None:
        _carry_over(stage, stage.town.chats[chat.linked_to], message)
    return {**message, "update_id": update}


def _carry_over(stage: Playground, group: Chat, said: Json) -> None:
    """Telegram puts every post of a channel into the group that discusses it."""
    origin = {"forward_origin": origin_of(said), "is_automatic_forward": True}
    sender = said["sender_chat"]
    message = post(stage, group, carried(said) | origin, sender=0, user=TELEGRAM, sender_chat=sender)
    if _bot_hears(stage, group, message):
        stage.delivery.add("message", message)


def require_writer(stage: Playground, person: Person, chat: Chat) -> None:
    """The person must be able to write here."""
    if person.deactivated:
        raise Unplayable(f"the account of {person.name} is deactivated")
    if chat.moved_to is not None:
        raise Unplayable(f"{chat.title} became the supergroup {chat.moved_to}; write there")
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


def _require_permission(person: Person, chat: Chat, content: Json) -> None:
    if chat.type not in ("group", "supergroup"):
        return
    member = chat.member(person.id)
    for kind, (right, called) in KINDS.items():
        if kind in content and not may(chat, member, right):
            raise Unplayable(f"{person.name} may not send {called} in {chat.title}")
    closed = content.get("message_thread_id") in chat.closed_topics
    if closed and not may(chat, member, "can_manage_topics"):
        raise Unplayable(f"this topic of {chat.title} is closed")


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
