"""While the desk helps somebody, no button says «my»: whatever is tapped is the neighbour's."""

import pytest

from handlers.chat.menu import OpenComments, OpenFollow, OpenHomes
from handlers.chat.proposals.life_taps import MoreOfList
from handlers.chat.proposals.taps import SeeProposal, Write
from tests.handlers.chat.helping.counter import SUN, ZHAO, Counter, helps

DOORS = (
    *("/start", "/proposals", "/polls", "/meetings", "/points", "/me", "/find", "/mygrid", "/helpers"),
    *("/following", "/conduct", "/who"),
)
INSIDE = (SeeProposal(1), OpenComments(1), OpenFollow(1), OpenHomes(), MoreOfList("now", 0), Write())


@pytest.mark.parametrize("words", DOORS)
async def test_no_door_is_called_mine(counter: Counter, words: str) -> None:
    counter.proposal()
    zhao = counter.phone(ZHAO)
    await helps(zhao)
    await zhao.says(words)
    assert [each for each in zhao.labels() if "我" in each] == []


@pytest.mark.parametrize("does", INSIDE, ids=lambda does: type(does).__name__)
async def test_no_button_behind_them_is_either(counter: Counter, does: object) -> None:
    counter.proposal()
    zhao = counter.phone(ZHAO)
    await helps(zhao)
    await zhao.sends(does)
    assert [each for each in zhao.labels() if "我" in each] == []


async def test_it_bears_the_name_of_whom_it_is_for(counter: Counter) -> None:
    zhao = counter.phone(ZHAO)
    await helps(zhao)
    await zhao.sends(OpenComments(counter.proposal()))
    assert {f"{SUN}赞成，说两句", f"{SUN}反对，说两句"} <= set(zhao.labels())
    await zhao.says("/me")
    assert {f"{SUN}的住处", f"谁能替{SUN}办"} <= set(zhao.labels())
    await zhao.taps("结束代办")
    await zhao.says("/me")
    assert {"我的住处", "谁能替我办"} <= set(zhao.labels())
