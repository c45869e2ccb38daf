"""Reading ties, claims and cases; names of others only for whoever may see them."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import ColumnElement, func, or_, select

from kernel.errors import Next, Refusal
from kernel.lines import line
from kernel.work import Work
from residents.acting import Acting
from residents.homes.confirming import WITHIN, may_vouch, way_of
from residents.homes.model import Matter, TieCase
from residents.homes.register import owners_named, same_name
from residents.model import Assurance, Dwelling, Person, Relation, Residency, RoleKind, Way
from residents.naming import masked
from residents.permits import buildings_led, person_of, roles_of

PAGE = 6


@dataclass(frozen=True, slots=True)
class MyHome:
    """One of my ties: how it stands, since when, how it was proved, when it was last said to be so."""

    tie: int
    home: int
    dwelling: str
    relation: Relation
    assurance: Assurance
    way: Way
    since: datetime
    confirmed_at: datetime | None
    verified: bool
    refused: str | None
    disputed: bool
    asked: bool
    may_invite: tuple[Relation, ...]


@dataclass(frozen=True, slots=True)
class Housemate:
    """Somebody else of the home; their name is masked unless I vouch for them."""

    tie: int
    name: str
    relation: Relation
    way: Way
    disputed: bool
    may_end: bool


@dataclass(frozen=True, slots=True)
class Claim:
    """Somebody who waits to be confirmed, as whoever may confirm them sees it."""

    tie: int
    name: str
    dwelling: str
    relation: Relation
    since: datetime
    way: Way
    members: int
    named: bool | None
    adult: bool
    before_desk: bool


def my_homes(work: Work, who: Acting) -> tuple[MyHome, ...]:
    """All my living ties, in the order of joining."""
    if who.person is None:
        return ()
    query = (
        select(Residency, Dwelling.name)
        .join(Dwelling, Dwelling.id == Residency.dwelling_id)
        .where(Residency.person_id == who.person, Residency.until.is_(None))
        .order_by(Residency.id)
    )
    return tuple(_mine(tie, name) for tie, name in work.session.execute(query))


def my_home(work: Work, who: Acting, tie: int) -> MyHome:
    """One of them; anybody else's is refused."""
    found = [each for each in my_homes(work, who) if each.tie == tie]
    if not found:
        raise Refusal(line("home-not-yours"))
    return found[0]


def household(work: Work, who: Acting, tie: int) -> tuple[MyHome, tuple[Housemate, ...]]:
    """Who else belongs to this home; only for its verified members."""
    mine = my_home(work, who, tie)
    if not mine.verified or mine.disputed:
        raise Refusal(line("household-not-yet"), next=Next.DESK)
    query = (
        select(Residency, Person.name)
        .join(Person, Person.id == Residency.person_id)
        .where(Residency.dwelling_id == mine.home, Residency.until.is_(None), Residency.id != tie)
        .where(Residency.verified_at.is_not(None))
        .order_by(Residency.id)
    )
    owner = mine.assurance == Assurance.OWNER
    others = tuple(
        Housemate(
            *(each.id, masked(name), Relation(each.relation), Way(each.way)),
            disputed=each.disputed_at is not None,
            may_end=owner and each.relation == Relation.TENANT,
        )
        for each, name in work.session.execute(query)
    )
    return mine, others


def claims_waiting(work: Work, who: Acting) -> int:
    """How many claims wait for this person, as the desk or as a leader."""
    where = _for_me(work, who)
    if where is None:
        return 0
    return work.session.scalars(select(func.count(Residency.id)).join(_DWELLING, _JOINED).where(where)).one()


def claims_for(work: Work, who: Acting, page: int) -> tuple[tuple[Claim, ...], bool]:
    """A page of the claims that wait for this person, the oldest first; and whether there are more."""
    where = _for_me(work, who)
    if where is None:
        return (), False
    query = select(Residency, Dwelling.name).join(_DWELLING, _JOINED).where(where).order_by(Residency.id)
    found = work.session.execute(query.offset(max(0, page) * PAGE).limit(PAGE + 1)).all()
    return tuple(_claim(work, tie, name) for tie, name in found[:PAGE]), len(found) > PAGE


def claim_shown(work: Work, who: Acting, tie_id: int) -> tuple[Claim, Way]:
    """One claim, and as what the person who looks may confirm it."""
    query = select(Residency).where(Residency.id == tie_id, Residency.until.is_(None))
    tie = work.session.scalars(query).one_or_none()
    if tie is None:
        raise Refusal(line("claim-gone"))
    if tie.verified_at is not None:
        raise Refusal(line("claim-confirmed-already"))
    dwelling = work.session.get_one(Dwelling, tie.dwelling_id)
    way = way_of(work, person_of(who), tie, dwelling)
    return _claim(work, tie, dwelling.name), way


