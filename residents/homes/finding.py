"""Finding buildings and homes in the register; anybody may see them, since doors are on the street.

``homes_called`` is the one way from what somebody typed to the homes they mean, whoever asks.
"""

from dataclasses import dataclass

from sqlalchemy import ColumnElement, func, or_, select

from kernel.errors import Next, Refusal
from kernel.lines import line
from kernel.work import Work
from residents.acting import Acting
from residents.homes.addresses import (
    LONGEST,
    Door,
    Parts,
    door_of,
    ends_with_unit,
    key_of,
    meant,
    readings,
    units_of,
)
from residents.model import Dwelling, Place, PlaceKind

PAGE = 5
MOST_FOUND = 5


@dataclass(frozen=True, slots=True)
class Buildings:
    """A page of buildings, as (id, name)."""

    page: int
    shown: tuple[tuple[int, str], ...]
    more: bool


@dataclass(frozen=True, slots=True)
class Doors:
    """The homes of one building."""

    place: int
    building: str
    doors: tuple[Door, ...]


@dataclass(frozen=True, slots=True)
class HomeFound:
    """A home that somebody named."""

    dwelling: int
    name: str


@dataclass(frozen=True, slots=True)
class UnitDoors:
    """The homes of one unit; ``part`` is its number among the units of its building, the first being 1."""

    place: int
    building: str
    part: int
    unit: str
    doors: tuple[Door, ...]


@dataclass(frozen=True, slots=True)
class Typed:
    """What was typed: a few homes, or ``many``, or a ``building``, perhaps its unit ``part``, or nothing."""

    homes: tuple[HomeFound, ...]
    many: bool = False
    building: int | None = None
    part: int = 0


def buildings(work: Work, who: Acting, page: int) -> Buildings:
    """A page of the community's buildings, in the order of the register."""
    first = max(0, page) * PAGE
    query = select(Place.id, Place.name).where(Place.kind == PlaceKind.BUILDING).order_by(Place.id)
    found = work.session.execute(query.offset(first).limit(PAGE + 1)).all()
    return Buildings(max(0, page), tuple((i, name) for i, name in found[:PAGE]), len(found) > PAGE)


def doors(work: Work, who: Acting, place: int) -> Doors:
    """The homes of a building that are on the roster."""
    query = select(Place).where(Place.id == place, Place.kind == PlaceKind.BUILDING)
    building = work.session.scalars(query).one_or_none()
    if building is None:
        raise Refusal(line("claim-home-unknown"), next=Next.JOIN)
    homes = select(Dwelling.id, Dwelling.name).where(
        Dwelling.building_id == place, Dwelling.gone_at.is_(None)
    )
    found = work.session.execute(homes.order_by(Dwelling.id)).all()
    return Doors(place, building.name, tuple(door_of(i, name, building.name) for i, name in found))


def typed(work: Work, who: Acting, words: str, place: int | None) -> Typed:
    """What somebody may have typed: a home of the building they look at, one of any other, or a building."""
    if ends_with_unit(words) and (unit := unit_called(work, words, place)) is not None:
        return Typed((), building=unit.place, part=unit.part)
    inside = Dwelling.building_id == place
    found = homes_called(work, words, within=inside, inside=True) if place is not None else ()
    found = found or homes_called(work, words)
    if len(found) > MOST_FOUND:
        return Typed((), many=True)
    if not found and (unit := unit_called(work, words, place)) is not None:
        return Typed((), building=unit.place, part=unit.part)
    return Typed(found, building=None if found else building_called(work, words))


def unit_called(work: Work, typed: str, place: int | None = None) -> UnitDoors | None:
    """The one unit that is meant: 3号楼2单元, 三栋二单元, 3-2; inside a building 2单元 is enough."""
    for wanted in readings(typed):
        ways = [
            (number, wanted[cut:])
            for cut in range(1, len(wanted))
            for number in _buildings_of_key(work, wanted[:cut])
        ]
        if place is not None and ends_with_unit(typed):
            ways.append((place, wanted))
        units = [found for number, rest in ways if (found := _unit(work, number, "-".join(rest)))]
        if len({(each.place, each.part) for each in units}) == 1:
            return units[0]
    return None


def unit_doors(work: Work, who: Acting, place: int, part: int) -> UnitDoors:
    """The homes of a unit by its number; refused when the building is gone, or has no such unit."""
    found = doors(work, who, place)
    units = units_of(found.doors)
    if not 0 < part <= len(units):
        raise Refusal(line("claim-home-unknown"), next=Next.JOIN)
    unit = units[part - 1]
    inside = tuple(each for each in found.doors if each.unit == unit)
    return UnitDoors(place, found.building, part, unit, inside)


def _buildings_of_key(work: Work, wanted: Parts) -> list[int]:
    query = select(Place.id, Place.name).where(Place.kind == PlaceKind.BUILDING).order_by(Place.id)
    key = "-".join(wanted)
    return [place for place, name in work.session.execute(query) if key and key_of(name) == key]


def _unit(work: Work, place: int, key: str) -> UnitDoors | None:
    query = select(Place.name).where(Place.id == place, Place.kind == PlaceKind.BUILDING)
    building = work.session.scalars(query).one_or_none()
    if building is None or not key:
        return None
    there = (Dwelling.building_id == place, Dwelling.gone_at.is_(None))
    homes = work.session.execute(select(Dwelling.id, Dwelling.name).where(*there).order_by(Dwelling.id))
    found = tuple(door_of(home, name, building) for home, name in homes)
    for part, unit in enumerate(units_of(found), 1):
        if unit and key_of(unit) == key:
            return UnitDoors(place, building, part, unit, tuple(each for each in found if each.unit == unit))
    return None


def homes_called(
    work: Work, typed: str, *, within: ColumnElement[bool] | None = None, inside: bool = False
) -> tuple[HomeFound, ...]:
    """The homes that are there and may be meant, in the order of the register; ``inside`` one building."""
    ends = {wanted[-1] for wanted in readings(typed)}
    if not ends:
        return ()
    fits = or_(*(func.upper(Dwelling.name).contains(end, autoescape=True) for end in sorted(ends)))
    query = select(Dwelling.id, Dwelling.name).where(Dwelling.gone_at.is_(None), fits)
    if within is not None:
        query = query.where(within)
    names = dict(work.session.execute(query.order_by(Dwelling.id)).all())
    return tuple(HomeFound(home, names[home]) for home in meant(typed, names, inside=inside))


def building_called(work: Work, typed: str) -> int | None:
    """The building of this name, if there is one and no other: 三号楼, 3栋, 3."""
    found = _buildings_of_key(work, (key_of(typed[:LONGEST]),))
    return found[0] if len(found) == 1 else None
