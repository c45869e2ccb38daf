"""Fetches the files that people sent, outside of every transaction, and keeps what is fit to be kept."""

import asyncio
import logging
from collections.abc import Mapping
from datetime import timedelta
from pathlib import Path
from typing import Protocol

from sqlalchemy.engine import make_url

from bot.running import Alarm
from kernel import files
from kernel.clock import Clock
from kernel.files import Due, FileState, FileStore
from kernel.fitness import Fit, Unfit, Why, fit
from kernel.work import Work
from kernel.workshop import Workshop
from notices.service import tell

log = logging.getLogger(__name__)
AT_ONCE = 4
IDLE_SECONDS = 5.0
MOST_ATTEMPTS = 20
"""With the longest pause about an hour and a half; Telegram keeps a file's address for an hour at least."""

LONGEST_PAUSE = 300.0


class Gone(Exception):
    """The channel does not have this file any more, or does not hand it out; asking again is of no use."""


class NotNow(Exception):
    """The channel could not be asked, or broke off; ``seconds`` is how long it wants to be left alone."""

    def __init__(self, seconds: float = 0.0) -> None:
        super().__init__(f"again in {seconds:.0f} s")
        self.seconds = seconds


def folder_beside(database: str) -> Path:
    """Where files are kept unless it is said: beside the database's own file, or in ``data``."""
    url = make_url(database)
    path = url.database if url.get_backend_name() == "sqlite" else None
    return Path(path or "data/yishi.sqlite3").parent / "files"


class Source(Protocol):
    """Where files come from."""

    async def fetch(self, external: str, most: int) -> bytes:
        """The content, of at most so many bytes; raises ``Gone`` or ``NotNow``."""
        ...


class Fetcher:
    """Works until stopped; woken by commits."""

    def __init__(
        self, workshop: Workshop, store: FileStore, sources: Mapping[str, Source], machine_time: Clock
    ) -> None:
        self._workshop = workshop
        self._machine_time = machine_time
        self._store = store
        self._sources = sources
        self._alarm = Alarm()
        # A large picture takes some hundred megabytes while it is painted anew; four at once may be too many.
        self._painting = asyncio.Lock()

    def wake(self) -> None:
        """Look now."""
        self._alarm.ring()

    async def run(self, stop: asyncio.Event) -> None:
        """Fetch until told to stop."""
        while not stop.is_set():
            self._alarm.silence()
            try:
                busy = await self.fetch_due()
            except Exception as trouble:
                log.warning("files could not be looked for: %s", type(trouble).__name__)
                busy = False
            if not busy and not stop.is_set():
                await self._alarm.sleep(IDLE_SECONDS)

    async def fetch_due(self) -> bool:
        """One round; gives whether there may be more."""
        waiting = await self._workshop.read(lambda work: files.due(work, AT_ONCE, self._machine_time()))
        await asyncio.gather(*(self._safely(each) for each in waiting))
        return len(waiting) == AT_ONCE

    async def _safely(self, wanted: Due) -> None:
        """A file that fails for whatever reason keeps its lease, and the others go on."""
        try:
            if await self._workshop.act(
                lambda work: files.claim(work, wanted, self._machine_time()), lane=wanted.community
            ):
                await self._fetch(wanted)
        except Exception as trouble:
            log.exception("file %d could not be fetched: %s", wanted.id, type(trouble).__name__)
            if wanted.attempts + 1 >= MOST_ATTEMPTS:
                await self._lost_for_good(wanted)

    async def _lost_for_good(self, wanted: Due) -> None:
        """Something breaks at it again and again: it is not fetched for ever."""
        try:
            await self._give_up(wanted, FileState.LOST, None)
        except Exception as trouble:
            log.error("file %d could not be given up: %s", wanted.id, type(trouble).__name__)

    async def _fetch(self, wanted: Due) -> None:
        try:
            content = await self._sources[wanted.channel].fetch(wanted.external, files.MOST_BYTES)
            async with self._painting:
                fitting = await asyncio.to_thread(fit, wanted.kind, content)
            sha256 = await asyncio.to_thread(self._store.put, fitting.content)
        except Unfit as unfit:
            log.info("file %d is not kept: %s", wanted.id, unfit)
            await self._give_up(wanted, FileState.UNFIT, unfit.why)
        except (Gone, KeyError):
            await self._give_up(wanted, FileState.LOST, None)
        except NotNow as trouble:
            await self._later(wanted, trouble.seconds)
        except OSError as trouble:
            log.error("file %d cannot be written: %s. Check the disk and YISHI_FILES.", wanted.id, trouble)
            await self._later(wanted, LONGEST_PAUSE)
        else:
            await self._keep(wanted, sha256, fitting)
            # Whoever throws the same content away for somebody else may have done so a moment before.
            await asyncio.to_thread(self._store.put, fitting.content)

    async def _keep(self, wanted: Due, sha256: str, fitting: Fit) -> None:
        def order(work: Work) -> None:
            work.enter(wanted.community)
            files.keep(work, wanted, sha256, len(fitting.content), fitting.mime)

        await self._workshop.act(order, lane=wanted.community)

    async def _later(self, wanted: Due, seconds: float) -> None:
        if wanted.attempts + 1 >= MOST_ATTEMPTS:
            await self._give_up(wanted, FileState.LOST, None)
            return
        pause = max(seconds, min(2.0 ** min(wanted.attempts, 10), LONGEST_PAUSE))
        pause = min(pause, files.LONGEST_REST.total_seconds())
        at = self._machine_time() + timedelta(seconds=pause)
        await self._workshop.act(lambda work: files.again(work, wanted, at), lane=wanted.community)
        asyncio.get_running_loop().call_later(pause, self.wake)

    async def _give_up(self, wanted: Due, state: FileState, why: Why | None) -> None:
        """Whoever sent it is told why, and that they may send it again."""

        def order(work: Work) -> None:
            work.enter(wanted.community)
            if files.give_up(work, wanted, state) and wanted.person is not None:
                args = {"why": why.value if why else state.value}
                tell(work, [wanted.person], "file-failed", args, once=f"file:{wanted.id}", subject=wanted.id)

        await self._workshop.act(order, lane=wanted.community)
