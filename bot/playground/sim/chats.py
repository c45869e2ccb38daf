"""Groups and channels: making them, and who belongs to them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from ..membership import become, block
from ..model import Chat, ChatType, Json, Member, Person, Status
from ..refusals import Unplayable
from ..rights import read_rights
from ..shapes import user_of
from .reading import listed, need

if TYPE_CHECKING:
    from ..playground import Playground

TYPES = ("group", "supergroup", "channel")
IN_ROOMS = ("creator", "administrator", "member", "restricted", "left", "kicked")
TOWARDS_BOT = ("blocked", "unblocked", "deactivated", "reactivated")
STATUSES = (*IN_ROOMS, *TOWARDS_BOT)


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
    if bot_status not in IN_ROOMS:
        raise Unplayable(f"bot must be one of {', '.join(IN_ROOMS)}, not {bot_status!r}")
    chat = _open(stage, given, cast(ChatType, kind))
    chat.permissions = read_rights(given.get("permissions"), "everyone")
    chat.members |= {number: Member(number, status) for number, status in people.items()}
    if bot_status != "left":
        first = next((m.id for m in chat.members.values() if m.in_charge), next(iter(people), bot))
        rights = read_rights(given.get("bot_rights"), str(bot_status))
        become(stage, chat, bot, cast(Status, bot_status), by=first, rights=rights)
    stage.watching.touch(chat)
    return shown(stage, chat)


def _open(stage: Playground, given: Json, kind: ChatType) -> Chat:
    town = stage.town
    number = int(given["id"]) if given.get("id") is not None else free_number(stage, kind)
    if number >= 0 or number in town.chats:
        raise Unplayable(f"the chat id {number} is taken or not negative")
    topics = {index: str(name) for index, name in enumerate(listed(given, "topics"), 2)}
    if topics and kind != "supergroup":
        raise Unplayable("only a supergroup has topics")
    username = str(given.get("username") or "").removeprefix("@") or None
    chat = Chat(number, kind, str(need(given, "title")), username, topics)
    chat.next_id = max(1, len(topics) + 2 if topics else 1)
    if given.get("linked_to") is not None:
        _link(chat, town.chat(given["linked_to"]))
    town.chats[number] = chat
    return chat


def _link(group: Chat, channel: Chat) -> None:
    if channel.type != "channel" or group.type != "supergroup":
        raise Unplayable("linked_to names the channel whose discussion a supergroup is")
    group.linked_to, channel.linked_to = channel.id, group.id


def free_number(stage: Playground, kind: ChatType) -> int:
    """The next id for a group, supergroup or channel."""
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
            "rights": m.rights,
            "name": (user_of(stage, m.id) or {})["first_name"],
        }
        for m in chat.members.values()
    ]
    topics = [
        {"id": number, "name": name, "closed": number in chat.closed_topics}
        for number, name in chat.topics.items()
    ]
    last = next(reversed(chat.messages.values())).body if chat.messages else None
    return {
        **chat.short,
        "name": chat.title,
        "version": chat.version,
        "members": members,
        "topics": topics,
        "moved_to": chat.moved_to,
        "last_date": last["date"] if last else None,
        "last_id": last["message_id"] if last else 0,
    }


def set_member(stage: Playground, given: Json) -> Json:
    """Someone joins, leaves, is put in charge or removed; or blocks the bot."""
    status = need(given, "status")
    if status not in STATUSES:
        raise Unplayable(f"status must be one of {', '.join(STATUSES)}, not {status!r}")
    if status in TOWARDS_BOT:
        return _towards_bot(stage, stage.town.person(need(given, "person")), status)
    chat = stage.town.chat(need(given, "chat"))
    if chat.type == "private":
        raise Unplayable("a private chat has no members to change; use blocked or unblocked")
    if chat.moved_to is not None:
        raise Unplayable(f"{chat.title} became the supergroup {chat.moved_to}")
    if status == "restricted" and chat.type != "supergroup":
        raise Unplayable("only a supergroup can restrict someone; elsewhere set permissions")
    number = someone(stage, need(given, "person"))
    by = someone(stage, given["by"]) if given.get("by") is not None else _actor(stage, chat, number, status)
    rights = read_rights(given.get("rights"), status)
    anonymous = bool(given.get("anonymous"))
    become(stage, chat, number, cast(Status, status), by=by, anonymous=anonymous, rights=rights)
    return shown(stage, chat)


def _towards_bot(stage: Playground, person: Person, status: str) -> Json:
    if status in ("blocked", "unblocked"):
        block(stage, person, blocked=status == "blocked")
    else:
        person.deactivated = status == "deactivated"
        stage.watching.tell("people", {"people": True})
    return shown(stage, stage.town.private_chat(person))


def _actor(stage: Playground, chat: Chat, number: int, status: str) -> int:
    others = [m.id for m in chat.members.values() if m.in_charge and m.id not in (number, stage.town.bot.id)]
    themselves = number != stage.town.bot.id and status in ("member", "left")
    return number if themselves or not others else others[0]
