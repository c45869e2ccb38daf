"""Hears updates: our own long polling, or the webhook; both confirm an update once it is settled."""

import asyncio
import hmac
import json
import logging
from collections.abc import Awaitable, Callable
from typing import Any

from aiohttp import web
from telegram import Bot, Update
from telegram.error import Conflict, InvalidToken, RetryAfter, TelegramError

from bot.running import unless
from bot.telegram.sending import seconds

log = logging.getLogger(__name__)

Receive = Callable[[Update], Awaitable[None]]
ALLOWED = ["message", "callback_query", "my_chat_member"]
POLL_SECONDS = 25
BATCH = 100
LONGEST_PAUSE = 30.0
MOST_BYTES = 1024 * 1024
SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token"


async def poll(bot: Bot, receive: Receive, stop: asyncio.Event) -> None:
    """Ask for updates until told to stop; the next batch is asked for when all of this one are settled."""
    offset, pause = 0, 1.0
    while not stop.is_set():
        try:
            # Whoever says stop does not wait for the next update; one that comes meanwhile is not confirmed.
            updates = await unless(stop, _ask(bot, offset))
        except InvalidToken:
            log.critical("Telegram does not know this token: check YISHI_BOT_TOKEN")
            return
        except Conflict:
            log.error("another program is asking for this bot's updates; waiting until it stops")
            pause = await _rest(stop, 10.0)
            continue
        except RetryAfter as flood:
            pause = await _rest(stop, seconds(flood))
            continue
        except TelegramError as trouble:
            log.warning("Telegram is away (%s); asking again in %.0f s", type(trouble).__name__, pause)
            await _rest(stop, pause)
            pause = min(2 * pause, LONGEST_PAUSE)
            continue
        except Exception:
            # Such as an update of a shape the library cannot read: whatever it is, we go on listening.
            log.exception("updates could not be read; asking again in %.0f s", pause)
            await _rest(stop, pause)
            pause = min(2 * pause, LONGEST_PAUSE)
            continue
        pause = 1.0
        if updates:
            await asyncio.gather(*(_safely(receive, update) for update in updates))
            offset = max(update.update_id for update in updates) + 1
    if offset:
        await _confirm(bot, offset)


async def _confirm(bot: Bot, offset: int) -> None:
    """Tell Telegram what is settled, so that the next start is not told it again."""
    try:
        await bot.get_updates(offset=offset, limit=1, timeout=0, allowed_updates=ALLOWED)
    except TelegramError as trouble:
        log.warning("the last updates could not be confirmed (%s)", type(trouble).__name__)


async def _ask(bot: Bot, offset: int) -> tuple[Update, ...]:
    return await bot.get_updates(
        offset=offset,
        limit=BATCH,
        timeout=POLL_SECONDS,
        allowed_updates=ALLOWED,
        read_timeout=POLL_SECONDS + 5,
    )


async def _rest(stop: asyncio.Event, pause: float) -> float:
    try:
        await asyncio.wait_for(stop.wait(), pause)
    except TimeoutError:
        pass
    return 1.0


async def _safely(receive: Receive, update: Update) -> None:
    try:
        await receive(update)
    except Exception:
        # A single update must never stop the others from being confirmed.
        log.exception("update %d could not be received", update.update_id)


class Webhook:
    """Takes updates over HTTP; answers 200 once they are settled."""

    def __init__(self, bot: Bot, receive: Receive, secret: str) -> None:
        self._bot = bot
        self._receive = receive
        self._secret = secret

    async def __call__(self, request: web.Request) -> web.Response:
        """One update."""
        given = request.headers.get(SECRET_HEADER, "")
        # What is not UTF-8 came in as surrogates.
        if not hmac.compare_digest(given.encode("utf-8", "surrogateescape"), self._secret.encode()):
            return web.Response(status=403)
        try:
            body: Any = json.loads(await request.read())
            update = Update.de_json(body, self._bot)
        except (ValueError, TypeError, KeyError, AttributeError, ArithmeticError, OSError, RecursionError):
            log.warning("a webhook call that holds no update was dropped")
            return web.Response(status=400)
        await _safely(self._receive, update)
        return web.Response()
