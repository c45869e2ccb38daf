"""Pauses that Telegram asks for: of one chat, of a second one, of everybody."""

from datetime import datetime, timedelta
from typing import Any

import pytest

from notices import pacing
from notices.pacing import ALL_AT_FIRST, OVERALL
from tests import cast
from tests.house import START, House
from tests.notices.test_pacing import SECOND, claimed, crowd, owes, sent


def holds(house: House, chat: str, seconds: float, machine: datetime = START, **more: Any) -> float:
    return house.workshop.act_now(lambda work: pacing.hold(work, "telegram", chat, seconds, machine, **more))


def test_one_chat_s_flood_holds_that_chat_in_every_process(house: House) -> None:
    chen, other = house.person("陈静"), house.person("李明")
    owes(house, [chen, other], "n")
    assert not holds(house, str(cast.account_of("陈静")), 30)
    beside = house.another_process()
    got = claimed(house, process="b", by=beside)
    assert [each.person for each in got] == [other]
    sent(house, got)
    assert claimed(house, START + 29 * SECOND, by=beside) == []
    assert [each.person for each in claimed(house, START + 31 * SECOND, by=beside)] == [chen]
    beside.close()


def test_a_second_chat_s_flood_within_moments_holds_everybody(house: House) -> None:
    owes(house, [house.person("王芳")], "n")
    assert not holds(house, "1", 30)
    assert holds(house, "2", 40, START + SECOND)
    assert claimed(house, START + 39 * SECOND) == []
    [notice] = claimed(house, START + 40 * SECOND)
    assert notice.slot == START + 41 * SECOND


def test_floods_long_apart_are_two_chats_own(house: House) -> None:
    assert not holds(house, "1", 5)
    assert not holds(house, "2", 5, START + 60 * SECOND)


def test_a_failure_of_our_own_is_no_flood(house: House) -> None:
    assert not holds(house, "1", 30, flood=False)
    assert not holds(house, "2", 30, flood=False)
    assert house.workshop.read_now(lambda work: pacing.held(work, START)) == {}


def test_a_longer_pause_that_was_asked_for_before_stands(house: House) -> None:
    holds(house, "1", 300)
    holds(house, "1", 3, START + SECOND)
    left = house.workshop.read_now(lambda work: pacing.held(work, START + 2 * SECOND))
    assert left == {("telegram", "1"): 298.0}


def test_one_group_s_long_flood_silences_the_town_for_a_minute_only(house: House) -> None:
    owes(house, [house.person("王芳"), house.person("陈静")], "n")
    assert not holds(house, str(cast.account_of("陈静")), 3)
    assert holds(house, str(cast.GROUP_ID), 86_400, START + 9 * SECOND) == ALL_AT_FIRST
    assert claimed(house, START + 67 * SECOND) == []
    assert len(claimed(house, START + 70 * SECOND)) == 2
    left = house.workshop.read_now(lambda work: pacing.held(work, START + 70 * SECOND))
    assert left == {("telegram", str(cast.GROUP_ID)): 86_400 - 61}, "the group waits as it was told"


def test_a_flood_that_repeats_holds_everybody_for_twice_as_long_each_time(house: House) -> None:
    machine, waits = START, list[float]()
    for _ in range(5):
        holds(house, "1", 600, machine)
        waits.append(float(holds(house, "2", 600, machine + SECOND)))
        machine += timedelta(seconds=1 + waits[-1]) + SECOND
    assert waits == [60, 120, 240, 480, 600], "and never for longer than was asked"
    machine += timedelta(minutes=5)
    holds(house, "1", 600, machine)
    assert holds(house, "2", 600, machine) == ALL_AT_FIRST


def test_what_was_on_its_way_when_it_began_makes_it_no_longer(house: House) -> None:
    for chat in "12345":
        holds(house, chat, 600)
    left = house.workshop.read_now(lambda work: pacing.held(work, START))
    assert left["telegram", OVERALL] == ALL_AT_FIRST


@pytest.mark.parametrize("back", [timedelta(hours=1), timedelta(days=1)])
def test_a_clock_that_is_set_back_holds_nobody_for_so_long(house: House, back: timedelta) -> None:
    owes(house, crowd(house, 50), "n")
    sent(house, claimed(house))
    holds(house, OVERALL, 30)
    owes(house, crowd(house, 50), "m")
    assert len(claimed(house, START - back)) == 50
