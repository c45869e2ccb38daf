"""Trouble on purpose: Telegram away, slow, refusing, repeating or confusing itself."""

from __future__ import annotations

import time
from dataclasses import asdict, dataclass, field
from math import ceil

from .model import Json
from .refusals import Refused, Unplayable

ANSWERS = ("400", "401", "403", "404", "409", "429", "500", "502", "hang", "drop", "reset")
WORDS = {
    "400": "Bad Request: the playground was told to refuse",
    "401": "Unauthorized",
    "403": "Forbidden: bot was blocked by the user",
    "404": "Not Found",
    "409": "Conflict",
    "500": "Internal Server Error",
    "502": "Bad Gateway",
}


@dataclass(slots=True)
class Rule:
    """What goes wrong, for which calls, and how often."""

    answer: str
    method: str = "*"
    chat: int | None = None
    description: str = ""
    retry_after: int = 1
    seconds: float = 30.0
    times: int | None = None

    def meets(self, method: str, chat: str) -> bool:
        """Whether this call is one of those meant."""
        wanted = self.method.lower()
        return wanted in ("*", method) and (self.chat is None or str(self.chat) == chat)

    def refusal(self) -> Refused:
        """The error that the bot reads."""
        if self.answer == "429":
            words = self.description or f"Too Many Requests: retry after {self.retry_after}"
            return Refused(429, words, retry_after=self.retry_after)
        return Refused(int(self.answer), self.description or WORDS[self.answer])


class Bucket:
    """So many tokens in so many seconds, refilled as time goes by."""

    __slots__ = ("_rate", "_size", "_then", "_tokens")

    def __init__(self, size: int, seconds: float) -> None:
        self._size = float(size)
        self._rate = size / seconds
        self._tokens = float(size)
        self._then = time.monotonic()

    def wait(self) -> float:
        """How many seconds until the next token; 0 when there is one."""
        now = time.monotonic()
        self._tokens = min(self._size, self._tokens + (now - self._then) * self._rate)
        self._then = now
        return 0.0 if self._tokens >= 1 else (1 - self._tokens) / self._rate

    def take(self) -> None:
        """Use up a token."""
        self._tokens -= 1


@dataclass(slots=True)
class Flood:
    """How much the bot may send before it meets a 429; None is no limit."""

    per_chat_per_second: int | None = None
    overall_per_second: int | None = None
    per_group_per_minute: int | None = None
    buckets: dict[tuple[str, int], Bucket] = field(default_factory=dict)

    def pass_by(self, chat: int) -> None:
        """Count a message to this chat, or refuse it."""
        limits = (
            ("chat", chat, self.per_chat_per_second, 1.0),
            ("overall", 0, self.overall_per_second, 1.0),
            ("group", chat, self.per_group_per_minute if chat < 0 else None, 60.0),
        )
        asked = []
        for name, key, size, seconds in limits:
            if size is not None:
                if (name, key) not in self.buckets:
                    self.buckets[name, key] = Bucket(size, seconds)
                asked.append(self.buckets[name, key])
        wait = max((bucket.wait() for bucket in asked), default=0.0)
        if wait > 0:
            seconds_left = max(1, ceil(wait))
            raise Refused(429, f"Too Many Requests: retry after {seconds_left}", retry_after=seconds_left)
        for bucket in asked:
            bucket.take()


class Faults:
    """The rules in force."""

    def __init__(self) -> None:
        self.clear()

    def clear(self) -> None:
        """Everything works again."""
        self.rules: list[Rule] = []
        self.duplicate_updates = 0
        self.out_of_order = False
        self.flood: Flood | None = None

    def meeting(self, method: str, chat: str) -> Rule | None:
        """The first rule for this call, counted down."""
        for rule in self.rules:
            if rule.meets(method, chat):
                if rule.times is not None:
                    rule.times -= 1
                    if rule.times <= 0:
                        self.rules.remove(rule)
                return rule
        return None

    def shown(self) -> Json:
        """The rules as JSON."""
        flood = self.flood and {k: v for k, v in asdict(self.flood).items() if k != "buckets"}
        return {
            "rules": [asdict(rule) for rule in self.rules],
            "duplicate_updates": self.duplicate_updates,
            "out_of_order": self.out_of_order,
            "flood": flood,
        }


def read_rule(given: Json, chat: int | None) -> Rule:
    """A rule from the control interface."""
    answer = str(given.get("answer", ""))
    if answer not in ANSWERS:
        raise Unplayable(f"answer must be one of {', '.join(ANSWERS)}, not {answer!r}")
    try:
        return Rule(
            answer,
            str(given.get("method") or "*"),
            chat,
            str(given.get("description") or ""),
            int(given.get("retry_after") or 1),
            float(given.get("seconds") or 30),
            None if given.get("times") is None else int(given["times"]),
        )
    except (TypeError, ValueError):
        raise Unplayable("retry_after, seconds and times must be numbers") from None
