"""The community in which meetings are tested."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.deliberation.meetings.village import Village


@pytest.fixture
def village(tmp_path: Path, database_kind: str) -> Iterator[Village]:
    """幸福里 with its neighbours, and 和平里 beside it."""
    made = Village(tmp_path)
    yield made
    made.workshop.close()
