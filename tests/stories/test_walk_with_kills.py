"""The first walk again, while the bot dies at each boundary of a commit."""

import pytest

from tests.stories.aftermath import nothing_left_untold, nothing_twice
from tests.stories.mortality import Mortality
from tests.stories.town import Town
from tests.stories.walk import first_walk


@pytest.mark.timeout(600)
async def test_the_walk_with_a_kill_at_each_boundary_of_a_commit(mortal_town: Town) -> None:
    mortality = Mortality(mortal_town)
    await mortality.begin()
    await first_walk(mortal_town)
    await mortality.end()
    print(f"killed {mortality.kills} times in {mortality.steps} steps, up to {mortality.most} times in one")
    assert mortality.kills > 100
    await nothing_twice(mortal_town)
    await nothing_left_untold(mortal_town)
