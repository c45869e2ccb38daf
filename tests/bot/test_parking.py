"""Updates that fail are kept, whoever sent them, and mean days later what they meant when they came."""

from typing import Any

import pytest
from sqlalchemy import select

from bot.features import FEATURES
from bot.settling import Settler
from bot.trouble import park
from handlers.chat.forms import ask, awaited
from handlers.chat.heard import Heard, unpacked
from kernel.parked import PARKED
from residents.acting import Caller, enter
from tests import cast
from tests.house import House, house

__all__ = ["house"]
WORDS = "words"
STRANGER = "999999"
CHEN = str(cast.account_of("陈静"))


def said(account: str, words: str) -> Heard:
    return Heard("telegram", "1:7", account, "", "zh-Hans", account, private=True, text=words)


def kept(house: House) -> Any:
    return house.ask(lambda work: work.connection.execute(select(PARKED)).one())


async def test_of_somebody_who_is_in_no_community_yet_an_update_is_kept_too(house: House) -> None:
    found = await park(house.workshop, said(STRANGER, "您好"), KeyError())
    assert found is not None and kept(house).number == found[0]
    assert kept(house).asked["text"] == "您好"


@pytest.mark.parametrize("again", [False, True])
async def test_words_that_nobody_awaited_answer_no_form_that_waits_days_later(
    house: House, again: bool
) -> None:
    await park(house.workshop, said(CHEN, "门口的灯坏了"), KeyError())
    caller = Caller("telegram", CHEN, "zh-Hans")
    house.workshop.act_now(lambda work: ask(work, enter(work, caller, None).who, "propose:title", {}))
    settler = Settler(FEATURES, house.workshop, str)
    for _ in range(1 + again):
        await settler.settle(unpacked(kept(house).asked))
    waits = house.workshop.read_now(lambda work: awaited(work, enter(work, caller, None).who))
    assert waits is not None and waits.flow == WORDS, "what they are for is asked, as it would have been then"
