"""Reading about help: who may act for somebody, who looks on, what was done, and what everybody may know."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Select, func, select

from kernel.work import Work
from residents.acting import Acting
from residents.assisting.consent import living, standing
from residents.assisting.finding import Neighbour, neighbours
from residents.assisting.hearers import kin_of, phones_of
from residents.assisting.model import AssistedAct, Consent, Kin
from residents.assisting.permits import Reach, helper_of, office_of, person_named, require_reach
from residents.model import Address, Dwelling, Holder, Person, Residency, Role, RoleKind
from residents.permits import person_of
from residents.privacy.reading import note_read

PAGE = 5


@dataclass(frozen=True, slots=True)
class ConsentSeen:
    """A consent that stands; without ``helper`` it is for the desk."""

    id: int
    helper: str
    how: str
    until: datetime
    by: str


@dataclass(frozen=True, slots=True)
class KinSeen:
    """A relative who looks on; ``mine`` when the reader is that relative."""

    id: int
    name: str


@dataclass(frozen=True, slots=True)
class ActSeen:
    """One act done for somebody."""

    id: int
    person: int
    name: str
    by_id: int
    by: str
    office: str
    kind: str
    subject: int | None
    slip: str
    at: datetime
    undone_at: datetime | None
    undone_by: str


@dataclass(frozen=True, slots=True)
class Helpers:
    """Who may act for somebody, and who looks on."""

    person: int
    name: str
    consents: tuple[ConsentSeen, ...]
    kin: tuple[KinSeen, ...]
    acts: int
    looks_on: tuple[Neighbour, ...]


@dataclass(frozen=True, slots=True)
class Card:
    """Somebody as a helper sees them before helping."""

    neighbour: Neighbour
    consent: ConsentSeen | None
    kin: tuple[KinSeen, ...]
    acts: int
    has_phone: bool
    reach: Reach


def helpers(work: Work, who: Acting) -> Helpers:
    """Who may act for the asking person, who looks on, and on whom they look."""
    person = person_of(who)
    query = select(Kin.person_id).where(Kin.kin_id == person, Kin.until.is_(None)).order_by(Kin.id)
    watched = neighbours(work, list(work.session.scalars(query)))
    name = person_named(work, person).name
    return Helpers(
        person, name, consents_of(work, person), kin_seen(work, person), _acts(work, person), watched
    )


def card(work: Work, who: Acting, person: int) -> Card:
    """Somebody the asking person may help; refused for everybody else. A look, which is written down."""
    helper = helper_of(who)
    reach = require_reach(work, helper, person)
    if reach is not Reach.KIN:
        note_read(work, who, person=person, what="help")
    [neighbour] = neighbours(work, [person_named(work, person).id])
    consent = standing(work, person, helper)
    seen = _consents_seen(work, [consent])[0] if consent is not None else None
    has_phone = bool(phones_of(work, [person]))
    return Card(neighbour, seen, kin_seen(work, person), _acts(work, person), has_phone, reach)


def consents_of(work: Work, person: int) -> tuple[ConsentSeen, ...]:
    """The consents of somebody that stand now."""
    found = work.session.scalars(living(work).where(Consent.person_id == person).order_by(Consent.id))
    return _consents_seen(work, list(found))


def consent_seen(work: Work, consent: int) -> ConsentSeen | None:
    """One consent, as long as it stands."""
    found = work.session.scalars(living(work).where(Consent.id == consent)).one_or_none()
    return _consents_seen(work, [found])[0] if found is not None else None


def kin_seen(work: Work, person: int) -> tuple[KinSeen, ...]:
    """The relatives who look on now."""
    query = (
        select(Kin.id, Person.name)
        .join(Person, Person.id == Kin.kin_id)
        .where(Kin.person_id == person, Kin.until.is_(None))
        .order_by(Kin.id)
    )
    return tuple(KinSeen(*row) for row in work.session.execute(query))


def acts_for(work: Work, who: Acting, person: int, page: int) -> tuple[tuple[ActSeen, ...], bool]:
    """What was done for somebody, newest first: for them, their relatives, and whoever may help them."""
    reader = person_of(who)
    if reader != person and reader not in kin_of(work, person):
        require_reach(work, helper_of(who), person)
    query = _all_acts().where(AssistedAct.person_id == person)
    rows = work.session.scalars(query.offset(page * PAGE).limit(PAGE + 1)).all()
    return acts_seen(work, list(rows[:PAGE])), len(rows) > PAGE


def act_seen(work: Work, act: int) -> ActSeen | None:
    """One act done for somebody."""
    found = work.session.scalars(select(AssistedAct).where(AssistedAct.id == act)).one_or_none()
    return acts_seen(work, [found])[0] if found is not None else None


def act_of_slip(work: Work, slip: str) -> int | None:
    """The act under this slip."""
    return work.session.scalars(select(AssistedAct.id).where(AssistedAct.slip == slip)).one_or_none()


@dataclass(frozen=True, slots=True)
class Speaker:
    """One of those whom a phone serves."""

    person: int
    name: str
    now: bool


def speakers(work: Work, who: Acting) -> tuple[Speaker, ...]:
    """The people of this community whom the asking account serves, and who of them speaks now."""
    if who.address is None:
        return ()
    query = (
        select(Person.id, Person.name)
        .join(Holder, Holder.person_id == Person.id)
        .where(Holder.address_id == who.address, Person.erased_at.is_(None))
        .order_by(Person.id)
    )
    return tuple(Speaker(p, name, p == who.by) for p, name in work.session.execute(query))


def helpers_near(work: Work, who: Acting) -> tuple[Neighbour, ...]:
    """Who besides the desk could be asked to help: the leaders of one's buildings and the relatives."""
    person = person_of(who)
    query = (
        select(Role.person_id)
        .join(Dwelling, Dwelling.building_id == Role.place_id)
        .join(Residency, Residency.dwelling_id == Dwelling.id)
        .where(Residency.person_id == person, Residency.until.is_(None), Residency.verified_at.is_not(None))
        .where(Role.kind == RoleKind.BUILDING_LEADER, Role.since <= work.now)
        .where(Role.until.is_(None) | (Role.until > work.now), Role.person_id != person)
        .distinct()
        .order_by(Role.person_id)
    )
    return neighbours(work, list(work.session.scalars(query))[:3])


