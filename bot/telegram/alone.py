"""Whether another program uses our bot's token: two of them would take each other's updates away."""

import asyncio
from urllib.parse import urlsplit

from telegram import Bot
from telegram.error import Conflict, TelegramError

from bot.telegram.calling import bot_for

LISTENS = 12
"""Seconds: longer than a Yishi that was turned away waits before it asks again."""

WATCHES = 3.0


async def somebody_else(token: str, api: str, proxy: str | None, own_webhook: str | None) -> str:
    """A sentence that names the other program, or nothing; no update is taken or confirmed by asking."""
    bot = bot_for(token, api, proxy)
    try:
        async with bot:
            return await _other(bot, own_webhook)
    except TelegramError:
        return ""  # whoever cannot be asked cannot be disturbed either; `yishi run` will say that it is away


async def _other(bot: Bot, own_webhook: str | None) -> str:
    hook = await bot.get_webhook_info()
    if hook.url and hook.url != own_webhook:
        return f"Another program uses this token: Telegram calls {urlsplit(hook.url).hostname} for it."
    if hook.url:
        return ""
    if hook.pending_update_count:
        await asyncio.sleep(WATCHES)
        later = await bot.get_webhook_info()
        if later.pending_update_count < hook.pending_update_count:
            return "Another program uses this token: something takes its updates away."
        return ""
    try:
        await bot.get_updates(limit=1, timeout=LISTENS, read_timeout=LISTENS + 5)
    except Conflict:
        return "Another program uses this token: it asks Telegram for updates."
    return ""
