"""Homes in which nobody is registered: whom nobody has reached yet."""

from dataclasses import dataclass

from sqlalchemy import ColumnElement, exists, func, select

from kernel.errors import Refusal
from kernel.lines import line
from kernel.work import Work
from residents.fields.field import Field, homes_of
from residents.model import Dwelling, Place, Residency


@dataclass(frozen=True, slots=True)
class EmptyIn:
    """A building, and in how many of its homes nobody is registered."""

    place: int
    name: str
    homes: int


@dataclass(frozen=True, slots=True)
class EmptyHome:
    """One of them."""

    dwelling: int
    name: str


@dataclass(frozen=True, slots=True)
class EmptyHomes:
    """A page of those of one building."""

    building: EmptyIn
    shown: tuple[EmptyHome, ...]
    more: bool


def empty_buildings(work: Work, field: Field) -> tuple[EmptyIn, ...]:
    """The buildings of a field with such homes, those with most first."""
    query = (
        select(Place.id, Place.name, func.count(Dwelling.id))
        .join(Dwelling, Dwelling.building_id == Place.id)
        .where(homes_of(field), _empty())
        .group_by(Place.id, Place.name)
        .order_by(func.count(Dwelling.id).desc(), Place.id)
    )
    return tuple(EmptyIn(*row) for row in work.session.execute(query))


def empty_homes(work: Work, field: Field, building: int, page: int, size: int) -> EmptyHomes:
    """A page of those of one building; refused for one outside the field."""
    if not field.whole and building not in field.served:
        raise Refusal(line("duty-not-yours"))
    known = next((each for each in empty_buildings(work, field) if each.place == building), None)
    if known is None:
        name = work.session.scalars(select(Place.name).where(Place.id == building)).one_or_none()
        return EmptyHomes(EmptyIn(building, name or "", 0), (), more=False)
    query = (
        select(Dwelling.id, Dwelling.name)
        .where(homes_of(field), _empty(), Dwelling.building_id == building)
        .order_by(Dwelling.id)
        .offset(max(0, page) * size)
        .limit(size + 1)
    )
    found = [EmptyHome(*row) for row in work.session.execute(query)]
    return EmptyHomes(known, tuple(found[:size]), len(found) > size)


def _empty() -> ColumnElement[bool]:
    """Nobody belongs there, and nobody says so and waits; nor is it the developer's still."""
    tied = exists().where(
        *(Residency.dwelling_id == Dwelling.id, Residency.until.is_(None), Residency.refused_at.is_(None))
    )
    return ~tied & Dwelling.stock.is_(False)
