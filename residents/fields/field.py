"""For which buildings and homes somebody in office answers (A12, A15)."""

from dataclasses import dataclass

from sqlalchemy import ColumnElement, distinct, false, func, select, true

from kernel.database import table_of
from kernel.work import Work
from residents.acting import Acting
from residents.model import Dwelling, PlaceKind, Residency, Role, RoleKind
from residents.offices.granting import living
from residents.places import PlaceNode, places

DWELLINGS = table_of(Dwelling)
FOR_ALL = frozenset({RoleKind.CHAIR, RoleKind.COMMITTEE, RoleKind.DESK})
"""Offices whose field is the whole community."""

IN_THE_FIELD = FOR_ALL | {RoleKind.BUILDING_LEADER, RoleKind.GRID_HEAD, RoleKind.GRID_WORKER}
"""Offices that have a field; whoever supervises has none and sees what should not happen."""


@dataclass(frozen=True, slots=True)
class Field:
    """What is somebody's: ``whole`` is the community, ``names`` are those of their places without it.

    ``led`` are buildings they lead, ``served`` those of their grids as well.
    """

    person: int
    kinds: frozenset[RoleKind]
    whole: bool
    names: tuple[str, ...]
    places: frozenset[int]
    led: frozenset[int]
    served: frozenset[int]

    @property
    def at_desk(self) -> bool:
        """Whether they serve at the desk."""
        return RoleKind.DESK in self.kinds

    @property
    def on_committee(self) -> bool:
        """Whether they sit on the committee or chair it."""
        return bool({RoleKind.CHAIR, RoleKind.COMMITTEE} & self.kinds)

    @property
    def knows_ties(self) -> bool:
        """Whether they may look at who belongs to homes: all at the desk, a leader in their buildings."""
        return self.at_desk or bool(self.led)

    @property
    def helps(self) -> bool:
        """Whether they may help neighbours without a phone."""
        return self.at_desk or bool(self.served)


@dataclass(frozen=True, slots=True)
class Figures:
    """How large a field is: homes, those of them in which somebody is registered, and how many people."""

    homes: int
    registered: int
    people: int


def field_of(work: Work, who: Acting) -> Field | None:
    """The field of the asking person; None for whoever has no office with one, or acts for somebody."""
    if who.person is None or who.by not in (None, who.person):
        return None
    query = select(Role.kind, Role.place_id).where(Role.person_id == who.person, *living(work))
    held = [(RoleKind(kind), place) for kind, place in work.session.execute(query.order_by(Role.id))]
    kinds = frozenset(kind for kind, _ in held) & IN_THE_FIELD
    if not kinds:
        return None
    tree = places(work)
    mine = [place for kind, place in held if kind in IN_THE_FIELD and place is not None]
    led = {place for kind, place in held if kind is RoleKind.BUILDING_LEADER and place is not None}
    return Field(
        who.person,
        kinds,
        bool(kinds & FOR_ALL),
        tuple(each.name for each in tree if each.id in mine),
        frozenset(mine),
        frozenset(led),
        frozenset(each.id for each in tree if each.id in mine or each.parent in mine) & _buildings(tree),
    )


def homes_of(field: Field) -> ColumnElement[bool]:
    """The condition on ``dwelling`` that it is there and of this field."""
    there = DWELLINGS.c.gone_at.is_(None)
    return there if field.whole else there & DWELLINGS.c.building_id.in_(sorted(field.served))


def known_homes(field: Field) -> ColumnElement[bool]:
    """The same for homes at whose people they may look."""
    if field.at_desk:
        return true()
    return DWELLINGS.c.building_id.in_(sorted(field.led)) if field.led else false()


def helped_homes(field: Field) -> ColumnElement[bool]:
    """The same for homes in which they may help."""
    if field.at_desk:
        return true()
    return DWELLINGS.c.building_id.in_(sorted(field.served)) if field.served else false()


def figures(work: Work, field: Field) -> Figures:
    """Counted from the register; homes that the developer has not sold are left out."""
    there = (homes_of(field), Dwelling.stock.is_(False))
    homes = work.session.scalars(select(func.count(Dwelling.id)).where(*there)).one()
    query = (
        select(func.count(distinct(Residency.dwelling_id)), func.count(distinct(Residency.person_id)))
        .join(Dwelling, Dwelling.id == Residency.dwelling_id)
        .where(*there, Residency.verified_at.is_not(None), Residency.until.is_(None))
    )
    registered, people = work.session.execute(query).one()
    return Figures(homes, registered, people)


def _buildings(tree: tuple[PlaceNode, ...]) -> frozenset[int]:
    return frozenset(each.id for each in tree if each.kind is PlaceKind.BUILDING)
