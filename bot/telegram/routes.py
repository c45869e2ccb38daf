"""python-telegram-bot's handlers, built from the routes of our features."""

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

from handlers.chat.buttons import prefix_of
from handlers.chat.features import Features
from handlers.chat.routes import Handler

Callback = Callable[[Update, Any], Coroutine[Any, Any, None]]
Wrap = Callable[[Handler], Callback]


def library_handlers(
    features: Features,
    wrap: Wrap,
    *,
    started: Callback,
    worded: Callback,
    old_button: Callback,
    member: Callback,
) -> list[BaseHandler[Update, CallbackContext[Any, Any, Any, Any], None]]:
    """One handler of the library for each route; what nothing answers ends in a kind sentence."""
    handlers: list[BaseHandler[Update, Any, None]] = [
        CallbackQueryHandler(wrap(handler), pattern=f"^{prefix_of(kind)}(:|$)")
        for kind, handler in features.taps.items()
    ]
    handlers.append(CommandHandler("start", started))
    handlers += [
        CommandHandler(name, wrap(command.handler))
        for name, command in features.commands.items()
        if name != "start"
    ]
    handlers.append(MessageHandler(filters.UpdateType.MESSAGE & filters.ChatType.PRIVATE, worded))
    handlers.append(CallbackQueryHandler(old_button))
    handlers.append(ChatMemberHandler(member, ChatMemberHandler.MY_CHAT_MEMBER))
    return handlers
