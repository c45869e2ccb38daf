"""Homes reached by several channels are counted once, exactly, and nobody can subtract a neighbour (pure)."""

import random
from datetime import UTC, datetime, timedelta
from fractions import Fraction

import pytest

from deliberation.reach.channels import FEW, Channel, Reached, grouped, part_that_may_count, reached
from deliberation.reach.suggesting import Step, Ways, next_step

M, P, H, T = Channel.MESSAGE, Channel.PERSON, Channel.PAPER, Channel.PART
HOMES = frozenset(range(1, 11))
SEEDS = range(40)


def some_homes(chance: random.Random) -> frozenset[int]:
    """Any of thirty homes, sometimes none and sometimes nearly all."""
    share = chance.choice((0.0, 0.1, 0.5, 0.9))
    return frozenset(home for home in range(1, 31) if chance.random() < share)


@pytest.mark.parametrize(
    ("by", "number", "only"),
    [
        ({}, 0, {}),
        ({M: {1, 2, 3}}, 3, {M: 3}),
        ({M: {1, 2, 3}, P: {3, 4}}, 4, {M: 2, P: 1}),
        ({M: {1}, P: {1}, H: {1}, T: {1}}, 1, {M: 0, P: 0, H: 0, T: 0}),
        ({M: {1, 99}}, 1, {M: 1}),  # a home that the call does not concern
        ({M: set(range(1, 11)), H: set(range(1, 11))}, 10, {M: 0, H: 0}),
    ],
)
def test_a_home_told_twice_is_one_home(
    by: dict[Channel, set[int]], number: int, only: dict[Channel, int]
) -> None:
    found = reached(HOMES, by)
    assert (found.reached, found.left, found.homes) == (number, 10 - number, 10)
    assert found.only == only


@pytest.mark.parametrize("seed", SEEDS)
def test_the_whole_is_never_less_than_a_part_nor_more_than_the_homes(seed: int) -> None:
    chance = random.Random(seed)
    homes = some_homes(chance)
    by = {channel: some_homes(chance) for channel in Channel if chance.random() < 0.8}
    found = reached(homes, by)
    assert found.reached == sum(any(home in some for some in by.values()) for home in homes)
    assert max(found.by.values(), default=0) <= found.reached <= min(found.homes, sum(found.by.values()))
    assert sum(found.only.values()) <= found.reached
    assert all(found.only[channel] <= number for channel, number in found.by.items())
    assert found.told == reached(homes, {c: s for c, s in by.items() if c is not H}).reached
    assert 0 <= found.told_share <= found.share <= 1
    # Leaving out one channel loses exactly the homes that had nothing else.
    for channel in by:
        rest = reached(homes, {other: some for other, some in by.items() if other is not channel})
        assert found.reached - rest.reached == found.only[channel]


@pytest.mark.parametrize(
    ("told", "homes", "percent", "short"),
    [
        (65, 100, 65, False),  # meeting it exactly is enough
        (64, 100, 65, True),
        (13, 20, 65, False),
        (649_999, 1_000_000, 65, True),  # 65 % when rounded
        (2, 3, 66, False),
        (2, 3, 67, True),
        (0, 0, 65, False),
        (0, 7, 1, True),
        (7, 7, 100, False),
    ],
)
def test_the_share_is_exact(told: int, homes: int, percent: int, short: bool) -> None:
    found = Reached(homes, told, {M: told}, {M: told})
    assert found.falls_short(percent) is short
    assert not homes or found.share == Fraction(told, homes)


def test_a_notice_at_the_door_alone_does_not_end_the_search() -> None:
    everywhere = reached(HOMES, {M: {1, 2}, H: HOMES})
    assert everywhere.share == 1 and everywhere.told_share == Fraction(1, 5)
    assert everywhere.falls_short(65)  # S0 2.4: it reached 18 %


