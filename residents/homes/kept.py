"""How much of the register lives: homes that are represented, and lately confirmed (A31, L05).

Targets elsewhere are 95 of 100 homes registered, and half of all registers are not kept up; so both numbers
are public here. Anybody reads them, nobody is named.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import distinct, func, or_, select

from kernel.work import Work
from residents.acting import Acting
from residents.model import Dwelling, Place, PlaceKind, Residency
from residents.roster.model import RegisterEntry

GOAL = 95
"""Of 100 homes."""

MONTH = timedelta(days=31)


@dataclass(frozen=True, slots=True)
class Kept:
    """Of ``homes``, in how many somebody is registered, and in how many that was confirmed of late."""

    homes: int
    registered: int
    confirmed: int
    months: int

    @property
    def lacking(self) -> int:
        """How many more homes make the goal."""
        return max(0, -(-self.homes * GOAL // 100) - self.registered)


@dataclass(frozen=True, slots=True)
class KeptIn:
    """The same of one building; in ``named`` of its homes the roster names an owner or tenant."""

    place: int
    building: str
    homes: int
    named: int
    registered: int
    confirmed: int


def kept_in_buildings(work: Work, who: Acting) -> tuple[KeptIn, ...]:
    """Building by building, without those in which there is no home."""
    since = work.now - work.bylaws.access.confirm_months * MONTH
    there = (Dwelling.gone_at.is_(None), Dwelling.stock.is_(False))
    homes = select(Dwelling.building_id, func.count(Dwelling.id)).where(*there)
    counted = dict(work.session.execute(homes.group_by(Dwelling.building_id)).all())
    named = (
        select(Dwelling.building_id, func.count(distinct(Dwelling.id)))
        .join(RegisterEntry, RegisterEntry.dwelling_id == Dwelling.id)
        .where(*there, RegisterEntry.until.is_(None))
    )
    known = dict(work.session.execute(named.group_by(Dwelling.building_id)).all())
    joined, lately = _by_building(work, None), _by_building(work, since)
    places = select(Place.id, Place.name).where(Place.kind == PlaceKind.BUILDING).order_by(Place.id)
    return tuple(
        KeptIn(at, name, counted[at], known.get(at, 0), joined.get(at, 0), lately.get(at, 0))
        for at, name in work.session.execute(places)
        if at in counted
    )


def kept(work: Work, who: Acting) -> Kept:
    """Counted without the developer's unsold homes; confirmed is what was proved or said in these months."""
    there = (Dwelling.gone_at.is_(None), Dwelling.stock.is_(False))
    months = work.bylaws.access.confirm_months
    homes = work.session.scalars(select(func.count(Dwelling.id)).where(*there)).one()
    return Kept(homes, _with_somebody(work, None), _with_somebody(work, work.now - months * MONTH), months)


def _with_somebody(work: Work, since: datetime | None) -> int:
    return sum(_by_building(work, since).values())


def _by_building(work: Work, since: datetime | None) -> dict[int, int]:
    query = (
        select(Dwelling.building_id, func.count(distinct(Residency.dwelling_id)))
        .join(Dwelling, Dwelling.id == Residency.dwelling_id)
        .where(Dwelling.gone_at.is_(None), Dwelling.stock.is_(False))
        .where(Residency.verified_at.is_not(None), Residency.until.is_(None))
    )
    if since is not None:
        query = query.where(or_(Residency.confirmed_at >= since, Residency.verified_at >= since))
    return dict(work.session.execute(query.group_by(Dwelling.building_id)).all())
