"""When a close is put off: a table of outages, by the clause that was declared at the opening."""

from dataclasses import dataclass
from datetime import datetime, timedelta

import pytest

from deliberation.polls.rules.outages import Clause, clause_from, put_off
from tests.deliberation.polls.neighbourhood import CLOSE

CLAUSE = Clause(minutes=30, hours=3, prolong=24)


@dataclass(frozen=True)
class Span:
    since: datetime
    until: datetime


def span(begin: float, end: float) -> Span:
    """An outage from and to so many minutes after the close; before it they are negative."""
    return Span(CLOSE + timedelta(minutes=begin), CLOSE + timedelta(minutes=end))


DAY = 24 * 60


@pytest.mark.parametrize(
    ("outages", "later", "why"),
    [
        ([], 0, "nothing happened"),
        ([(-60, -30)], 0, "thirty minutes are put up with"),
        ([(-60, -29)], DAY, "thirty-one are not"),
        ([(-240, -150)], 0, "only half an hour of it lies in the last three hours"),
        ([(-240, -149)], DAY, "and a minute more is too much"),
        ([(-600, -181)], 0, "it was over before the last three hours"),
        ([(-100, -80), (-40, -25)], DAY, "two short ones together"),
        ([(-100, -75), (-90, -75)], 0, "what two of them cover counts once"),
        ([(-20, 300)], 0, "twenty minutes before the close; what comes after it is nobody's loss"),
        ([(-40, 300)], 300 + DAY, "it lasted beyond the close: counted from its end"),
        ([(-40, 30 * 60)], 30 * 60 + DAY, "however long it lasts, once only"),
        ([(-60, -20), (DAY - 60, DAY - 20)], 2 * DAY, "another outage before the new close"),
        ([(-60, -20), (DAY - 60, DAY - 40)], DAY, "another one that is short"),
        ([(5, 200)], 0, "after the close"),
    ],
)
def test_the_close_that_follows(outages: list[tuple[float, float]], later: int, why: str) -> None:
    found = put_off(CLOSE, CLAUSE, [span(*each) for each in outages])
    assert found.closes_at == CLOSE + timedelta(minutes=later), why


def test_asked_while_it_lasts_and_after_it_the_same_follows_in_the_end() -> None:
    lasting = put_off(CLOSE, CLAUSE, [span(-40, 0)])
    after = put_off(CLOSE, CLAUSE, [span(-40, 300)])
    assert lasting.closes_at == CLOSE + timedelta(days=1) < after.closes_at
    # However the first answer was used, the second one is reckoned from the declared close again.
    assert after == put_off(CLOSE, CLAUSE, [span(-40, 300)])
    assert after.missed == timedelta(minutes=40)


def test_a_rule_of_before_has_no_clause() -> None:
    assert clause_from({"quorum": ["1/2", False]}) is None
    assert clause_from({"outage": CLAUSE.stored()}) == CLAUSE
