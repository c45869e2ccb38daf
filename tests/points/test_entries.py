"""What transfers do to accounts: pure rules, as tables."""

import pytest

from points.ledger.entries import (
    Content,
    Counters,
    Kind,
    can_be_reversed,
    changes,
    mismatch,
    replay,
    reversal,
)

WANG, BARBER = 2, 3
HOLD = Content(Kind.PENDING, WANG, BARBER, 30, "reward", 1)


@pytest.mark.parametrize(
    ("kind", "debit", "credit"),
    [
        (Kind.SINGLE, Counters(debits_posted=30), Counters(credits_posted=30)),
        (Kind.PENDING, Counters(debits_pending=30), Counters(credits_pending=30)),
        (
            Kind.POST,
            Counters(debits_posted=30, debits_pending=-30),
            Counters(credits_posted=30, credits_pending=-30),
        ),
        (Kind.VOID, Counters(debits_pending=-30), Counters(credits_pending=-30)),
    ],
)
def test_each_phase_changes_both_sides_alike(kind: Kind, debit: Counters, credit: Counters) -> None:
    assert changes(kind, 30) == (debit, credit)


@pytest.mark.parametrize(
    ("counters", "amount", "least", "missing"),
    [
        (Counters(credits_posted=100), 100, 0, 0),
        (Counters(credits_posted=100), 101, 0, 1),
        (Counters(credits_posted=100, debits_pending=30), 71, 0, 1),
        (Counters(credits_posted=100, debits_posted=100), 1, 0, 1),
        (Counters(), 5, 0, 5),
        (Counters(credits_pending=50), 50, 0, 50),
        (Counters(), 1_000_000, None, 0),
    ],
)
def test_held_points_cannot_be_spent_and_only_the_issuer_has_no_bottom(
    counters: Counters, amount: int, least: int | None, missing: int
) -> None:
    assert counters.short_of(amount, least) == missing


def test_a_hold_that_is_given_leaves_nothing_pending() -> None:
    given = Content(Kind.POST, WANG, BARBER, 30, "reward", 1, pending=1)
    accounts = replay([HOLD, given])
    assert accounts[WANG] == Counters(debits_posted=30)
    assert accounts[BARBER] == Counters(credits_posted=30)


@pytest.mark.parametrize(
    ("settling", "wrong"),
    [
        (Content(Kind.POST, WANG, BARBER, 30, "reward", 1, pending=1), False),
        (Content(Kind.VOID, WANG, BARBER, 30, "reward", 1, pending=1), False),
        (Content(Kind.POST, WANG, BARBER, 31, "reward", 1, pending=1), True),
        (Content(Kind.POST, WANG, 9, 30, "reward", 1, pending=1), True),
    ],
)
def test_a_hold_is_settled_as_it_was_made(settling: Content, wrong: bool) -> None:
    assert mismatch(HOLD, settling) is wrong


def test_a_correction_goes_the_other_way_and_is_not_corrected_again() -> None:
    earned = Content(Kind.SINGLE, 1, WANG, 20, "proposal-adopted", 7)
    back = reversal(earned, 5)
    assert (back.debit, back.credit, back.reverses) == (WANG, 1, 5)
    assert can_be_reversed(earned)
    assert not can_be_reversed(back)
    assert not can_be_reversed(HOLD)
