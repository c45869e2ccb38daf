"""Answers that only read something and met no Telegram: kept in memory and tried again with growing pauses.

What was settled lies in the database and is shown again from there; what was only read lies nowhere else.
"""

import time
from dataclasses import dataclass

from bot.acting import BoundAct
from handlers.chat.heard import Heard
from handlers.chat.screen import Screen

FIRST_PAUSE = 2.0
LONGEST_PAUSE = 120.0
GIVEN_UP_AFTER = 3600.0
MOST = 500
"""Answers kept at most; of more than that the oldest are given up."""

Where = tuple[str, str]


@dataclass(slots=True, eq=False)
class Owed:
    """One answer, the when-th that was to be shown, and when it is tried again."""

    heard: Heard
    screen: Screen
    act: BoundAct
    order: int
    since: float
    due: float
    pause: float = FIRST_PAUSE


class Owing:
    """At most one answer for each person in each chat: the newest stands for those before it."""

    def __init__(self) -> None:
        self._owed: dict[Where, Owed] = {}
        self._count = 0

    def begin(self) -> int:
        """The place of an answer among all."""
        self._count += 1
        return self._count

    def stands(self, heard: Heard, order: int) -> None:
        """This answer was shown, or will be; nothing older is tried any more."""
        owed = self._owed.get(where(heard))
        if owed is not None and owed.order < order:
            del self._owed[where(heard)]

    def owe(self, heard: Heard, screen: Screen, act: BoundAct, order: int) -> None:
        """Try this answer again later; one that only says something above the chat is over by then."""
        newer = self._owed.get(where(heard))
        if not screen.lines or (newer is not None and newer.order > order):
            return
        now = time.monotonic()
        self._owed.pop(where(heard), None)
        self._owed[where(heard)] = Owed(heard, screen, act, order, now, now + FIRST_PAUSE)
        while len(self._owed) > MOST:
            self._owed.pop(next(iter(self._owed)))

    def due(self) -> list[Owed]:
        """What is to be tried now; each is tried next after twice the pause."""
        now = time.monotonic()
        self._owed = {at: owed for at, owed in self._owed.items() if now - owed.since < GIVEN_UP_AFTER}
        due = [owed for owed in self._owed.values() if owed.due <= now]
        for owed in due:
            owed.pause = min(2 * owed.pause, LONGEST_PAUSE)
            owed.due = now + owed.pause
        return due

    def still(self, owed: Owed) -> bool:
        """Whether nothing newer stands for it by now."""
        return self._owed.get(where(owed.heard)) is owed

    def done(self, owed: Owed) -> None:
        """It was shown."""
        if self.still(owed):
            del self._owed[where(owed.heard)]


def where(heard: Heard) -> Where:
    """Who asked, and in which chat."""
    return heard.external, heard.chat
