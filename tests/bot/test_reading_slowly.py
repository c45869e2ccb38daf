"""Elders are asked before a tap counts; what was settled once stays so when the mode changes."""

from typing import Any

import pytest

from bot.acting import BoundAct
from handlers.chat.act import ReadsSlowly
from handlers.chat.heard import Heard
from kernel.work import Work
from residents.acting import Acting
from residents.model import Person
from tests import cast
from tests.house import House

CHEN = str(cast.account_of("陈静"))
TAP = Heard("telegram", "tap", CHEN, "陈静", "zh-Hans", CHEN, private=True)


def votes(work: Work, who: Acting) -> int:
    """What the tap does."""
    return work.note("Voted", {"person": who.person})


def is_asked(work: Work, who: Acting) -> str:
    """What an elder gets first."""
    return "asked"


def turn(house: House, *, elder: bool) -> None:
    """陈静 changes her mode."""
    me = house.person("陈静")

    def order(work: Work) -> None:
        work.session.get_one(Person, me).elder = elder

    house.act(order)


async def tap(house: House) -> Any:
    """The same tap arrives at a program that was just started."""
    workshop = house.another_process()
    act = BoundAct(workshop, TAP, str)
    try:
        with act.unless_reading_slowly():
            return await act(votes)
    except ReadsSlowly:
        return await act(is_asked)
    finally:
        workshop.close()


@pytest.mark.parametrize("elder", [True, False])
async def test_a_tap_that_comes_again_is_answered_as_it_was_whatever_the_mode_is_now(
    house: House, elder: bool
) -> None:
    turn(house, elder=elder)
    first = await tap(house)
    assert (first == "asked") is elder
    turn(house, elder=not elder)
    assert await tap(house) == first
