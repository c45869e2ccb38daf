"""python-telegram-bot's handlers: which updates are ours to answer at all, in private chats and in groups."""

from collections.abc import Callable, Coroutine
from typing import Any

from telegram import Update
from telegram.ext import (
    BaseHandler,
    CallbackContext,
    CallbackQueryHandler,
    ChatMemberHandler,
    CommandHandler,
    MessageHandler,
    filters,
)

from handlers.chat.features import Features

Callback = Callable[[Update, Any], Coroutine[Any, Any, None]]


def library_handlers(
    features: Features, *, spoken: Callback, member: Callback, told: Callback
) -> list[BaseHandler[Update, CallbackContext[Any, Any, Any, Any], None]]:
    """In groups buttons, the commands of our features and what the chat itself tells; in private everything.

    The library knows for whom a command in a group is meant. What it means, the settler finds by our routes.
    """
    return [
        CallbackQueryHandler(spoken),
        CommandHandler(sorted(features.commands), spoken, filters=filters.UpdateType.MESSAGE),
        MessageHandler(filters.UpdateType.MESSAGE & filters.ChatType.PRIVATE, spoken),
        MessageHandler(filters.UpdateType.MESSAGE & filters.StatusUpdate.ALL & filters.ChatType.GROUPS, told),
        ChatMemberHandler(member, ChatMemberHandler.MY_CHAT_MEMBER),
    ]
