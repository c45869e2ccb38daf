"""Homes reached by several channels, each home counted once; shares are exact (pure)."""

from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction

FEW = 5
"""Fewer homes than this are never told apart from others."""


class Channel(StrEnum):
    """By which way a home can be known to have heard of a call."""

    MESSAGE = "message"
    """A private message arrived at somebody there."""

    PERSON = "person"
    """Somebody told them, at the door or where they live."""

    PAPER = "paper"
    """A notice hangs in their building."""

    PART = "part"
    """They took part, so they know of it, though nothing else tells so; counted at the end only."""


@dataclass(frozen=True, slots=True)
class Reached:
    """How many homes were reached, by each channel, and by that one alone."""

    homes: int
    reached: int
    by: Mapping[Channel, int]
    only: Mapping[Channel, int]

    @property
    def left(self) -> int:
        """Homes of which nothing is known."""
        return self.homes - self.reached

    @property
    def told(self) -> int:
        """Homes that surely heard: more than a notice in their building speaks for it (B16)."""
        return self.reached - self.only.get(Channel.PAPER, 0)

    @property
    def share(self) -> Fraction:
        """Which part of the homes was reached; of no homes, all."""
        return _share(self.reached, self.homes)

    @property
    def told_share(self) -> Fraction:
        """Which part of the homes surely heard."""
        return _share(self.told, self.homes)

    def falls_short(self, percent: int) -> bool:
        """Whether less than this part of the homes surely heard; meeting it exactly is enough."""
        return self.told_share < Fraction(percent, 100)


def reached(homes: AbstractSet[int], by: Mapping[Channel, AbstractSet[int]]) -> Reached:
    """Homes that any channel reached; a home reached twice is one home, and only ``homes`` count."""
    within = {channel: homes & some for channel, some in by.items()}
    only = {channel: some - _others(within, channel) for channel, some in within.items()}
    return Reached(
        len(homes),
        len(frozenset().union(*within.values())),
        {channel: len(some) for channel, some in within.items()},
        {channel: len(some) for channel, some in only.items()},
    )


def part_that_may_count(
    homes: AbstractSet[int], told: AbstractSet[int], part: AbstractSet[int]
) -> AbstractSet[int]:
    """Those of ``part`` that count beside the homes ``told``, so that nobody learns who took part.

    Leaders know to which homes no message went, so a number of these could tell by subtraction: they count
    only if at least ``FEW`` of them took part and ``FEW`` did not. Asked once, when a call is over; while it
    runs, each new notice on a wall would tell by how much the number grew.
    """
    silent = homes - told
    took = silent & part
    return took if len(took) >= FEW and len(silent - took) >= FEW else frozenset()


@dataclass(frozen=True, slots=True)
class Group:
    """One building's numbers, or those of several small ones together (``ids`` has more than one)."""

    ids: tuple[int, ...]
    homes: int
    reached: int


def grouped(counts: Sequence[tuple[int, int, int]]) -> tuple[Group, ...]:
    """Buildings as (id, homes, reached), in this order; those with fewer than ``FEW`` homes together.

    If even together they are few, the smallest of the others joins them: what is left out of a whole can be
    found by subtraction. Where there are few homes in all, nothing is told by building.
    """
    large = [each for each in counts if each[1] >= FEW]
    small = [each for each in counts if each[1] < FEW]
    while small and large and sum(homes for _, homes, _ in small) < FEW:
        least = min(large, key=lambda each: each[1])
        large.remove(least)
        small.append(least)
    shown = [Group((place,), homes, number) for place, homes, number in large]
    homes = sum(each[1] for each in small)
    if homes >= FEW:
        together = tuple(place for place, _, _ in small)
        shown.append(Group(together, homes, sum(each[2] for each in small)))
    return tuple(shown)


def _share(some: int, homes: int) -> Fraction:
    return Fraction(some, homes) if homes else Fraction(1)


def _others(within: Mapping[Channel, AbstractSet[int]], channel: Channel) -> AbstractSet[int]:
    return frozenset().union(*(some for other, some in within.items() if other is not channel))
