"""The public states of a proposal, derived from facts and the clock; and the clock of an answer."""

from datetime import UTC, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from deliberation.proposals.answer_clock import clock_at, evening_after
from deliberation.proposals.stages import OPEN, OWED, Facts, Stage, stage_of

UNTIL = datetime(2026, 12, 5, 12, tzinfo=UTC)
BEFORE = UNTIL - timedelta(seconds=1)
SHANGHAI = ZoneInfo("Asia/Shanghai")

CASES = [
    ({}, BEFORE, Stage.COLLECTING),
    ({}, UNTIL, Stage.LAPSED),
    ({"reached": True}, UNTIL, Stage.SCREENING),
    ({"reached": True, "returned_until": UNTIL}, BEFORE, Stage.RETURNED),
    ({"reached": True, "returned_until": UNTIL}, UNTIL, Stage.SCREENING),
    ({"reached": True, "returned_until": UNTIL, "withdrawn": True}, BEFORE, Stage.WITHDRAWN),
    ({"reached": True, "deliberated": True}, UNTIL, Stage.DELIBERATING),
    ({"reached": True, "answered": True}, BEFORE, Stage.ANSWERED),
    ({"reached": True, "deliberated": True, "answered": True}, BEFORE, Stage.ANSWERED),
    ({"reached": True, "deliberated": True, "declined": True}, BEFORE, Stage.DECLINED),
    ({"reached": True, "in_vote": True}, BEFORE, Stage.IN_VOTE),
    ({"reached": True, "deliberated": True, "in_vote": True}, BEFORE, Stage.IN_VOTE),
    ({"reached": True, "in_vote": True, "adopted": True}, BEFORE, Stage.ADOPTED),
    ({"reached": True, "in_vote": True, "adopted": False}, BEFORE, Stage.REJECTED),
    ({"reached": True, "in_vote": True, "adopted": True, "unfunded": True}, BEFORE, Stage.UNFUNDED),
    ({"withdrawn": True}, BEFORE, Stage.WITHDRAWN),
    ({"withdrawn": True}, UNTIL, Stage.WITHDRAWN),
    ({"reached": True, "deliberated": True, "withdrawn": True}, BEFORE, Stage.WITHDRAWN),
    ({"merged": True}, UNTIL, Stage.MERGED),
    ({"reached": True, "merged": True}, BEFORE, Stage.MERGED),
]


@pytest.mark.parametrize(("facts", "now", "stage"), CASES)
def test_a_stage_follows_from_facts_and_the_clock(facts: dict[str, Any], now: datetime, stage: Stage) -> None:
    assert stage_of(Facts(UNTIL, **facts), now) is stage


def test_every_state_is_among_the_cases() -> None:
    assert {stage for _, _, stage in CASES} == set(Stage)


def test_what_is_owed_is_open_and_nothing_decided_is_open() -> None:
    assert OWED < OPEN
    assert OPEN.isdisjoint({Stage.IN_VOTE, Stage.MERGED, Stage.WITHDRAWN, Stage.ANSWERED, Stage.LAPSED})


def at(day: int, hour: int, minute: int = 0) -> datetime:
    """A moment of November 2026 in Shanghai."""
    return datetime(2026, 11, 1, hour, minute, tzinfo=SHANGHAI) + timedelta(days=day - 1)


@pytest.mark.parametrize(
    ("now", "day", "left", "overdue"),
    [
        (at(5, 14), 0, 15, None),  # the day it begins is not counted (PRC Civil Code, article 201)
        (at(5, 23, 59), 0, 15, None),
        (at(6, 0), 1, 14, None),
        (at(8, 9), 3, 12, None),
        (at(20, 19, 59), 15, 0, None),
        (at(20, 20), 15, 0, 0),
        (at(21, 0), 15, 0, 1),
        (at(22, 8), 15, 0, 2),
        (at(50, 8), 15, 0, 30),
    ],
)
def test_the_clock_counts_whole_days_of_the_calendar(
    now: datetime, day: int, left: int, overdue: int | None
) -> None:
    began, due = at(5, 14), evening_after(at(5, 14), 15, SHANGHAI)
    clock = clock_at(began, due, now.astimezone(UTC), SHANGHAI)
    assert (clock.day, clock.days, clock.left, clock.overdue) == (day, 15, left, overdue)


def test_an_evening_stays_at_eight_when_the_clocks_change() -> None:
    berlin = ZoneInfo("Europe/Berlin")
    due = evening_after(datetime(2026, 10, 20, 9, tzinfo=berlin), 15, berlin)
    assert due == datetime(2026, 11, 4, 20, tzinfo=berlin)
