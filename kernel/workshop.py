"""Where acts are carried out: one writer on SQLite, waiting acts share a commit, readers beside it."""

import asyncio
import logging
import queue
import threading
import time
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from typing import Any, TypeVar

from sqlalchemy import Connection, NestedTransaction

from kernel.clock import Chance, Clock
from kernel.database import open_reader, open_writer
from kernel.work import Reactions, Work

log = logging.getLogger(__name__)
T = TypeVar("T")
Order = Callable[[Work], T]
Boundary = Callable[[str], None]
Listener = Callable[[bool], None]
"""Told after each commit, from the writer's thread, whether something is owed to somebody."""

SHARED_COMMIT = 64
GATHERING = 0.004
"""Seconds to wait for company when the last commit had company."""
READERS = 3


class Closed(Exception):
    """The workshop has closed; this order was not carried out."""


@dataclass(slots=True)
class _Job:
    order: Order[Any]
    done: "Future[Any] | asyncio.Future[Any]"
    lane: int | None = None


@dataclass(slots=True)
class _Result:
    value: Any
    refused: Exception | None
    owes: bool


def _nothing(_moment: str) -> None: ...


class Workshop:
    """Carries out orders; each is one transaction, or one savepoint of a shared one."""

    def __init__(
        self, url: str, *, clock: Clock, chance: Chance, reactions: Reactions, boundary: Boundary = _nothing
    ) -> None:
        self.url = url
        self.clock = clock
        self.chance = chance
        self._reactions = reactions
        self._boundary = boundary
        self._writer = open_writer(url)
        self._reader = open_reader(url)
        self._jobs: queue.SimpleQueue[_Job | None] = queue.SimpleQueue()
        self._gate = threading.Lock()
        self._open = True
        self._readers = ThreadPoolExecutor(READERS, thread_name_prefix="reader")
        self._listeners: list[Listener] = []
        self._thread = threading.Thread(target=self._write, name="writer", daemon=True)
        self._thread.start()

    def on_commit(self, listener: Listener) -> None:
        """Call ``listener`` after each commit."""
        self._listeners.append(listener)

    async def act(self, order: Order[T], *, lane: int | None = None) -> T:
        """Carry out an order and give its result once it is committed; ``lane`` is its community, if known."""
        done: asyncio.Future[T] = asyncio.get_running_loop().create_future()
        self._take_in(_Job(order, done, lane))
        return await done

    def act_now(self, order: Order[T], *, lane: int | None = None) -> T:
        """The same for callers without an event loop."""
        done: Future[T] = Future()
        self._take_in(_Job(order, done, lane))
        return done.result()

    def _take_in(self, job: _Job) -> None:
        with self._gate:
            if not self._open:
                raise Closed
            self._jobs.put(job)

    async def read(self, question: Order[T]) -> T:
        """Answer a question from a reader thread; it can change nothing."""
        return await asyncio.get_running_loop().run_in_executor(self._readers, self.read_now, question)

    def read_now(self, question: Order[T]) -> T:
        """The same for callers without an event loop."""
        with self._reader.begin() as connection:
            work = self._work_on(connection)
            try:
                return question(work)
            finally:
                work.close()

    def close(self) -> None:
        """Finish what is in hand and close the database; orders that come later are refused."""
        with self._gate:
            if self._open:
                self._open = False
                self._jobs.put(None)
        self._thread.join()
        self._readers.shutdown()
        self._writer.dispose()
        self._reader.dispose()

    def _work_on(self, connection: Connection) -> Work:
        return Work(connection, now=self.clock(), chance=self.chance, reactions=self._reactions)

    def _write(self) -> None:
        crowded = False
        while (first := self._jobs.get()) is not None:
            if crowded:
                # Where many wait, a few milliseconds more let a commit serve several times as many.
                time.sleep(GATHERING)
            batch, last = [first], False
            while len(batch) < SHARED_COMMIT and not self._jobs.empty():
                job = self._jobs.get()
                if job is None:
                    last = True
                    break
                batch.append(job)
            self._carry_out(batch)
            crowded = len(batch) > 1
            if last:
                return

    def _carry_out(self, batch: list[_Job]) -> None:
        """All orders in one transaction; tell the results after the commit."""
        try:
            results = self._transact(batch)
        except Exception as trouble:
            results = [_Result(None, trouble, owes=False)] * len(batch)
        _tell(list(zip(batch, results, strict=True)))
        owes = any(result.owes for result in results)
        for listener in self._listeners:
            try:
                listener(owes)
            except Exception:
                # Whatever becomes of those who listen, the writer goes on.
                log.exception("a listener to commits failed")

    def _transact(self, batch: list[_Job]) -> list[_Result]:
        """First without savepoints, because most orders succeed; if one does not, each in its own."""
        try:
            return self._once(batch, lambda connection, order: self._plain(connection, order))
        except _OneFailed as failed:
            if len(batch) == 1:
                assert isinstance(failed.__cause__, Exception)
                return [_Result(None, failed.__cause__, owes=False)]
            return self._once(batch, lambda connection, order: self._apart(connection, order))

    def _once(self, batch: list[_Job], carry: "Callable[[Connection, Order[Any]], _Result]") -> list[_Result]:
        with self._writer.connect() as connection, connection.begin() as transaction:
            results = [carry(connection, job.order) for job in batch]
            self._boundary("before commit")
            transaction.commit()
        self._boundary("after commit")
        return results

    def _plain(self, connection: Connection, order: Order[Any]) -> _Result:
        work = self._work_on(connection)
        try:
            value = order(work)
            work.flush()
        except Exception as reason:
            raise _OneFailed from reason
        finally:
            work.close()
        return _Result(value, None, work.owes)

    def _apart(self, connection: Connection, order: Order[Any]) -> _Result:
        savepoint = connection.begin_nested()
        work = self._work_on(connection)
        try:
            value = order(work)
            work.flush()
            savepoint.commit()
        except Exception as reason:
            _undo(savepoint, reason)
            return _Result(None, reason, owes=False)
        finally:
            work.close()
        return _Result(value, None, work.owes)


def _undo(savepoint: NestedTransaction, reason: Exception) -> None:
    if not savepoint.is_active:
        return  # a flush that failed has rolled it back already
    try:
        savepoint.rollback()
    except Exception:
        # Nothing to go back to: a full disk has ended the whole transaction. That is what to tell.
        raise reason from None


class _OneFailed(Exception):
    """One of several orders failed; none was kept."""


def _tell(results: list[tuple[_Job, _Result]]) -> None:
    """Hand over results; each event loop is woken once, however many of its orders are done."""
    by_loop: dict[asyncio.AbstractEventLoop, list[tuple[_Job, _Result]]] = {}
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


def _resolve(results: list[tuple[_Job, _Result]]) -> None:
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
