"""Buttons that people have tapped and the bot has yet to answer."""

from __future__ import annotations

import asyncio
import math
import time
from dataclasses import dataclass

from .model import Json
from .refusals import bad_request

TOO_OLD = "query is too old and response timeout expired or query ID is invalid"


@dataclass(slots=True)
class Tap:
    """One press of a button."""

    id: str
    person: int
    chat: int
    born: float
    answered: asyncio.Future[Json]


class Taps:
    """The presses that can still be answered, oldest first."""

    def __init__(self) -> None:
        self.last = 150.0
        self.open: dict[str, Tap] = {}
        self._count = 4_100_000_000_000

    def begin(self, person: int, chat: int) -> Tap:
        """Someone presses a button."""
        self._forget_old()
        self._count += 1
        future: asyncio.Future[Json] = asyncio.get_running_loop().create_future()
        tap = Tap(str(self._count), person, chat, time.monotonic(), future)
        self.open[tap.id] = tap
        return tap

    def answer(self, wanted: str, answer: Json) -> None:
        """The bot answers, once and in time."""
        tap = self.open.pop(wanted, None)
        if tap is None or time.monotonic() - tap.born > self.last:
            raise bad_request(TOO_OLD)
        tap.answered.set_result(answer)

    def spoil(self, wanted: str) -> None:
        """This press is too old to be answered, however soon the bot hears of it."""
        tap = self.open.get(wanted)
        if tap is not None:
            tap.born = -math.inf

    def _forget_old(self) -> None:
        oldest = time.monotonic() - max(self.last, 150.0)
        while self.open and next(iter(self.open.values())).born < oldest:
            self.open.pop(next(iter(self.open)))
