"""One poller at a time: whoever holds the lease asks Telegram for updates."""

import asyncio
import logging
from datetime import datetime, timedelta

from sqlalchemy import String
from sqlalchemy.dialects.postgresql import insert as postgresql_insert
from sqlalchemy.dialects.sqlite import insert as sqlite_insert
from sqlalchemy.orm import Mapped, mapped_column

from bot.processes import died, this_process
from kernel.clock import Clock
from kernel.database import Base, table_of
from kernel.work import Work
from kernel.workshop import Workshop

log = logging.getLogger(__name__)
HELD_FOR = timedelta(seconds=30)
RENEWED_EVERY = 10.0
IMPLAUSIBLE = timedelta(minutes=5)


class Lease(Base):
    """Who may do something that only one process may do."""

    __tablename__ = "lease"

    name: Mapped[str] = mapped_column(String(60), primary_key=True)
    holder: Mapped[str] = mapped_column(String(60))
    until: Mapped[datetime]

    def holds(self, now: datetime) -> bool:
        """Whether its holder still has it; a clock that was set back since wrote a moment far ahead."""
        return now < self.until < now + IMPLAUSIBLE and not died(self.holder)


class PollingLease:
    """Taken before polling and renewed while it goes on; measured in the machine's time."""

    def __init__(self, workshop: Workshop, bot_id: int, machine_time: Clock) -> None:
        self._workshop = workshop
        self._name = f"poll:{bot_id}"
        self._holder = this_process()
        self._machine_time = machine_time

    async def taken(self, stop: asyncio.Event) -> bool:
        """Wait until the lease is ours; False when told to stop first."""
        warned = False
        while not stop.is_set():
            try:
                if await self._workshop.act(self._take):
                    return True
            except Exception as trouble:
                log.error(
                    "the polling lease could not be asked for (%s); trying again", type(trouble).__name__
                )
                await _wait(stop, RENEWED_EVERY / 5)
                continue
            if not warned:
                log.error("another Yishi process already asks for this bot's updates; waiting until it stops")
                warned = True
            await _wait(stop, RENEWED_EVERY / 5)
        return False

    async def renew(self, stop: asyncio.Event) -> None:
        """Keep the lease until told to stop, then give it back."""
        while not stop.is_set():
            await _wait(stop, RENEWED_EVERY)
            try:
                held = await self._workshop.act(self._take)
            except Exception as trouble:
                log.error("the polling lease could not be renewed (%s); trying again", type(trouble).__name__)
                continue
            if not held:
                log.critical("the polling lease was lost to another process; stopping")
                stop.set()
                return
        try:
            await self._workshop.act(self._give_back)
        except Exception as trouble:
            log.warning("the polling lease was not given back (%s); it runs out", type(trouble).__name__)

    def _take(self, work: Work) -> bool:
        now = self._machine_time()
        # Two processes may start at once: whoever is first makes the row, the other one waits for it.
        make = sqlite_insert if work.connection.dialect.name == "sqlite" else postgresql_insert
        ours = {"name": self._name, "holder": self._holder, "until": now + HELD_FOR}
        work.connection.execute(make(table_of(Lease)).on_conflict_do_nothing(), ours)
        lease = work.session.get(Lease, self._name, with_for_update=True)
        if lease is None:
            return False  # it was given back this very moment; ask once more
        if lease.holder != self._holder and lease.holds(now):
            return False
        lease.holder, lease.until = self._holder, now + HELD_FOR
        return True

    def _give_back(self, work: Work) -> None:
        lease = work.session.get(Lease, self._name, with_for_update=True)
        if lease is not None and lease.holder == self._holder:
            work.session.delete(lease)


def is_taken(work: Work, *, bot: int, now: datetime) -> bool:
    """Whether some process holds the lease for asking; only to be told, since it may change at once."""
    lease = work.session.get(Lease, f"poll:{bot}")
    return lease is not None and lease.holds(now)


async def _wait(stop: asyncio.Event, seconds: float) -> None:
    try:
        await asyncio.wait_for(stop.wait(), seconds)
    except TimeoutError:
        return
