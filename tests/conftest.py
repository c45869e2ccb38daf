"""What every test may ask for."""

from pathlib import Path

import pytest

from locales import render, speech
from tests import browser, shared_data

# In tests a missing text or value raises; in service it is logged and bridged.
speech.HOUSE.strict = True
render.be_strict()


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder of public data that tests are held against."""
    return shared_data.shared_data()


@pytest.fixture(scope="session")
def browser_path() -> str:
    """The path of Chromium."""
    return browser.browser_path()
