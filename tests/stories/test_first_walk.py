"""The first walk as a resident lives it: through the real library over HTTP, with a real database file."""

import pytest

from tests.stories.aftermath import nothing_left_untold, nothing_twice
from tests.stories.town import Town
from tests.stories.walk import first_walk


@pytest.mark.parametrize("webhook", [False, True], ids=["by long polling", "by webhook"])
async def test_from_the_letter_to_the_vote_the_haircut_and_the_meeting(town: Town, webhook: bool) -> None:
    town.in_house(webhook=webhook)
    await town.bot.start()
    await first_walk(town)
    await nothing_twice(town)
    await nothing_left_untold(town)
