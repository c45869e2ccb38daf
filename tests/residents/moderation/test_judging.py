"""Who hears an appeal and what decides it, as a table (docs/decisions/0034)."""

import pytest

from residents.moderation.judging import Bench, Verdict, bench, verdict

BENCHES = [
    # members, supervisors, concerned -> judges, needed
    ({1, 2, 3, 4}, {9}, {1, 2}, {3, 4}, 2),
    ({1, 2, 3}, {9}, {1, 2}, {3, 9}, 2),
    ({1, 2}, {9}, {1, 2}, {9}, 1),
    ({1, 2}, {8, 9}, {1, 2}, {8, 9}, 2),
    ({1, 2, 3}, set(), {1, 2}, {3}, 1),
    ({1, 2}, set(), {1, 2}, set(), 0),
    ({1, 2, 3, 4, 5}, {9}, {1, 2}, {3, 4, 5}, 2),
    ({1, 2, 3}, {3}, {1, 2}, {3}, 1),  # one person with two offices is one person
    ({1, 2, 3}, {1}, {1, 2}, {3}, 1),  # who hid it does not come back as a supervisor
]
VERDICTS = [
    # judges, needed, for lifting, for keeping -> verdict
    ({3, 4}, 2, [], [], Verdict.OPEN),
    ({3, 4}, 2, [3], [], Verdict.OPEN),
    ({3, 4}, 2, [3, 4], [], Verdict.LIFTED),
    ({3, 4}, 2, [], [3, 4], Verdict.UPHELD),
    ({3, 4}, 2, [3], [4], Verdict.LIFTED),  # in doubt for whoever spoke
    ({3, 4, 5}, 2, [3], [4], Verdict.OPEN),
    ({3, 4, 5}, 2, [3], [4, 5], Verdict.UPHELD),
    ({9}, 1, [9], [], Verdict.LIFTED),
    ({9}, 1, [], [9], Verdict.UPHELD),
    ({4}, 1, [3], [], Verdict.LIFTED),  # whoever spoke and then left office has spoken
]


@pytest.mark.parametrize(("members", "supervisors", "concerned", "judges", "needed"), BENCHES)
def test_who_hears_it(
    members: set[int], supervisors: set[int], concerned: set[int], judges: set[int], needed: int
) -> None:
    assert bench(members, supervisors, concerned) == Bench(frozenset(judges), needed)


@pytest.mark.parametrize(("judges", "needed", "lift", "keep", "outcome"), VERDICTS)
def test_what_decides_it(
    judges: set[int], needed: int, lift: list[int], keep: list[int], outcome: Verdict
) -> None:
    assert verdict(Bench(frozenset(judges), needed), lift, keep) is outcome
