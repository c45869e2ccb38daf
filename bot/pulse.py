"""Notes that we hear, and records once when nobody did, however the clocks were set meanwhile."""

import asyncio
import logging
from collections.abc import Awaitable, Callable
from datetime import timedelta
from functools import partial

from bot.processes import died
from bot.timekeeping import WrongClock, awake
from kernel import outages
from kernel.clock import Clock
from kernel.outages import Beat
from kernel.work import Work
from kernel.workshop import Workshop
from notices.cards import let_go, painters
from notices.couriering import claimants, take_back

log = logging.getLogger(__name__)
EVERY_SECONDS = 15.0
GAP = timedelta(seconds=75)
"""Without a beat for so long, nobody hears: five beats, or two rounds of polling and a half."""


class Pulse:
    """One process's part in knowing whether anybody hears."""

    def __init__(
        self,
        workshop: Workshop,
        process: str,
        machine_time: Clock,
        hears: Callable[[], Awaitable[bool]],
        elapsed: Callable[[], float] = awake,
    ) -> None:
        self.bot = ""
        self._workshop = workshop
        self._process = process
        self._machine_time = machine_time
        self._hears = hears
        self._elapsed = elapsed
        self._known: Beat | None = None
        self._heard_at = 0.0
        self._looked_at: float | None = None
        self._why = "process"

    async def begin(self, bot: str) -> None:
        """At the start, before anything else is decided: what was missed, and that we hear from now on."""
        self.bot = bot
        await self.check()
        await self._beat(hears=True)
        await self._relieve_the_dead()

    async def run(self, stop: asyncio.Event) -> None:
        """Beat until told to stop."""
        while not stop.is_set():
            try:
                await asyncio.wait_for(stop.wait(), EVERY_SECONDS)
            except TimeoutError:
                await self.look()

    async def end(self) -> None:
        """This process ends: nobody need take it for alive. When we last heard stays known."""
        if self.bot:
            try:
                await self._workshop.act(lambda work: outages.forget(work, self.bot, self._process))
            except Exception as trouble:
                log.warning("the end was not written down: %s", type(trouble).__name__)

    async def look(self) -> None:
        """One beat."""
        try:
            hears = await self._hears()
            await self.check()
            await self._beat(hears=hears)
            await self._relieve_the_dead()
            self._why = "telegram"
        except WrongClock:
            self._why = "clock"
        except Exception as trouble:
            self._why = "database"
            log.error("the heartbeat could not be written: %s", type(trouble).__name__)

    async def check(self) -> None:
        """Record that nobody hears, if that is so; before anything is decided that depends on it."""
        known = await self._workshop.read(lambda work: outages.last_heard(work, self.bot))
        if known is None:
            return
        silence = self._silence(known)
        if silence <= GAP:
            return
        record = partial(outages.record, bot=self.bot, after=known, silence=silence, why=self._why)
        if await self._workshop.act(lambda work: record(work)):
            log.error(
                "nobody could be heard for %d s (%s); this is recorded", silence.total_seconds(), self._why
            )

    def _silence(self, known: Beat) -> timedelta:
        """How long ago that beat was; clocks are believed only for what was before us."""
        now = self._elapsed()
        if known != self._known:
            age = (self._machine_time() - known.alive_at).total_seconds()
            if self._looked_at is None:
                most = (self._workshop.clock() - known.moment).total_seconds()
            else:
                most = now - self._looked_at
            self._known, self._heard_at = known, now - max(0.0, min(age, most))
        self._looked_at = now
        return timedelta(seconds=now - self._heard_at)

    async def _beat(self, *, hears: bool) -> None:
        def order(work: Work) -> Beat:
            machine_now = self._machine_time()
            outages.beat(work, self.bot, self._process, machine_now, hears=hears)
            return Beat(machine_now, work.now)

        written = await self._workshop.act(order)
        if hears:
            self._known, self._heard_at = written, self._elapsed()

    async def _relieve_the_dead(self) -> None:
        """What a process of this machine had in hand when it died need not wait for its lease."""
        at_work = await self._workshop.read(lambda work: {*claimants(work), *painters(work)})
        dead = [process for process in at_work if died(process)]
        if dead:
            count = await self._workshop.act(partial(_relieve, dead=dead))
            log.warning("%d notices are taken back from a process that died", count)


def _relieve(work: Work, *, dead: list[str]) -> int:
    let_go(work, dead)
    return take_back(work, dead)
