"""The hall and its neighbours."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.handlers.chat.hall import Hall, Phone


@pytest.fixture
def hall(tmp_path: Path, database_kind: str) -> Iterator[Hall]:
    """幸福里社区, and 和平里社区 beside it."""
    made = Hall(tmp_path)
    yield made
    made.workshop.close()


@pytest.fixture
def li(hall: Hall) -> Phone:
    """李建国, who chairs the committee and lives in the first building."""
    return hall.phone("1")


@pytest.fixture
def wang(hall: Hall) -> Phone:
    """王敏 of the committee, who lives elsewhere."""
    return hall.phone("2")


@pytest.fixture
def chen(hall: Hall) -> Phone:
    """陈明 of the third building."""
    return hall.phone("3")


@pytest.fixture
def chen_junior(hall: Hall) -> Phone:
    """陈小明, who lives with 陈明."""
    return hall.phone("4")


@pytest.fixture
def zhang(hall: Hall) -> Phone:
    """张阿姨 of the third building, who reads plain wording."""
    return hall.phone("5")


@pytest.fixture
def zhao(hall: Hall) -> Phone:
    """赵<b> of the third building."""
    return hall.phone("6")


@pytest.fixture
def wu(hall: Hall) -> Phone:
    """吴刚 of the first building."""
    return hall.phone("10")


@pytest.fixture
def stranger(hall: Hall) -> Phone:
    """Somebody whom nobody knows."""
    return hall.phone("404", "小刘")
