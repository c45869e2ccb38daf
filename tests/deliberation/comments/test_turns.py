"""In which order comments stand: no page belongs to one side while the other has something left to say."""

from datetime import UTC, datetime, timedelta

import pytest

from deliberation.comments.model import Side
from deliberation.comments.turns import Stand, in_turns

NOON = datetime(2026, 11, 21, 12, tzinfo=UTC)


def stands(said: str) -> list[Stand]:
    """One a letter, in the order of time: f is for, a against."""
    sides = {"f": Side.FOR, "a": Side.AGAINST}
    return [Stand(n, sides[each], NOON + timedelta(minutes=n)) for n, each in enumerate(said)]


@pytest.mark.parametrize(
    ("said", "order"),
    [
        ("", []),
        ("f", [0]),
        ("fff", [2, 1, 0]),
        ("fa", [1, 0]),
        ("af", [1, 0]),
        ("fffa", [3, 2, 1, 0]),
        ("afff", [0, 3, 2, 1]),
        ("ffaaf", [3, 4, 2, 1, 0]),
    ],
)
def test_the_sides_take_turns_newest_first_the_smaller_side_begins(said: str, order: list[int]) -> None:
    assert in_turns(stands(said)) == order


def test_the_same_minute_is_no_tie() -> None:
    same = [Stand(n, Side.FOR, NOON) for n in (3, 1, 2)]
    assert in_turns(same) == [3, 2, 1]
