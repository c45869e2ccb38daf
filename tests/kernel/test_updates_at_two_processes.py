"""One update that reaches two processes at once is one act with one answer."""

import asyncio
from concurrent.futures import ThreadPoolExecutor

import pytest

from bot.acting import LANES, BoundAct
from handlers.chat.heard import Heard
from kernel.heard import Hearing, keep
from kernel.work import Work
from kernel.workshop import Workshop
from residents.acting import Acting, Caller, enter
from tests import cast
from tests.house import House
from tests.kernel.neighbours import entries, faults, other

__all__ = ["other"]
pytestmark = pytest.mark.parametrize("database_kind", ["postgresql"], indirect=True)
CHEN = str(cast.account_of("陈静"))


def heard(key: str, account: str = CHEN) -> Heard:
    return Heard("telegram", key, account, "陈静", "zh-Hans", account, private=True)


def noted(work: Work, who: Acting) -> int:
    """A use case that leaves a trace each time it is run."""
    return work.note("Noted", {"person": who.person})


async def test_one_update_that_reaches_two_processes_is_one_act_with_one_answer(
    house: House, other: Workshop
) -> None:
    for number in range(20):
        update = heard(f"u{number}")
        acts = [BoundAct(workshop, update, str) for workshop in (house.workshop, other)]
        one, two = await asyncio.gather(*(act(noted) for act in acts))
        assert one == two
    assert entries(house, house.here) == 20
    assert faults(house, house.here) == []


def test_strangers_who_reach_two_processes_at_once_have_one_address(house: House, other: Workshop) -> None:
    def calls(number: int) -> int | None:
        stranger = Caller("telegram", f"8800{number // 2}", "zh-Hans")
        hearing = Hearing("telegram", f"s{number}", None)

        def order(work: Work) -> int | None:
            entry = enter(work, stranger, hearing, house.here)
            keep(work, hearing, {"of": "calls", "receipt": None})
            return entry.who.address

        return (house.workshop, other)[number % 2].act_now(order)

    with ThreadPoolExecutor(8) as crowd:
        addresses = list(crowd.map(calls, range(40)))
    assert addresses[::2] == addresses[1::2]
    assert len(set(addresses)) == 20


async def test_a_wrong_guess_of_the_community_costs_time_and_nothing_else(house: House) -> None:
    act = BoundAct(house.workshop, heard("w1"), str)
    LANES[house.workshop].remember(heard("w1").caller, house.there)
    await act(noted)
    assert entries(house, house.here) == 1 and entries(house, house.there) == 0
    assert LANES[house.workshop].of(heard("w1").caller) == house.here


async def test_a_guess_at_a_community_that_is_gone_is_no_trouble(house: House) -> None:
    act = BoundAct(house.workshop, heard("w2"), str)
    LANES[house.workshop].remember(heard("w2").caller, 999_999)
    await act(noted)
    assert entries(house, house.here) == 1


async def test_wrong_guesses_in_a_crowd_lose_nothing(house: House, other: Workshop) -> None:
    async def once(number: int) -> None:
        workshop = (house.workshop, other)[number % 2]
        LANES[workshop].remember(heard("").caller, (house.there, house.here, 999)[number % 3])
        await BoundAct(workshop, heard(f"c{number}"), str)(noted)

    BoundAct(house.workshop, heard("0"), str), BoundAct(other, heard("0"), str)
    await asyncio.gather(*(once(number) for number in range(60)))
    assert entries(house, house.here) == 60
    assert faults(house, house.here) == []
