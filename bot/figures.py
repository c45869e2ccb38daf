"""Figures for whoever watches over an installation, in Prometheus' format; none of them names anybody."""

import time
from collections.abc import Iterator
from contextlib import contextmanager

from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram, generate_latest

from kernel.errors import Away

REGISTRY = CollectorRegistry()
"""Our own: nothing is shown that is not listed here."""

ACTS = Counter("yishi_acts", "Acts that were settled.", registry=REGISTRY)
REFUSALS = Counter("yishi_refusals", "Refusals, by the line that was said.", ["key"], registry=REGISTRY)
COMMANDS = Counter(
    "yishi_commands", "Commands that were said, by their name.", ["command"], registry=REGISTRY
)
PARKED = Counter("yishi_updates_parked", "Updates that failed for good.", registry=REGISTRY)
UNREADABLE = Counter(
    "yishi_updates_unreadable", "Updates that could not be read and were passed over.", registry=REGISTRY
)
SENDS = Counter("yishi_sends", "Notices, by what became of the sending.", ["result"], registry=REGISTRY)
LOCK_WAIT = Histogram(
    "yishi_writer_wait_seconds",
    "How long an act waited for its turn to write.",
    buckets=(0.001, 0.005, 0.02, 0.05, 0.1, 0.25, 1, 5, 10),
    registry=REGISTRY,
)
OLDEST_UPDATE = Gauge(
    "yishi_oldest_update_seconds", "Age of the oldest update that is not settled.", registry=REGISTRY
)
OLDEST_NOTICE = Gauge(
    "yishi_oldest_notice_seconds",
    "How late the oldest notice is, due and not sent.",
    registry=REGISTRY,
)
LAST_LOOK = Gauge("yishi_last_look_seconds", "Seconds since due things were looked at.", registry=REGISTRY)
LAST_BACKUP = Gauge("yishi_last_backup_seconds", "Seconds since the last backup.", registry=REGISTRY)
WAITING_PARKED = Gauge("yishi_parked", "Parked updates that nobody has dealt with.", registry=REGISTRY)
OUTAGES = Gauge("yishi_outages", "Outages on record.", registry=REGISTRY)
HELD = Gauge("yishi_held", "1 while nothing is heard and sent after a restore.", registry=REGISTRY)
DATABASE = Gauge("yishi_database_up", "1 while the database answers.", registry=REGISTRY)
HEARS = Gauge("yishi_hears", "0 during an outage, in which no process hears Telegram.", registry=REGISTRY)
TELEGRAM = Gauge("yishi_telegram_up", "1 once Telegram has answered since the start.", registry=REGISTRY)
NEVER = -1.0
"""Shown for what has not happened yet."""

LOST_SECONDS = 600.0
"""What has not come again for so long was given up by Telegram, or settled by another process."""

MOST_WAITING = 2000

_in_hand: dict[object, float] = {}
_unsettled: dict[int, tuple[float, float]] = {}
"""By update: when it came first, and when it was left to come again."""


@contextmanager
def in_hand() -> Iterator[None]:
    """An update is being settled."""
    token = object()
    _in_hand[token] = time.monotonic()
    try:
        yield
    finally:
        del _in_hand[token]


@contextmanager
def unsettled(update: int) -> Iterator[None]:
    """An update of Telegram's is here; one that is left to come again is as old as when it came first."""
    first, _ = _unsettled.get(update, (time.monotonic(), 0.0))
    _unsettled[update] = (first, float("inf"))
    while len(_unsettled) > MOST_WAITING:
        _unsettled.popitem()  # the newest: the oldest is what is asked for
    left = None
    try:
        yield
    except Away:
        left = (first, time.monotonic())
        raise
    finally:
        _unsettled.pop(update, None)
        if left is not None:
            _unsettled[update] = left


def oldest_in_hand() -> float:
    """For how long the oldest update has been in hand, or waits for the database."""
    now = time.monotonic()
    for update in [each for each, (_, left) in _unsettled.items() if left < now - LOST_SECONDS]:
        del _unsettled[update]
    since = [*_in_hand.values(), *(first for first, _ in _unsettled.values())]
    return max(0.0, now - min(since, default=now))


def age(seconds: object) -> float:
    """An age as it is shown: a clock that was set back makes none negative, which would say *never*."""
    return float(max(0, seconds)) if isinstance(seconds, (int, float)) else NEVER


def written() -> bytes:
    """Everything, as Prometheus reads it."""
    OLDEST_UPDATE.set(oldest_in_hand())
    return generate_latest(REGISTRY)
