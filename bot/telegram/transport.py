"""python-telegram-bot's requests over one aiohttp session."""

import time
from functools import cache
from http import HTTPStatus
from typing import Any
from urllib.parse import urlsplit
from urllib.request import getproxies, proxy_bypass

from aiohttp import ClientError, ClientSession, ClientTimeout, FormData, TCPConnector
from telegram.error import NetworkError, TimedOut
from telegram.request import BaseRequest, RequestData

from bot.timekeeping import awake

JSON = {"Content-Type": "application/json"}
CONNECTIONS = 100
READ_SECONDS = 10.0
CHUNK = 64 * 1024


class AiohttpRequest(BaseRequest):
    """One session for all calls; the proxy comes from the setting or the environment, asked for once.

    aiohttp's own ``trust_env`` asks the environment and the disk at every call, in a thread each time.
    """

    def __init__(self, *, proxy: str | None = None, read_timeout: float = READ_SECONDS) -> None:
        self._proxy = proxy
        self._read_timeout = read_timeout
        self._session: ClientSession | None = None
        self.answered_at: float | None = None
        """When a call went well the last time, in monotonic seconds."""
        self.told_time: tuple[str, float] = ("", 0.0)
        """The Date of the last answer as it came, and when, in seconds that nobody can set."""

    @property
    def read_timeout(self) -> float | None:
        """Seconds to wait for an answer unless a call says otherwise."""
        return self._read_timeout

    async def initialize(self) -> None:
        """Open the session."""
        if self._session is None or self._session.closed:
            connector = TCPConnector(limit=CONNECTIONS, keepalive_timeout=60)
            self._session = ClientSession(connector=connector)

    async def shutdown(self) -> None:
        """Close the session."""
        if self._session is not None:
            await self._session.close()

    async def do_request(
        self,
        url: str,
        method: str,
        request_data: RequestData | None = None,
        read_timeout: Any = BaseRequest.DEFAULT_NONE,
        write_timeout: Any = BaseRequest.DEFAULT_NONE,
        connect_timeout: Any = BaseRequest.DEFAULT_NONE,
        pool_timeout: Any = BaseRequest.DEFAULT_NONE,
    ) -> tuple[int, bytes]:
        """Make one call; gives the status and the body."""
        assert self._session is not None, "the bot was not initialised"
        proxy = self._proxy or _proxy_from_environment(urlsplit(url).hostname or "")
        body, headers = _body(request_data)
        seconds = _seconds(read_timeout, self._read_timeout)
        limits = ClientTimeout(total=seconds)
        try:
            async with self._session.request(
                method, url, data=body, headers=headers, timeout=limits, proxy=proxy
            ) as response:
                answer = await response.read()
                if stamp := response.headers.get("Date"):
                    self.told_time = (stamp, awake())
                if response.status == HTTPStatus.OK:
                    self.answered_at = time.monotonic()
                return response.status, answer
        # The address holds the token, so the library's own words are not repeated.
        except TimeoutError:
            raise TimedOut from None
        except ClientError as trouble:
            raise NetworkError(type(trouble).__name__) from None

    async def download(self, url: str, most: int) -> bytes:
        """Get a file of at most so many bytes; a larger one is given up with ``OverflowError``."""
        assert self._session is not None, "the bot was not initialised"
        proxy = self._proxy or _proxy_from_environment(urlsplit(url).hostname or "")
        content = bytearray()
        async with self._session.get(url, proxy=proxy) as response:
            response.raise_for_status()
            async for piece in response.content.iter_chunked(CHUNK):
                content += piece
                if len(content) > most:
                    raise OverflowError
        return bytes(content)


@cache
def _proxy_from_environment(host: str) -> str | None:
    return None if proxy_bypass(host) else getproxies().get("https")


def _seconds(given: Any, usual: float) -> float | None:
    return given if given is None or isinstance(given, int | float) else usual


def _body(data: RequestData | None) -> tuple[Any, dict[str, str]]:
    if data is None:
        return None, {}
    if not data.contains_files:
        return data.json_payload, JSON
    # Field names are not quoted, so that 表决.pdf keeps its name.
    form = FormData(quote_fields=False)
    for name, value in data.json_parameters.items():
        form.add_field(name, value)
    for name, (filename, content, mime) in (data.multipart_data or {}).items():
        form.add_field(name, content, filename=filename, content_type=mime)
    return form, {}
