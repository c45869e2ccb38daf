"""A bot that dies at each boundary of each step, and comes back until the step is done without a death."""

import asyncio
from datetime import datetime

from sqlalchemy import func, select

from kernel.outbox import NOTICES, NoticeState
from kernel.work import Work
from tests.stories.nursery import Child
from tests.stories.town import Town


def _last_lease(work: Work) -> datetime | None:
    held = select(func.max(NOTICES.c.lease_until)).where(NOTICES.c.state == NoticeState.SENDING)
    return work.connection.execute(held).scalar_one()


STARTING = 4
"""A starting bot passes so many boundaries before it hears anything: its lease, and the courier's first look."""

START_TOO = 8
"""At one step in so many, successors die at these as well."""


class Mortality:
    """At each step the running bot dies at its first boundary, its successor at the second, and so on."""

    def __init__(self, town: Town) -> None:
        assert isinstance(town.bot, Child)
        self._town = town
        self._bot: Child = town.bot
        self._reviving: asyncio.Task[None] | None = None
        self.kills = 0
        self.steps = 0
        self.most = 0
        self._this_step = 0

    async def begin(self) -> None:
        """From now on, whoever does something begins a step."""
        await self._bot.start()
        self._town.before_act.append(self._next_step)
        self._reviving = asyncio.create_task(self._revive())

    async def end(self) -> None:
        """Let it live."""
        await self._town.settled()
        self._town.shared.die_after(0)
        self._town.before_act.remove(self._next_step)
        assert self._reviving is not None
        self._reviving.cancel()

    async def _next_step(self) -> None:
        await self._town.settled()
        self._town.shared.die_after(0)
        self.steps += 1
        self.most = max(self.most, self._this_step)
        self._this_step = 0
        self._town.shared.die_after(1)

    async def _revive(self) -> None:
        while True:
            status = await self._bot.gone()
            assert status >> 8 == 9, f"the bot died by itself\n{self._town.log_tail()}"
            self.kills += 1
            self._this_step += 1
            # What it had in hand is taken up again when its lease is over.
            over = await self._town.desk.read(_last_lease)
            if over is not None:
                self._town.shared.stand_at(max(over, self._town.now))
            spared = 0 if self.steps % START_TOO == 1 else STARTING
            self._town.shared.die_after(self._this_step + max(1, spared))
            await self._bot.start()
