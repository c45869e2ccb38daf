"""One installation under the storm: its database, its processes, their deaths, and Telegram's faults."""

import asyncio
import signal
import time
from collections import Counter
from collections.abc import Sequence
from datetime import datetime, timedelta
from fractions import Fraction
from pathlib import Path
from random import Random
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import func, select

from bot.playground import serve
from bot.playground.faults import Rule
from handlers.reactions import REACTIONS
from handlers.schedule.due import due_items
from kernel.clock import system_chance
from kernel.errors import Away
from kernel.outbox import NOTICES, NoticeState
from kernel.work import Work
from kernel.workshop import Workshop
from tests.keys import KEYRING
from tests.ports import unused_port
from tests.postgres import Server
from tests.stories.chaos.acts import PATIENCE
from tests.stories.chaos.arrivals import WatchfulStage
from tests.stories.chaos.city import found_city, give_phones
from tests.stories.chaos.proxy import Proxy
from tests.stories.chaos.steps import Steps
from tests.stories.nursery import Child, Nursery
from tests.stories.shared import Shared
from tests.stories.town import TOKEN

START = datetime(2026, 11, 20, 18, 30, tzinfo=ZoneInfo("Asia/Shanghai"))
TICK = 0.2
ON_CALLS = ("429", "500", "gateway", "reset", "drop", "garbled", "late")
METHODS = ("sendMessage", "editMessageText", "answerCallbackQuery")
ON_THE_WAY = ("duplicate", "unreachable", "unheard")
"""Updates that come twice, that cannot be brought, and those that are brought but not believed to be."""

BY_WEBHOOK = ("unreachable", "unheard")
OUTAGE_SECONDS = 1.5
TAKES_TO_START = 20.0
DATABASE_AWAY_SECONDS = 4.0
DEATHS = (Fraction(1, 4), Fraction(1, 2), Fraction(3, 4))
"""Before each of these shares of all acts somebody has died; there may be more deaths."""

A_THIRD, HALF, TWO_THIRDS = Fraction(1, 3), Fraction(1, 2), Fraction(2, 3)
BEFORE_THE_CLOSE = timedelta(seconds=30)
LAST_SECOND = timedelta(seconds=1)


