"""A neighbourhood for every test of polls."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from kernel.workshop import Workshop
from tests.deliberation.polls.neighbourhood import Hall, HandClock, plan, workshop_on
from tests.founded import founded


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
