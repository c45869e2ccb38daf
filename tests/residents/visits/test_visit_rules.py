"""When visits are offered, when one has waited too long, when each is looked at (K03)."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from kernel.bylaws import HelpRules
from kernel.opening import Hours, read_days, read_hours
from residents.visits.rules import Moments, late_at, look_at, offered, quarter_begins, reminders

ZONE = ZoneInfo("Asia/Shanghai")


def at(day: int, hour: int, minute: int = 0, month: int = 11) -> datetime:
    """A moment of 2026 in the community's own time; the 23rd of November is a Monday."""
    return datetime(2026, month, day, hour, minute, tzinfo=ZONE).astimezone(UTC)


BOTH = read_hours("09:00-11:30, 14:00-17:00")


@pytest.mark.parametrize(
    ("now", "at_home", "first"),
    [
        (at(21, 18), True, [at(23, 9), at(23, 14), at(25, 9)]),  # a Saturday: Monday comes first
        (at(23, 6), True, [at(25, 9), at(25, 14)]),  # at home never on the same day
        (at(23, 6), False, [at(23, 9), at(23, 14)]),
        (at(23, 7), False, [at(23, 9), at(23, 14)]),  # two hours are enough
        (at(23, 7, 1), False, [at(23, 14), at(25, 9)]),
        (at(23, 15), False, [at(25, 9), at(25, 14)]),  # in the middle of the hours they have begun
    ],
)
def test_times_are_offered_as_the_bylaw_says(now: datetime, at_home: bool, first: list[datetime]) -> None:
    found = offered(read_days("135"), BOTH, now=now, zone=ZONE, at_home=at_home)
    assert list(found[: len(first)]) == first
    assert found[-1] - now <= timedelta(days=22)


def test_without_days_there_is_nothing_but_a_call() -> None:
    assert offered(read_days(""), BOTH, now=at(23, 6), zone=ZONE, at_home=False) == ()
    assert HelpRules().visit_days == ""


@pytest.mark.parametrize(
    ("since", "late"),
    [
        (at(23, 10), at(25, 10)),  # Monday to Wednesday
        (at(26, 10), at(30, 10)),  # Thursday to Monday
        (at(27, 10), at(1, 10, month=12)),  # Friday to Tuesday
        (at(27, 20), at(2, 9, month=12)),  # Friday evening counts as Monday morning
        (at(28, 12), at(2, 9, month=12)),  # so does Saturday
        (at(23, 7), at(25, 9)),  # nobody is told at seven in the morning
        (at(23, 23), at(26, 9)),
    ],
)
def test_a_request_waits_two_working_days(since: datetime, late: datetime) -> None:
    assert late_at(since, ZONE) == late


WAITS = Moments(
    waits_since=at(23, 10),
    late_told=False,
    at=None,
    proposed_at=None,
    turned_at=at(23, 10),
    asked_whether_at=None,
    over=False,
)


@pytest.mark.parametrize(
    ("changed", "when"),
    [
        ({}, at(25, 10)),
        ({"late_told": True}, None),
        ({"at": at(24, 9)}, at(24, 9)),  # its own time comes before it is late
        ({"at": at(27, 9)}, at(25, 10)),
        ({"at": at(27, 9), "late_told": True}, at(27, 9)),
        ({"waits_since": None, "at": at(27, 9)}, at(27, 11)),  # two hours later: did they come?
        ({"waits_since": None}, at(25, 10)),  # held without a time
        ({"waits_since": None, "proposed_at": at(24, 9)}, at(24, 9)),
        ({"waits_since": None, "proposed_at": at(30, 9)}, at(25, 10)),
        ({"waits_since": None, "at": at(27, 9), "asked_whether_at": at(27, 11)}, at(4, 11, month=12)),
        ({"over": True}, None),
    ],
)
def test_each_is_looked_at_when_something_is_to_be_done(
    changed: dict[str, object], when: datetime | None
) -> None:
    fields = {name: getattr(WAITS, name) for name in WAITS.__slots__} | changed
    assert look_at(Moments(**fields), ZONE) == when


def test_reminders_come_the_day_and_the_hour_before_as_far_as_they_lie_ahead() -> None:
    assert reminders(at(27, 9), at(23, 9)) == (at(26, 9), at(27, 8))
    assert reminders(at(27, 9), at(26, 12)) == (at(27, 8),)
    assert reminders(at(27, 9), at(27, 8)) == ()


def test_a_quarter_begins_at_midnight_of_its_first_day() -> None:
    assert quarter_begins(at(31, 23, month=12), ZONE) == at(1, 0, month=10)


@pytest.mark.parametrize(
    ("days", "hours"),
    [
        *(("8", "09:00-10:00"), ("11", "09:00-10:00"), ("1", "9-10"), ("1", "10:00-09:00")),
        *(("1", "09:00-11:00, 10:00-12:00"), ("1", "24:00-25:00")),
    ],
)
def test_hours_and_days_that_are_none_are_refused(days: str, hours: str) -> None:
    with pytest.raises(ValueError, match=r"day|hours"):
        HelpRules(visit_days=days, visit_hours=hours)


def test_a_bylaw_is_kept_in_one_shape() -> None:
    kept = HelpRules(visit_days="531", visit_hours="09:00-10:00,14:00-15:00")
    assert (kept.visit_days, kept.visit_hours) == ("135", "09:00-10:00, 14:00-15:00")
    assert read_hours(kept.visit_hours)[1] == Hours(BOTH[1].begins, read_hours("14:00-15:00")[0].ends)
