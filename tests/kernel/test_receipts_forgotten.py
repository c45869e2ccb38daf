"""Receipts go after some days, but not those of an update that may still be tried again."""

from datetime import timedelta

import pytest

from kernel import heard, parked
from kernel.heard import KEPT, Hearing
from tests.house import House, house

__all__ = ["house"]
OLD = 3 * KEPT


def settles(house: House, *keys: str) -> None:
    for key in keys:
        hearing = Hearing("telegram", key, None)
        house.act(lambda work, h=hearing: heard.keep(work, h, {"of": "noted"}))  # type: ignore[misc]  # bound at once


def known(house: House, *keys: str) -> list[str]:
    def ask(key: str) -> bool:
        return house.ask(lambda work: heard.flow_of(work.connection, "telegram", key)) is not None

    return [key for key in keys if ask(key)]


def forgets(house: House) -> None:
    before = house.now - KEPT
    assert house.ask(lambda work: heard.has_before(work.connection, before))
    house.act(lambda work: heard.forget(work.connection, before))
    assert not house.ask(lambda work: heard.has_before(work.connection, before)), (
        "or it is looked at for ever"
    )


@pytest.fixture
def broke(house: House) -> House:
    """陈静 redeemed points; what came after that broke, and waits for the operator. 李明's went well."""
    settles(house, "1:10", "1:10.1", "1:101", "1:11")
    asked = {"external": "100001"}
    house.act(
        lambda work: parked.park(
            work, number="K7M2", channel="telegram", key="1:10", kind="tap", trouble="KeyError", asked=asked
        )
    )
    house.now += OLD
    return house


def test_what_a_parked_update_did_is_known_when_it_is_tried_again(broke: House) -> None:
    forgets(broke)
    assert known(broke, "1:10", "1:10.1", "1:101", "1:11") == ["1:10", "1:10.1"]


def test_it_goes_once_the_update_was_settled_or_dropped(broke: House) -> None:
    broke.act(lambda work: parked.want(work, "K7M2"))
    taken = broke.act(lambda work: parked.take(work, "telegram"))
    assert taken is not None
    broke.act(lambda work: parked.finish(work, taken))
    forgets(broke)
    assert known(broke, "1:10", "1:10.1", "1:101", "1:11") == []


def test_it_goes_when_the_words_are_forgotten(broke: House) -> None:
    broke.now += timedelta(days=7)
    broke.act(parked.tidy)
    forgets(broke)
    assert known(broke, "1:10", "1:11") == []
