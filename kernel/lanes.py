"""Orders that wait, by lane; lanes take turns, so that a crowd in one community holds up no other."""

import threading
from collections import deque
from dataclasses import dataclass, field

from kernel.orders import Job

SHARED_COMMIT = 64
LOOSE_AT_ONCE = 2
"""Writers that may work at orders without a lane: one of those may wait for a community, with its writer."""


@dataclass(slots=True, eq=False)
class Turn:
    """The orders of one lane, which share commits; on SQLite all lanes go into one."""

    lane: int | None
    waiting: dict[int | None, deque[Job]] = field(default_factory=dict)
    writers: int = 0
    called: bool = False
    crowded: bool = False
    """Whether the last commit had company: then a little more is worth waiting for."""


class Lanes:
    """Between those who give orders and the writers who carry them out.

    With ``apart``, a batch is of one lane, and a lane is worked at by one writer at a time. Orders without a
    lane are then carried out each by itself, since nobody knows what they hold.
    """

    def __init__(self, *, apart: bool) -> None:
        self._apart = apart
        self._turns: dict[int | None, Turn] = {}
        self._queue: deque[Turn] = deque()
        self._changed = threading.Condition()
        self._open = True

    def put(self, job: Job) -> bool:
        """Have an order wait for its turn; False when it came too late."""
        with self._changed:
            if not self._open:
                return False
            lane = job.lane if self._apart else None
            turn = self._turns.setdefault(lane, Turn(lane))
            turn.waiting.setdefault(job.lane, deque()).append(job)
            self._call(turn)
            return True

    def close(self) -> None:
        """Take no more orders; those that wait are still carried out."""
        with self._changed:
            self._open = False
            self._changed.notify_all()

    def next(self) -> Turn | None:
        """Whose turn it is; None when nothing waits and nothing will."""
        with self._changed:
            while not self._queue:
                if not self._open and not any(turn.waiting for turn in self._turns.values()):
                    return None
                self._changed.wait()
            turn = self._queue.popleft()
            turn.called = False
            turn.writers += 1
            return turn

    def take(self, turn: Turn) -> list[Job]:
        """The orders that share the next commit; where lanes share it too, each gives one by turns."""
        with self._changed:
            batch: list[Job] = []
            most = 1 if self._is_loose(turn) else SHARED_COMMIT
            while turn.waiting and len(batch) < most:
                lane, jobs = next(iter(turn.waiting.items()))
                batch.append(jobs.popleft())
                del turn.waiting[lane]
                if jobs:
                    turn.waiting[lane] = jobs  # to the end of the row
            self._call(turn)
            return batch

    def done(self, turn: Turn, *, together: int) -> None:
        """Give the turn to the next; ``together`` says how many orders shared the commit."""
        with self._changed:
            turn.writers -= 1
            turn.crowded = together > 1
            self._call(turn)
            if not turn.waiting and not turn.writers and self._apart and not turn.crowded:
                self._turns.pop(turn.lane, None)
            if not self._open:
                self._changed.notify_all()

    def _is_loose(self, turn: Turn) -> bool:
        return self._apart and turn.lane is None

    def _call(self, turn: Turn) -> None:
        at_once = LOOSE_AT_ONCE if self._is_loose(turn) else 1
        if turn.waiting and not turn.called and turn.writers < at_once:
            turn.called = True
            self._queue.append(turn)
            self._changed.notify()
