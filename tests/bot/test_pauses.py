"""Pauses that Telegram asked for are kept, whatever becomes of the database meanwhile."""

from pathlib import Path

import pytest

from bot.pauses import Pauses
from kernel.workshop import Closed
from notices import pacing
from notices.pacing import OVERALL, Limits
from tests.house import House

CHAT, OTHER = "1001", "1002"


def pauses_of(house: House) -> Pauses:
    return Pauses(house.workshop, Limits(), lambda: house.now)


def held(house: House) -> dict[tuple[str, str], float]:
    return house.workshop.read_now(lambda work: pacing.held(work, house.now))


async def test_a_pause_that_could_not_be_written_down_holds_all_the_same(tmp_path: Path) -> None:
    house = House(tmp_path)
    pauses = pauses_of(house)
    house.workshop.close()
    with pytest.raises(Closed):
        await pauses.hold("telegram", CHAT, 60)
    pauses.renew({})
    assert 59 < pauses.left("telegram", CHAT) < 61
    pauses.renew({("telegram", CHAT): 5.0})
    assert pauses.left("telegram", CHAT) > 59, "a shorter one does not replace it"
    assert pauses.left("telegram", OTHER) == 0


async def test_one_that_was_written_down_is_what_the_rows_say(house: House) -> None:
    pauses = pauses_of(house)
    await pauses.hold("telegram", CHAT, 60)
    pauses.renew(held(house))
    assert 59 < pauses.left("telegram", CHAT) < 61
    pauses.renew({})
    assert pauses.left("telegram", CHAT) == 0


async def test_a_second_chat_s_long_flood_holds_the_others_for_a_minute_only(house: House) -> None:
    pauses = pauses_of(house)
    await pauses.hold("telegram", CHAT, 3)
    await pauses.hold("telegram", OTHER, 86_400)
    assert 59 < pauses.left("telegram", "somebody else") < 61
    assert pauses.left("telegram", OTHER) > 86_000
    assert 59 < held(house)["telegram", OVERALL] < 61
