"""Offices that somebody should hold and nobody does, and since when."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import func, select

from kernel.bylaws import BylawsVersion
from kernel.work import Work
from residents.model import Dwelling, Place, PlaceKind, Role, RoleKind
from residents.offices.granting import living
from residents.offices.queries import NEEDED

PLACED = {
    RoleKind.BUILDING_LEADER: PlaceKind.BUILDING,
    RoleKind.GRID_HEAD: PlaceKind.GRID,
    RoleKind.GRID_WORKER: PlaceKind.GRID,
}


@dataclass(frozen=True, slots=True)
class Vacancy:
    """An office without anybody: where (0 is the community), and since when."""

    kind: RoleKind
    place: int
    since: datetime


def vacancies(work: Work) -> tuple[Vacancy, ...]:
    """Every office that a community, a grid or a building with homes needs and that nobody holds.

    It is vacant since the last term there was over; where there never was one, since the place was entered.
    """
    held = {
        _at(kind, place)
        for kind, place in work.session.execute(select(Role.kind, Role.place_id).where(*living(work)))
    }
    wanted: list[tuple[RoleKind, int, datetime | None]] = [(kind, 0, None) for kind in NEEDED]
    lived_in = set(
        work.session.scalars(select(Dwelling.building_id).where(Dwelling.gone_at.is_(None)).distinct())
    )
    kept = select(Place.id, Place.kind, Place.since, Place.parent_id).order_by(Place.id)
    tree = work.session.execute(kept).all()
    grids = {up for place, _, _, up in tree if place in lived_in}
    for kind, where in PLACED.items():
        wanted += [
            (kind, place, since)
            for place, what, since, _ in tree
            if what == where and place in lived_in | grids
        ]
    empty = [each for each in wanted if each[:2] not in held]
    return _since(work, empty) if empty else ()


def _since(work: Work, empty: list[tuple[RoleKind, int, datetime | None]]) -> tuple[Vacancy, ...]:
    query = select(Role.kind, Role.place_id, func.max(Role.until)).where(Role.until <= work.now)
    ended = {
        _at(kind, place): until
        for kind, place, until in work.session.execute(query.group_by(Role.kind, Role.place_id))
    }
    first = work.session.scalars(select(func.min(BylawsVersion.effective_at))).one()
    return tuple(
        Vacancy(kind, place, ended.get((kind, place)) or since or first) for kind, place, since in empty
    )


def _at(kind: str, place: int | None) -> tuple[RoleKind, int]:
    return RoleKind(kind), (place or 0) if RoleKind(kind) in PLACED else 0
