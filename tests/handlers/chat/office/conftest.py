"""The hall with its offices, on both databases."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.handlers.chat.office.service_hall import Office


@pytest.fixture
def office(tmp_path: Path, database_kind: str) -> Iterator[Office]:
    """The hall with its offices."""
    made = Office(tmp_path)
    yield made
    made.workshop.close()
    made.house.workshop.close()
