"""Where acts are carried out: one writer per community, waiting acts share a commit, readers beside it."""

import asyncio
import logging
import threading
import time
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from functools import partial
from typing import TypeVar

from sqlalchemy import Connection, NestedTransaction

from kernel.clock import Chance, Clock
from kernel.database import WRITERS, is_sqlite, open_reader, open_writer
from kernel.ending import Ending
from kernel.errors import Away
from kernel.holding import Elsewhere, Everything, Hold, hold
from kernel.keys import Keyring
from kernel.lanes import Lanes
from kernel.orders import Job, Result, failed, tell
from kernel.troubles import is_away, is_passing
from kernel.work import Reactions, Work

log = logging.getLogger(__name__)
T = TypeVar("T")
Order = Callable[[Work], T]
Boundary = Callable[[str], None]
Carry = Callable[[Connection, list[Job], int | None], list[Result]]
Listener = Callable[[bool], None]
"""Told after each commit, from a writer's thread, whether something is owed to somebody."""

GATHERING = 0.004
"""Seconds to wait for company when the last commit had company."""
READERS = 3
TRIES = 5
"""How often an order is carried out that met another one; each time after a longer pause."""
FIRST_PAUSE = 0.01


class Closed(Exception):
    """The workshop has closed; this order was not carried out."""


def _nothing(_moment: str) -> None: ...


def _unmeasured(_seconds: float) -> None: ...


