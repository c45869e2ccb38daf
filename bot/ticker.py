"""Looks at what is due; the database knows it, APScheduler only says when to look."""

import asyncio
import logging
from collections.abc import Awaitable, Callable
from datetime import datetime, timedelta

from apscheduler.schedulers.asyncio import AsyncIOScheduler
from apscheduler.triggers.date import DateTrigger

from bot.running import Alarm
from bot.timekeeping import WrongClock
from handlers.schedule.due import Due, due_items, next_moment
from kernel.errors import Away, Refusal
from kernel.workshop import Workshop

log = logging.getLogger(__name__)
LONGEST_SLEEP = timedelta(seconds=60)
SHORTEST_GAP = 0.5
BACK_OFF = timedelta(seconds=30)
TROUBLED_SLEEP = timedelta(seconds=5)
LOOK = "look"


class Ticker:
    """Works off due items, each in its own act; one that fails is backed off and stops nothing else."""

    def __init__(
        self,
        workshop: Workshop,
        machine_time: Callable[[], datetime],
        before: Callable[[], Awaitable[None]] | None = None,
        check_clock: Callable[[], None] = lambda: None,
    ) -> None:
        self._workshop = workshop
        self._before = before
        self._check_clock = check_clock
        # The scheduler sleeps in the machine's time, while "due" is asked in the community's clock.
        self._machine_time = machine_time
        self._scheduler = AsyncIOScheduler(timezone="UTC", job_defaults={"misfire_grace_time": None})
        self._alarm = Alarm()
        self._resting: dict[str, datetime] = {}
        self.looked_at: datetime | None = None

    def wake(self) -> None:
        """Look now."""
        self._alarm.ring()

    async def run(self, stop: asyncio.Event) -> None:
        """Look, sleep until the next known moment, look again."""
        self._scheduler.start()
        try:
            while not stop.is_set():
                self._alarm.silence()
                # Asked before looking, so that nothing can fall due unseen between the two.
                coming = await self._next_moment()
                well = await self.look()
                await self._rest(stop)
                self._sleep_until(coming if well else self._workshop.clock() + TROUBLED_SLEEP)
                await self._wait()
        finally:
            self._scheduler.shutdown(wait=False)

    async def _rest(self, stop: asyncio.Event) -> None:
        try:
            await asyncio.wait_for(stop.wait(), SHORTEST_GAP)
        except TimeoutError:
            return

    async def _next_moment(self) -> datetime | None:
        try:
            return await self._workshop.read(next_moment)
        except Exception as trouble:
            # Without an answer it looks again all the same; it never stops looking.
            log.error("the ticker could not ask what comes next: %s", type(trouble).__name__)
            return None

    async def _wait(self) -> None:
        # The scheduler believes the machine's clock; if that was set back, it would sleep too long.
        await self._alarm.sleep(LONGEST_SLEEP.total_seconds())

    def _sleep_until(self, moment: datetime | None) -> None:
        now = self._workshop.clock()
        wait = LONGEST_SLEEP if moment is None else min(LONGEST_SLEEP, max(timedelta(0), moment - now))
        at = DateTrigger(run_date=self._machine_time() + wait)
        self._scheduler.add_job(self.wake, at, id=LOOK, replace_existing=True)

    async def look(self) -> bool:
        """Work off everything that is due; False when it could not look."""
        try:
            if self._before is not None:
                await self._before()
            items = await self._workshop.read(due_items)
            while items:
                busy = [await self._carry_out(item) for item in items if not self._rests(item)]
                items = await self._workshop.read(due_items) if any(busy) else []
            self.looked_at = self._machine_time()
        except WrongClock:
            return False  # the log has said why
        except Away as trouble:
            log.error("the ticker could not look, %s", trouble)
            return False
        except Exception as trouble:
            log.exception("the ticker could not look: %s", type(trouble).__name__)
            return False
        now = self._workshop.clock()
        self._resting = {name: until for name, until in self._resting.items() if until > now}
        return True

    def _rests(self, item: Due) -> bool:
        return self._resting.get(item.name, self._workshop.clock()) > self._workshop.clock()

    async def _carry_out(self, item: Due) -> bool:
        """Carry out one item; gives whether it was done."""
        self._check_clock()  # each time: it may be set while there is much to do
        try:
            await self._workshop.act(item.order, lane=item.lane)
        except Away:
            raise  # nothing is wrong with this item, and the others would fare no better now
        except Refusal as gone:
            log.info("%s was refused: %s", item.name, gone)
            self._resting[item.name] = self._workshop.clock() + BACK_OFF
            return False
        except Exception as trouble:
            log.exception("%s failed with %s; trying again later", item.name, type(trouble).__name__)
            self._resting[item.name] = self._workshop.clock() + BACK_OFF
            return False
        return True
