"""A card in the group shows in the end what is true, whatever happens while it is on its way."""

from datetime import datetime

import pytest

from kernel.outbox import NoticeState
from notices.cards import StaleCard, card_drawn, put_card, stale_cards
from notices.choosing import Taking
from notices.couriering import Claimed, claim
from notices.model import Card
from notices.pacing import Limits
from notices.service import mark_stale, post
from tests.house import START, House


@pytest.fixture
def card(house: House) -> Claimed:
    """A card that was just put up in the group, as message 7."""
    house.act(lambda work: post(work, "card-poll", {}, once="opened:1", subject=1))
    [notice] = house.workshop.act_now(lambda work: claim(work, 1, (), Taking("courier", house.now, Limits())))
    put(house, notice, still_true=True)
    return notice


def put(house: House, notice: Claimed, *, still_true: bool, at: datetime = START) -> None:
    house.workshop.act_now(lambda work: put_card(work, notice, "poll", 7, at, still_true=still_true))


def changes(house: House, *, at: int | None = None) -> None:
    house.act(lambda work: mark_stale(work, "poll", 1), at=at)


def stale(house: House, resting: tuple[int, ...] = ()) -> list[StaleCard]:
    return house.workshop.read_now(lambda work: stale_cards(work, 10, resting))


def drawn(house: House, seen: StaleCard, message: int | None = None) -> None:
    house.workshop.act_now(lambda work: card_drawn(work, seen, message, house.now))


def test_a_card_that_says_what_is_true_is_left_alone(house: House, card: Claimed) -> None:
    assert stale(house) == []
    assert NoticeState.SENDING in {notice.state for notice in house.notices()}


def test_many_changes_are_one_drawing(house: House, card: Claimed) -> None:
    for _ in range(5):
        house.wait(seconds=1)
        changes(house)
    [seen] = stale(house)
    drawn(house, seen)
    assert stale(house) == []


def test_a_change_while_a_card_is_being_drawn_is_not_lost(house: House, card: Claimed) -> None:
    changes(house)
    [seen] = stale(house)
    house.wait(seconds=2)
    changes(house)  # such as the close, while the card of before waits for its turn to be sent
    house.wait(seconds=2)
    drawn(house, seen)
    [again] = stale(house)
    drawn(house, again)
    assert stale(house) == []


def test_a_change_while_a_card_is_first_put_up_is_not_lost(house: House, card: Claimed) -> None:
    put(house, card, still_true=False)
    assert len(stale(house)) == 1


def test_a_card_that_rests_gives_way_to_others(house: House, card: Claimed) -> None:
    changes(house)
    [seen] = stale(house)
    assert stale(house, resting=(seen.id,)) == []


def test_a_card_that_had_to_be_sent_afresh_is_known_by_its_new_message(house: House, card: Claimed) -> None:
    changes(house)
    [seen] = stale(house)
    drawn(house, seen, message=99)
    assert house.ask(lambda work: work.session.get_one(Card, seen.id).message) == 99


def test_a_change_next_door_touches_no_card_here(house: House, card: Claimed) -> None:
    changes(house, at=house.there)
    assert stale(house) == []
