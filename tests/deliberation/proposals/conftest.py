"""幸福里社区 on either database; and the house of the cast."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from deliberation.proposals import similar
from tests.handlers.chat.hall import Hall
from tests.house import house

__all__ = ["hall", "house"]


@pytest.fixture
def hall(tmp_path: Path, database_kind: str) -> Iterator[Hall]:
    """幸福里社区, and 和平里社区 beside it."""
    similar._kept.clear()  # a database of a test before this one is used again, with the same ids
    made = Hall(tmp_path)
    yield made
    made.workshop.close()