class Workshop:
    """Carries out orders; each is one transaction, or one savepoint of a shared one.

    An order may be carried out several times before it is committed, and must do nothing but write to the
    database. When it ends with ``Away``, it was either not carried out or, if the connection was lost during
    the commit, perhaps once: whoever gave it must be able to give it again.
    """

    def __init__(
        self,
        url: str,
        *,
        clock: Clock,
        chance: Chance,
        keyring: Keyring,
        reactions: Reactions,
        boundary: Boundary = _nothing,
    ) -> None:
        self.url = url
        self.clock = clock
        self.chance = chance
        self.keyring = keyring
        self._work_on = partial(Work, clock=clock, chance=chance, keyring=keyring, reactions=reactions)
        self._boundary = boundary
        self.waited: Callable[[float], None] = _unmeasured
        self.process = ""
        self._writer = open_writer(url)
        self._reader = open_reader(url)
        self._alone_here = is_sqlite(url)
        self._lanes = Lanes(apart=not self._alone_here)
        self._readers = ThreadPoolExecutor(READERS, thread_name_prefix="reader")
        self._listeners: list[Listener] = []
        self._writers = [
            threading.Thread(target=self._write, name=f"writer-{number}", daemon=True)
            for number in range(1 if self._alone_here else WRITERS)
        ]
        for each in self._writers:
            each.start()

    @property
    def takes_turns(self) -> bool:
        """Whether orders that name their lane are carried out sooner: on PostgreSQL, beside each other."""
        return not self._alone_here

    def on_commit(self, listener: Listener) -> None:
        """Call ``listener`` after each commit."""
        self._listeners.append(listener)

    async def act(self, order: Order[T], *, lane: int | None = None) -> T:
        """Carry out an order; gives its result once committed. ``lane`` is its community, if known."""
        done: asyncio.Future[T] = asyncio.get_running_loop().create_future()
        self._take_in(Job(order, done, lane))
        return await done

    def act_now(self, order: Order[T], *, lane: int | None = None) -> T:
        """The same for callers without an event loop."""
        done: Future[T] = Future()
        self._take_in(Job(order, done, lane))
        return done.result()

    def _take_in(self, job: Job) -> None:
        if not self._lanes.put(job):
            raise Closed

    async def read(self, question: Order[T]) -> T:
        """Answer a question from a reader thread; it can change nothing."""
        return await asyncio.get_running_loop().run_in_executor(self._readers, self.read_now, question)

    def read_now(self, question: Order[T]) -> T:
        """The same for callers without an event loop."""
        return _steadily(lambda: self._ask(question))

    def _ask(self, question: Order[T]) -> T:
        with self._reader.begin() as connection:
            work = self._work_on(connection, hold=Everything())
            try:
                return question(work)
            finally:
                work.close()

    def close(self) -> None:
        """Finish what is in hand and close the database; orders that come later are refused."""
        self._lanes.close()
        for each in self._writers:
            each.join()
        self._readers.shutdown()
        self._writer.dispose()
        self._reader.dispose()

    def _write(self) -> None:
        while (turn := self._lanes.next()) is not None:
            if turn.crowded:
                # Where many wait, a few milliseconds more let a commit serve several times as many.
                time.sleep(GATHERING)
            batch = self._lanes.take(turn)
            try:
                self._carry_out(batch, turn.lane)
            finally:
                self._lanes.done(turn, together=len(batch))

    def _carry_out(self, batch: list[Job], lane: int | None) -> None:
        """All orders in one transaction; tell the results after the commit."""
        try:
            results = self._transact(batch, lane)
        except Exception as trouble:
            results = [failed(trouble)] * len(batch)
        tell(list(zip(batch, results, strict=True)))
        owes = any(result.owes for result in results)
        for listener in self._listeners:
            try:
                listener(owes)
            except Exception:
                # Whatever becomes of those who listen, the writer goes on.
                log.exception("a listener to commits failed")

    def _transact(self, batch: list[Job], lane: int | None) -> list[Result]:
        """First without savepoints, because most orders succeed; if one does not, each in its own."""
        if len(batch) == 1:
            return [self._alone(batch[0], lane)]
        try:
            return _steadily(lambda: self._once(batch, lane, self._plain))
        except _OneFailed:
            results = _steadily(lambda: self._once(batch, lane, self._apart))
        again = [isinstance(each.refused, Elsewhere) or _is_passing(each.refused) for each in results]
        return [
            self._alone(job, lane) if once_more else result
            for job, result, once_more in zip(batch, results, again, strict=True)
        ]

    def _alone(self, job: Job, lane: int | None) -> Result:
        """One order in a transaction of its own; tried again when it met another one."""
        reason: Exception = Away()
        for attempt in range(TRIES):
            try:
                [result] = _steadily(partial(self._once, [job], lane, self._plain))
                return result
            except _OneFailed as one:
                assert isinstance(one.__cause__, Exception)
                reason = one.__cause__
            except Exception as trouble:
                reason = trouble
            if isinstance(reason, Elsewhere):
                lane = None
            elif is_passing(reason):
                time.sleep(FIRST_PAUSE * 2**attempt)
            else:
                break
        return failed(reason)

    def _once(
        self,
        batch: list[Job],
        lane: int | None,
        carry: Carry,
    ) -> list[Result]:
        asked = time.monotonic()
        with self._writer.connect() as connection, connection.begin() as transaction:
            # Of a community that is not there nothing is held: each order will find that out for itself.
            held = lane if lane is not None and not self._alone_here and hold(connection, lane) else None
            self.waited(time.monotonic() - asked)
            results = carry(connection, batch, held)
            self._boundary("before commit")
            try:
                transaction.commit()
            except Exception as trouble:
                if is_away(trouble):
                    # It may be written or not. To do it again is for those who know that once is kept once.
                    raise Away("the connection was lost during a commit") from trouble
                raise
        self._boundary("after commit")
        return results

    def _holding(self, connection: Connection, lane: int | None) -> Everything | Hold:
        return Everything() if self._alone_here else Hold(connection, lane)

    def _plain(self, connection: Connection, batch: list[Job], lane: int | None) -> list[Result]:
        ending = Ending()
        try:
            results = [self._done(connection, job, lane, ending) for job in batch]
            ending.write(connection)
        except Exception as reason:
            if is_away(reason):
                raise
            raise _OneFailed from reason
        return results

    def _apart(self, connection: Connection, batch: list[Job], lane: int | None) -> list[Result]:
        return [self._saved(connection, job, lane) for job in batch]

    def _saved(self, connection: Connection, job: Job, lane: int | None) -> Result:
        savepoint, ending = connection.begin_nested(), Ending()
        try:
            result = self._done(connection, job, lane, ending)
            ending.write(connection)
            savepoint.commit()
        except Exception as reason:
            if is_away(reason):
                raise
            _undo(savepoint, reason)
            return failed(reason)
        return result

    def _done(self, connection: Connection, job: Job, lane: int | None, ending: Ending) -> Result:
        work = self._work_on(connection, hold=self._holding(connection, lane), ending=ending)
        try:
            value = job.order(work)
            work.flush()
        finally:
            work.close()
        return Result(value, None, work.owes)


def _undo(savepoint: NestedTransaction, reason: Exception) -> None:
    if not savepoint.is_active:
        return  # a flush that failed has rolled it back already
    try:
        savepoint.rollback()
    except Exception:
        # Nothing to go back to: a full disk has ended the whole transaction. That is what to tell.
        raise reason from None


def _steadily(run: Callable[[], T]) -> T:
    """Once more when the connection was dead, since a server that was restarted is there again."""
    try:
        return run()
    except Exception as trouble:
        if not is_away(trouble):
            raise
    try:
        return run()
    except Exception as trouble:
        if not is_away(trouble):
            raise
        raise Away("the database cannot be reached") from trouble


def _is_passing(reason: Exception | None) -> bool:
    return reason is not None and is_passing(reason)


class _OneFailed(Exception):
    """One of several orders failed; none was kept."""
