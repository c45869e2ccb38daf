"""How long an office lasts: to a noon in the community's own time, when everybody is awake."""

from calendar import monthrange
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

NOON = time(12)
WARNED = timedelta(days=30)
"""How long before its end a term is spoken of."""

MOST_MONTHS = 120


def term_end(since: datetime, months: int, zone: ZoneInfo) -> datetime:
    """Noon of the same day ``months`` later; of a shorter month its last day."""
    day = since.astimezone(zone).date()
    years, month = divmod(day.month - 1 + months, 12)
    last = monthrange(day.year + years, month + 1)[1]
    return noon_of(date(day.year + years, month + 1, min(day.day, last)), zone)


def noon_of(day: date, zone: ZoneInfo) -> datetime:
    """The moment at which a term that ends on this day is over."""
    return datetime.combine(day, NOON, zone).astimezone(UTC)


def may_last(now: datetime, until: datetime, zone: ZoneInfo) -> bool:
    """Whether a term may end then: after tomorrow begins, and within ten years."""
    return now + timedelta(days=1) <= until <= term_end(now, MOST_MONTHS, zone)


def number_of(day: date) -> int:
    """A day as it stands on a button: 20291122."""
    return day.year * 10_000 + day.month * 100 + day.day


def day_of(number: int) -> date | None:
    """The day a button says, or None for a forged one."""
    try:
        return date(number // 10_000, number // 100 % 100, number % 100)
    except ValueError:
        return None
