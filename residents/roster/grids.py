"""The tree of the 1+3+N grid system (A01): grids, buildings, who serves them, and their load (A17, A32)."""

from collections import Counter, defaultdict
from dataclasses import dataclass
from math import ceil

from sqlalchemy import func, select

from kernel import texts
from kernel.errors import Refusal
from kernel.lines import line
from kernel.work import Work
from residents.acting import Acting
from residents.model import Community, Dwelling, Person, Place, PlaceKind, Role, RoleKind
from residents.permits import dwellings_of, person_of, require
from residents.roster.events import BuildingPut, GridMade
from residents.roster.figures import half_width
from residents.roster.naming import FORMULA
from residents.roster.service import may_keep_the_roster

HEADS, WORKERS = 1, 3
"""In each grid: one head, three workers; and a leader for each building (A01)."""

HOMES_A_WORKER = 300
"""One grid worker for so many households (A32)."""

LONGEST_NAME = 20


@dataclass(frozen=True, slots=True)
class BuildingSeen:
    """A building with its homes, its leaders, and the grid it lies in."""

    id: int
    name: str
    homes: int
    leaders: tuple[str, ...]
    grid: int | None


@dataclass(frozen=True, slots=True)
class GridSeen:
    """A grid with its people; ``id`` is None for the buildings that lie in no grid."""

    id: int | None
    name: str
    heads: tuple[str, ...]
    workers: tuple[str, ...]
    buildings: tuple[BuildingSeen, ...]

    @property
    def homes(self) -> int:
        """Households in all its buildings."""
        return sum(each.homes for each in self.buildings)

    @property
    def workers_needed(self) -> int:
        """Three, or more where there are more than 900 households; none where no building lies in it."""
        return max(WORKERS, ceil(self.homes / HOMES_A_WORKER)) if self.buildings else 0

    @property
    def no_head(self) -> int:
        """How many heads are missing."""
        return max(0, HEADS - len(self.heads)) if self.buildings else 0

    @property
    def workers_missing(self) -> int:
        """How many workers are missing."""
        return max(0, self.workers_needed - len(self.workers))

    @property
    def leaderless(self) -> tuple[BuildingSeen, ...]:
        """Buildings without a leader."""
        return tuple(each for each in self.buildings if not each.leaders)

    @property
    def load(self) -> int | None:
        """Households for each worker, rounded up; None while there is none."""
        return ceil(self.homes / len(self.workers)) if self.workers else None


@dataclass(frozen=True, slots=True)
class MyBuilding:
    """Who serves one building of mine."""

    building: str
    grid: str
    leaders: tuple[str, ...]
    heads: tuple[str, ...]
    workers: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class MyGrid:
    """Who serves my homes, and how the desk is reached."""

    buildings: tuple[MyBuilding, ...]
    phone: str


@dataclass(frozen=True, slots=True)
class Put:
    """A grid, after something was put into it; None for none."""

    grid: int | None
    building: int


def grids(work: Work, who: Acting) -> tuple[GridSeen, ...]:
    """All grids, and last, under no name, what lies in none."""
    require(may_keep_the_roster, work, who)
    return _grids(work)


def building_seen(work: Work, who: Acting, building: int) -> tuple[BuildingSeen, tuple[GridSeen, ...]]:
    """A building, and the grids it can be put into."""
    found = grids(work, who)
    here = next((b for grid in found for b in grid.buildings if b.id == building), None)
    if here is None:
        raise Refusal(line("place-gone"))
    return here, tuple(grid for grid in found if grid.id is not None)


def make_grid(work: Work, who: Acting, name: str) -> Put:
    """Enter a grid; the same name again finds the one that is there."""
    require(may_keep_the_roster, work, who)
    cleaned = grid_name(name)
    if (there := grid_called(work, cleaned)) is not None:
        return Put(there, 0)
    root = work.session.scalars(select(Place.id).where(Place.kind == PlaceKind.COMMUNITY)).first()
    grid = Place(kind=PlaceKind.GRID, name=cleaned, parent_id=root, since=work.now)
    work.session.add(grid)
    work.session.flush()
    work.record(GridMade(grid.id, who.person))
    return Put(grid.id, 0)


