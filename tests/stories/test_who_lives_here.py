"""Who lives here, as neighbours, desk and committee live it: over HTTP, with a real database."""

import pytest

from tests.stories.town import Town
from tests.stories.who_lives_here import who_lives_here


@pytest.mark.parametrize("webhook", [False, True], ids=["by long polling", "by webhook"])
async def test_from_the_roster_to_the_erased_author(town: Town, webhook: bool) -> None:
    town.in_house(webhook=webhook)
    await town.bot.start()
    await who_lives_here(town)