@pytest.mark.parametrize(
    ("silent", "took", "counts"),
    [
        (10, 5, 5),
        (10, 4, 0),  # four who voted could be told by subtraction
        (10, 6, 0),  # four who did not, as well
        (12, 12, 0),  # all of them did
        (20, 0, 0),
        (20, 15, 15),
    ],
)
def test_taking_part_counts_where_it_betrays_nobody(silent: int, took: int, counts: int) -> None:
    homes, told = frozenset(range(100 + silent)), frozenset(range(silent, 100 + silent))
    part = frozenset(range(took)) | frozenset(range(silent, silent + 30))
    assert len(part_that_may_count(homes, told, part)) == counts


@pytest.mark.parametrize("seed", SEEDS)
def test_no_number_of_homes_tells_who_took_part(seed: int) -> None:
    chance = random.Random(seed)
    homes, told, part = (some_homes(chance) for _ in range(3))
    counted = part_that_may_count(homes, told, part)
    assert counted <= (homes - told) & part
    assert not counted or FEW <= len(counted) <= len(homes - told) - FEW


@pytest.mark.parametrize(
    ("counts", "shown"),
    [
        ([], []),
        ([(1, 12, 5)], [((1,), 12, 5)]),
        ([(1, 4, 1)], []),  # four homes in all: nothing by building
        ([(1, 12, 5), (2, 3, 0)], [((2, 1), 15, 5)]),  # three could be had by subtraction
        ([(1, 12, 5), (2, 3, 0), (3, 2, 1)], [((1,), 12, 5), ((2, 3), 5, 1)]),
        ([(1, 12, 5), (2, 8, 7), (3, 1, 0)], [((1,), 12, 5), ((3, 2), 9, 7)]),
        ([(1, 2, 0), (2, 2, 1)], []),
    ],
)
def test_buildings_with_few_homes_are_told_together(
    counts: list[tuple[int, int, int]], shown: list[tuple[tuple[int, ...], int, int]]
) -> None:
    assert [(each.ids, each.homes, each.reached) for each in grouped(counts)] == shown


@pytest.mark.parametrize("seed", SEEDS)
def test_no_group_of_buildings_has_few_homes(seed: int) -> None:
    chance = random.Random(seed)
    sizes = [chance.randint(1, 12) for _ in range(chance.randint(0, 8))]
    counts = [(place, homes, chance.randint(0, homes)) for place, homes in enumerate(sizes)]
    shown = grouped(counts)
    assert all(each.homes >= FEW for each in shown)
    listed = [place for each in shown for place in each.ids]
    assert len(listed) == len(set(listed))
    left = sum(homes for place, homes, _ in counts if place not in listed)
    assert left < FEW and (not left or not shown)


NOW = datetime(2026, 11, 25, 6, tzinfo=UTC)


@pytest.mark.parametrize(
    ("told", "ways", "step"),
    [
        (65, Ways(0, True, None, 9, 9, None), None),
        (64, Ways(1, True, None, 9, 9, None), Step.WAIT),  # one more is on its way, and would be enough
        (60, Ways(1, True, None, 9, 9, None), Step.CARD),
        (60, Ways(0, True, NOW, 2, 9, None), Step.PAPER),
        (60, Ways(0, False, None, 2, 9, None), Step.PAPER),
        (60, Ways(0, True, NOW, 0, 3, None), Step.DOORS),
        (60, Ways(0, True, NOW, 0, 3, NOW - timedelta(hours=23)), Step.NOTHING),
        (60, Ways(0, True, NOW, 0, 3, NOW - timedelta(hours=24)), Step.DOORS),
        (60, Ways(0, True, NOW - timedelta(days=1), 0, 0, None), Step.CARD),
        (60, Ways(0, False, None, 0, 0, None), Step.NOTHING),
    ],
)
def test_the_next_channel_is_the_one_with_the_least_trouble(told: int, ways: Ways, step: Step | None) -> None:
    assert next_step(Reached(100, told, {M: told}, {M: told}), 65, ways, NOW) is step
