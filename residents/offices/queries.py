"""Reading offices: who holds which until when, what is vacant, how many hands there are."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Select, exists, func, or_, select
from sqlalchemy.orm import aliased

from kernel import texts
from kernel.errors import Refusal
from kernel.lines import line
from kernel.work import Work
from residents.acting import Acting
from residents.homes.finding import homes_called, unit_called
from residents.model import Dwelling, Holder, Person, Place, PlaceKind, Residency, Role, RoleKind
from residents.naming import shown_name
from residents.offices.granting import living
from residents.offices.rules import GRANTS, PLACES, may_end, may_grant
from residents.offices.terms import WARNED
from residents.permits import roles_of
from residents.queries import PlaceName, dwelling_count, residents_of

MOST_FOUND = 5
HOMES_LOOKED_AT = 100
HOMES_A_WORKER, STAFF_A_THOUSAND = 300, 2
STAFF = (
    *(RoleKind.CHAIR, RoleKind.COMMITTEE, RoleKind.DESK),
    *(RoleKind.GRID_HEAD, RoleKind.GRID_WORKER),
)
PLACED = (RoleKind.BUILDING_LEADER, RoleKind.GRID_HEAD, RoleKind.GRID_WORKER)
NEEDED = (RoleKind.CHAIR, RoleKind.COMMITTEE, RoleKind.DESK, RoleKind.SUPERVISOR)
"""Offices of which a community needs somebody at least."""


@dataclass(frozen=True, slots=True)
class Office:
    """An office as it is held: by whom, where (empty: the whole community), until when, given by whom.

    ``by`` is empty for what a file or whoever runs the server gave. ``away``: they lived here and do not any
    more, which alone ends no office.
    """

    role: int
    person: int
    name: str
    shown: str
    kind: RoleKind
    place: int
    where: str
    since: datetime
    until: datetime | None
    by: str
    away: bool

    def is_ending(self, now: datetime) -> bool:
        """Whether its term ends within thirty days."""
        return self.until is not None and self.until - WARNED <= now


@dataclass(frozen=True, slots=True)
class OneOffice:
    """An office, and what whoever asks may do with it."""

    office: Office
    own: bool
    may_end: bool
    may_renew: bool


@dataclass(frozen=True, slots=True)
class Gauge:
    """How many hands there are, and how many there should be at least.

    Source: A32: one grid worker for 300 households, two of staff for 1,000 residents.
    """

    homes: int
    workers: int
    workers_wanted: int
    residents: int
    staff: int
    staff_wanted: int


@dataclass(frozen=True, slots=True)
class Roll:
    """All offices held now, what is vacant, and what the asking person may give."""

    offices: tuple[Office, ...]
    vacant: tuple[RoleKind, ...]
    without_leader: tuple[PlaceName, ...]
    ending: int
    gauge: Gauge
    grantable: tuple[RoleKind, ...]


@dataclass(frozen=True, slots=True)
class Candidate:
    """Somebody who could hold an office: by name and building, or home where that is not enough."""

    person: int
    name: str
    where: str


@dataclass(frozen=True, slots=True)
class Candidates:
    """Who was found; there may be more."""

    found: tuple[Candidate, ...]
    more: bool


def roll(work: Work, who: Acting) -> Roll:
    """Who is in office, to be looked through by anybody."""
    held = offices(work)
    kinds = {each.kind for each in held}
    led = {each.place for each in held if each.kind is RoleKind.BUILDING_LEADER}
    ending = sum(each.is_ending(work.now) for each in held)
    return Roll(
        offices=held,
        vacant=tuple(kind for kind in NEEDED if kind not in kinds),
        without_leader=tuple(each for each in _places(work, PlaceKind.BUILDING) if each.id not in led),
        ending=ending,
        gauge=gauge(work),
        grantable=grantable(work, who),
    )


def offices(work: Work, kind: RoleKind | None = None, person: int | None = None) -> tuple[Office, ...]:
    """The offices held now, in the order of ``RoleKind``, of places and of granting."""
    query = _offices(work)
    if kind is not None:
        query = query.where(Role.kind == kind)
    if person is not None:
        query = query.where(Role.person_id == person)
    order = list(RoleKind)
    rows = work.session.execute(query).all()
    away = _away(work, {holder.id for _, holder, _, _ in rows})
    found = [_office(work, *row, away) for row in rows]
    return tuple(sorted(found, key=lambda each: (order.index(each.kind), each.place, each.role)))


def office(work: Work, who: Acting, role: int) -> OneOffice:
    """One office that is held now, with what the asking person may do."""
    row = work.session.execute(_offices(work).where(Role.id == role)).first()
    if row is None:
        raise Refusal(line("office-over"))
    found = _office(work, *row, _away(work, {row[1].id}))
    held = roles_of(work, who.person) if who.person is not None and who.by == who.person else set()
    own = bool(held) and found.person == who.person
    renews = may_grant(held, found.kind, oneself=own) is None and found.is_ending(work.now)
    ends = bool(held) and may_end(held, found.kind, oneself=own) is None
    return OneOffice(found, own, ends, renews and not _renewed(work, found))


def office_of_role(work: Work, role: int) -> Office | None:
    """An office that was given, whether or not it is still held."""
    row = work.session.execute(_all(work).where(Role.id == role)).first()
    return _office(work, *row, _away(work, {row[1].id})) if row is not None else None


def grantable(work: Work, who: Acting) -> tuple[RoleKind, ...]:
    """The offices that the asking person gives."""
    held = roles_of(work, who.person) if who.person is not None else set[RoleKind]()
    given = {kind for each in held for kind in GRANTS.get(each, ())}
    return tuple(kind for kind in RoleKind if kind in given)


def places_for(work: Work, who: Acting, kind: RoleKind) -> tuple[PlaceName, ...]:
    """The places for which this office is given; none for one that is for the whole community."""
    return _places(work, PLACES[kind]) if kind in PLACES else ()


def ending_soon(work: Work, who: Acting) -> int:
    """What the asking person can settle: terms that end within a month, needed offices that are vacant."""
    gives, held = set(grantable(work, who)), offices(work)
    vacant = gives & set(NEEDED) - {each.kind for each in held}
    ending = (each for each in held if each.kind in gives and each.is_ending(work.now))
    return len(vacant) + sum(not _renewed(work, each) for each in ending)


def gauge(work: Work) -> Gauge:
    """Counted from the offices held now and the register."""
    query = select(func.count(func.distinct(Role.person_id))).where(*living(work))
    workers = work.session.scalars(query.where(Role.kind == RoleKind.GRID_WORKER)).one()
    staff = work.session.scalars(query.where(Role.kind.in_(STAFF))).one()
    homes, people = dwelling_count(work), len(residents_of(work))
    wanted = -(-people * STAFF_A_THOUSAND // 1000)
    return Gauge(homes, workers, -(-homes // HOMES_A_WORKER), people, staff, wanted)


def candidates(work: Work, who: Acting, words: str) -> Candidates:
    """Neighbours with an account whose name or home holds these words."""
    wanted = texts.clean(words, one_line=True)
    if not texts.is_visible(wanted):
        return Candidates((), more=False)
    homes = [each.dwelling for each in homes_called(work, wanted)[:HOMES_LOOKED_AT]]
    if not homes and (unit := unit_called(work, wanted)) is not None:
        homes = [each.home for each in unit.doors[:HOMES_LOOKED_AT]]
    home = exists().where(
        *(Residency.person_id == Person.id, Residency.verified_at.is_not(None), Residency.until.is_(None)),
        Residency.dwelling_id == Dwelling.id,
        or_(Dwelling.name.contains(wanted, autoescape=True), Dwelling.id.in_(homes)),
    )
    query = (
        select(Person)
        .where(or_(Person.name.contains(wanted, autoescape=True), home))
        .where(Person.erased_at.is_(None), exists().where(Holder.person_id == Person.id))
        .order_by(Person.name, Person.id)
        .limit(MOST_FOUND + 1)
    )
    people = list(work.session.scalars(query))
    shown = [_candidate(work, each, people[:MOST_FOUND]) for each in people[:MOST_FOUND]]
    return Candidates(tuple(shown), len(people) > MOST_FOUND)


def _candidate(work: Work, person: Person, among: list[Person]) -> Candidate:
    query = (
        select(Dwelling.name, Place.name)
        .join(Residency, Residency.dwelling_id == Dwelling.id)
        .join(Place, Place.id == Dwelling.building_id)
        .where(Residency.person_id == person.id, Residency.verified_at.is_not(None))
        .where(Residency.until.is_(None))
        .order_by(Residency.id)
    )
    homes = [(home, building) for home, building in work.session.execute(query)]
    twins = sum(each.name == person.name for each in among) > 1
    return Candidate(person.id, person.name, homes[0][0 if twins else 1] if homes else "")


def _all(work: Work) -> "Select[Role, Person, Place, Person]":
    giver = aliased(Person)
    return (
        select(Role, Person, Place, giver)
        .join(Person, Person.id == Role.person_id)
        .outerjoin(Place, Place.id == Role.place_id)
        .outerjoin(giver, giver.id == Role.granted_by)
    )


def _offices(work: Work) -> "Select[Role, Person, Place, Person]":
    return _all(work).where(*living(work))


def _away(work: Work, people: set[int]) -> set[int]:
    """Who of these lived here and has no home here now."""
    query = select(Residency.person_id, Residency.until).where(Residency.person_id.in_(people))
    ties = [(person, until) for person, until in work.session.execute(query)]
    return {person for person, _ in ties} - {person for person, until in ties if until is None}


def _office(
    work: Work, role: Role, person: Person, place: Place | None, giver: Person | None, away: set[int]
) -> Office:
    return Office(
        role=role.id,
        person=person.id,
        name=person.name,
        shown=shown_name(person, work.bylaws),
        kind=RoleKind(role.kind),
        place=role.place_id or 0,
        where=place.name if place else "",
        since=role.since,
        until=role.until,
        by=shown_name(giver, work.bylaws) if giver else "",
        away=person.id in away,
    )


def _renewed(work: Work, held: Office) -> bool:
    query = select(Role.id).where(
        *(Role.person_id == held.person, Role.kind == held.kind, Role.since > work.now),
        Role.until > work.now,
    )
    return work.session.scalars(query.limit(1)).first() is not None


def _places(work: Work, kind: PlaceKind) -> tuple[PlaceName, ...]:
    query = select(Place.id, Place.name).where(Place.kind == kind).order_by(Place.id)
    return tuple(PlaceName(i, name) for i, name in work.session.execute(query))
