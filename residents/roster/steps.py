"""What a roster would change, told as steps, and the register it is compared with (pure)."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from residents.roster.homes import Fault


class Change(StrEnum):
    """One thing to be done; places come first, because homes lie in them."""

    PLACE = "place"
    ADDED = "added"
    CHANGED = "changed"
    GONE = "gone"


CHANGES = ("added", "changed", "back", "gone", "buildings_added", "buildings_moved", "grids_added")
"""Counts that tell whether there is anything to be done."""


@dataclass(frozen=True, slots=True)
class KnownHolder:
    """An owner or tenant whom the register names now.

    ``joined`` if a person turned out to be them, or if somebody of that name counts in the home.
    """

    id: int
    relation: str
    holding: str
    name: str
    part: int
    whole: int
    digest: str | None
    joined: bool


@dataclass(frozen=True, slots=True)
class KnownHome:
    """A home of the register; ``lived_in`` if somebody who joined lives there."""

    id: int
    name: str
    building: str
    area: int
    stock: bool
    gone: bool
    lived_in: bool
    holders: tuple[KnownHolder, ...] = ()


@dataclass(frozen=True, slots=True)
class Register:
    """The register as it stands: homes, buildings with the names of their grids, grids."""

    homes: Sequence[KnownHome]
    buildings: dict[str, str]
    grids: frozenset[str]


@dataclass(frozen=True, slots=True)
class Step:
    """One change, with the row that asks for it (0 for what no row names) and what it needs to be made."""

    change: Change
    row: int
    data: dict[str, Any]


@dataclass(frozen=True, slots=True)
class Difference:
    """All changes in the order in which they are made, how many of each kind, and new faults.

    ``renamed`` are buildings of the register with the new ones that look like them under another name.
    """

    steps: tuple[Step, ...]
    counts: dict[str, int]
    faults: tuple[Fault, ...]
    renamed: tuple[tuple[str, str], ...] = ()


def is_empty(counts: Mapping[str, int]) -> bool:
    """Whether a roster changes nothing."""
    return not any(counts.get(name) for name in CHANGES)
