"""One installation under the storm: its database, its processes, their deaths, and Telegram's faults."""

import asyncio
import socket
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
from tests.stories.chaos.city import found_city, give_phones
from tests.stories.chaos.proxy import Proxy
from tests.stories.nursery import Child, Nursery
from tests.stories.shared import Shared
from tests.stories.town import TOKEN

START = datetime(2026, 11, 20, 18, 30, tzinfo=ZoneInfo("Asia/Shanghai"))
TICK = 0.2
FAULTS = ("429", "500", "502", "reset")
METHODS = ("sendMessage", "editMessageText", "answerCallbackQuery")


class Scene:
    """``processes`` of 0 is one poller; more are so many webhook processes behind a proxy."""

    def __init__(self, folder: Path, database: str, nursery: Nursery, processes: int) -> None:
        self.folder = folder
        self.database = database
        self.shared = Shared(folder / "shared")
        self.shared.stand_at(START)
        self.stage = Playground(token=TOKEN, clock=self.shared.now)
        self.bots: list[Child] = []
        self.kills = 0
        self.faults = 0
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
        self.calm()
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
        self._storm = [asyncio.create_task(self._kill()), asyncio.create_task(self._trouble())]

    def calm(self) -> None:
        """No more deaths and no more moods."""
        for each in self._storm:
            each.cancel()
        self._storm = []
        self.stage.faults.clear()

    async def revive(self) -> None:
        """Whoever is dead by now comes back."""
        for bot in self.bots:
            if not bot.alive:
                await bot.start()

    async def _kill(self) -> None:
        while True:
            await asyncio.sleep(self._chance.uniform(1.5, 3.5))
            bot = self._chance.choice(self.bots)
            bot.kill()
            await bot.gone()
            self.kills += 1
            await bot.start()

    async def _trouble(self) -> None:
        while True:
            await asyncio.sleep(self._chance.uniform(0.1, 0.5))
            rule = Rule(self._chance.choice(FAULTS), self._chance.choice(METHODS))
            rule.times = self._chance.randint(1, 3)
            self.stage.faults.rules = [rule]
            self.stage.faults.duplicate_updates = self._chance.randint(0, 2)
            self.faults += rule.times

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
