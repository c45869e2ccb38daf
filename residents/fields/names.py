"""Three names for each building: head, worker and leader; without one it is yellow (A12, A17)."""

from collections import defaultdict
from dataclasses import dataclass

from kernel.work import Work
from residents.acting import Acting
from residents.model import PlaceKind, RoleKind
from residents.offices.powers import Power
from residents.offices.queries import grantable, offices
from residents.permits import having, require
from residents.places import places

NAMES = (RoleKind.GRID_HEAD, RoleKind.GRID_WORKER, RoleKind.BUILDING_LEADER)
sees_names = having(Power.ROSTER) | having(Power.ROLL)
"""Whoever keeps the places, and whoever looks through the offices."""


@dataclass(frozen=True, slots=True)
class Served:
    """A building with those who answer for it, as neighbours read their names; ``grid`` 0 is none."""

    place: int
    name: str
    grid: int
    grid_name: str
    heads: tuple[str, ...]
    workers: tuple[str, ...]
    leaders: tuple[str, ...]

    @property
    def lacks(self) -> tuple[RoleKind, ...]:
        """Which of the three names it lacks."""
        held = zip(NAMES, (self.heads, self.workers, self.leaders), strict=True)
        return tuple(kind for kind, names in held if not names)


@dataclass(frozen=True, slots=True)
class ThreeNames:
    """Every building, yellow ones first; ``grids``: there are any; ``gives``: what the reader appoints."""

    buildings: tuple[Served, ...]
    yellow: int
    grids: bool
    gives: tuple[RoleKind, ...]


def three_names(work: Work, who: Acting) -> ThreeNames:
    """Who answers for each building, for those who can see to it that somebody does."""
    require(sees_names, work, who)
    found = served(work)
    grids = any(each.grid for each in found)
    lacking = [each for each in found if lacks(each, grids=grids)]
    whole = [each for each in found if not lacks(each, grids=grids)]
    return ThreeNames((*lacking, *whole), len(lacking), grids, grantable(work, who))


def lacks(building: Served, *, grids: bool) -> tuple[RoleKind, ...]:
    """Which names a building lacks; as long as there are no grids at all, nobody can be asked to head one."""
    wanted = NAMES if grids else (RoleKind.BUILDING_LEADER,)
    return tuple(kind for kind in building.lacks if kind in wanted)


def served(work: Work) -> tuple[Served, ...]:
    """Every building with those who hold its offices now."""
    held: defaultdict[tuple[int, RoleKind], list[str]] = defaultdict(list)
    for each in offices(work):
        if each.kind in NAMES:
            held[each.place, each.kind].append(each.shown)
    tree = places(work)
    grids = {each.id: each.name for each in tree if each.kind is PlaceKind.GRID}
    found: list[Served] = []
    for place in tree:
        if place.kind is PlaceKind.BUILDING:
            grid = place.parent if place.parent in grids and place.parent is not None else 0
            heads, workers = (tuple(held[grid, kind]) for kind in NAMES[:2])
            leaders = tuple(held[place.id, RoleKind.BUILDING_LEADER])
            found.append(Served(place.id, place.name, grid, grids.get(grid, ""), heads, workers, leaders))
    return tuple(found)


def yellow(work: Work) -> int:
    """How many buildings lack a name."""
    found = served(work)
    grids = any(each.grid for each in found)
    return sum(bool(lacks(each, grids=grids)) for each in found)
