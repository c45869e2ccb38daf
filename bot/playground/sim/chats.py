"""Groups and channels: making them, and who belongs to them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from ..membership import become, block
from ..model import Chat, ChatType, Json, Member, Status
from ..posting import post
from ..refusals import Unplayable
from ..shapes import user_of
from .reading import listed, need

if TYPE_CHECKING:
    from ..playground import Playground

TYPES = ("group", "supergroup", "channel")
STATUSES = ("creator", "administrator", "member", "left", "kicked", "blocked", "unblocked")


def add_chat(stage: Playground, given: Json) -> Json:
    """A new group, supergroup or channel; the bot joins it unless “bot” says otherwise."""
    kind = given.get("type", "supergroup")
    if kind not in TYPES:
        raise Unplayable(f"type must be one of {', '.join(TYPES)}, not {kind!r}")
    people: dict[int, Status] = {}
    for status, names in (
        ("member", listed(given, "members")),
        ("administrator", listed(given, "administrators")),
    ):
        people |= dict.fromkeys((someone(stage, name) for name in names), cast(Status, status))
    if given.get("creator") is not None:
        people[someone(stage, given["creator"])] = "creator"
    bot = stage.town.bot.id
    bot_status = (
        people.pop(bot, None) or given.get("bot") or ("administrator" if kind == "channel" else "member")
    )
    if bot_status not in STATUSES[:5]:
        raise Unplayable(f"bot must be one of {', '.join(STATUSES[:5])}, not {bot_status!r}")
    chat = _open(stage, given, cast(ChatType, kind))
    chat.members |= {number: Member(number, status) for number, status in people.items()}
    if bot_status != "left":
        first = next((m.id for m in chat.members.values() if m.in_charge), next(iter(people), bot))
        become(stage, chat, bot, cast(Status, bot_status), by=first)
    stage.watching.touch(chat)
    return shown(stage, chat)


def _open(stage: Playground, given: Json, kind: ChatType) -> Chat:
    town = stage.town
    number = int(given["id"]) if given.get("id") is not None else _free_number(stage, kind)
    if number >= 0 or number in town.chats:
        raise Unplayable(f"the chat id {number} is taken or not negative")
    topics = {index: str(name) for index, name in enumerate(listed(given, "topics"), 2)}
    username = str(given.get("username") or "").removeprefix("@") or None
    chat = Chat(number, kind, str(need(given, "title")), username, topics)
    chat.next_id = max(1, len(topics) + 2 if topics else 1)
    town.chats[number] = chat
    return chat


def _free_number(stage: Playground, kind: ChatType) -> int:
    number = stage.town.next_group
    stage.town.next_group += 1
    return -number if kind == "group" else -1_000_000_000_000 - number


def someone(stage: Playground, wanted: Any) -> int:
    """The id of a person or of the bot."""
    bot = stage.town.bot
    if str(wanted).removeprefix("@") in (str(bot.id), bot.username, "bot"):
        return bot.id
    return stage.town.person(wanted).id


def list_chats(stage: Playground, wanted: str | None) -> list[Json]:
    """All chats, or those that one person sees."""
    if wanted is None:
        return [shown(stage, chat) for chat in stage.town.chats.values()]
    person = stage.town.person(wanted)
    rooms = [c for c in stage.town.chats.values() if c.type != "private" and c.member(person.id).present]
    return [shown(stage, chat) for chat in [stage.town.private_chat(person), *rooms] if not chat.moved_to]


def shown(stage: Playground, chat: Chat) -> Json:
    """A chat as the control interface shows it."""
    members = [
        {
            "id": m.id,
            "status": m.status,
            "anonymous": m.anonymous,
            "name": (user_of(stage, m.id) or {})["first_name"],
        }
        for m in chat.members.values()
    ]
    topics = [{"id": number, "name": name} for number, name in chat.topics.items()]
    last = next(reversed(chat.messages.values())).body if chat.messages else None
    return {
        **chat.short,
        "name": chat.title,
        "version": chat.version,
        "members": members,
        "topics": topics,
        "last_date": last["date"] if last else None,
        "last_id": last["message_id"] if last else 0,
    }


def set_member(stage: Playground, given: Json) -> Json:
    """Someone joins, leaves, is put in charge or removed; or blocks the bot."""
    status = need(given, "status")
    if status not in STATUSES:
        raise Unplayable(f"status must be one of {', '.join(STATUSES)}, not {status!r}")
    if status in ("blocked", "unblocked"):
        person = stage.town.person(need(given, "person"))
        block(stage, person, blocked=status == "blocked")
        return shown(stage, stage.town.private_chat(person))
    chat = stage.town.chat(need(given, "chat"))
    if chat.type == "private":
        raise Unplayable("a private chat has no members to change; use blocked or unblocked")
    number = someone(stage, need(given, "person"))
    by = someone(stage, given["by"]) if given.get("by") is not None else _actor(stage, chat, number, status)
    become(stage, chat, number, cast(Status, status), by=by, anonymous=bool(given.get("anonymous")))
    return shown(stage, chat)


def _actor(stage: Playground, chat: Chat, number: int, status: str) -> int:
    others = [m.id for m in chat.members.values() if m.in_charge and m.id not in (number, stage.town.bot.id)]
    themselves = number != stage.town.bot.id and status in ("member", "left")
    return number if themselves or not others else others[0]


def migrate(stage: Playground, given: Json) -> Json:
    """A group becomes a supergroup with another id; its old id answers with the new one."""
    old = stage.town.chat(need(given, "chat"))
    if old.type != "group" or old.moved_to:
        raise Unplayable("only a group can become a supergroup")
    number = _free_number(stage, "supergroup")
    new = stage.town.chats[number] = Chat(number, "supergroup", old.title, old.username)
    new.members = dict(old.members)
    actor = next((m.id for m in old.members.values() if m.in_charge), next(iter(old.members)))
    user = user_of(stage, actor)
    here = old.member(stage.town.bot.id).present
    for chat, content in (
        (old, {"migrate_to_chat_id": number}),
        (new, {"migrate_from_chat_id": old.id}),
    ):
        message = post(stage, chat, content, sender=actor, user=user)
        if here:
            stage.delivery.add("message", message)
    old.moved_to = number
    return shown(stage, new)