def confirmed_counts(work: Work, who: Acting) -> tuple[tuple[str, int], ...]:
    """Which leaders confirmed how many in the last thirty days; public, so that everybody can look."""
    query = (
        select(Person.name, func.count(Residency.id))
        .join(Person, Person.id == Residency.verified_by)
        .where(Residency.way == Way.LEADER, Residency.verified_at > work.now - WITHIN)
        .group_by(Person.id, Person.name)
        .order_by(func.count(Residency.id).desc(), Person.id)
    )
    return tuple((name, number) for name, number in work.session.execute(query))


def to_check_waiting(work: Work, who: Acting) -> int:
    """How many were asked twice and said nothing, for whoever can look."""
    where = _silent(work, who)
    if where is None:
        return 0
    return work.session.scalars(select(func.count(Residency.id)).join(_DWELLING, _JOINED).where(where)).one()


def to_check(work: Work, who: Acting, page: int) -> tuple[tuple[tuple[str, str], ...], bool]:
    """Who was asked twice and said nothing, as (dwelling, name): for the desk, or a leader's buildings."""
    where = _silent(work, who)
    if where is None:
        return (), False
    query = (
        select(Residency, Dwelling.name, Person.name)
        .join(_DWELLING, _JOINED)
        .join(Person, Person.id == Residency.person_id)
        .where(where)
        .order_by(Residency.id)
    )
    found = work.session.execute(query.offset(max(0, page) * PAGE).limit(PAGE + 1)).all()
    return tuple((home, name) for _, home, name in found[:PAGE]), len(found) > PAGE


_DWELLING, _JOINED = Dwelling, Dwelling.id == Residency.dwelling_id


def _places(work: Work, person: int) -> ColumnElement[bool] | None:
    """The homes somebody answers for: all at the desk, a leader's own buildings; None for others."""
    if RoleKind.DESK in roles_of(work, person):
        return Dwelling.id.is_not(None)
    led = buildings_led(work, person)
    return Dwelling.building_id.in_(led) if led else None


def _for_me(work: Work, who: Acting) -> ColumnElement[bool] | None:
    """Claims that wait for this person: of their places, or of their own home where they may vouch."""
    if who.person is None:
        return None
    waiting = Residency.verified_at.is_(None) & Residency.refused_at.is_(None) & Residency.until.is_(None)
    waiting &= Residency.person_id != who.person
    mine = [home for home in my_homes(work, who) if home.verified and not home.disputed]
    own = [(Residency.dwelling_id == home.home) & (Residency.relation.in_(home.may_invite)) for home in mine]
    places = _places(work, who.person)
    if places is not None:
        own.append(places & Dwelling.id.not_in([home.home for home in mine]))
    return waiting & or_(*own) if own else None


def _silent(work: Work, who: Acting) -> ColumnElement[bool] | None:
    places = _places(work, who.person) if who.person is not None else None
    if places is None:
        return None
    return places & Residency.asked_at.is_not(None) & Residency.ask_at.is_(None) & Residency.until.is_(None)


def _mine(tie: Residency, dwelling: str) -> MyHome:
    verified, disputed = tie.verified_at is not None, tie.disputed_at is not None
    counts = verified and not disputed
    return MyHome(
        tie=tie.id,
        home=tie.dwelling_id,
        dwelling=dwelling,
        relation=Relation(tie.relation),
        assurance=Assurance(tie.assurance),
        way=Way(tie.way),
        since=tie.verified_at or tie.since,
        confirmed_at=tie.confirmed_at,
        verified=verified,
        refused=(tie.refused_why or "") if tie.refused_at is not None else None,
        disputed=disputed,
        asked=tie.asked_at is not None,
        may_invite=tuple(each for each in Relation if counts and may_vouch(tie, each)),
    )


def _claim(work: Work, tie: Residency, dwelling: str) -> Claim:
    person = work.session.get_one(Person, tie.person_id)
    members = select(func.count(Residency.id)).where(
        *(Residency.dwelling_id == tie.dwelling_id, Residency.until.is_(None)),
        Residency.verified_at.is_not(None),
    )
    named = owners_named(work, tie.dwelling_id)
    before = select(TieCase.id).where(
        TieCase.residency_id == tie.id, TieCase.matter == Matter.NAME, TieCase.decided_at.is_(None)
    )
    return Claim(
        tie=tie.id,
        name=person.name,
        dwelling=dwelling,
        relation=Relation(tie.relation),
        since=tie.since,
        way=Way(tie.way),
        members=work.session.scalars(members).one(),
        named=any(same_name(each.name, person.name) for each in named) if named else None,
        adult=person.adult_at is not None,
        before_desk=work.session.scalars(before).first() is not None,
    )
