"""Courier and painter while the machine's clock is wrong, or set right in the middle of their work."""

import asyncio
from pathlib import Path
from typing import Any

import pytest

from bot import painting
from bot.courier import Courier
from bot.pauses import Pauses
from bot.processes import this_process
from bot.telegram.edge import NO_LIMITS
from handlers.chat.features import collect
from handlers.chat.home.handlers import unasked
from tests.bot.test_courier import Pigeons, card_of_shop, fails, owes, pigeons, puts_up, renames
from tests.house import House

__all__ = ["pigeons"]


def told_of_the_clock(house: House, pigeons: Pigeons, wrong: list[bool]) -> Courier:
    """A courier that is told when the clock is wrong; of ``gone`` nothing is to be said by then."""
    notices: dict[str, Any] = {"gone": lambda _work, _told: None, "broken": fails}
    features = collect((), notices, {"shop": card_of_shop}, unasked=unasked)
    pauses = Pauses(house.workshop, NO_LIMITS, lambda: house.now)
    lines: dict[str, Any] = {"telegram": pigeons}
    return Courier(house.workshop, features, lines, pauses, this_process(), lambda: wrong[0])


async def test_a_clock_that_is_set_back_while_a_card_waits_for_its_moment_puts_it_off_by_no_day(
    tmp_path: Path, pigeons: Pigeons, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(painting, "LONGEST_SLEEP", 0.05)
    house = House(tmp_path)
    sends = told_of_the_clock(house, pigeons, [False])
    puts_up(house, "shop")
    await sends.deliver_due()
    house.wait(seconds=1)
    renames(house, "新名字")
    taken = house.now
    house.workshop.on_commit(lambda _owes: house.wait(days=-1) if house.now == taken else None)
    async with asyncio.timeout(10):
        await sends.redraw_cards()
    assert house.now < taken and pigeons.arrived[-1][1] == "Words(text='新名字')"
    house.workshop.close()


async def test_no_card_is_drawn_by_a_clock_that_is_wrong(tmp_path: Path, pigeons: Pigeons) -> None:
    house, wrong = House(tmp_path), [False]
    sends = told_of_the_clock(house, pigeons, wrong)
    puts_up(house, "shop")
    await sends.deliver_due()
    house.wait(seconds=1)
    renames(house, "新名字")
    wrong[0] = True
    assert not await sends.redraw_cards()
    assert len(pigeons.arrived) == 1
    wrong[0] = False
    await sends.redraw_cards()
    assert pigeons.arrived[-1][1] == "Words(text='新名字')"
    house.workshop.close()


@pytest.mark.parametrize("kind", ["gone", "broken"])
async def test_what_was_in_hand_when_the_clock_went_wrong_is_due_as_before(
    tmp_path: Path, pigeons: Pigeons, kind: str
) -> None:
    house, wrong = House(tmp_path), [False]
    sends = told_of_the_clock(house, pigeons, wrong)
    owes(house, kind)
    [notice], _ = await sends._claim()
    due = house.notices()[0].due_at
    wrong[0] = True
    house.wait(days=9)
    await sends._deliver(notice)
    assert [(str(each.state), each.due_at) for each in house.notices()] == [("due", due)]
    house.workshop.close()
