"""Joining, leaving, being put in charge, blocking: what changes and who is told."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .model import Chat, Json, Member, Person, Status
from .posting import post
from .shapes import chat_member, user_of

if TYPE_CHECKING:
    from .playground import Playground


def become(
    stage: Playground,
    chat: Chat,
    person: int,
    status: Status,
    *,
    by: int,
    anonymous: bool = False,
    rights: dict[str, bool] | None = None,
) -> None:
    """Someone, perhaps the bot, becomes something else in a group or channel."""
    old = chat.member(person)
    new = Member(person, status, anonymous, rights or {})
    if old == new:
        return
    bot = stage.town.bot.id
    bot_was_here = chat.member(bot).present
    chat.members[person] = new
    change = {
        "chat": chat.short,
        "from": user_of(stage, by),
        "date": stage.now(),
        "old_chat_member": chat_member(stage, chat, old),
        "new_chat_member": chat_member(stage, chat, new),
    }
    if person == bot:
        stage.delivery.add("my_chat_member", change)
    elif chat.member(bot).in_charge:
        stage.delivery.add("chat_member", change)
    if chat.type != "channel" and old.present != new.present:
        _announce(stage, chat, person, by, came=new.present, told=bot_was_here or chat.member(bot).present)
    stage.watching.touch(chat)


def _announce(stage: Playground, chat: Chat, person: int, by: int, *, came: bool, told: bool) -> None:
    user = user_of(stage, person)
    content: Json = {"new_chat_members": [user]} if came else {"left_chat_member": user}
    message = post(stage, chat, content, sender=by, user=user_of(stage, by))
    if told and by != stage.town.bot.id:
        stage.delivery.add("message", message)


def is_heard(stage: Playground, chat: Chat) -> bool:
    """Whether the bot is there to hear what happens to a chat."""
    return chat.type == "private" or chat.member(stage.town.bot.id).present


def block(stage: Playground, person: Person, *, blocked: bool) -> None:
    """A person blocks the bot, or lets it in again."""
    if person.blocked == blocked:
        return
    person.blocked = blocked
    chat = stage.town.private_chat(person)
    before: Status = "member" if blocked else "kicked"
    after: Status = "kicked" if blocked else "member"
    bot = stage.town.bot.id
    change = {
        "chat": chat.short,
        "from": person.user(),
        "date": stage.now(),
        "old_chat_member": chat_member(stage, chat, Member(bot, before)),
        "new_chat_member": chat_member(stage, chat, Member(bot, after)),
    }
    stage.delivery.add("my_chat_member", change)
    stage.watching.touch(chat)
