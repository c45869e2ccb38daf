"""The list of what must not happen: when each thing is on it, in which order, how many where (A16)."""

from datetime import UTC, datetime, timedelta

import pytest

from handlers.duties.checks import LIMITS, OWES, Breach, Check, by_place, in_order, is_too_long

NOW = datetime(2026, 11, 21, 10, 30, tzinfo=UTC)
SECOND = timedelta(seconds=1)


@pytest.mark.parametrize(
    ("check", "may_last"),
    [
        (Check.DANGER, timedelta(hours=1)),
        (Check.ANSWER, timedelta(0)),
        (Check.PROMISE, timedelta(0)),
        (Check.TALK, timedelta(0)),
        (Check.INTAKE, timedelta(days=7)),
        (Check.FLAG, timedelta(days=7)),
        (Check.CLAIM, timedelta(days=7)),
        (Check.CASE, timedelta(days=30)),
        (Check.ACCOUNT, timedelta(days=3)),
        (Check.OVER, timedelta(days=14)),
        (Check.UNHEARD, timedelta(days=14)),
        (Check.VISIT, timedelta(0)),
        (Check.VOICE, timedelta(days=7)),
        (Check.SILENT, timedelta(days=30)),
        (Check.OFFICE, timedelta(days=7)),
        (Check.LEADER, timedelta(days=30)),
        (Check.HEAD, timedelta(days=30)),
        (Check.WORKER, timedelta(days=30)),
    ],
)
def test_a_thing_is_on_the_list_from_the_last_second_of_its_time(check: Check, may_last: timedelta) -> None:
    assert not is_too_long(check, NOW - may_last + SECOND, NOW)
    assert is_too_long(check, NOW - may_last, NOW)


def test_every_check_has_its_time_and_somebody_whose_it_is() -> None:
    assert set(LIMITS) == set(OWES) == set(Check)


def test_dangers_stand_first_then_what_lasts_longest() -> None:
    old = Breach(Check.CLAIM, 1, 3, NOW - timedelta(days=40))
    older = Breach(Check.LEADER, 4, 4, NOW - timedelta(days=80))
    danger = Breach(Check.DANGER, 2, 3, NOW - timedelta(hours=2))
    assert in_order([old, older, danger]) == (danger, older, old)
    assert (danger.days(NOW), old.days(NOW)) == (0, 40)


def test_they_are_counted_by_place_the_most_first() -> None:
    found = [Breach(Check.CLAIM, n, place, NOW) for n, place in enumerate((3, 4, 4, 0, 4, 3))]
    assert by_place(found) == ((4, 3), (3, 2), (0, 1))
