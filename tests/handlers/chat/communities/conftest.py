"""Two communities side by side."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.handlers.chat.communities.street import Street


@pytest.fixture
def street(tmp_path: Path, database_kind: str) -> Iterator[Street]:
    """幸福里社区, and 翠竹苑社区 beside it, where something is going on."""
    made = Street(tmp_path)
    yield made
    made.workshop.close()
    made.house.workshop.close()
