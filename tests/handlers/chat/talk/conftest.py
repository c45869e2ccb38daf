"""The hall in which neighbours talk."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.handlers.chat.talk.talking import TalkingHall, TalkingPhone


@pytest.fixture
def hall(tmp_path: Path, database_kind: str) -> Iterator[TalkingHall]:
    """幸福里社区, and 和平里社区 beside it."""
    made = TalkingHall(tmp_path)
    yield made
    made.workshop.close()


@pytest.fixture
def chen(hall: TalkingHall) -> TalkingPhone:
    """陈明 of the third building."""
    return hall.phone("3")


@pytest.fixture
def zhang(hall: TalkingHall) -> TalkingPhone:
    """张阿姨, who reads plain wording."""
    return hall.phone("5")


@pytest.fixture
def zhao(hall: TalkingHall) -> TalkingPhone:
    """赵<b> of the third building."""
    return hall.phone("6")


@pytest.fixture
def wu(hall: TalkingHall) -> TalkingPhone:
    """吴刚 of the first building."""
    return hall.phone("10")


@pytest.fixture
def wang(hall: TalkingHall) -> TalkingPhone:
    """王敏 of the committee."""
    return hall.phone("2")


@pytest.fixture
def stranger(hall: TalkingHall) -> TalkingPhone:
    """Somebody whom nobody knows."""
    return hall.phone("404", "小刘")
