"""Lanes take turns: whoever waits in a crowd does not hold up a neighbour who waits alone."""

from concurrent.futures import Future

import pytest

from kernel.lanes import SHARED_COMMIT, Lanes
from kernel.orders import Job


def waits(lanes: Lanes, lane: int | None, many: int = 1) -> None:
    for _ in range(many):
        assert lanes.put(Job(lambda work: None, Future(), lane))


def turn(lanes: Lanes) -> list[int | None]:
    """One writer's whole turn; gives the lanes of the orders that shared its commit."""
    mine = lanes.next()
    assert mine is not None
    batch = lanes.take(mine)
    lanes.done(mine, together=len(batch))
    return [job.lane for job in batch]


def test_on_sqlite_every_lane_has_a_place_in_each_commit() -> None:
    lanes = Lanes(apart=False)
    waits(lanes, 1, 1000)
    waits(lanes, 2)
    waits(lanes, None)
    first = turn(lanes)
    assert len(first) == SHARED_COMMIT
    assert first[:3] == [1, 2, None] and set(first[3:]) == {1}


def test_on_sqlite_lanes_that_are_all_crowded_share_alike() -> None:
    lanes = Lanes(apart=False)
    for lane in (1, 2, 3, 4):
        waits(lanes, lane, 500)
    batch = turn(lanes)
    assert {lane: batch.count(lane) for lane in (1, 2, 3, 4)} == dict.fromkeys((1, 2, 3, 4), 16)


def test_on_postgresql_a_commit_is_of_one_lane_and_the_next_lane_is_next() -> None:
    lanes = Lanes(apart=True)
    waits(lanes, 1, 1000)
    waits(lanes, 2)
    waits(lanes, 3)
    assert [set(turn(lanes)) for _ in range(4)] == [{1}, {2}, {3}, {1}]


def test_on_postgresql_a_lane_is_worked_at_by_one_writer_at_a_time() -> None:
    lanes = Lanes(apart=True)
    waits(lanes, 1, 1000)
    waits(lanes, 2)
    first, second = lanes.next(), lanes.next()
    assert first is not None and second is not None
    assert (first.lane, second.lane) == (1, 2)
    lanes.take(first)
    lanes.done(second, together=len(lanes.take(second)))
    waits(lanes, 1)
    waits(lanes, 3)
    third = lanes.next()
    assert third is not None and third.lane == 3
    lanes.done(first, together=SHARED_COMMIT)
    again = lanes.next()
    assert again is not None and again.lane == 1 and again.crowded


def test_on_postgresql_orders_without_a_lane_go_singly_and_leave_writers_for_others() -> None:
    lanes = Lanes(apart=True)
    waits(lanes, None, 10)
    waits(lanes, 1)
    hands = [lanes.next() for _ in range(2)]
    assert [hand.lane for hand in hands if hand] == [None, 1]
    assert hands[0] is not None and len(lanes.take(hands[0])) == 1
    beside = lanes.next()
    assert beside is not None and beside.lane is None
    lanes.take(beside)
    waits(lanes, 2)
    other = lanes.next()
    assert other is not None and other.lane == 2, "two at once are enough, though more wait"


@pytest.mark.parametrize("apart", [True, False])
def test_what_waits_at_the_end_is_still_carried_out_and_nothing_more(apart: bool) -> None:
    lanes = Lanes(apart=apart)
    waits(lanes, 1)
    lanes.close()
    assert not lanes.put(Job(lambda work: None, Future(), 1))
    assert turn(lanes) == [1]
    assert lanes.next() is None