class Scene:
    """``processes`` of 0 is one poller; more are so many webhook processes behind a proxy."""

    def __init__(
        self,
        folder: Path,
        database: str,
        nursery: Nursery,
        processes: int,
        *,
        server: Server | None = None,
    ) -> None:
        self.folder = folder
        self.database = database
        self.shared = Shared(folder / "shared")
        self.shared.stand_at(START)
        self.stage = WatchfulStage(token=TOKEN, clock=self.shared.now)
        self.bots: list[Child] = []
        self.kills = 0
        self.outages_of_database = 0
        self.outages_expected = int(server is not None)
        self.faults: Counter[str] = Counter()
        self.in_hand: set[tuple[int, int]] = set()
        """Notices that a process had in hand when it died, by the number of the process."""

        self._server = server
        self._clock_waits_at: datetime | None = None
        self._dying: Child | None = None
        self._nursery = nursery
        self._processes = processes
        self._chance = Random(20261121)
        self._storm: list[asyncio.Task[None]] = []
        self._proxy: Proxy | None = None
        self._runner: Any = None

    async def open(self) -> "Scene":
        """Found the city, serve Telegram, and start every process."""
        self.quarters = found_city(self.database, self.shared.now)
        give_phones(self.stage)
        # A tap may be answered late here: it waits for a machine that has other things to do as well.
        self.stage.taps.last = PATIENCE
        self._runner, port = await serve(self.stage, "127.0.0.1", 0)
        self.desk = Workshop(
            self.database, clock=self.shared.now, chance=system_chance, keyring=KEYRING, reactions=REACTIONS
        )
        wiring = {
            "database": self.database,
            "token": TOKEN,
            "telegram_api": f"http://127.0.0.1:{port}",
            "unpaced": True,
        }
        for webhook in await self._addresses():
            log = self.folder / f"bot-{len(self.bots)}.log"
            order = (wiring, self.folder / "shared", webhook, log)
            self.bots.append(Child(self._nursery, lambda order=order: order))  # type: ignore[misc]
        for bot in self.bots:
            await bot.start()
        self._clockwork = asyncio.create_task(self._let_time_pass())
        return self

    async def _addresses(self) -> Sequence[Any]:
        if not self._processes:
            return [None]
        ports = [unused_port() for _ in range(self._processes)]
        self._proxy = Proxy(ports)
        public = f"http://127.0.0.1:{await self._proxy.serve()}/telegram"
        return [f"{public}#{port}" for port in ports]

    async def close(self) -> None:
        """End everything."""
        await self.calm()
        self._clockwork.cancel()
        if self._dying is not None:
            self._dying.kill()  # it stands still, and would not hear that it should stop
        for bot in self.bots:
            await bot.stop()
        if self._proxy is not None:
            await self._proxy.close()
        await self.stage.close()
        await self._runner.cleanup()
        self.desk.close()

    # ------------------------------------------------------------ the storm

    def nearly_close(self) -> None:
        """Put the clock to half a minute before the short votes close; it waits in the last second."""
        closes = self.quarters[0].closes_at
        self._clock_waits_at = closes - LAST_SECOND
        self._stand_at(closes - BEFORE_THE_CLOSE)

    def storm(self, steps: Steps) -> None:
        """From now on processes die every few seconds, and Telegram has its moods."""
        parts = [self._kill(steps), self._trouble(), self._let_close(steps)]
        if self._server is not None:
            parts.append(self._take_database_away(self._server, steps))
        self._storm = [asyncio.create_task(each) for each in parts]

    async def calm(self) -> None:
        """No more deaths and no more moods; whatever broke meanwhile is said."""
        ended = [each for each in self._storm if each.done()]
        for each in self._storm:
            each.cancel()
        await asyncio.gather(*self._storm, return_exceptions=True)
        self._storm = []
        self.faults += self.stage.faults.happened
        self.stage.faults.clear()
        for each in ended:
            each.result()

    async def revive(self) -> None:
        """Whoever is dead by now comes back, also who was killed when the storm ended and is dying yet."""
        if self._dying is not None:
            await self._slay(self._dying)
        for bot in self.bots:
            if not bot.alive:
                await bot.start()

    async def _kill(self, steps: Steps) -> None:
        owed = [steps.gate(share) for share in DEATHS]
        while True:
            await asyncio.sleep(self._chance.uniform(2.0, 6.0))
            bot = self._chance.choice(self.bots)
            await self._slay(bot)
            if owed:
                owed.pop(0).set()
            self.stage.somebody_listens.clear()
            await bot.start()
            # Some die while they start; if all did, nobody would ever work.
            if self._chance.random() < 0.8:
                listens = asyncio.ensure_future(self.stage.somebody_listens.wait())
                await asyncio.wait({listens}, timeout=TAKES_TO_START)

    async def _slay(self, bot: Child) -> None:
        """Kill it where it stands; what it has in hand at that moment may come to somebody twice."""
        self._dying = bot
        bot.pause()
        self.in_hand |= {(bot.pid, notice) for notice in await self._held_by(bot)}
        bot.kill()
        await bot.gone()
        self._dying = None
        self.kills += 1

    async def _held_by(self, bot: Child) -> Sequence[int]:
        theirs = NOTICES.c.claimed_by.like(f"%:{bot.pid}:%")
        query = select(NOTICES.c.id).where(NOTICES.c.state == NoticeState.SENDING, theirs)
        while True:
            try:
                return await self.desk.read(lambda work: work.connection.execute(query).scalars().all())
            except Away:
                await asyncio.sleep(TICK)

    async def _trouble(self) -> None:
        faults = self.stage.faults
        await self._every_mood_once()
        while True:
            await asyncio.sleep(self._chance.uniform(0.3, 1.2))
            self.faults += faults.happened
            faults.clear()
            if self._chance.random() < 0.02:
                faults.add(Rule("outage", lasts=OUTAGE_SECONDS))
                await asyncio.sleep(OUTAGE_SECONDS)
                continue
            times = self._chance.randint(1, 3)
            method = self._chance.choice(METHODS)
            faults.add(Rule(self._chance.choice(ON_CALLS), method, seconds=0.3, times=times))
            faults.add(Rule(self._chance.choice(ON_THE_WAY), times=self._chance.randint(0, 2)))
            faults.out_of_order = self._chance.random() < 0.2

    async def _every_mood_once(self) -> None:
        """Each meets a tap or its answer, and there are many more taps than moods."""
        for mood in ON_CALLS:
            self.stage.faults.add(Rule(mood, "answerCallbackQuery", seconds=0.3, times=1))
        for mood in self.moods_on_the_way:
            self.stage.faults.add(Rule(mood, times=1))
        while self.stage.faults.rules:  # noqa: ASYNC110 - a fault has no event
            await asyncio.sleep(TICK)

    @property
    def moods_on_the_way(self) -> Sequence[str]:
        """What may happen to an update here: of a poller nobody can say that it is out of reach."""
        return ON_THE_WAY if self._processes else [each for each in ON_THE_WAY if each not in BY_WEBHOOK]

    @property
    def moods(self) -> set[str]:
        """What has happened at least once when the storm is over."""
        return {*ON_CALLS, *self.moods_on_the_way}

    async def _take_database_away(self, server: Server, steps: Steps) -> None:
        """Once, as if its plug was pulled."""
        back = steps.gate(HALF)
        await steps.reached(A_THIRD).wait()
        await asyncio.to_thread(server.stop, signal.SIGQUIT)
        await asyncio.sleep(DATABASE_AWAY_SECONDS)
        await asyncio.to_thread(server.start)
        self.outages_of_database += 1
        back.set()

    async def _let_close(self, steps: Steps) -> None:
        """Half of the acts have begun: now the last second of the short votes may pass."""
        closed = steps.gate(TWO_THIRDS)
        await steps.reached(HALF).wait()
        assert self._clock_waits_at is not None
        self._stand_at(self._clock_waits_at)
        self._clock_waits_at = None
        closed.set()

    def _stand_at(self, moment: datetime) -> None:
        self.shared.stand_at(max(moment, self.shared.now()))
        for bot in self.bots:
            bot.wake()

    async def _let_time_pass(self) -> None:
        while True:
            await asyncio.sleep(TICK)
            self.stage.seen_alive = time.monotonic()
            moment = self.shared.now() + timedelta(seconds=TICK)
            self.shared.stand_at(min(moment, self._clock_waits_at or moment))

    # ------------------------------------------------------------ afterwards

    async def at_rest(self, seconds: float) -> None:
        """Wait until no update, no notice and nothing due is left."""
        async with asyncio.timeout(seconds):
            while self._on_the_way() or not await self.desk.read(_rests):  # noqa: ASYNC110 - a database has no event
                await asyncio.sleep(TICK)

    def _on_the_way(self) -> bool:
        delivery = self.stage.delivery
        return bool(delivery.pending) or bool(delivery.webhook and delivery.webhook.on_the_way)

    def log_tails(self) -> str:
        """The end of each bot's log."""
        logs = (self.folder / f"bot-{number}.log" for number in range(len(self.bots)))
        return "\n".join("\n".join(log.read_text().splitlines()[-15:]) for log in logs if log.exists())


def _rests(work: Work) -> bool:
    open_ones = (NoticeState.DUE, NoticeState.SENDING)
    owed = select(func.count()).select_from(NOTICES)
    owed = owed.where(NOTICES.c.state.in_(open_ones), NOTICES.c.due_at <= work.now)
    return not work.connection.execute(owed).scalar_one() and not due_items(work)
