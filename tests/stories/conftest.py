"""A founded database once, and a town for each story."""

from collections.abc import AsyncIterator, Iterator
from functools import cache
from pathlib import Path

import pytest
import pytest_asyncio

from bot.migrating import migrate
from bot.seeding import seed
from handlers.reactions import REACTIONS
from kernel.clock import system_chance
from kernel.workshop import Workshop
from tests import cast
from tests.databases import Founded
from tests.keys import KEYRING
from tests.stories.nursery import Nursery
from tests.stories.town import START, Town


def build(url: str) -> None:
    """The cast's community, as it is on the first evening."""
    migrate(url)
    workshop = Workshop(url, clock=lambda: START, chance=system_chance, keyring=KEYRING, reactions=REACTIONS)
    seed(workshop, cast.FILE)
    workshop.close()


@cache
def founded_on(kind: str) -> Founded:
    """A database with that community."""
    return Founded(build, kind)


@pytest.fixture
def founded(database_kind: str) -> Founded:
    """A database with that community, on both databases."""
    return founded_on(database_kind)


@pytest_asyncio.fixture
async def town(founded: Founded, tmp_path: Path) -> AsyncIterator[Town]:
    """A town whose bot has not been started yet."""
    town = await Town(tmp_path).open(founded)
    yield town
    await town.close()


@pytest.fixture(scope="session")
def nursery(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Nursery]:
    """Where bots in processes of their own come from."""
    url = founded_on("sqlite").copy(tmp_path_factory.mktemp("nursery"))
    nursery = Nursery(Path(url.removeprefix("sqlite:///")))
    yield nursery
    nursery.close()


@pytest_asyncio.fixture
async def mortal_town(founded: Founded, tmp_path: Path, nursery: Nursery) -> AsyncIterator[Town]:
    """A town whose bot runs in a process of its own."""
    town = await Town(tmp_path).open(founded)
    town.in_a_child(nursery)
    yield town
    await town.close()
