"""When a close is put off because nobody could be heard: as the rule declared it at the opening; exact."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Protocol


class Span(Protocol):
    """A time from one moment to another."""

    @property
    def since(self) -> datetime:
        """Its first moment."""
        ...

    @property
    def until(self) -> datetime:
        """Its last moment."""
        ...


@dataclass(frozen=True, slots=True)
class Clause:
    """More than ``minutes`` of outage in the last ``hours`` put the close off by ``prolong`` hours."""

    minutes: int
    hours: int
    prolong: int

    def stored(self) -> list[int]:
        """Plain values, to be frozen into a poll."""
        return [self.minutes, self.hours, self.prolong]


def clause_from(stored: Mapping[str, object]) -> Clause | None:
    """The clause that was frozen with a rule; polls of before had none, and are not put off."""
    match stored.get("outage"):
        case [int(minutes), int(hours), int(prolong)]:
            return Clause(minutes, hours, prolong)
        case _:
            return None


@dataclass(frozen=True, slots=True)
class PutOff:
    """The close that follows from the outages, and how long they were within the last hours before it."""

    closes_at: datetime
    missed: timedelta


def put_off(closes_at: datetime, clause: Clause, outages: Sequence[Span]) -> PutOff:
    """The close that follows from the declared close and all outages; each outage puts it off once at most.

    It depends on nothing but these moments: asked early or late, the same outages give the same close.
    What still lasted at the close is counted from its end, since nobody could have used the hours before.
    """
    left, missed = list(outages), timedelta(0)
    while True:
        begin = closes_at - timedelta(hours=clause.hours)
        hit = [each for each in left if each.since < closes_at and each.until > begin]
        lost = _together((max(o.since, begin), min(o.until, closes_at)) for o in hit)
        if lost <= timedelta(minutes=clause.minutes):
            return PutOff(closes_at, missed)
        missed += lost
        left = [each for each in left if each not in hit]
        closes_at = max(closes_at, *(each.until for each in hit)) + timedelta(hours=clause.prolong)


def _together(spans: Iterable[tuple[datetime, datetime]]) -> timedelta:
    """How long these spans are together, counting once what several of them cover."""
    total, reached = timedelta(0), None
    for since, until in sorted(spans):
        start = since if reached is None else max(since, reached)
        if until > start:
            total += until - start
        reached = until if reached is None else max(reached, until)
    return total
