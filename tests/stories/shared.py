"""What a test and the bot's process share: the time it is, and how many commits the bot has left to live."""

import mmap
import os
import struct
from datetime import UTC, datetime, timedelta
from pathlib import Path

EPOCH = datetime(2000, 1, 1, tzinfo=UTC)
SHAPE = struct.Struct("qqq")
NOW, LEFT, BOUNDARIES = range(3)


class Shared:
    """Three numbers in a mapped file, so that a killed process cannot lose them."""

    def __init__(self, path: Path) -> None:
        if not path.exists():
            path.write_bytes(bytes(SHAPE.size))
        with path.open("r+b") as file:
            self._map = mmap.mmap(file.fileno(), SHAPE.size)
        self._numbers = memoryview(self._map).cast("q")

    def now(self) -> datetime:
        """The moment at which the clock stands."""
        return EPOCH + timedelta(microseconds=self._numbers[NOW])

    def stand_at(self, moment: datetime) -> None:
        """Set the clock; it stands until it is set again."""
        self._numbers[NOW] = (moment - EPOCH) // timedelta(microseconds=1)

    def die_after(self, boundaries: int) -> None:
        """Have the bot die at this boundary from now on; never for 0."""
        self._numbers[LEFT] = boundaries

    @property
    def boundaries(self) -> int:
        """How many boundaries of commits were passed."""
        return self._numbers[BOUNDARIES]

    def boundary(self, _moment: str) -> None:
        """Before a commit, or after it: the last moment of this process, if it was to be."""
        self._numbers[BOUNDARIES] += 1
        if self._numbers[LEFT] > 0:
            self._numbers[LEFT] -= 1
            if self._numbers[LEFT] == 0:
                os._exit(9)
