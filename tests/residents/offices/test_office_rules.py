"""Who gives and ends which office, and when terms end: tables of cases."""

from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest

from residents.model import RoleKind
from residents.offices.rules import No, fits, may_end, may_grant, seats
from residents.offices.terms import day_of, may_last, noon_of, number_of, term_end

CHAIR, COMMITTEE, DESK, SUPERVISOR = (
    RoleKind.CHAIR,
    RoleKind.COMMITTEE,
    RoleKind.DESK,
    RoleKind.SUPERVISOR,
)
LEADER, MERCHANT, HEAD, WORKER = (
    RoleKind.BUILDING_LEADER,
    RoleKind.MERCHANT,
    RoleKind.GRID_HEAD,
    RoleKind.GRID_WORKER,
)
SHANGHAI, TAIPEI, NEW_YORK = map(ZoneInfo, ("Asia/Shanghai", "Asia/Taipei", "America/New_York"))

# docs/decisions/0035: who gives what; every pair that is not here is refused.
GIVES = {
    CHAIR: {COMMITTEE, DESK, SUPERVISOR, LEADER, HEAD, WORKER, MERCHANT},
    COMMITTEE: {LEADER, WORKER, MERCHANT},
}
ENDS = {
    CHAIR: {COMMITTEE, DESK, LEADER, HEAD, WORKER, MERCHANT},
    COMMITTEE: {LEADER, WORKER, MERCHANT},
    SUPERVISOR: {SUPERVISOR},
}


@pytest.mark.parametrize("giver", list(RoleKind))
@pytest.mark.parametrize("given", list(RoleKind))
def test_who_gives_which_office_to_somebody_else(giver: RoleKind, given: RoleKind) -> None:
    no = may_grant({giver}, given, oneself=False)
    if given in GIVES.get(giver, set()):
        assert no is None
    else:
        assert no is (No.CHAIR if given is CHAIR else No.NOT_YOURS)


@pytest.mark.parametrize("given", list(RoleKind))
def test_nobody_appoints_themselves_but_the_chair_to_the_desk(given: RoleKind) -> None:
    allowed = {kind for kind in RoleKind if may_grant({CHAIR}, kind, oneself=True) is None}
    assert allowed == {DESK}
    assert may_grant({COMMITTEE}, given, oneself=True) is not None


@pytest.mark.parametrize("ender", list(RoleKind))
@pytest.mark.parametrize("ended", list(RoleKind))
def test_who_ends_which_office_before_its_time(ender: RoleKind, ended: RoleKind) -> None:
    no = may_end({ender}, ended, oneself=False)
    if ended in ENDS.get(ender, set()):
        assert no is None
    else:
        assert no is {CHAIR: No.CHAIR, SUPERVISOR: No.SUPERVISOR}.get(ended, No.NOT_YOURS)


@pytest.mark.parametrize("held", list(RoleKind))
def test_everybody_may_lay_down_their_own(held: RoleKind) -> None:
    assert may_end({held}, held, oneself=True) is None


@pytest.mark.parametrize("other", [kind for kind in RoleKind if kind is not SUPERVISOR])
def test_a_supervisor_holds_no_other_office(other: RoleKind) -> None:
    assert fits({SUPERVISOR}, other) is No.ALONE
    assert fits({other}, SUPERVISOR) is No.ALONE
    assert fits({SUPERVISOR}, SUPERVISOR) is None
    assert fits({other}, MERCHANT) is None


@pytest.mark.parametrize(
    ("kind", "homes", "most"),
    [
        (CHAIR, 5000, 1),
        (HEAD, 5000, 1),  # A01: one head a grid
        (WORKER, 5000, 3),  # A01: three workers a grid
        (LEADER, 5000, 3),
        (SUPERVISOR, 5000, 5),
        (DESK, 0, 3),
        (DESK, 299, 3),
        (DESK, 300, 4),  # A32: one for 300 homes more
        (DESK, 5000, 19),
        (COMMITTEE, 5000, None),
        (MERCHANT, 5000, None),
    ],
)
def test_how_many_may_hold_it(kind: RoleKind, homes: int, most: int | None) -> None:
    assert seats(kind, homes) == most


@pytest.mark.parametrize(
    ("since", "months", "zone", "ends"),
    [
        (datetime(2026, 11, 22, 1, tzinfo=UTC), 36, SHANGHAI, "2029-11-22T12:00+08:00"),
        (datetime(2026, 11, 22, 23, tzinfo=UTC), 36, SHANGHAI, "2029-11-23T12:00+08:00"),
        (datetime(2027, 8, 31, 4, tzinfo=UTC), 6, TAIPEI, "2028-02-29T12:00+08:00"),
        (datetime(2028, 2, 29, 4, tzinfo=UTC), 12, TAIPEI, "2029-02-28T12:00+08:00"),
        (datetime(2026, 12, 31, 4, tzinfo=UTC), 1, SHANGHAI, "2027-01-31T12:00+08:00"),
        (datetime(2026, 9, 1, 16, tzinfo=UTC), 3, NEW_YORK, "2026-12-01T12:00-05:00"),
        (datetime(2026, 12, 1, 17, tzinfo=UTC), 6, NEW_YORK, "2027-06-01T12:00-04:00"),
    ],
)
def test_a_term_ends_at_noon_of_the_communitys_own_time(
    since: datetime, months: int, zone: ZoneInfo, ends: str
) -> None:
    assert term_end(since, months, zone) == datetime.fromisoformat(ends)


def test_a_term_may_end_the_day_after_tomorrow_and_within_ten_years() -> None:
    now = datetime(2026, 11, 21, 10, 30, tzinfo=UTC)  # 18:30 in Shanghai
    ends = {day: may_last(now, noon_of(day, SHANGHAI), SHANGHAI) for day in (date(2026, 11, 22),)}
    assert ends == {date(2026, 11, 22): False}
    assert may_last(now, noon_of(date(2026, 11, 23), SHANGHAI), SHANGHAI)
    assert may_last(now, noon_of(date(2036, 11, 21), SHANGHAI), SHANGHAI)
    assert not may_last(now, noon_of(date(2036, 11, 22), SHANGHAI), SHANGHAI)


@pytest.mark.parametrize("forged", [0, 1, 20290230, 20291301, 99999999, -20291122, 2**31 - 1])
def test_a_forged_day_is_none(forged: int) -> None:
    assert day_of(forged) is None


def test_a_day_on_a_button_is_read_back() -> None:
    assert day_of(number_of(date(2029, 11, 22))) == date(2029, 11, 22)
