"""Days and hours as a by-law writes them: days ``135``, hours ``09:00-11:30, 14:00-17:00`` (pure)."""

import re
from dataclasses import dataclass
from datetime import time
from itertools import pairwise
from typing import Annotated

from pydantic import AfterValidator

DAYS = "1234567"
"""Monday is 1."""

SPAN = re.compile(r"([01]\d|2[0-3]):([0-5]\d)-([01]\d|2[0-3]):([0-5]\d)")


@dataclass(frozen=True, slots=True)
class Hours:
    """A part of the day, by the community's own clock."""

    begins: time
    ends: time


def read_days(written: str) -> frozenset[int]:
    """The days of the week, Monday being 1; ValueError for what is no list of them."""
    if not set(written) <= set(DAYS) or len(set(written)) != len(written):
        raise ValueError("write the days as their numbers, Monday being 1, such as 12345")
    return frozenset(int(each) for each in written)


def read_hours(written: str) -> tuple[Hours, ...]:
    """The parts of the day in their order; ValueError for what overlaps or is none."""
    spans = [_span(each.strip()) for each in written.split(",")] if written.strip() else []
    for one, next_ in pairwise(spans):
        if next_.begins < one.ends:
            raise ValueError("one part of the day begins after the one before it has ended")
    return tuple(spans)


def _span(written: str) -> Hours:
    found = SPAN.fullmatch(written)
    if found is None:
        raise ValueError("write hours such as 09:00-11:30, 14:00-17:00")
    begins, ends = time(int(found[1]), int(found[2])), time(int(found[3]), int(found[4]))
    if begins >= ends:
        raise ValueError("a part of the day ends after it has begun")
    return Hours(begins, ends)


def _days(written: str) -> str:
    return "".join(str(day) for day in sorted(read_days(written)))


def _hours(written: str) -> str:
    return ", ".join(f"{each.begins:%H:%M}-{each.ends:%H:%M}" for each in read_hours(written))


WrittenDays = Annotated[str, AfterValidator(_days)]
WrittenHours = Annotated[str, AfterValidator(_hours)]
"""As they stand in a by-law, in one shape; what is none is refused."""
