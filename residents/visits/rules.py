"""When visits are offered, when one has waited too long, and when each is looked at next (K03; pure)."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from kernel.opening import Hours

AHEAD = timedelta(days=21)
"""How far ahead times are offered."""

AT_THE_DESK = timedelta(hours=2)
"""What is offered at the desk is at least so far ahead; at home it is another day."""

WORKING_DAYS = 2
"""How long a request may go untaken, or be held without a time, before somebody hears of it."""

BEGINS, ENDS = time(9), time(18)
"""Between these hours of a working day word of it is given."""

WEEKEND = (6, 7)
AFTERWARDS = timedelta(hours=2)
"""So long after the time agreed on it is asked whether they came."""

ANSWERED_WITHIN = timedelta(days=7)
"""Then nobody is asked any more."""

DAY_BEFORE, HOUR_BEFORE = timedelta(days=1), timedelta(hours=1)


def offered(
    days: Iterable[int], hours: Iterable[Hours], *, now: datetime, zone: ZoneInfo, at_home: bool
) -> tuple[datetime, ...]:
    """The beginnings of the hours at which helpers visit, the next ones first, in UTC."""
    local, spans, wanted = now.astimezone(zone), tuple(hours), frozenset(days)
    found = []
    for ahead in range(AHEAD.days + 1):
        day = local.date() + timedelta(days=ahead)
        if day.isoweekday() in wanted and (ahead or not at_home):
            found += [_at(day, each.begins, zone) for each in spans]
    return tuple(each for each in found if each >= now + AT_THE_DESK)


def late_at(since: datetime, zone: ZoneInfo) -> datetime:
    """Two working days later, at an hour at which somebody is at work; no holidays are known."""
    local = _at_work(since.astimezone(zone))
    day = local.date()
    for _ in range(WORKING_DAYS):
        day = _working_day(day + timedelta(days=1))
    return _at(day, local.time(), zone)


@dataclass(frozen=True, slots=True)
class Moments:
    """What of a visit decides when it is looked at."""

    waits_since: datetime | None
    late_told: bool
    at: datetime | None
    proposed_at: datetime | None
    turned_at: datetime
    asked_whether_at: datetime | None
    over: bool


def look_at(moments: Moments, zone: ZoneInfo) -> datetime | None:
    """When there is something to be done about a visit that nobody does by themselves; None for never."""
    if moments.over:
        return None
    if moments.asked_whether_at is not None:
        return moments.asked_whether_at + ANSWERED_WITHIN
    if moments.waits_since is not None:
        late = None if moments.late_told else late_at(moments.waits_since, zone)
        return min((each for each in (late, moments.at) if each is not None), default=None)
    if moments.at is not None:
        return moments.at + AFTERWARDS
    late = late_at(moments.turned_at, zone)
    return late if moments.proposed_at is None else min(late, moments.proposed_at)


def reminders(at: datetime, now: datetime) -> tuple[datetime, ...]:
    """When those concerned are reminded: the day before and an hour before, as far as that lies ahead."""
    return tuple(at - each for each in (DAY_BEFORE, HOUR_BEFORE) if at - each > now)


def quarter_begins(now: datetime, zone: ZoneInfo) -> datetime:
    """The first moment of this quarter of the year."""
    local = now.astimezone(zone)
    return _at(date(local.year, (local.month - 1) // 3 * 3 + 1, 1), time(0), zone)


def _at_work(local: datetime) -> datetime:
    """This moment, or the next at which a working day is on."""
    day, hour = local.date(), local.time()
    if _working_day(day) != day:
        return datetime.combine(_working_day(day), BEGINS, local.tzinfo)
    if hour < BEGINS:
        return datetime.combine(day, BEGINS, local.tzinfo)
    if hour >= ENDS:
        return datetime.combine(_working_day(day + timedelta(days=1)), BEGINS, local.tzinfo)
    return local


def _working_day(day: date) -> date:
    while day.isoweekday() in WEEKEND:
        day += timedelta(days=1)
    return day


def _at(day: date, hour: time, zone: ZoneInfo) -> datetime:
    return datetime.combine(day, hour, zone).astimezone(UTC)
