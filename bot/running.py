"""Tasks that run beside each other: none fails unheard, and all are waited for at the end."""

import asyncio
import logging
from collections.abc import Coroutine
from typing import Any, TypeVar

T = TypeVar("T")

log = logging.getLogger(__name__)


class Alarm:
    """Lets somebody sleep until woken or until the time is up, whichever comes first."""

    def __init__(self) -> None:
        self._rung = asyncio.Event()

    def ring(self) -> None:
        """Wake whoever sleeps, or keep from sleeping whoever lies down next."""
        self._rung.set()

    def silence(self) -> None:
        """Forget what rang; done before a look round, so that what rings during it is not missed."""
        self._rung.clear()

    async def sleep(self, seconds: float) -> None:
        """Rest for so long, or until it rings."""
        try:
            await asyncio.wait_for(self._rung.wait(), seconds)
        except TimeoutError:
            return


class Tasks:
    """Keeps hold of running tasks."""

    def __init__(self) -> None:
        self._running: set[asyncio.Task[Any]] = set()

    def start(self, work: Coroutine[Any, Any, T], name: str) -> asyncio.Task[T]:
        """Run this beside everything else."""
        task = asyncio.create_task(work, name=name)
        self._running.add(task)
        task.add_done_callback(self._ended)
        return task

    def _ended(self, task: asyncio.Task[Any]) -> None:
        self._running.discard(task)
        if not task.cancelled() and (trouble := task.exception()) is not None:
            log.error("%s ended with %s", task.get_name(), type(trouble).__name__, exc_info=trouble)

    async def until_done(self) -> None:
        """Wait for what is in hand, however long it takes."""
        while self._running:
            await asyncio.wait(set(self._running))

    async def drain(self, seconds: float) -> None:
        """Wait for what is in hand, and end what takes longer."""
        clock = asyncio.get_running_loop().time
        until = clock() + seconds
        # What is in hand may begin something more, such as showing the answer to an act.
        while self._running and (left := until - clock()) > 0:
            await asyncio.wait(set(self._running), timeout=left)
        late = set(self._running)
        for task in late:
            task.cancel()
        if late:
            await asyncio.wait(late, timeout=1)


async def unless(stop: asyncio.Event, work: Coroutine[Any, Any, T]) -> T | None:
    """The result of this work, or None when told to stop first; then it is given up."""
    working, told = asyncio.create_task(work), asyncio.create_task(stop.wait())
    try:
        await asyncio.wait({working, told}, return_when=asyncio.FIRST_COMPLETED)
        return working.result() if working.done() else None
    finally:
        for each in (working, told):
            each.cancel()
