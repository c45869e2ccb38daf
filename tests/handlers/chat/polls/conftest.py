"""The neighbourhood and its phones."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from kernel.workshop import Workshop
from tests.deliberation.polls.neighbourhood import PEOPLE, Hall, HandClock, plan, workshop_on
from tests.founded import founded
from tests.handlers.chat.polls.phone import Phone

ACCOUNTS = {person["name"]: person["account"] for person in PEOPLE}
Ring = Callable[..., Phone]


@pytest.fixture
def founding(tmp_path: Path, database_kind: str) -> Iterator[Callable[..., Hall]]:
    """Found the neighbourhood under by-laws of the test's own."""
    opened: list[Workshop] = []

    def with_rules(**rules: Any) -> Hall:
        clock = HandClock()
        url, (community,) = founded(tmp_path, clock.now, plan(**rules))
        opened.append(workshop_on(url, clock))
        return Hall(opened[-1], clock, community)

    yield with_rules
    for workshop in opened:
        workshop.close()


@pytest.fixture
def hall(founding: Callable[..., Hall]) -> Hall:
    """The neighbourhood under the usual by-laws."""
    return founding()


@pytest.fixture
def phone(hall: Hall) -> Ring:
    """The phone of a named neighbour."""

    def of(name: str, **reading: Any) -> Phone:
        return Phone(hall, ACCOUNTS.get(name, name), **reading)

    return of
