"""The fixed hour of the week at which the list is weighed: Monday at nine, as clocks there show it; pure."""

from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

MONDAY, NINE = 1, time(9)


def next_weighing(now: datetime, zone: ZoneInfo) -> datetime:
    """The first Monday at nine after ``now``, in UTC."""
    local = now.astimezone(zone)
    day = local.date() + timedelta(days=(MONDAY - local.isoweekday()) % 7)
    found = datetime.combine(day, NINE, zone)
    if found <= local:
        found = datetime.combine(day + timedelta(days=7), NINE, zone)
    return found.astimezone(UTC)
