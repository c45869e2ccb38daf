"""What is written at the end of a shared transaction: once each, whoever shares it."""

import asyncio
import threading
from collections.abc import Callable
from typing import Any

import pytest
from sqlalchemy.exc import IntegrityError

from bot.acting import BoundAct
from handlers.chat.heard import Heard
from kernel.heard import Hearing, answer_of, keep
from kernel.work import Work
from residents.acting import Acting
from tests import cast
from tests.house import House
from tests.kernel.neighbours import entries, faults

CHEN = str(cast.account_of("陈静"))
TAP = Heard("telegram", "tap", CHEN, "陈静", "zh-Hans", CHEN, private=True)


def noted(work: Work, who: Acting) -> int:
    """A use case that leaves a trace each time it is run."""
    return work.note("Noted", {"person": who.person})


def settles(key: str) -> Callable[[Work], int]:
    """An act that keeps its answer without asking whether there is one."""

    def order(work: Work) -> int:
        entry = work.enter(1).note("Settled", {})
        keep(work, Hearing("telegram", key, None), {"of": key})
        return entry

    return order


async def gathered(house: House, *calls: Callable[[], Any]) -> list[Any]:
    """Begin all of these while the writer is held up, so that they share a transaction."""
    held, gate = threading.Event(), threading.Event()

    def hold(_work: Work) -> None:
        held.set()
        gate.wait()

    first = asyncio.create_task(house.workshop.act(hold, lane=house.here))
    await asyncio.to_thread(held.wait)
    waiting = [asyncio.ensure_future(call()) for call in calls]
    await asyncio.sleep(0.1)
    gate.set()
    await first
    return await asyncio.gather(*waiting, return_exceptions=True)


async def test_one_tap_heard_twice_at_the_same_moment_is_one_act_with_one_answer(house: House) -> None:
    acts = [BoundAct(house.workshop, TAP, str) for _ in range(2)]
    one, two = await gathered(house, *(lambda act=act: act(noted) for act in acts))  # type: ignore[misc]  # bound at once
    assert one == two
    assert entries(house, house.here) == 1
    assert faults(house, house.here) == []


async def test_who_comes_second_under_the_same_name_leaves_nothing_and_harms_nobody(house: House) -> None:
    orders = [settles("甲"), settles("乙"), settles("甲")]
    results = await gathered(
        house, *(lambda o=order: house.workshop.act(o, lane=house.here) for order in orders)
    )  # type: ignore[misc]  # bound at once
    assert [type(each) for each in results] == [int, int, IntegrityError]
    assert entries(house, house.here, "Settled") == 2
    for key in ("甲", "乙"):
        kept = house.ask(lambda work, key=key: answer_of(work.connection, Hearing("telegram", key, None)))  # type: ignore[misc]  # bound at once
        assert kept == {"of": key}


def test_what_fails_afterwards_takes_its_last_rows_with_it(house: House) -> None:
    def breaks(work: Work) -> None:
        settles("丙")(work)
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        house.act(breaks)
    assert house.ask(lambda work: answer_of(work.connection, Hearing("telegram", "丙", None))) is None
