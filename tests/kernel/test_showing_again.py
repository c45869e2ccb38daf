"""An answer that was perhaps never shown is shown again by one process at a time."""

from datetime import timedelta

import pytest

from kernel import heard, outages
from kernel.heard import Hearing
from kernel.work import Work
from tests.house import START, House, house

__all__ = ["house"]
MINUTE = timedelta(minutes=1)


@pytest.fixture
def asked(house: House) -> Hearing:
    """陈静's vote is settled, and its answer was not seen yet."""
    hearing = Hearing("telegram", "1:1", {"external": "100001", "channel": "telegram", "key": "1:1"})
    house.act(lambda work: heard.keep(work, hearing, {"of": "cast_vote", "receipt": {}}))
    return hearing


def takes(house: House, asked: Hearing, minutes: float = 0.0) -> bool:
    now = START + minutes * MINUTE

    def order(work: Work) -> bool:
        return heard.take_showing(work.connection, asked.channel, asked.key, now, now + MINUTE)

    return house.workshop.act_now(order)


def test_of_two_processes_one_shows_it(house: House, asked: Hearing) -> None:
    assert [takes(house, asked), takes(house, asked)] == [True, False]


def test_if_that_one_dies_another_shows_it(house: House, asked: Hearing) -> None:
    assert takes(house, asked)
    assert takes(house, asked, minutes=1)


def test_who_is_alone_waits_for_no_dead_one(house: House, asked: Hearing) -> None:
    assert takes(house, asked)
    assert house.act(
        lambda work: heard.take_showing(work.connection, "telegram", "1:1", START, START + MINUTE, alone=True)
    )


def test_what_was_seen_is_shown_no_more(house: House, asked: Hearing) -> None:
    house.act(lambda work: heard.shown(work.connection, [("telegram", "1:1")], work.now))
    assert not takes(house, asked)


def test_a_process_knows_who_else_is_alive(house: House) -> None:
    for name, when in (("a", START), ("b", START - 10 * MINUTE), ("c", START)):
        house.act(lambda work, n=name, at=when: outages.beat(work, "1", n, at, hears=True))  # type: ignore[misc]  # bound at once
    living = house.ask(lambda work: outages.others_living(work, "1", "a", START + MINUTE / 2))
    assert living == ["c"]
    house.act(lambda work: outages.forget_beats(work, START + timedelta(days=8)))
    assert house.ask(lambda work: outages.others_living(work, "1", "a", START)) == []
