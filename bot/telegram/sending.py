"""Sending a drawn screen, and what Telegram may answer to that."""

import logging
from dataclasses import dataclass
from datetime import timedelta
from enum import Enum

from telegram import Bot, Message
from telegram.constants import ParseMode
from telegram.error import BadRequest, Forbidden, NetworkError, RetryAfter, TelegramError, TimedOut

from bot.telegram.showing import Drawn
from handlers.chat.screen import Attachment

log = logging.getLogger(__name__)
GONE = ("chat not found", "user is deactivated", "bot was kicked", "not enough rights", "have no rights")
NOT_EDITABLE = ("message to edit not found", "message can't be edited", "there is no text in the message")
SAME = "message is not modified"


class Result(Enum):
    """What became of something sent."""

    SENT = "sent"
    AGAIN = "again"
    UNREACHABLE = "unreachable"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class Delivery:
    """What Telegram answered: the message's id, or when to try again, or why never."""

    result: Result
    message: int | None = None
    after: float = 0.0
    trouble: str = ""


async def send(bot: Bot, chat: str, drawn: Drawn, attachment: Attachment | None) -> Delivery:
    """Send a new message."""
    try:
        return Delivery(Result.SENT, (await _send(bot, chat, drawn, attachment)).message_id)
    except TelegramError as trouble:
        return judged(trouble)


async def edit(bot: Bot, chat: str, message: int, drawn: Drawn) -> Delivery:
    """Redraw a message; one that can no longer be edited is refused."""
    try:
        await bot.edit_message_text(
            drawn.html,
            chat_id=chat,
            message_id=message,
            parse_mode=ParseMode.HTML,
            reply_markup=drawn.keyboard,
        )
    except TelegramError as trouble:
        if SAME in str(trouble).lower():
            return Delivery(Result.SENT, message)
        return judged(trouble)
    return Delivery(Result.SENT, message)


async def _send(bot: Bot, chat: str, drawn: Drawn, attachment: Attachment | None) -> Message:
    if attachment is None:
        return await bot.send_message(
            chat, drawn.html, parse_mode=ParseMode.HTML, reply_markup=drawn.keyboard
        )
    if attachment.picture:
        return await bot.send_photo(
            chat,
            attachment.data,
            caption=drawn.html,
            parse_mode=ParseMode.HTML,
            reply_markup=drawn.keyboard,
            filename=attachment.name,
        )
    return await bot.send_document(
        chat,
        attachment.data,
        caption=drawn.html,
        parse_mode=ParseMode.HTML,
        reply_markup=drawn.keyboard,
        filename=attachment.name,
    )


def judged(trouble: TelegramError) -> Delivery:
    """What an error of Telegram means for us."""
    match trouble:
        case RetryAfter():
            return Delivery(Result.AGAIN, after=seconds(trouble), trouble="flood")
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
