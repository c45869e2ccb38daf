"""Puts the program together: features, workshop, Telegram's edge, courier, ticker."""

import asyncio
import gc
import logging
import time
from dataclasses import dataclass, field
from datetime import timedelta
from functools import partial
from typing import Any

from bot.courier import Courier
from bot.features import FEATURES
from bot.lease import PollingLease
from bot.running import Tasks
from bot.telegram.edge import Edge
from bot.ticker import Ticker
from deliberation.proposals.similar import warm
from handlers.reactions import REACTIONS
from kernel import heard as inbox
from kernel.clock import Chance, Clock, system_chance, system_clock
from kernel.workshop import Boundary, Workshop
from residents.queries import communities

log = logging.getLogger(__name__)
FLUSH_SECONDS = 0.5
RESHOW_SECONDS = 5.0
RESHOWN_WITHIN = timedelta(hours=1)
RESHOWN_AFTER = timedelta(seconds=30)
REMEMBERED = 5000
CATCH_UP_SECONDS = 5.0
DRAIN_SECONDS = 10.0
LATE = timedelta(minutes=3)


def _nothing(_moment: str) -> None: ...


@dataclass(frozen=True, slots=True)
class Wiring:
    """What the program is put together from."""

    database: str
    token: str
    telegram_api: str
    proxy: str | None = None
    clock: Clock = system_clock
    machine_time: Clock = system_clock
    chance: Chance = system_chance
    boundary: Boundary = _nothing
    unpaced: bool = field(default=False, kw_only=True)
    """Send as fast as the server takes it: for the playground, which has no limits of its own."""


def _spare_the_collector() -> None:
    """What was loaded by now stays for good; looking through it again and again cost a quarter of a vote."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(20_000, 20, 20)


class Program:
    """The running program: one workshop, one bot, a courier and a ticker."""

    def __init__(self, wiring: Wiring) -> None:
        self.wiring = wiring
        self.stop = asyncio.Event()
        self.tasks = Tasks()
        self.workshop = Workshop(
            wiring.database,
            clock=wiring.clock,
            chance=wiring.chance,
            reactions=REACTIONS,
            boundary=wiring.boundary,
        )
        self.edge = Edge(
            wiring.token,
            wiring.telegram_api,
            FEATURES,
            self.workshop,
            self.tasks,
            proxy=wiring.proxy,
            unpaced=wiring.unpaced,
        )
        self.courier = Courier(self.workshop, FEATURES, {"telegram": self.edge.line})
        self.ticker = Ticker(self.workshop, wiring.machine_time)
        self._deaf = False
        self._shown_again: dict[str, tuple[float, float]] = {}
        loop = asyncio.get_running_loop()
        self.workshop.on_commit(lambda owes: self._after_commit(loop, owes))

    def _after_commit(self, loop: asyncio.AbstractEventLoop, owes: bool) -> None:
        if owes:
            loop.call_soon_threadsafe(self.wake)

    def wake(self) -> None:
        """Have ticker and courier look now."""
        self.ticker.wake()
        self.courier.wake()

    async def start(self) -> None:
        """Reach Telegram, then begin to look and to send; returns when the bot can hear, or is to stop."""
        await self.edge.begin(self.stop)
        if not self.edge.reached:
            return
        self.tasks.start(self.ticker.run(self.stop), "ticker")
        self.tasks.start(self.courier.run(self.stop), "courier")
        self.tasks.start(self._note_shown(), "shown answers")
        # First what the last run still owed, so that it does not cover the answer to something newer.
        last_run = self.tasks.start(self._reshow(timedelta(0)), "answers of the last run")
        await asyncio.wait({last_run}, timeout=CATCH_UP_SECONDS)
        self.tasks.start(self._show_again(), "unshown answers")
        self.tasks.start(self._warm_up(), "warming up")
        _spare_the_collector()

    async def listen_by_polling(self) -> None:
        """Ask Telegram for updates, as the only process that does."""
        lease = PollingLease(self.workshop, self.edge.bot_id, self.wiring.machine_time)
        try:
            if await lease.taken(self.stop):
                self.tasks.start(lease.renew(self.stop), "polling lease")
                await self.edge.forget_webhook()
                await self.edge.poll(self.stop)
        finally:
            self._deaf = not self.stop.is_set()

    def health(self) -> dict[str, object]:
        """How the program is: well when it reached Telegram, still listens, and the ticker looked lately."""
        looked, reached = self.ticker.looked_at, self.edge.reached
        late = looked is None or self.wiring.machine_time() - looked > LATE
        ok = reached and not late and not self._deaf
        return {"ok": ok, "telegram": reached, "ticker_late": late, "deaf": self._deaf}

    async def close(self) -> None:
        """Finish what is in hand, then close everything."""
        self.stop.set()
        self.wake()
        await self.tasks.drain(DRAIN_SECONDS)
        await self.edge.note_shown()
        await self.edge.close()
        await asyncio.to_thread(self.workshop.close)

    async def _note_shown(self) -> None:
        while not self.stop.is_set():
            await self._pause(FLUSH_SECONDS)
            await self.edge.note_shown()

    async def _show_again(self) -> None:
        """Answers that were settled and then left by a flood."""
        while not self.stop.is_set():
            await self._pause(RESHOW_SECONDS)
            await self._reshow(RESHOWN_AFTER)

    async def _reshow(self, least_age: timedelta) -> None:
        """Answers that were perhaps never shown; of each account the last stands for those before it."""
        now = self.workshop.clock()
        try:
            owed = await self.workshop.read(
                lambda work: inbox.unshown(work.connection, now - RESHOWN_WITHIN, now - least_age)
            )
            last = {asked["external"]: asked for asked in owed}
            overtaken = [(a["channel"], a["key"]) for a in owed if last[a["external"]] is not a]
            if overtaken:
                await self.workshop.act(lambda work: inbox.shown(work.connection, overtaken, work.now))
            for asked in last.values():
                await self._show_one_again(asked)
        except Exception as trouble:
            log.exception("answers could not be shown again: %s", type(trouble).__name__)

    async def _show_one_again(self, asked: dict[str, Any]) -> None:
        now, key = time.monotonic(), asked["key"]
        due, pause = self._shown_again.get(key, (now, RESHOWN_AFTER.total_seconds()))
        if due > now:
            return
        # Each time after twice the pause: Telegram may have shown it, and only its word of it be lost.
        self._shown_again[key] = (now + pause, 2 * pause)
        while len(self._shown_again) > REMEMBERED:
            self._shown_again.pop(next(iter(self._shown_again)))
        try:
            await self.edge.show_again(asked)
        except Exception as trouble:
            log.exception("an answer could not be shown again: %s", type(trouble).__name__)

    async def _warm_up(self) -> None:
        for community in await self.workshop.read(communities):
            await self.workshop.read(partial(warm, community=community))

    async def _pause(self, seconds: float) -> None:
        try:
            await asyncio.wait_for(self.stop.wait(), seconds)
        except TimeoutError:
            return
