"""The first walk as a resident lives it: through the real library over HTTP, with a real database file."""

import pytest

from tests.stories.mortality import Mortality
from tests.stories.town import Town
from tests.stories.walk import first_walk, nothing_left_untold, nothing_twice


@pytest.mark.parametrize("webhook", [False, True], ids=["by long polling", "by webhook"])
async def test_from_the_letter_to_the_vote_the_haircut_and_the_meeting(town: Town, webhook: bool) -> None:
    town.in_house(webhook=webhook)
    await town.bot.start()
    await first_walk(town)
    await nothing_twice(town)
    await nothing_left_untold(town)


@pytest.mark.timeout(240)
async def test_the_same_walk_with_a_kill_at_each_boundary_of_a_commit(mortal_town: Town) -> None:
    mortality = Mortality(mortal_town)
    await mortality.begin()
    await first_walk(mortal_town)
    await mortality.end()
    print(f"killed {mortality.kills} times in {mortality.steps} steps, up to {mortality.most} times in one")
    assert mortality.kills > 100
    await nothing_twice(mortal_town)
    await nothing_left_untold(mortal_town)