def grid_name(typed: str) -> str:
    """The name of a grid as a roster would give it, so that the same grid is meant in both."""
    cleaned = half_width(texts.clean(typed, one_line=True))
    if not texts.is_visible(cleaned) or len(cleaned) > LONGEST_NAME:
        raise Refusal(line("grid-name-length", most=LONGEST_NAME))
    if cleaned.startswith(FORMULA):
        raise Refusal(line("roster-name-formula"))
    return cleaned


def grid_called(work: Work, name: str) -> int | None:
    """The grid of this name, if there is one."""
    return work.session.scalars(
        select(Place.id).where(Place.kind == PlaceKind.GRID, Place.name == name)
    ).first()


def grid_of(work: Work, grid: int) -> Place:
    """The grid of this id; refused when it is gone."""
    return _place(work, grid, PlaceKind.GRID)


def put_building(work: Work, who: Acting, building: int, grid: int | None) -> Put:
    """Put a building into a grid, or with None out of any; polls that began keep the homes they had."""
    require(may_keep_the_roster, work, who)
    found = _place(work, building, PlaceKind.BUILDING)
    if grid is not None:
        parent: int | None = _place(work, grid, PlaceKind.GRID).id
    else:
        parent = work.session.scalars(select(Place.id).where(Place.kind == PlaceKind.COMMUNITY)).first()
    if found.parent_id != parent:
        found.parent_id = parent
        work.session.flush()
        work.record(BuildingPut(building, grid, who.person))
    return Put(grid, building)


def my_grid(work: Work, who: Acting) -> MyGrid:
    """Who serves the homes of the asking person."""
    phone = work.session.get_one(Community, work.community_id).desk_phone
    homes = dwellings_of(work, person_of(who))
    query = select(Dwelling.building_id).where(Dwelling.id.in_(homes)).distinct()
    mine = set(work.session.scalars(query)) if homes else set()
    found = tuple(
        MyBuilding(b.name, grid.name, b.leaders, grid.heads, grid.workers)
        for grid in _grids(work)
        for b in grid.buildings
        if b.id in mine
    )
    return MyGrid(found, phone)


def _place(work: Work, place: int, kind: PlaceKind) -> Place:
    found = work.session.get(Place, place)
    if found is None or found.community_id != work.community_id or found.kind != kind:
        raise Refusal(line("place-gone"))
    return found


def _grids(work: Work) -> tuple[GridSeen, ...]:
    served = _served(work)
    counted = select(Dwelling.building_id, func.count(Dwelling.id)).where(Dwelling.gone_at.is_(None))
    counts = work.session.execute(counted.group_by(Dwelling.building_id))
    homes: Counter[int] = Counter({row[0]: row[1] for row in counts})
    places = work.session.scalars(select(Place).order_by(Place.id)).all()
    known = {each.id for each in places if each.kind == PlaceKind.GRID}
    inside: defaultdict[int | None, list[BuildingSeen]] = defaultdict(list)
    for each in places:
        if each.kind == PlaceKind.BUILDING:
            grid = each.parent_id if each.parent_id in known else None
            leaders = served[each.id, RoleKind.BUILDING_LEADER]
            inside[grid].append(BuildingSeen(each.id, each.name, homes[each.id], tuple(leaders), grid))
    found = [
        GridSeen(
            each.id,
            each.name,
            tuple(served[each.id, RoleKind.GRID_HEAD]),
            tuple(served[each.id, RoleKind.GRID_WORKER]),
            tuple(inside[each.id]),
        )
        for each in places
        if each.kind == PlaceKind.GRID
    ]
    alone = [GridSeen(None, "", (), (), tuple(inside[None]))] if inside[None] else []
    return (*found, *alone)


def _served(work: Work) -> defaultdict[tuple[int, RoleKind], list[str]]:
    """Who serves which place now, by the kind of their office."""
    query = (
        select(Role.place_id, Role.kind, Person.name)
        .join(Person, Person.id == Role.person_id)
        .where(Role.kind.in_((RoleKind.GRID_HEAD, RoleKind.GRID_WORKER, RoleKind.BUILDING_LEADER)))
        .where(Role.since <= work.now)
        .where(Role.until.is_(None) | (Role.until > work.now))
        .order_by(Role.id)
    )
    found: defaultdict[tuple[int, RoleKind], list[str]] = defaultdict(list)
    for place, kind, name in work.session.execute(query):
        if place is not None:
            found[place, RoleKind(kind)].append(name)
    return found
