"""The desk, its neighbours, and a matter to help with."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.handlers.chat.helping.counter import Counter


@pytest.fixture
def counter(tmp_path: Path, database_kind: str) -> Iterator[Counter]:
    """幸福里社区 with 赵敏 at the desk, 李明 leading 3号楼 and 许红梅 leading 1号楼."""
    made = Counter(tmp_path)
    yield made
    made.workshop.close()
    made.house.workshop.close()
