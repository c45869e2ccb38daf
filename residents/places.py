"""The place tree: which homes a place holds, and in which places a home lies.

A place is the community, a grid of buildings or a building; ``None`` stands for the whole community. Homes
that left the roster lie nowhere any more.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from sqlalchemy import ColumnElement, select

from kernel.database import table_of
from kernel.work import Work
from residents.model import Dwelling, Place, PlaceKind

DWELLINGS = table_of(Dwelling)


@dataclass(frozen=True, slots=True)
class PlaceNode:
    """A place, and the one it lies in."""

    id: int
    name: str
    kind: PlaceKind
    parent: int | None


def homes_in(work: Work, place: int | None) -> ColumnElement[bool]:
    """The condition on ``dwelling`` that it is there and lies in this place, whatever its kind."""
    there = DWELLINGS.c.gone_at.is_(None)
    if place is None:
        return there
    return there & DWELLINGS.c.building_id.in_(buildings_in(work, place))


def buildings_in(work: Work, place: int) -> list[int]:
    """The buildings of a place; of a building itself."""
    parents = {each.id: each.parent for each in places(work)}
    return sorted(each for each in parents if place in _way_up(each, parents))


def places_around(work: Work, homes: Iterable[int]) -> frozenset[int]:
    """The places in which these homes lie: their buildings, the grids of those, the community."""
    wanted = list(homes)
    if not wanted:
        return frozenset()
    query = select(Dwelling.building_id).where(Dwelling.id.in_(wanted), Dwelling.gone_at.is_(None)).distinct()
    parents = {each.id: each.parent for each in places(work)}
    return frozenset(each for building in work.session.scalars(query) for each in _way_up(building, parents))


def places(work: Work) -> tuple[PlaceNode, ...]:
    """Every place of the community, in the order of the register."""
    query = select(Place.id, Place.name, Place.kind, Place.parent_id).order_by(Place.id)
    return tuple(PlaceNode(i, name, PlaceKind(kind), up) for i, name, kind, up in work.session.execute(query))


def _way_up(place: int, parents: dict[int, int | None]) -> list[int]:
    way: list[int] = []
    at: int | None = place
    while at is not None and at not in way:
        way.append(at)
        at = parents.get(at)
    return way
