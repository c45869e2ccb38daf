"""What happens to a group: it moves, gets another title, topics, other permissions, or loses a message."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from ..membership import is_heard
from ..methods.changing import remove
from ..model import Chat, Json
from ..posting import post
from ..refusals import Unplayable
from ..rights import read_rights
from ..shapes import user_of
from .chats import free_number, shown, someone
from .reading import need, whole

if TYPE_CHECKING:
    from ..playground import Playground

ICON_COLOUR = 7322096


def migrate(stage: Playground, given: Json) -> Json:
    """A group becomes a supergroup with another id; its old id answers with the new one."""
    old = stage.town.chat(need(given, "chat"))
    if old.type != "group" or old.moved_to:
        raise Unplayable("only a group can become a supergroup")
    number = free_number(stage, "supergroup")
    new = stage.town.chats[number] = Chat(number, "supergroup", old.title, old.username)
    new.members = {m.id: replace(m) for m in old.members.values()}
    new.permissions = dict(old.permissions)
    actor = _actor(stage, old, given)
    user = user_of(stage, actor)
    for chat, content in ((old, {"migrate_to_chat_id": number}), (new, {"migrate_from_chat_id": old.id})):
        message = post(stage, chat, content, sender=actor, user=user)
        if is_heard(stage, chat):
            stage.delivery.add("message", message)
    old.moved_to = number
    return shown(stage, new)


def rename(stage: Playground, given: Json) -> Json:
    """A group or channel gets another title."""
    chat = _room(stage, given)
    chat.title = str(need(given, "title"))
    chat.introduce()
    _tell(stage, chat, given, {"new_chat_title": chat.title})
    return shown(stage, chat)


def permit(stage: Playground, given: Json) -> Json:
    """What ordinary members of a group may do is changed; bots are not told."""
    chat = _room(stage, given)
    chat.permissions = read_rights(given.get("permissions"), "everyone")
    stage.watching.touch(chat)
    return shown(stage, chat)


def turn_topic(stage: Playground, given: Json) -> Json:
    """A topic is opened (“name”), or one is closed, reopened, renamed or deleted (“topic” and “to”)."""
    chat = _room(stage, given)
    if chat.type != "supergroup":
        raise Unplayable("only a supergroup has topics")
    if given.get("topic") is None:
        return _new_topic(stage, chat, given)
    number = _topic(chat, given["topic"])
    match given.get("to"):
        case "closed" if number not in chat.closed_topics:
            chat.closed_topics.append(number)
            _tell(stage, chat, given, {"forum_topic_closed": {}}, topic=number)
        case "open" if number in chat.closed_topics:
            chat.closed_topics.remove(number)
            _tell(stage, chat, given, {"forum_topic_reopened": {}}, topic=number)
        case "deleted":
            _delete_topic(stage, chat, number)
        case None if given.get("name"):
            chat.topics[number] = str(given["name"])
            _tell(stage, chat, given, {"forum_topic_edited": {"name": chat.topics[number]}}, topic=number)
        case _:
            raise Unplayable("say what becomes of the topic: a “name”, or “to”: closed, open, deleted")
    return shown(stage, chat)


def _new_topic(stage: Playground, chat: Chat, given: Json) -> Json:
    name = str(need(given, "name"))
    number = chat.next_id
    chat.topics[number] = name
    chat.introduce()
    content = {"forum_topic_created": {"name": name, "icon_color": ICON_COLOUR}}
    _tell(stage, chat, given, content, topic=number)
    return shown(stage, chat) | {"topic": number}


def _delete_topic(stage: Playground, chat: Chat, number: int) -> None:
    del chat.topics[number]
    if number in chat.closed_topics:
        chat.closed_topics.remove(number)
    for message in [n for n, m in chat.messages.items() if m.body.get("message_thread_id") == number]:
        remove(stage, chat, message)


def _topic(chat: Chat, wanted: Any) -> int:
    for number, name in chat.topics.items():
        if str(wanted) in (str(number), name):
            return number
    raise Unplayable(f"{chat.title} has no topic {wanted!r}")


def delete(stage: Playground, given: Json) -> Json:
    """A person deletes a message for everyone; bots are not told."""
    person = stage.town.person(need(given, "person"))
    chat = stage.town.chat(given["chat"] if given.get("chat") is not None else person.id)
    number = whole(need(given, "message_id"), "message_id")
    posted = chat.messages.get(number)
    if posted is None:
        raise Unplayable(f"there is no message {number} in {chat.title}")
    own = chat.type == "private" and chat.id == person.id
    if not (own or posted.sender == person.id or chat.member(person.id).in_charge):
        raise Unplayable(f"{person.name} may not delete message {number} in {chat.title}")
    remove(stage, chat, number)
    return {"deleted": number}


def _room(stage: Playground, given: Json) -> Chat:
    chat = stage.town.chat(need(given, "chat"))
    if chat.type == "private" or chat.moved_to is not None:
        raise Unplayable(f"{chat.title} is no group or channel that can be changed")
    return chat


def _actor(stage: Playground, chat: Chat, given: Json) -> int:
    if given.get("by") is not None:
        return someone(stage, given["by"])
    bot = stage.town.bot.id
    in_charge = [m.id for m in chat.members.values() if m.in_charge and m.id != bot]
    return next(iter([*in_charge, *(m for m in chat.members if m != bot)]), bot)


def _tell(stage: Playground, chat: Chat, given: Json, content: Json, *, topic: int = 0) -> None:
    actor = _actor(stage, chat, given)
    if topic:
        content = {**content, "message_thread_id": topic, "is_topic_message": True}
    if chat.type == "channel":
        message = post(stage, chat, content, sender=actor, user=None, sender_chat=chat.short)
    else:
        message = post(stage, chat, content, sender=actor, user=user_of(stage, actor))
    if is_heard(stage, chat):
        stage.delivery.add("channel_post" if chat.type == "channel" else "message", message)
