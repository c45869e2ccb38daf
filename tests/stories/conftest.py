"""A founded database once, and a town for each story."""

from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest
import pytest_asyncio

from bot.migrating import migrate
from bot.seeding import seed
from handlers.reactions import REACTIONS
from kernel.clock import system_chance
from kernel.workshop import Workshop
from tests import cast
from tests.stories.nursery import Nursery
from tests.stories.town import START, Town


@pytest.fixture(scope="session")
def founded(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The database of the cast's community, as it is on the first evening."""
    path = tmp_path_factory.mktemp("founded") / "cast.sqlite3"
    url = f"sqlite:///{path}"
    migrate(url)
    workshop = Workshop(url, clock=lambda: START, chance=system_chance, reactions=REACTIONS)
    seed(workshop, cast.FILE)
    workshop.close()
    return path


@pytest_asyncio.fixture
async def town(founded: Path, tmp_path: Path) -> AsyncIterator[Town]:
    """A town whose bot has not been started yet."""
    town = await Town(tmp_path).open(founded)
    yield town
    await town.close()


@pytest.fixture(scope="session")
def nursery(founded: Path) -> Iterator[Nursery]:
    """Where bots in processes of their own come from."""
    nursery = Nursery(founded)
    yield nursery
    nursery.close()


@pytest_asyncio.fixture
async def mortal_town(founded: Path, tmp_path: Path, nursery: Nursery) -> AsyncIterator[Town]:
    """A town whose bot runs in a process of its own."""
    town = await Town(tmp_path).open(founded)
    town.in_a_child(nursery)
    yield town
    await town.close()
