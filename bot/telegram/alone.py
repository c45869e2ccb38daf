"""Whether another program uses our bot's token: two of them would take each other's updates away."""

import asyncio
import json
from urllib.parse import urljoin, urlsplit

from aiohttp import ClientError, ClientSession, ClientTimeout
from telegram import Bot
from telegram.error import Conflict, TelegramError

from bot.telegram.calling import bot_for

LISTENS = 12
"""Seconds: longer than a Yishi that was turned away waits before it asks again."""

WATCHES = 3.0
ANSWERS = ClientTimeout(total=8)
MOST_BYTES = 64 * 1024
BROKEN = 500
"""What a server answers from here on that has no program behind it."""


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
        return await _behind(hook.url)
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


async def _behind(url: str) -> str:
    """Who is called at our own address: the installation that the backup came from may still be running."""
    host = urlsplit(url).hostname
    try:
        async with ClientSession(timeout=ANSWERS) as session:
            if await _says_held(session, url) or not await _answers(session, url):
                return ""
    except (ClientError, TimeoutError) as trouble:
        if isinstance(getattr(trouble, "os_error", None), ConnectionRefusedError):
            return ""  # nobody listens there
        return (
            f"Telegram calls {host}, and from here it cannot be found out whether the former installation "
            f"still answers there ({type(trouble).__name__})."
        )
    return (
        f"Telegram calls {host}, and a program answers there that does not say that it is held. "
        "It is the former installation, or this one, if it is running."
    )


async def _says_held(session: ClientSession, url: str) -> bool:
    """Most keep ``/healthz`` to themselves, as deploy/nginx.conf does."""
    async with session.get(urljoin(url, "/healthz"), allow_redirects=False) as answer:
        try:
            state = json.loads(await answer.content.read(MOST_BYTES))
        except ValueError:
            return False
        return isinstance(state, dict) and state.get("held") is True


async def _answers(session: ClientSession, url: str) -> bool:
    """A call without the secret: a Yishi refuses it before it looks at anything."""
    async with session.post(url, data=b"", allow_redirects=False) as answer:
        return answer.status < BROKEN
