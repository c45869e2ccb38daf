"""How many homes must support a proposal: a number or a share of the place, whichever is less."""

from fractions import Fraction

import pytest

from deliberation.proposals.service import rule_for
from deliberation.proposals.thresholds import needed
from kernel.bylaws import ProposalRules
from residents.model import PlaceKind

HALF, THIRD, FIFTH = Fraction(1, 2), Fraction(1, 3), Fraction(1, 5)


@pytest.mark.parametrize(
    ("number", "share", "dwellings", "homes"),
    [
        (30, HALF, 300, 30),
        (30, HALF, 60, 30),
        (30, HALF, 59, 30),
        (30, HALF, 58, 29),
        (30, HALF, 7, 4),
        (30, THIRD, 7, 3),
        (30, THIRD, 9, 3),
        (30, FIFTH, 1, 1),
        (30, HALF, 0, 1),
        (1, HALF, 1000, 1),
        (30, Fraction(1), 12, 12),
        (10**9, Fraction(2, 3), 3, 2),
    ],
)
def test_the_lesser_of_number_and_share_rounded_up(
    number: int, share: Fraction, dwellings: int, homes: int
) -> None:
    assert needed(number, share, dwellings) == homes


@pytest.mark.parametrize("dwellings", range(200))
def test_nobody_is_asked_for_more_homes_than_there_are(dwellings: int) -> None:
    assert 1 <= needed(30, HALF, dwellings) <= max(1, dwellings)


def test_each_kind_of_place_has_its_own_rule() -> None:
    rules = ProposalRules(
        support_dwellings=30,
        support_share=HALF,
        building_dwellings=5,
        building_share=FIFTH,
        grid_dwellings=12,
        grid_share=THIRD,
    )
    assert rule_for(rules, PlaceKind.COMMUNITY) == (30, HALF)
    assert rule_for(rules, PlaceKind.GRID) == (12, THIRD)
    assert rule_for(rules, PlaceKind.BUILDING) == (5, FIFTH)
