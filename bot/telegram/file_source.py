"""Telegram as a source of files: first where the file is, then the file itself, of a bounded size."""

import asyncio

import aiohttp
from telegram import Bot
from telegram.error import BadRequest, Forbidden, RetryAfter, TelegramError

from bot.fetching import Gone, NotNow
from bot.telegram.sending import seconds
from bot.telegram.transport import AiohttpRequest

SECONDS = 60.0


class TelegramFiles:
    """Fetches by file id; the address holds the bot's token and is told to nobody."""

    def __init__(self, bot: Bot, request: AiohttpRequest) -> None:
        self._bot = bot
        self._request = request

    async def fetch(self, external: str, most: int) -> bytes:
        """The content of a file, unless it is larger than this."""
        try:
            found = await self._bot.get_file(external)
        except RetryAfter as flood:
            raise NotNow(seconds(flood)) from None
        except (BadRequest, Forbidden):
            # Too big, or the id means nothing (any more).
            raise Gone from None
        except TelegramError:
            raise NotNow from None
        if found.file_path is None or (found.file_size or 0) > most:
            raise Gone
        try:
            async with asyncio.timeout(SECONDS):
                return await self._request.download(found.file_path, most)
        except OverflowError:
            raise Gone from None
        except (aiohttp.ClientError, TimeoutError):
            raise NotNow from None
