"""Hears updates: our own long polling, or the webhook; both confirm an update once it is settled."""

import asyncio
import hmac
import json
import logging
from collections.abc import Awaitable, Callable, Sequence
from typing import Any

from aiohttp import web
from telegram import Bot, Update
from telegram.error import Conflict, InvalidToken, RetryAfter, TelegramError

from bot import figures
from bot.running import unless
from bot.telegram.sending import seconds
from bot.timekeeping import WrongClock
from kernel.errors import Away

log = logging.getLogger(__name__)

Receive = Callable[[Update], Awaitable[None]]
ALLOWED = ["message", "callback_query", "my_chat_member"]
POLL_SECONDS = 25
READ_SECONDS = POLL_SECONDS + 5
BATCH = 100
LONGEST_PAUSE = 30.0
SHORTEST_PAUSE = 0.25
LONGEST_PATIENCE = 3.0
"""Between two tries while our own database is away: a tap lives only 150 seconds at Telegram."""

MOST_BYTES = 1024 * 1024
BODY_SECONDS = 10.0
SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token"


class Waiting:
    """Which of Telegram's waiting updates are settled; the next to ask for is the first that is not."""

    def __init__(self) -> None:
        self.offset = 0
        self._settled: set[int] = set()

    async def settle(self, updates: Sequence[Update | int], receive: Receive) -> bool:
        """Settle what is not settled yet; gives whether all are. What nobody can read comes as its number."""
        numbers = [each if isinstance(each, int) else each.update_id for each in updates]
        new = [each for each in updates if isinstance(each, Update) and each.update_id not in self._settled]
        outcomes = await asyncio.gather(*(_settled(receive, update) for update in new))
        left = {update.update_id for update, settled in zip(new, outcomes, strict=True) if not settled}
        self.offset = min(left) if left else max(numbers) + 1
        self._settled = {number for number in (self._settled | set(numbers)) - left if number > self.offset}
        return not left


async def poll(bot: Bot, receive: Receive, stop: asyncio.Event) -> None:
    """Ask for updates until told to stop; the next batch is asked for when all of this one are settled.

    While the database is away, or the clock is wrong, updates are not confirmed: the same are asked for again
    after a pause.
    """
    waiting, pause, patience = Waiting(), 1.0, SHORTEST_PAUSE
    while not stop.is_set():
        try:
            # Whoever says stop does not wait for the next update; one that comes meanwhile is not confirmed.
            updates = await unless(stop, _ask(bot, waiting.offset))
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
        except Exception as trouble:
            # Whatever answers there instead of Telegram, nobody would hear for us if we stopped asking.
            log.exception("no updates could be read (%s); asking again", type(trouble).__name__)
            await _rest(stop, pause)
            pause = min(2 * pause, LONGEST_PAUSE)
            continue
        pause = 1.0
        if not updates or await waiting.settle(updates, receive):
            patience = SHORTEST_PAUSE
        else:
            await _rest(stop, patience)
            patience = min(2 * patience, LONGEST_PATIENCE)
    if waiting.offset:
        await _confirm(bot, waiting.offset)


async def _confirm(bot: Bot, offset: int) -> None:
    """Tell Telegram what is settled, so that the next start is not told it again."""
    try:
        await bot.get_updates(offset=offset, limit=1, timeout=0, allowed_updates=ALLOWED)
    except TelegramError as trouble:
        log.warning("the last updates could not be confirmed (%s)", type(trouble).__name__)


async def _ask(bot: Bot, offset: int) -> Sequence[Update | int]:
    try:
        return await bot.get_updates(
            offset=offset,
            limit=BATCH,
            timeout=POLL_SECONDS,
            allowed_updates=ALLOWED,
            read_timeout=READ_SECONDS,
        )
    except TelegramError:
        raise
    except Exception as trouble:
        log.warning("an update is of a shape that the library cannot read (%s)", type(trouble).__name__)
        return await _ask_one_by_one(bot, offset)


async def _ask_one_by_one(bot: Bot, offset: int) -> list[Update | int]:
    """The same updates, each read by itself, so that an unreadable one holds up none of the others."""
    wanted = {"offset": offset, "limit": BATCH, "timeout": 0, "allowed_updates": ALLOWED}
    # The library only warns that it has a method of its own; Telegram does not mind how names are written.
    found = await bot.do_api_request("getupdates", api_kwargs=wanted)
    assert isinstance(found, list)
    return [_read(each, bot) for each in found]


def _read(found: dict[str, Any], bot: Bot) -> Update | int:
    try:
        return Update.de_json(found, bot)
    except Exception:
        number = int(found["update_id"])
        figures.UNREADABLE.inc()
        log.error("update %d cannot be read; it is passed over", number)
        return number


async def _rest(stop: asyncio.Event, pause: float) -> float:
    try:
        await asyncio.wait_for(stop.wait(), pause)
    except TimeoutError:
        pass
    return 1.0


async def _settled(receive: Receive, update: Update) -> bool:
    """Whether it may be confirmed: what fails is; without a database or the right time it comes again."""
    try:
        await receive(update)
    except WrongClock:
        return False  # the log has said why
    except Away:
        log.warning("the database is away; update %d is left to come again", update.update_id)
        return False
    except Exception:
        # A single update must never stop the others from being confirmed.
        log.exception("update %d could not be received", update.update_id)
    return True


class Webhook:
    """Takes updates over HTTP; answers 200 once they are settled, 503 while they cannot be."""

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
            async with asyncio.timeout(BODY_SECONDS):
                body: Any = json.loads(await request.read())
            if not isinstance(body, dict) or not isinstance(body.get("update_id"), int):
                raise ValueError("no update")
        except TimeoutError:
            return web.Response(status=408)
        except (ValueError, TypeError, KeyError, AttributeError, ArithmeticError, OSError, RecursionError):
            log.warning("a webhook call that holds no update was dropped")
            return web.Response(status=400)
        # What Telegram says and nobody can read is confirmed too: it would come again for ever.
        update = _read(body, self._bot)
        settled = isinstance(update, int) or await _settled(self._receive, update)
        return web.Response(status=200 if settled else 503)
