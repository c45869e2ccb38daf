"""Reading ties, claims and cases; names of others only for whoever may see them."""

from dataclasses import dataclass, replace
from datetime import datetime

from sqlalchemy import ColumnElement, func, or_, select

from kernel.errors import Next, Refusal
from kernel.lines import line
from kernel.work import Work
from residents.acting import Acting
from residents.homes.confirming import WITHIN, a_claim, case_of, may_vouch, stands_to
from residents.homes.model import Matter, TieCase
from residents.homes.register import owners_named, same_name
from residents.model import Assurance, Dwelling, Person, Relation, Residency, RoleKind, Way
from residents.naming import masked
from residents.permits import buildings_led, roles_of
from residents.privacy.reading import note_read

PAGE = 4


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
    case: int | None = None
    """A case before the desk that is about this tie."""


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
    """Somebody who waits to be confirmed; ``case`` is what the desk has to decide about it first."""

    tie: int
    name: str
    dwelling: str
    relation: Relation
    since: datetime
    way: Way
    members: int
    named: bool | None
    adult: bool
    case: Matter | None


@dataclass(frozen=True, slots=True)
class Confirmer:
    """Somebody in office, and how many they confirmed in thirty days."""

    name: str
    way: Way
    number: int


@dataclass(frozen=True, slots=True)
class Rival:
    """Somebody who is known to own the home (``way`` tells how), or claims it too (``way`` is None)."""

    name: str
    relation: Relation
    way: Way | None
    at: datetime


@dataclass(frozen=True, slots=True)
class ClaimSeen:
    """A claim, and as what the person who looks may confirm it, if they may; the desk sees its rivals."""

    claim: Claim
    way: Way
    may_confirm: bool
    rivals: tuple[Rival, ...]


@dataclass(frozen=True, slots=True)
class Claims:
    """A page of claims."""

    shown: tuple[Claim, ...]
    more: bool


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
    ties = [(tie, name) for tie, name in work.session.execute(query)]
    about = TieCase.residency_id.in_([tie.id for tie, _ in ties])
    waiting = select(TieCase.residency_id, TieCase.id).where(about, TieCase.decided_at.is_(None))
    cases: dict[int, int] = dict(work.session.execute(waiting.order_by(TieCase.id)).all()) if ties else {}
    return tuple(replace(_mine(tie, name), case=cases.get(tie.id)) for tie, name in ties)


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


def claims_for(work: Work, who: Acting, page: int) -> Claims:
    """A page of the claims that wait for this person, the oldest first. A look, which is written down."""
    where = _for_me(work, who)
    if where is None:
        return Claims((), more=False)
    query = select(Residency, Dwelling.name).join(_DWELLING, _JOINED).where(where).order_by(Residency.id)
    found = work.session.execute(query.offset(max(0, page) * PAGE).limit(PAGE + 1)).all()
    for tie, _ in found[:PAGE]:
        note_look(work, who, tie)
    return Claims(tuple(_claim(work, tie, name) for tie, name in found[:PAGE]), len(found) > PAGE)


def claim_shown(work: Work, who: Acting, tie_id: int) -> ClaimSeen:
    """One claim, and as what the person who looks may confirm it. A look, which is written down."""
    tie, dwelling = a_claim(work, tie_id)
    if tie.verified_at is not None:
        raise Refusal(line("claim-confirmed-already"))
    way, may_confirm = stands_to(work, who, tie, dwelling)
    note_look(work, who, tie)
    rivals = _rivals(work, tie) if way is Way.DESK else ()
    return ClaimSeen(_claim(work, tie, dwelling.name), way, may_confirm, rivals)


def _rivals(work: Work, tie: Residency) -> tuple[Rival, ...]:
    """Who owns the home already, and who else says that it is theirs."""
    query = (
        select(Residency, Person.name)
        .join(Person, Person.id == Residency.person_id)
        .where(Residency.dwelling_id == tie.dwelling_id, Residency.id != tie.id)
        .where(Residency.until.is_(None), Residency.refused_at.is_(None))
        .where(or_(Residency.verified_at.is_(None), Residency.assurance == Assurance.OWNER))
    )
    found = work.session.execute(query.order_by(Residency.verified_at.is_(None), Residency.id)).all()
    return tuple(
        Rival(
            *(name, Relation(other.relation)),
            *((Way(other.way), other.verified_at) if other.verified_at else (None, other.since)),
        )
        for other, name in found[:PAGE]
    )


def note_look(work: Work, who: Acting, tie: Residency) -> None:
    """Whoever looks in office is written down; members of a home look at what is said of their own."""
    if tie.dwelling_id not in {home.home for home in my_homes(work, who) if home.verified}:
        note_read(work, who, person=tie.person_id, dwelling=tie.dwelling_id, what="claim")


def confirmed_counts(work: Work, who: Acting) -> tuple[Confirmer, ...]:
    """Which leaders, and who at the desk, confirmed how many in the last thirty days; everybody can look."""
    query = (
        select(Person.name, Residency.way, func.count(Residency.id))
        .join(Person, Person.id == Residency.verified_by)
        .where(Residency.way.in_((Way.LEADER, Way.DESK)), Residency.verified_at > work.now - WITHIN)
        .group_by(Person.id, Person.name, Residency.way)
        .order_by(func.count(Residency.id).desc(), Person.id)
    )
    return tuple(Confirmer(name, Way(way), number) for name, way, number in work.session.execute(query))


_DWELLING, _JOINED = Dwelling, Dwelling.id == Residency.dwelling_id


def places_of(work: Work, person: int) -> ColumnElement[bool] | None:
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
    places = places_of(work, who.person)
    if places is not None:
        own.append(places & Dwelling.id.not_in([home.home for home in mine]))
    return waiting & or_(*own) if own else None


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
        case=case_of(work, tie),
    )
