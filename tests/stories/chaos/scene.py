"""One installation under the storm: its database, its processes, their deaths, and Telegram's faults."""

import asyncio
import signal
import socket
from collections import Counter
from collections.abc import Sequence
from datetime import datetime, timedelta
from pathlib import Path
from random import Random
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import func, select

from bot.playground import Playground, serve
from bot.playground.faults import Rule
from handlers.reactions import REACTIONS
from handlers.schedule.due import due_items
from kernel.clock import system_chance
from kernel.outbox import NOTICES, NoticeState
from kernel.work import Work
from kernel.workshop import Workshop
from tests.postgres import Server
from tests.stories.chaos.acts import PATIENCE
from tests.stories.chaos.city import found_city, give_phones
from tests.stories.chaos.proxy import Proxy
from tests.stories.nursery import Child, Nursery
from tests.stories.shared import Shared
from tests.stories.town import TOKEN

START = datetime(2026, 11, 20, 18, 30, tzinfo=ZoneInfo("Asia/Shanghai"))
TICK = 0.2
ON_CALLS = ("429", "500", "gateway", "reset", "drop", "garbled", "late")
METHODS = ("sendMessage", "editMessageText", "answerCallbackQuery")
ON_THE_WAY = ("duplicate", "unreachable", "unheard")
"""Updates that come twice, that cannot be brought, and those that are brought but not believed to be."""

OUTAGE_SECONDS = 1.5
TAKES_TO_START = 20.0
LISTENING = ("getUpdates", "setWebhook")
DATABASE_AWAY_SECONDS = 4.0


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
        self.stage = Playground(token=TOKEN, clock=self.shared.now)
        self.bots: list[Child] = []
        self.kills = 0
        self.outages_of_database = 0
        self.faults: Counter[str] = Counter()
        self._server = server
        self._listens = asyncio.Event()
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
        self._notice_who_listens()
        self._runner, port = await serve(self.stage, "127.0.0.1", 0)
        self.desk = Workshop(self.database, clock=self.shared.now, chance=system_chance, reactions=REACTIONS)
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
        ports = [_free_port() for _ in range(self._processes)]
        self._proxy = Proxy(ports)
        public = f"http://127.0.0.1:{await self._proxy.serve()}/telegram"
        return [f"{public}#{port}" for port in ports]

    async def close(self) -> None:
        """End everything."""
        await self.calm()
        self._clockwork.cancel()
        for bot in self.bots:
            await bot.stop()
        if self._proxy is not None:
            await self._proxy.close()
        await self.stage.close()
        await self._runner.cleanup()
        self.desk.close()

    # ------------------------------------------------------------ the storm

    def storm(self) -> None:
        """From now on processes die every few seconds, and Telegram has its moods."""
        self._storm = [asyncio.create_task(each) for each in (self._kill(), self._trouble())]
        if self._server is not None:
            self._storm.append(asyncio.create_task(self._take_database_away(self._server)))

    async def calm(self) -> None:
        """No more deaths and no more moods; whatever broke meanwhile is said."""
        broke = [each.exception() for each in self._storm if each.done()]
        for each in self._storm:
            each.cancel()
        await asyncio.gather(*self._storm, return_exceptions=True)
        self._storm = []
        self.faults += self.stage.faults.happened
        self.stage.faults.clear()
        assert not any(broke), broke

    async def revive(self) -> None:
        """Whoever is dead by now comes back."""
        for bot in self.bots:
            if not bot.alive:
                await bot.start()

    async def _kill(self) -> None:
        while True:
            await asyncio.sleep(self._chance.uniform(2.0, 6.0))
            bot = self._chance.choice(self.bots)
            bot.kill()
            await bot.gone()
            self.kills += 1
            self._listens.clear()
            await bot.start()
            # Some die while they start; if all did, nobody would ever work.
            if self._chance.random() < 0.8:
                await asyncio.wait({asyncio.ensure_future(self._listens.wait())}, timeout=TAKES_TO_START)

    async def _trouble(self) -> None:
        while True:
            await asyncio.sleep(self._chance.uniform(0.3, 1.2))
            faults = self.stage.faults
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

    async def _take_database_away(self, server: Server) -> None:
        """Once, as if its plug was pulled."""
        await asyncio.sleep(self._chance.uniform(6.0, 9.0))
        await asyncio.to_thread(server.stop, signal.SIGQUIT)
        self.outages_of_database += 1
        await asyncio.sleep(DATABASE_AWAY_SECONDS)
        await asyncio.to_thread(server.start)

    def _notice_who_listens(self) -> None:
        perform = self.stage.perform

        async def noticed(method: str, params: Any) -> Any:
            if method in LISTENING:
                self._listens.set()
            return await perform(method, params)

        self.stage.perform = noticed  # type: ignore[method-assign]

    async def _let_time_pass(self) -> None:
        while True:
            await asyncio.sleep(TICK)
            self.shared.stand_at(self.shared.now() + timedelta(seconds=TICK))

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


def _free_port() -> int:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return int(free.getsockname()[1])
