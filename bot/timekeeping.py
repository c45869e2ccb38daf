"""Holds the machine's time against Telegram's: by a clock that is far off nothing is decided."""

import logging
import time
from collections.abc import Callable
from datetime import timedelta
from email.utils import parsedate_to_datetime

from kernel.clock import Clock
from kernel.errors import Away

log = logging.getLogger(__name__)
MOST_OFF = 120.0
"""Seconds that the machine's clock may be ahead of Telegram's, or behind."""

SAID_EVERY = 60.0


def awake() -> float:
    """Seconds that nobody can set; a machine that slept has aged all the same."""
    clock = getattr(time, "CLOCK_BOOTTIME", time.CLOCK_MONOTONIC)
    return time.clock_gettime(clock)


class WrongClock(Away):
    """The machine's clock is far from everybody else's; whatever it would decide has to come again."""


class Timekeeping:
    """Asked before anything is settled, decided, claimed or drawn; what Telegram ``told`` is its last Date.

    As long as Telegram has said nothing, or nothing that can be read, the machine's clock is believed.
    """

    def __init__(
        self, told: Callable[[], tuple[str, float]], machine_time: Clock, *, checked: bool = True
    ) -> None:
        self._told = told
        self._machine_time = machine_time
        self._checked = checked
        self._said_at: float | None = None

    def off(self) -> float:
        """By how many seconds the machine's clock is ahead of Telegram's; below 0 it is behind."""
        told, at = self._told()
        if not self._checked or not told:
            return 0.0
        try:
            there = parsedate_to_datetime(told) + timedelta(seconds=awake() - at)
            return (self._machine_time() - there).total_seconds()
        except (ValueError, TypeError, OverflowError):
            return 0.0

    @property
    def is_wrong(self) -> bool:
        """Whether nothing may be decided now; the log says why, once a minute."""
        off, now = self.off(), awake()
        if abs(off) <= MOST_OFF:
            if self._said_at is not None:
                log.warning("the machine's clock is right again")
            self._said_at = None
            return False
        if self._said_at is None or now - self._said_at >= SAID_EVERY:
            self._said_at = now
            log.error("%s; until then nothing is heard, decided or sent", _sentence(off))
        return True

    def check(self) -> None:
        """Go on only by a clock that can be right."""
        if self.is_wrong:
            raise WrongClock(_sentence(self.off()))


def _sentence(off: float) -> str:
    where = "ahead of" if off > 0 else "behind"
    return f"the machine's clock is {abs(off):.0f} s {where} Telegram's: set it (NTP)"
