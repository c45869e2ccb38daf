"""A city once for each database, and a copy of it for each test.

``YISHI_CITY=1000x1000`` has the same tests look at a whole one.
"""

import os
import time
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

from handlers.reactions import REACTIONS
from kernel.clock import system_chance
from kernel.workshop import Workshop
from tests.city import NOW, City, size
from tests.databases import Founded
from tests.keys import KEYRING

SIZE = os.environ.get("YISHI_CITY", "100x50")


@pytest.fixture(scope="session")
def city() -> City:
    """How large it is."""
    communities, _, dwellings = SIZE.partition("x")
    return City(int(communities), int(dwellings))


@cache
def _founded(city: City, kind: str) -> Founded:
    begun = time.monotonic()
    founded = Founded(city.build, kind)
    print(f"{kind}: {SIZE} built in {time.monotonic() - begun:.1f} s")
    return founded


@pytest.fixture
def database(city: City, database_kind: str, tmp_path: Path) -> str:
    """The address of a city of one's own."""
    url = _founded(city, database_kind).copy(tmp_path)
    if "YISHI_CITY" in os.environ:
        print(size(url))
    return url


@pytest.fixture
def hall(database: str) -> Iterator[Workshop]:
    """The workshop of that city."""
    workshop = Workshop(
        database, clock=lambda: NOW, chance=system_chance, keyring=KEYRING, reactions=REACTIONS
    )
    yield workshop
    workshop.close()
