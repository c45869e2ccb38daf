"""An order that waits to be carried out, and how whoever gave it is told what became of it."""

import asyncio
import logging
from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass
from typing import Any

from kernel.work import Work

log = logging.getLogger(__name__)


@dataclass(slots=True)
class Job:
    """An order, who waits for it, and its community, if known."""

    order: Callable[[Work], Any]
    done: "Future[Any] | asyncio.Future[Any]"
    lane: int | None = None


@dataclass(slots=True)
class Result:
    """What became of an order."""

    value: Any
    refused: Exception | None
    owes: bool


def failed(reason: Exception) -> Result:
    """Nothing was kept."""
    return Result(None, reason, owes=False)


def tell(results: list[tuple[Job, Result]]) -> None:
    """Hand over results; each event loop is woken once, however many of its orders are done."""
    by_loop: dict[asyncio.AbstractEventLoop, list[tuple[Job, Result]]] = {}
    for job, result in results:
        if isinstance(job.done, asyncio.Future):
            by_loop.setdefault(job.done.get_loop(), []).append((job, result))
        else:
            _resolve([(job, result)])
    for loop, theirs in by_loop.items():
        try:
            loop.call_soon_threadsafe(_resolve, theirs)
        except RuntimeError:
            # The loop was closed meanwhile: nobody is left to be told.
            log.warning("%d orders ended after whoever gave them", len(theirs))


def _resolve(results: list[tuple[Job, Result]]) -> None:
    for job, result in results:
        if job.done.cancelled():
            continue
        if isinstance(result.refused, StopIteration):
            # A future cannot carry it, and one that stays unresolved would hold up everybody after it.
            job.done.set_exception(RuntimeError("an order ran out of something to look at"))
        elif result.refused is not None:
            job.done.set_exception(result.refused)
        else:
            job.done.set_result(result.value)
