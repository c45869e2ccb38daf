"""A bot that dies at each boundary of each step, and comes back until the step is done without a death."""

import asyncio
from typing import Any

from tests.stories.nursery import Child
from tests.stories.town import Town

START_TOO = 10
"""At one step in so many, successors also die while they are starting; else once they listen again."""


class Mortality:
    """At each step the running bot dies at its first boundary, its successor at the second, and so on."""

    def __init__(self, town: Town) -> None:
        assert isinstance(town.bot, Child)
        self._town = town
        self._bot: Child = town.bot
        self._reviving: asyncio.Task[None] | None = None
        self._listens_at = 0
        self._perform = town.playground.perform
        self.kills = 0
        self.steps = 0
        self.most = 0
        self._this_step = 0

    async def begin(self) -> None:
        """From now on, whoever does something begins a step."""
        self._town.playground.perform = self._notice_that_it_listens  # type: ignore[method-assign]
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
        self._this_step = 0
        self._town.shared.die_after(1)

    async def _notice_that_it_listens(self, method: str, params: Any) -> Any:
        if method == "getUpdates" and self._listens_at:
            self._town.shared.die_after(self._listens_at)
            self._listens_at = 0
        return await self._perform(method, params)

    async def _revive(self) -> None:
        while True:
            status = await self._bot.gone()
            if status >> 8 != 9:
                self._town.broken = f"the bot died by itself, of {status}"
                return
            self.kills += 1
            self._this_step += 1
            self.most = max(self.most, self._this_step)
            if self.steps % START_TOO == 1:
                self._town.shared.die_after(self._this_step + 1)
            else:
                self._listens_at = self._this_step + 1
            await self._bot.start()
