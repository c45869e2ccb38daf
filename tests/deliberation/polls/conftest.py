"""A neighbourhood for every test of polls."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.deliberation.polls.neighbourhood import Hall, HandClock, database, plan, settle, workshop_on


@pytest.fixture
def founding(tmp_path: Path, database_kind: str) -> Iterator[Callable[..., Hall]]:
    """Found the neighbourhood under by-laws of the test's own."""
    clock = HandClock()
    workshop = workshop_on(database(tmp_path), clock)

    def with_rules(**rules: Any) -> Hall:
        return settle(workshop, clock, plan(**rules))

    yield with_rules
    workshop.close()


@pytest.fixture
def hall(founding: Callable[..., Hall]) -> Hall:
    """The neighbourhood under the usual by-laws."""
    return founding()
