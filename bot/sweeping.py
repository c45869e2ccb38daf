"""Throws away what nobody keeps any more: files that nothing shows, then contents to which no file refers.

What is to be done is seen from the rows, so that a death in between forgets nothing: the bytes are put aside,
the row goes, the bytes go; whatever lies aside afterwards is brought back or thrown away.
"""

import asyncio
import logging
from datetime import timedelta
from functools import partial

from handlers.files_in_use import forget_unseen, unseen_files
from kernel import forsaken
from kernel.clock import Clock
from kernel.files import FileStore
from kernel.forsaken import Forsaken
from kernel.workshop import Workshop

log = logging.getLogger(__name__)
EVERY_SECONDS = 600.0
AT_ONCE = 50
DIED = timedelta(minutes=10)
"""So long nobody takes to throw one content away: whoever put it aside before is not at work on it."""


class Sweeper:
    """Works until stopped; several processes may do it beside each other."""

    def __init__(self, workshop: Workshop, store: FileStore, machine_time: Clock) -> None:
        self._workshop = workshop
        self._store = store
        self._machine_time = machine_time

    async def run(self, stop: asyncio.Event) -> None:
        """Sweep at the start and every ten minutes."""
        while not stop.is_set():
            try:
                await self.sweep()
            except Exception as trouble:
                log.warning("files could not be swept: %s", type(trouble).__name__)
            try:
                await asyncio.wait_for(stop.wait(), EVERY_SECONDS)
            except TimeoutError:
                continue

    async def sweep(self) -> None:
        """Once through everything."""
        await asyncio.to_thread(self._settle_left)
        for community, among in (await self._workshop.read(unseen_files)).items():
            order = partial(forget_unseen, community=community, among=among)
            await self._workshop.act(order, lane=community)
        while found := await self._workshop.read(lambda work: forsaken.forsaken(work, AT_ONCE)):
            for each in found:
                await asyncio.to_thread(self._throw_away, each)

    def _throw_away(self, content: Forsaken) -> None:
        self._store.put_aside(content.sha256)
        gone = self._workshop.act_now(
            lambda work: forsaken.let_go(work.enter(content.community), content), lane=content.community
        )
        self._end(content.sha256, gone=gone)

    def _settle_left(self) -> None:
        for sha256 in self._store.left_aside(self._machine_time() - DIED):
            known = self._workshop.read_now(partial(forsaken.is_known, sha256=sha256))
            self._end(sha256, gone=not known)

    def _end(self, sha256: str, *, gone: bool) -> None:
        if gone:
            self._store.throw_away(sha256)
        else:
            self._store.bring_back(sha256)
