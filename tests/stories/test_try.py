import pytest, time
from tests.stories.walk import *
from tests.stories.mortality import Mortality
async def test_try(mortal_town):
    town = mortal_town
    m = Mortality(town)
    await m.begin()
    t=time.monotonic()
    try:
        await first_walk(town)
        await m.end()
    finally:
        print("KILLS", m.kills, m.steps, m.most, time.monotonic()-t, town.now)
        import shutil; shutil.copy(town.folder/"bot.log","/tmp/bot.log") if (town.folder/"bot.log").exists() else 0
    await nothing_twice(town)
