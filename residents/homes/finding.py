"""Finding buildings and homes in the register; anybody may see them, since doors are on the street.

``homes_called`` is the one way from what somebody typed to the homes they mean, whoever asks.
"""

from dataclasses import dataclass

from sqlalchemy import ColumnElement, func, or_, select

from kernel.errors import Next, Refusal
from kernel.lines import line
from kernel.work import Work
from residents.acting import Acting
from residents.homes.addresses import LONGEST, Door, door_of, key_of, meant, readings
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


@dataclass(frozen=True, slots=True)
class HomeFound:
    """A home that somebody named."""

    dwelling: int
    name: str


@dataclass(frozen=True, slots=True)
class Typed:
    """What was typed: a few homes, or ``many``, or a ``building`` as a whole, or nothing that is known."""

    homes: tuple[HomeFound, ...]
    many: bool = False
    building: int | None = None


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
    inside = Dwelling.building_id == place
    found = homes_called(work, words, within=inside, inside=True) if place is not None else ()
    found = found or homes_called(work, words)
    if len(found) > MOST_FOUND:
        return Typed((), many=True)
    return Typed(found, building=None if found else building_called(work, words))


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
    wanted = key_of(typed[:LONGEST])
    query = select(Place.id, Place.name).where(Place.kind == PlaceKind.BUILDING).order_by(Place.id)
    found = [place for place, name in work.session.execute(query) if wanted and key_of(name) == wanted]
    return found[0] if len(found) == 1 else None
