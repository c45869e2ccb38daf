"""The hour of the week at which the list is weighed."""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest

from residents.fields.week import next_weighing


@pytest.mark.parametrize(
    ("now", "zone", "weighed"),
    [
        ("2026-11-21 10:30", "Asia/Shanghai", "2026-11-23 01:00"),  # a Saturday evening there
        ("2026-11-23 00:59", "Asia/Shanghai", "2026-11-23 01:00"),
        ("2026-11-23 01:00", "Asia/Shanghai", "2026-11-30 01:00"),  # at nine itself: the next one
        ("2026-11-22 17:00", "Asia/Shanghai", "2026-11-23 01:00"),  # Monday there, Sunday in UTC
        ("2026-11-22 20:30", "Pacific/Auckland", "2026-11-29 20:00"),
        ("2026-10-24 12:00", "Europe/Berlin", "2026-10-26 08:00"),  # the clocks go back in between
    ],
)
def test_it_is_the_next_monday_at_nine_as_clocks_there_show(now: str, zone: str, weighed: str) -> None:
    moment = datetime.fromisoformat(now).replace(tzinfo=UTC)
    assert next_weighing(moment, ZoneInfo(zone)) == datetime.fromisoformat(weighed).replace(tzinfo=UTC)