def helping_of(work: Work, address: int) -> int | None:
    """For whom an account acts, or rests from acting."""
    return work.session.get_one(Address, address).helping_id


def _all_acts() -> Select[AssistedAct]:
    return select(AssistedAct).order_by(AssistedAct.id.desc())


def _acts(work: Work, person: int) -> int:
    return work.session.scalars(
        select(func.count(AssistedAct.id)).where(AssistedAct.person_id == person)
    ).one()


def acts_seen(work: Work, acts: list[AssistedAct]) -> tuple[ActSeen, ...]:
    """These acts with the names of all concerned."""
    people = {p for act in acts for p in (act.person_id, act.by_id, act.undone_by) if p is not None}
    names = _names(work, people)
    return tuple(
        ActSeen(
            id=act.id,
            person=act.person_id,
            name=names[act.person_id],
            by_id=act.by_id,
            by=names[act.by_id],
            office=office_of(work, act.by_id).value,
            kind=act.kind,
            subject=act.subject,
            slip=act.slip,
            at=act.at,
            undone_at=act.undone_at,
            undone_by=names.get(act.undone_by or 0, ""),
        )
        for act in acts
    )


def _consents_seen(work: Work, consents: list[Consent]) -> tuple[ConsentSeen, ...]:
    names = _names(
        work, {p for each in consents for p in (each.helper_id, each.recorded_by) if p is not None}
    )
    return tuple(
        ConsentSeen(
            id=each.id,
            helper=names.get(each.helper_id or 0, ""),
            how=each.proof,
            until=each.until or work.now,
            by=names[each.recorded_by],
        )
        for each in consents
    )


def _names(work: Work, people: set[int]) -> dict[int, str]:
    query = select(Person.id, Person.name).where(Person.id.in_(people))
    return dict(work.session.execute(query).all()) if people else {}
