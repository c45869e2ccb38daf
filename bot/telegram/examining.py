"""How Telegram sees our bot: its name, its webhook, its clock, its rights in groups; for the doctor."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from email.utils import parsedate_to_datetime

import aiohttp
from telegram import Bot, ChatMember, ChatMemberRestricted
from telegram.error import BadRequest, Forbidden, InvalidToken, TelegramError

from bot.telegram.calling import bot_for
from kernel.clock import Clock


@dataclass(frozen=True, slots=True)
class Seen:
    """What Telegram says; ``trouble`` is a sentence when it could not be asked."""

    trouble: str = ""
    unknown_token: bool = False
    username: str = ""
    joins_groups: bool = True
    webhook: str = ""
    pending: int = 0
    error: str = ""
    error_at: datetime | None = None
    skew: float = 0.0
    groups: dict[str, str] = field(default_factory=dict)
    """What is wrong in a group, by the group's number; nothing where the bot may speak."""


async def examine(token: str, api: str, proxy: str | None, groups: Sequence[str], now: Clock) -> Seen:
    """Ask everything that the doctor wants to know; nothing is changed by it."""
    bot = bot_for(token, api, proxy)
    try:
        async with bot:
            hook = await bot.get_webhook_info()
            return Seen(
                username=bot.username,
                joins_groups=bool(bot.can_join_groups),
                webhook=hook.url,
                pending=hook.pending_update_count,
                error=hook.last_error_message or "",
                error_at=hook.last_error_date,
                skew=await _skew(api, proxy, now),
                groups={group: await _rights(bot, group) for group in groups},
            )
    except InvalidToken:
        return Seen("Telegram does not know this token", unknown_token=True)
    except TelegramError as trouble:
        return Seen(f"Telegram cannot be reached ({type(trouble).__name__})")


async def _rights(bot: Bot, group: str) -> str:
    try:
        member = await bot.get_chat_member(group, bot.id)
    except (BadRequest, Forbidden):
        return "the bot is not in it, or it became another group: bind it again"
    except TelegramError as trouble:
        return f"could not be asked ({type(trouble).__name__}): look again later"
    if member.status in (ChatMember.LEFT, ChatMember.BANNED):
        return "the bot was removed from it: add it again"
    if isinstance(member, ChatMemberRestricted) and not member.can_send_messages:
        return "the bot may not write there: give it the right to, or make it an administrator"
    if member.status == ChatMember.MEMBER:
        chat = await bot.get_chat(group)
        if chat.permissions is not None and chat.permissions.can_send_messages is False:
            return "only administrators may write there: make the bot one"
    return ""


async def _skew(api: str, proxy: str | None, now: Clock) -> float:
    try:
        async with (
            aiohttp.ClientSession(trust_env=True, timeout=aiohttp.ClientTimeout(total=10)) as session,
            session.head(api.rstrip("/"), proxy=proxy, allow_redirects=False) as response,
        ):
            stamp = response.headers.get("Date")
    except (aiohttp.ClientError, TimeoutError):
        return 0.0  # it just answered; a clock that cannot be compared is no fault of ours
    return (parsedate_to_datetime(stamp) - now()).total_seconds() if stamp else 0.0
