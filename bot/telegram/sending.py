"""Sending a drawn screen, and what Telegram may answer to that."""

import logging
from datetime import timedelta

from telegram import Bot, InlineKeyboardMarkup, Message
from telegram.constants import ParseMode
from telegram.error import (
    BadRequest,
    ChatMigrated,
    Forbidden,
    NetworkError,
    RetryAfter,
    TelegramError,
    TimedOut,
)

from bot.delivering import FLOOD, Delivery, Result
from bot.telegram.showing import Drawn
from handlers.chat.screen import Attachment

log = logging.getLogger(__name__)
GONE = ("chat not found", "user is deactivated", "bot was kicked", "not enough rights", "have no rights")
NOT_EDITABLE = ("message to edit not found", "message can't be edited", "there is no text in the message")
NO_TOPIC = ("message thread not found", "topic_closed", "topic_deleted", "topic_id_invalid")
SAME = "message is not modified"


async def send(
    bot: Bot,
    chat: str,
    drawn: Drawn,
    attachment: Attachment | None,
    topic: int | None = None,
    *,
    silent: bool = False,
) -> Delivery:
    """Send a new message; where its topic is gone, into the chat itself."""
    try:
        return Delivery(
            Result.SENT, (await _send(bot, chat, drawn, attachment, topic, silent=silent)).message_id
        )
    except TelegramError as trouble:
        if topic is not None and any(part in str(trouble).lower() for part in NO_TOPIC):
            log.warning("a group's topic is closed or gone; its message goes into the group itself")
            return await send(bot, chat, drawn, attachment, silent=silent)
        return judged(trouble)


async def edit(bot: Bot, chat: str, message: int, drawn: Drawn) -> Delivery:
    """Redraw a message; one that can no longer be edited is refused."""
    try:
        await bot.edit_message_text(
            drawn.html,
            chat_id=chat,
            message_id=message,
            parse_mode=ParseMode.HTML,
            # Only a new message can bring a keyboard in the place of the phone's own.
            reply_markup=drawn.keyboard if isinstance(drawn.keyboard, InlineKeyboardMarkup) else None,
        )
    except TelegramError as trouble:
        if SAME in str(trouble).lower():
            return Delivery(Result.SENT, message)
        return judged(trouble)
    return Delivery(Result.SENT, message)


async def _send(
    bot: Bot, chat: str, drawn: Drawn, attachment: Attachment | None, topic: int | None, *, silent: bool
) -> Message:
    if attachment is None:
        return await bot.send_message(
            chat,
            drawn.html,
            parse_mode=ParseMode.HTML,
            reply_markup=drawn.keyboard,
            message_thread_id=topic,
            disable_notification=silent or None,
        )
    if attachment.picture:
        return await bot.send_photo(
            chat,
            attachment.data,
            caption=drawn.html,
            parse_mode=ParseMode.HTML,
            reply_markup=drawn.keyboard,
            filename=attachment.name,
            message_thread_id=topic,
            disable_notification=silent or None,
        )
    return await bot.send_document(
        chat,
        attachment.data,
        caption=drawn.html,
        parse_mode=ParseMode.HTML,
        reply_markup=drawn.keyboard,
        filename=attachment.name,
        message_thread_id=topic,
        disable_notification=silent or None,
    )


def judged(trouble: TelegramError) -> Delivery:
    """What an error of Telegram means for us."""
    match trouble:
        case RetryAfter():
            return Delivery(Result.AGAIN, after=seconds(trouble), trouble=FLOOD)
        case ChatMigrated():
            return Delivery(Result.MOVED, moved_to=str(trouble.new_chat_id), trouble="moved")
        case Forbidden():
            return Delivery(Result.UNREACHABLE, trouble=str(trouble))
        case BadRequest() if any(part in str(trouble).lower() for part in GONE):
            return Delivery(Result.UNREACHABLE, trouble=str(trouble))
        case BadRequest():
            return Delivery(Result.REFUSED, trouble=str(trouble))
        case TimedOut() | NetworkError():
            return Delivery(Result.AGAIN, after=2.0, trouble=type(trouble).__name__)
        case _:
            return Delivery(Result.AGAIN, after=5.0, trouble=type(trouble).__name__)


def seconds(trouble: RetryAfter) -> float:
    """How long Telegram asks us to wait; the library gives it as a number or as a duration."""
    wait = trouble.retry_after
    return wait.total_seconds() if isinstance(wait, timedelta) else float(wait)


def cannot_edit(delivery: Delivery) -> bool:
    """Whether a message must be sent afresh because it cannot be edited."""
    return delivery.result is Result.REFUSED and any(p in delivery.trouble.lower() for p in NOT_EDITABLE)
