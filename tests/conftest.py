"""What every test may ask for."""

import os
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from handlers.chat import screen
from locales import render, speech
from tests import browser, databases, keys, shared_data, statements

# In tests a missing text or value raises; in service it is logged and bridged.
speech.HOUSE.strict = True
render.be_strict()
screen.be_strict()  # no screen with more than five buttons

statements.compile_once()

# One key for all that a test builds, so that a program reads what the test wrote beside it.
os.environ["YISHI_KEY_FILE"] = keys.written_to(Path(tempfile.mkdtemp(prefix="yishi-key-")))


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder of public data that tests are held against."""
    return shared_data.shared_data()


@pytest.fixture(scope="session")
def browser_path() -> str:
    """The path of Chromium."""
    return browser.browser_path()


@pytest.fixture
def postgresql(tmp_path: Path) -> Iterator[str]:
    """The address of a PostgreSQL database without any table, for what SQLite has no part in."""
    with databases.using("postgresql"):
        yield databases.unmade_database(tmp_path)


@pytest.fixture(params=databases.KINDS)
def database_kind(request: pytest.FixtureRequest) -> Iterator[str]:
    """Both databases, one after the other: whatever a test or its fixtures build is built on this one."""
    with databases.using(request.param):
        yield request.param
