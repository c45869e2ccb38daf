"""Chats and members in the forms in which the Bot API shows them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from . import rights
from .model import Chat, Json, Member

if TYPE_CHECKING:
    from .playground import Playground

GIFTS = ("unlimited_gifts", "limited_gifts", "unique_gifts", "premium_subscription", "gifts_from_channels")


def user_of(stage: Playground, person: int) -> Json | None:
    """The User with this id, be it a person or the bot."""
    if person == stage.town.bot.id:
        return stage.bot_user
    found = stage.town.people.get(person)
    return found.user() if found else None


def chat_member(stage: Playground, chat: Chat, member: Member) -> Json:
    """A ChatMember."""
    shown: Json = {"status": member.status, "user": user_of(stage, member.id)}
    match member.status:
        case "creator":
            shown["is_anonymous"] = member.anonymous
        case "administrator":
            shown |= {"can_be_edited": False, "is_anonymous": member.anonymous}
            shown |= rights.of_administrator(chat, member)
        case "restricted":
            shown |= {"is_member": True, "until_date": 0} | rights.of_restricted(member)
        case "kicked":
            shown["until_date"] = 0
    return shown


def full_chat(chat: Chat) -> Json:
    """A ChatFullInfo."""
    shown: Json = {
        **chat.short,
        "accent_color_id": abs(chat.id) % 7,
        "max_reaction_count": 11,
        "accepted_gift_types": dict.fromkeys(GIFTS, False),
    }
    newest = next((chat.messages[n] for n in reversed(chat.pinned) if n in chat.messages), None)
    if newest is not None:
        shown["pinned_message"] = newest.body
    if chat.linked_to is not None:
        shown["linked_chat_id"] = chat.linked_to
    if chat.type in ("group", "supergroup"):
        shown["permissions"] = rights.of_everyone(chat)
    return shown
