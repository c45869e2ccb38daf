"""Telegram's limits on sending: so many messages per chat, per group and in all; a 429 beyond them."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass, field
from math import ceil

from .model import Json
from .refusals import Refused

NEAR_ENOUGH = 1e-6


class Bucket:
    """So many tokens in so many seconds, refilled as time goes by."""

    __slots__ = ("_moment", "_rate", "_size", "_then", "_tokens")

    def __init__(self, size: float, rate: float, moment: Callable[[], float]) -> None:
        self._size = self._tokens = size
        self._rate = rate
        self._moment = moment
        self._then = moment()

    def wait(self) -> float:
        """How many seconds until the next token; 0 when there is one."""
        now = self._moment()
        self._tokens = min(self._size, self._tokens + max(0.0, now - self._then) * self._rate)
        self._then = now
        return 0.0 if self._tokens >= 1 - NEAR_ENOUGH else (1 - self._tokens) / self._rate

    def take(self) -> None:
        """Use up a token."""
        self._tokens -= 1


@dataclass(slots=True)
class Flood:
    """How much the bot may send before it meets a 429; None is no limit, ``burst`` is forgiven at once."""

    per_chat_per_second: int | None = None
    overall_per_second: int | None = None
    per_group_per_minute: int | None = None
    burst: int | None = None
    moment: Callable[[], float] = time.monotonic
    refused: int = 0
    buckets: dict[tuple[str, int], Bucket] = field(default_factory=dict)

    def pass_by(self, chat: int) -> None:
        """Count a message, or an edit, to this chat, or refuse it."""
        asked = [
            self._bucket(name, key, size, rate)
            for name, key, size, rate in self._limits(chat)
            if size is not None
        ]
        wait = max((bucket.wait() for bucket in asked), default=0.0)
        if wait > 0:
            self.refused += 1
            seconds_left = max(1, ceil(wait - NEAR_ENOUGH))
            raise Refused(429, f"Too Many Requests: retry after {seconds_left}", retry_after=seconds_left)
        for bucket in asked:
            bucket.take()

    def _limits(self, chat: int) -> list[tuple[str, int, int | None, float]]:
        group = self.per_group_per_minute if chat < 0 else None
        at_once = self.per_chat_per_second and max(self.burst or 0, self.per_chat_per_second)
        return [
            ("chat", chat, at_once, float(self.per_chat_per_second or 0)),
            ("overall", 0, self.overall_per_second, float(self.overall_per_second or 0)),
            ("group", chat, group, (group or 0) / 60),
        ]

    def _bucket(self, name: str, key: int, size: int, rate: float) -> Bucket:
        found = self.buckets.get((name, key))
        if found is None:
            found = self.buckets[name, key] = Bucket(float(size), rate, self.moment)
        return found

    def shown(self) -> Json:
        """The limits as JSON."""
        names = ("per_chat_per_second", "overall_per_second", "per_group_per_minute", "burst", "refused")
        return {name: getattr(self, name) for name in names} | {"by_clock": self.moment is not time.monotonic}
