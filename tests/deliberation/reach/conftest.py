"""The street in which reach is tested."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.deliberation.reach.street import Street


@pytest.fixture
def street(tmp_path: Path, database_kind: str) -> Iterator[Street]:
    """A quiet street on either database."""
    made = Street(tmp_path)
    yield made
    made.workshop.close()
