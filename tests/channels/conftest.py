"""A town with a second channel."""

from collections.abc import AsyncIterator

import pytest
import pytest_asyncio

from bot.assembly import Wiring
from tests.channels.correspondents import Correspondent
from tests.channels.plain import CHANNEL, PlainChannel
from tests.stories.conftest import founded, town  # noqa: F401  # fixtures of the stories
from tests.stories.town import InHouse, Town


@pytest.fixture
def plain() -> PlainChannel:
    """The second channel."""
    return PlainChannel()


@pytest_asyncio.fixture
async def two_channels(town: Town, plain: PlainChannel) -> AsyncIterator[Town]:  # noqa: F811  # a fixture
    """The town, with both channels open."""

    def wiring() -> Wiring:
        now, boundary = town.shared.now, town.shared.boundary
        return Wiring(**town.wiring(), clock=now, boundary=boundary, lines={CHANNEL: plain.line})

    town.bot = bot = InHouse(wiring, None)
    plain.open(lambda: bot.program.workshop)
    await bot.start()
    await town.settled()
    yield town


@pytest.fixture
def lin(two_channels: Town, plain: PlainChannel) -> Correspondent:
    """林小满, who has just moved in, holds a letter, and has a phone without pictures."""
    return Correspondent(two_channels, plain, "13800000001")
