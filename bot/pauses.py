"""Pauses that were asked for: kept by this process for itself, and as rows for all the others."""

import time
from collections.abc import Mapping
from functools import partial

from kernel.clock import Clock
from kernel.workshop import Workshop
from notices import pacing
from notices.pacing import OVERALL, Limits

MORE = 0.2
"""Seconds beyond what was asked, because their clock and ours do not tick together."""


class Pauses:
    """What may be sent now, as far as this process knows; the courier renews it at every look."""

    def __init__(self, workshop: Workshop, limits: Limits, machine_time: Clock) -> None:
        self.limits = limits
        self.machine_time = machine_time
        self._workshop = workshop
        self._until: dict[tuple[str, str], float] = {}
        self._unwritten: set[tuple[str, str]] = set()

    def left(self, channel: str, chat: str) -> float:
        """For how many seconds nothing may go to this chat."""
        now = time.monotonic()
        until = max(self._until.get((channel, each), 0.0) for each in (chat, OVERALL))
        return max(0.0, until - now)

    def renew(self, held: Mapping[tuple[str, str], float]) -> None:
        """What the rows say is what holds, and what is being written into them just now."""
        now = time.monotonic()
        ours = {where: until for where, until in self._until.items() if where in self._unwritten}
        self._until = {where: now + seconds for where, seconds in held.items()} | ours

    async def hold(self, channel: str, chat: str, seconds: float) -> None:
        """Send nothing to this chat for so long, as we were asked to; a second chat's flood holds all."""
        seconds, where = seconds + MORE, (channel, chat)
        until = time.monotonic() + seconds
        self._until[where] = max(until, self._until.get(where, 0.0))
        self._unwritten.add(where)
        try:
            everything = await self._write(channel, chat, seconds, flood=True)
        finally:
            self._unwritten.discard(where)
        if everything:
            self._until[channel, OVERALL] = max(until, self._until.get((channel, OVERALL), 0.0))

    async def rest(self, channel: str, chat: str, seconds: float) -> None:
        """Send no notice to this chat for so long after a failure; who asks something is answered."""
        await self._write(channel, chat, seconds, flood=False)

    async def _write(self, channel: str, chat: str, seconds: float, *, flood: bool) -> bool:
        hold = partial(pacing.hold, channel=channel, chat=chat, seconds=seconds, flood=flood)
        return await self._workshop.act(lambda work: hold(work, now=self.machine_time()))

    async def count(self, channel: str, chat: str, *, group: bool) -> None:
        """Count a message that waited for nobody."""
        await self._workshop.act(
            lambda work: pacing.count(work, channel, chat, self.limits, self.machine_time(), group=group)
        )
