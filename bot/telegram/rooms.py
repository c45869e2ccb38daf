"""What becomes of group chats, by Telegram's service messages: orders that may be carried out twice."""

from collections.abc import Callable
from typing import Any

from telegram import ChatMember, ChatMemberRestricted, Message, Update

from bot.telegram.translating import CHANNEL, OUT, is_group
from kernel.work import Work
from notices.anew import welcome
from residents import groups, rooms

Order = Callable[[Work], Any]


def orders_in(update: Update) -> list[Order]:
    """What this update says of a group chat, whoever did it; nothing for nearly all updates.

    Somebody who leaves is no news to us: leaving a chat changes nothing in the register.
    """
    if (change := update.my_chat_member) is not None:
        return [_stood(str(change.chat.id), change.new_chat_member)] if is_group(change.chat) else []
    message = update.message
    return _told(message, str(message.chat.id)) if message is not None and is_group(message.chat) else []


def _told(message: Message, chat: str) -> list[Order]:
    # Of a group that becomes a supergroup both sides tell, in any order.
    if message.migrate_to_chat_id is not None:
        return [_moved(chat, str(message.migrate_to_chat_id))]
    if message.migrate_from_chat_id is not None:
        return [_moved(str(message.migrate_from_chat_id), chat)]
    if (title := message.new_chat_title) is not None:
        return [lambda work: rooms.retitled(work, CHANNEL, chat, title)]
    if any(not each.is_bot for each in message.new_chat_members or ()):
        return [lambda work: welcome(work, CHANNEL, chat)]
    return []


def _moved(old: str, new: str) -> Order:
    return lambda work: groups.moved(work, CHANNEL, old, new)


def _stood(chat: str, now: ChatMember) -> Order:
    """How the bot stands in a group: out of it, silent, or able to speak."""
    if now.status in OUT or (isinstance(now, ChatMemberRestricted) and not now.is_member):
        return lambda work: groups.lost(work, CHANNEL, chat, out=True)
    if isinstance(now, ChatMemberRestricted) and not now.can_send_messages:
        return lambda work: groups.lost(work, CHANNEL, chat, out=False)
    return lambda work: groups.found(work, CHANNEL, chat)
