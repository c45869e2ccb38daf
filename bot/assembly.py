"""Puts the program together: features, workshop, Telegram's edge, courier, ticker."""

import asyncio
import gc
import logging
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from datetime import timedelta
from functools import partial
from pathlib import Path

from bot import figures
from bot.courier import Courier
from bot.delivering import Line
from bot.features import FEATURES
from bot.fetching import Fetcher, folder_beside
from bot.holding import held
from bot.keyring import keyring_of
from bot.lease import PollingLease
from bot.processes import this_process
from bot.pulse import Pulse
from bot.reshowing import Reshowing
from bot.rosters import Registrar
from bot.running import Tasks
from bot.sweeping import Sweeper
from bot.telegram.edge import Edge
from bot.ticker import Ticker
from deliberation.polls.prolonging import due_to_prolong, prolong_poll
from deliberation.proposals.similar import warm, worth_warming
from handlers.reactions import REACTIONS
from kernel.clock import Chance, Clock, system_chance, system_clock
from kernel.errors import Away
from kernel.files import FileStore
from kernel.workshop import Boundary, Workshop

log = logging.getLogger(__name__)
FLUSH_SECONDS = 0.5
AWAY_SECONDS = 2.0
CATCH_UP_SECONDS = 5.0
HELD_SECONDS = 3.0
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
    files: str | Path | None = None
    """The folder of files that people send; beside the database unless it is named."""

    lines: Mapping[str, Line] = field(default_factory=dict)
    """Channels beside Telegram, by name."""

    checks_clock: bool = field(default=True, kw_only=True)
    """Hold the machine's time against Telegram's before anything is heard, decided or sent by it."""
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
            keyring=keyring_of(wiring.database),
            reactions=REACTIONS,
            boundary=wiring.boundary,
        )
        store = FileStore(Path(wiring.files or folder_beside(wiring.database)))
        self.edge = self._make_edge(store)
        self.fetcher = Fetcher(self.workshop, store, {"telegram": self.edge.files}, wiring.machine_time)
        self.rosters = Registrar(self.workshop, store, wiring.machine_time)
        self.sweeper = Sweeper(self.workshop, store, wiring.machine_time)
        self.process = self.workshop.process = this_process()
        lines = {"telegram": self.edge.line, **wiring.lines}
        self.courier = Courier(
            self.workshop,
            FEATURES,
            lines,
            self.edge.pauses,
            self.process,
            lambda: self.edge.timekeeping.is_wrong,
        )
        self.pulse = Pulse(self.workshop, self.process, wiring.machine_time, self.edge.hearing)
        self.ticker = Ticker(
            self.workshop, wiring.machine_time, self._before_looking, self.edge.timekeeping.check
        )
        self.reshowing = Reshowing(self.workshop, self.edge, self.process, wiring.machine_time)
        self._deaf = False
        loop = asyncio.get_running_loop()
        self.workshop.waited = figures.LOCK_WAIT.observe
        self.workshop.on_commit(lambda owes: self._after_commit(loop, owes))

    def _make_edge(self, store: FileStore) -> Edge:
        wiring = self.wiring
        return Edge(
            wiring.token,
            wiring.telegram_api,
            FEATURES,
            self.workshop,
            self.tasks,
            proxy=wiring.proxy,
            unpaced=wiring.unpaced,
            machine_time=wiring.machine_time,
            checks_clock=wiring.checks_clock,
            store=store,
        )

    def _after_commit(self, loop: asyncio.AbstractEventLoop, owes: bool) -> None:
        if owes:
            loop.call_soon_threadsafe(self.wake)

    async def _before_looking(self) -> None:
        """Nothing is counted by a clock that is far off; first of all an outage is written down."""
        self.edge.timekeeping.check()
        await self.pulse.check()

    def wake(self) -> None:
        """Have ticker and courier look now."""
        self.ticker.wake()
        self.courier.wake()
        self.fetcher.wake()
        self.rosters.wake()

    async def start(self) -> None:
        """Reach Telegram, then begin to look and to send; returns when the bot can hear, or is to stop."""
        await self._at_last(self._released)
        await self.edge.begin(self.stop)
        if not self.edge.reached:
            return
        # First that nobody was heard, then what follows from it, and only then what is due.
        await self._at_last(self._come_to)
        self.tasks.start(self.pulse.run(self.stop), "pulse")
        self.tasks.start(self.ticker.run(self.stop), "ticker")
        self.tasks.start(self.courier.run(self.stop), "courier")
        self.tasks.start(self.fetcher.run(self.stop), "fetcher")
        self.tasks.start(self.rosters.run(self.stop), "rosters")
        self.tasks.start(self.sweeper.run(self.stop), "sweeper")
        self.tasks.start(self._note_shown(), "shown answers")
        # First what the last run still owed, so that it does not cover the answer to something newer.
        last_run = self.tasks.start(self.reshowing.show_left(), "answers of the last run")
        await asyncio.wait({last_run}, timeout=CATCH_UP_SECONDS)
        self.tasks.start(self.reshowing.run(self.stop), "unshown answers")
        self.tasks.start(self._warm_up(), "warming up")
        _spare_the_collector()

    async def _come_to(self) -> None:
        """Record the time in which nobody heard, and put off what it was in the way of."""
        self.edge.timekeeping.check()
        await self.pulse.begin(str(self.edge.bot_id))
        for community, poll in await self.workshop.read(due_to_prolong):
            order = partial(prolong_poll, poll_id=poll)
            try:
                await self.workshop.act(
                    lambda work, c=community, order=order: order(work.enter(c)),  # type: ignore[misc]  # bound at once
                    lane=community,
                )
            except Away:
                raise
            except Exception as trouble:
                # It keeps nobody from starting; the ticker tries again, and counting asks for it once more.
                log.exception("poll %d could not be put off: %s", poll, type(trouble).__name__)

    async def _at_last(self, step: Callable[[], Awaitable[None]]) -> None:
        """Do this, however long the database is away, or the clock is wrong."""
        while not self.stop.is_set():
            try:
                return await step()
            except Away:
                await self._pause(AWAY_SECONDS)

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
        ago = None if looked is None else int((self.wiring.machine_time() - looked).total_seconds())
        late = ago is None or ago > LATE.total_seconds()
        wrong = self.edge.timekeeping.is_wrong
        return {
            "ok": reached and not late and not self._deaf and not wrong,
            "telegram": reached,
            "ticker_late": late,
            "looked_seconds": ago,
            "deaf": self._deaf,
            "clock_wrong": wrong,
            "clock_ahead_seconds": int(self.edge.timekeeping.off()),
        }

    def is_alive(self) -> bool:
        """Whether nothing hangs; for a Telegram that is away, or a wrong clock, a new start is no help."""
        health = self.health()
        return self.ticker.looked_at is None or bool(health["clock_wrong"]) or not health["ticker_late"]

    async def _released(self) -> None:
        """After a restore nothing is heard, decided or sent before the operator's word; wait for it."""
        told = False
        while not self.stop.is_set() and await self.workshop.read(held) is not None:
            if not told:
                log.warning("held after a restore: see `yishi courier status`, then `yishi courier release`")
                told = True
            await self._pause(HELD_SECONDS)

    async def close(self) -> None:
        """Finish what is in hand, then close everything."""
        self.stop.set()
        self.wake()
        await self.tasks.drain(DRAIN_SECONDS)
        await self.edge.note_shown()
        await self.pulse.end()
        await self.edge.close()
        await asyncio.to_thread(self.workshop.close)

    async def _note_shown(self) -> None:
        while not self.stop.is_set():
            await self._pause(FLUSH_SECONDS)
            await self.edge.note_shown()

    async def _warm_up(self) -> None:
        for community in await self.workshop.read(worth_warming):
            await self.workshop.read(partial(warm, community=community))

    async def _pause(self, seconds: float) -> None:
        try:
            await asyncio.wait_for(self.stop.wait(), seconds)
        except TimeoutError:
            return
