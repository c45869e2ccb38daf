"""Pushing updates to the bot's own address, again and again until it takes them."""

from __future__ import annotations

import asyncio
import json
import time
from collections import deque
from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING

import aiohttp

from .model import Json

if TYPE_CHECKING:
    from .delivery import Delivery, Pending

SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token"


class Webhook:
    """One address, its secret, and the updates that are on the way to it."""

    def __init__(
        self,
        delivery: Delivery,
        url: str,
        secret: str,
        connections: int,
        obey: Callable[[Json], Awaitable[None]],
        wall: Callable[[], int],
    ) -> None:
        self.delivery = delivery
        self.url = url
        self.connections = connections
        self.patience = 60.0
        self.first_wait = 0.5
        self.last_error: tuple[int, str] | None = None
        self._obey = obey
        self._wall = wall
        self._headers = {"Content-Type": "application/json"} | ({SECRET_HEADER: secret} if secret else {})
        self._session: aiohttp.ClientSession | None = None
        self._carriers = 0
        self._later: dict[int, tuple[asyncio.TimerHandle, Pending]] = {}
        self._carried: dict[int, Pending] = {}
        self._closed = False

    def push(self) -> None:
        """Send what waits, in as many requests at a time as the bot allows."""
        waiting = len(self.delivery.pending)
        while not self._closed and waiting > 0 and self._carriers < self.connections:
            self._carriers += 1
            waiting -= 1
            self.delivery.background.start(self._carry())

    @property
    def on_the_way(self) -> int:
        """Updates taken from the queue and not yet accepted."""
        return len(self._later) + len(self._carried)

    async def _carry(self) -> None:
        if self.delivery.faults.out_of_order:
            await asyncio.sleep(0.05)
        try:
            while not self._closed and (pending := self._next(self.delivery.pending)):
                self._carried[id(pending)] = pending
                delivered = await self._deliver(pending)
                self._carried.pop(id(pending), None)
                if not delivered:
                    self._retry(pending)
        finally:
            self._carriers -= 1

    def _next(self, pending: deque[Pending]) -> Pending | None:
        oldest = time.monotonic() - self.delivery.taps.last
        while pending:
            chosen = pending.pop() if self.delivery.faults.out_of_order else pending.popleft()
            if chosen.kind != "callback_query" or chosen.born >= oldest or chosen.out_of_turn:
                return chosen
        return None

    async def _deliver(self, pending: Pending) -> bool:
        faults = self.delivery.faults
        rule = faults.on_webhook(pending.kind) if faults.rules else None
        if rule is not None and rule.answer != "unheard":
            self._failed("Connection timed out")
            return False
        taken = await self._brought(pending)
        if isinstance(taken, str) or rule is not None:
            self._failed(taken if isinstance(taken, str) else "Read timeout expired")
            return False
        await self._listen_to(taken)
        return True

    async def _brought(self, pending: Pending) -> bytes | str:
        """What the bot's server says, or in words why it took nothing."""
        body = json.dumps(pending.update, ensure_ascii=False).encode()
        if self._session is None:
            self._session = aiohttp.ClientSession(connector=aiohttp.TCPConnector(limit=0))
        timeout = aiohttp.ClientTimeout(total=self.patience)
        try:
            async with self._session.post(
                self.url, data=body, headers=self._headers, timeout=timeout, allow_redirects=False
            ) as answer:
                said = await answer.read()
                if answer.status // 100 != 2:
                    return f"Wrong response from the webhook: {answer.status} {answer.reason}"
        except (aiohttp.ClientError, OSError, TimeoutError) as error:
            return f"Connection failed: {type(error).__name__}"
        return said

    async def _listen_to(self, said: bytes) -> None:
        if said[:1] != b"{":
            return
        try:
            wish = json.loads(said)
        except ValueError:
            return
        if "method" in wish:
            await self._obey(wish)

    def _failed(self, reason: str) -> None:
        self.last_error = (self._wall(), reason)

    def _retry(self, pending: Pending) -> None:
        if self._closed:
            self.delivery.pending.appendleft(pending)
            return
        wait = min(self.first_wait * 2**pending.attempts, 60.0)
        pending.attempts += 1
        handle = asyncio.get_running_loop().call_later(wait, self._again, id(pending))
        self._later[id(pending)] = (handle, pending)

    def _again(self, key: int) -> None:
        self.delivery.pending.append(self._later.pop(key)[1])
        self.push()

    async def close(self) -> None:
        """Stop pushing and put back what was not taken."""
        self._closed = True
        for handle, pending in self._later.values():
            handle.cancel()
            self.delivery.pending.append(pending)
        self._later.clear()
        self.delivery.pending = deque(sorted(self.delivery.pending, key=lambda p: p.id))
        if self._session is not None:
            await self._session.close()
