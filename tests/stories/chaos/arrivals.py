"""A Telegram that remembers what arrived on whose phone, and whether the bot could learn that it did."""

import asyncio
import time
from dataclasses import dataclass
from typing import Any

from aiohttp import web

from bot.playground import Playground
from bot.playground.transcript import Transcript

LISTENING = ("getUpdates", "setWebhook")
STUCK_SECONDS = 5.0
"""If this test's own process answers nobody for so long, its callers may have hung up unnoticed."""


@dataclass(slots=True)
class Arrival:
    """One message as it came; ``unsure`` is whether the bot was never told, so that it must send again."""

    chat: int
    number: int
    text: str
    unsure: bool


class Arrivals(Transcript):
    """Instead of all that is said: every message that arrived, even if it was edited since."""

    def __init__(self, stage: "WatchfulStage") -> None:
        super().__init__(stage.clock)
        self.on = False
        self.all: list[Arrival] = []
        self.last: dict[Any, Arrival] = {}
        self._stage = stage

    def call(self, method: str, params: Any, answer: Any, status: int) -> None:
        """A call was carried out, or not; its answer is None when it is about to be lost."""
        if method.lower() != "sendmessage" or status != 200:
            return
        # No other call is carried out between the message and this, so it is the newest one.
        chat = self._stage.town.chats[int(params["chat_id"])]
        number = chat.next_id - 1
        unsure = answer is None or self._stage.is_stuck
        arrival = Arrival(chat.id, number, str(chat.messages[number].body["text"]), unsure)
        self.all.append(arrival)
        self.last[asyncio.current_task()] = arrival


class WatchfulStage(Playground):
    """The playground, with eyes for arrivals and for who listens."""

    def __init__(self, **wiring: Any) -> None:
        super().__init__(**wiring)
        self.transcript = self.delivery.transcript = self.arrivals = Arrivals(self)
        self.somebody_listens = asyncio.Event()
        self.seen_alive = time.monotonic()

    @property
    def is_stuck(self) -> bool:
        """Whether this process had no time for anybody."""
        return time.monotonic() - self.seen_alive > STUCK_SECONDS

    def app(self) -> web.Application:
        """The server, which notices who hung up before the answer."""
        app = super().app()
        app.middlewares.append(self._notice_who_hung_up)
        return app

    @web.middleware
    async def _notice_who_hung_up(self, request: web.Request, handler: Any) -> web.StreamResponse:
        try:
            answer: web.StreamResponse = await handler(request)
        finally:
            arrival = self.arrivals.last.pop(asyncio.current_task(), None)
            if arrival is not None and (request.transport is None or request.transport.is_closing()):
                arrival.unsure = True
        return answer

    async def perform(self, method: str, params: Any) -> tuple[int, dict[str, Any]]:
        """Do what a call asks."""
        if method in LISTENING:
            self.somebody_listens.set()
        return await super().perform(method, params)
