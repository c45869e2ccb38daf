"""Finding one's building and home in the register: anybody may see them, since doors are on the street."""

from dataclasses import dataclass

from sqlalchemy import select

from kernel.errors import Next, Refusal
from kernel.lines import line
from kernel.work import Work
from residents.acting import Acting
from residents.homes.addresses import Door, door_of, like_typed
from residents.model import Dwelling, Place, PlaceKind

PAGE = 8
MOST_FOUND = 6


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


def typed(work: Work, who: Acting, words: str, place: int | None) -> tuple[Door, ...]:
    """The homes that somebody may have typed: in one building, or by the whole name in all of them."""
    if place is not None and (found := like_typed(words, doors(work, who, place).doors)):
        return found[: MOST_FOUND + 1]
    named = select(Place.id, Place.name).where(Place.kind == PlaceKind.BUILDING).order_by(Place.id)
    for number, name in work.session.execute(named).all():
        if words.strip().startswith(name):
            rest = words.strip().removeprefix(name)
            here = doors(work, who, number)
            if found := like_typed(rest, here.doors) or like_typed(words, here.doors):
                return found[: MOST_FOUND + 1]
    return ()
