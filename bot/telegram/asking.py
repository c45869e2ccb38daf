"""Asks Telegram how it sees our bot; for the doctor."""

from dataclasses import dataclass
from email.utils import parsedate_to_datetime

import aiohttp
from telegram import Bot
from telegram.error import InvalidToken, TelegramError

from bot.telegram.transport import AiohttpRequest
from kernel.clock import system_clock


@dataclass(frozen=True, slots=True)
class Seen:
    """What Telegram says of the bot; ``trouble`` is a sentence when it could not be asked."""

    username: str = ""
    webhook: str = ""
    webhook_error: str = ""
    clock_skew: float = 0.0
    trouble: str = ""


async def ask_telegram(token: str, api: str, proxy: str | None) -> Seen:
    """Ask who the bot is and how its webhook fares, and compare the clocks."""
    base = api.rstrip("/")
    bot = Bot(
        token,
        base_url=f"{base}/bot",
        base_file_url=f"{base}/file/bot",
        request=AiohttpRequest(proxy=proxy),
        get_updates_request=AiohttpRequest(proxy=proxy),
    )
    try:
        async with bot:
            hook = await bot.get_webhook_info()
            skew = await _skew(base, proxy)
            return Seen(bot.username, hook.url, hook.last_error_message or "", skew)
    except InvalidToken:
        return Seen(trouble="it does not know this token: check YISHI_BOT_TOKEN")
    except TelegramError as trouble:
        return Seen(trouble=f"cannot be reached ({type(trouble).__name__}): check the network or YISHI_PROXY")


async def _skew(base: str, proxy: str | None) -> float:
    try:
        async with (
            aiohttp.ClientSession(trust_env=True, timeout=aiohttp.ClientTimeout(total=10)) as session,
            session.head(base, proxy=proxy, allow_redirects=False) as response,
        ):
            stamp = response.headers.get("Date")
    except (aiohttp.ClientError, TimeoutError):
        return 0.0  # it just answered; a clock that cannot be compared is no fault of ours
    return (parsedate_to_datetime(stamp) - system_clock()).total_seconds() if stamp else 0.0
