"""How long the committee has to answer, and how far along that is: whole days of the community's calendar.

The day on which a time limit begins is not counted (PRC Civil Code, article 201).
"""

from dataclasses import dataclass
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

EVENING = 20
"""The hour at which every time limit of a proposal ends."""

REMINDED = timedelta(days=3)
"""So long before the end whoever owes the answer is reminded."""


@dataclass(frozen=True, slots=True)
class AnswerClock:
    """``day`` of ``days``; once ``due_at`` has passed, ``overdue`` days too late (0 on the very evening)."""

    due_at: datetime
    day: int
    days: int
    overdue: int | None

    @property
    def left(self) -> int:
        """Whole days that are left."""
        return max(0, self.days - self.day)


def evening_after(now: datetime, days: int, zone: ZoneInfo) -> datetime:
    """Eight in the evening, so many days after today."""
    local = now.astimezone(zone) + timedelta(days=days)
    return local.replace(hour=EVENING, minute=0, second=0, microsecond=0)


def later(moment: datetime, days: int, zone: ZoneInfo) -> datetime:
    """The same hour of the community's day, so many days later."""
    return moment.astimezone(zone) + timedelta(days=days)


def begun_days(since: datetime, until: datetime) -> int:
    """How many days have begun between two moments."""
    return max(0, -((since - until) // timedelta(days=1)))


def clock_at(began: datetime, due: datetime, now: datetime, zone: ZoneInfo) -> AnswerClock:
    """How the time for an answer stands at ``now``."""
    first, last, today = (moment.astimezone(zone).date() for moment in (began, due, now))
    overdue = (today - last).days if now >= due else None
    days = max(1, (last - first).days)
    return AnswerClock(due, min(max(0, (today - first).days), days), days, overdue)
