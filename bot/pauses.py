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
        self._unwritten: dict[tuple[str, str], float] = {}
        """Until when a pause holds that is in no row yet; where the database is away it stays here."""

    def left(self, channel: str, chat: str) -> float:
        """For how many seconds nothing may go to this chat."""
        now = time.monotonic()
        until = max(self._until.get((channel, each), 0.0) for each in (chat, OVERALL))
        return max(0.0, until - now)

    def renew(self, held: Mapping[tuple[str, str], float]) -> None:
        """What the rows say is what holds, and what is being written into them just now."""
        now = time.monotonic()
        self._unwritten = {where: until for where, until in self._unwritten.items() if until > now}
        self._until = {where: now + seconds for where, seconds in held.items()}
        for where, until in self._unwritten.items():
            self._until[where] = max(until, self._until.get(where, 0.0))

    async def hold(self, channel: str, chat: str, seconds: float) -> None:
        """Send nothing to this chat for so long, as we were asked to; a second chat's flood holds all."""
        seconds, where, now = seconds + MORE, (channel, chat), time.monotonic()
        until = now + seconds
        for kept in (self._until, self._unwritten):
            kept[where] = max(until, kept.get(where, 0.0))
        all_for = await self._write(channel, chat, seconds, flood=True)
        if self._unwritten.get(where) == until:
            del self._unwritten[where]
        if all_for:
            everywhere = (channel, OVERALL)
            self._until[everywhere] = max(now + all_for, self._until.get(everywhere, 0.0))

    async def rest(self, channel: str, chat: str, seconds: float) -> None:
        """Send no notice to this chat for so long after a failure; who asks something is answered."""
        await self._write(channel, chat, seconds, flood=False)

    async def _write(self, channel: str, chat: str, seconds: float, *, flood: bool) -> float:
        hold = partial(pacing.hold, channel=channel, chat=chat, seconds=seconds, flood=flood)
        return await self._workshop.act(lambda work: hold(work, now=self.machine_time()))

    async def count(self, channel: str, chat: str, *, group: bool) -> None:
        """Count a message that waited for nobody."""
        await self._workshop.act(
            lambda work: pacing.count(work, channel, chat, self.limits, self.machine_time(), group=group)
        )
