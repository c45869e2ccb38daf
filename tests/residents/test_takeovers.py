"""Attempts to get into somebody else's home, one a row: what is tried, and what must hold afterwards."""

from collections.abc import Callable

import pytest

from tests.house import House
from tests.residents.takeovers import by_account, by_letter_alone, by_office, by_proof, by_word
from tests.residents.takeovers.door import Door


@pytest.fixture
def door(house: House) -> Door:
    """The door of 3号楼1单元302 and its neighbours."""
    return Door(house)


ATTEMPTS = (
    *by_proof.ATTEMPTS,
    *by_word.ATTEMPTS,
    *by_office.ATTEMPTS,
    *by_account.ATTEMPTS,
    *by_letter_alone.ATTEMPTS,
)


@pytest.mark.parametrize("attempt", ATTEMPTS, ids=lambda each: each.__name__)
def test_nobody_gets_into_a_home_that_is_not_theirs(door: Door, attempt: Callable[[Door], None]) -> None:
    attempt(door)
