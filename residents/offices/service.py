"""Appointing, renewing and ending: each names who decided, until when, and is told (A17, A19)."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import ColumnElement, func, select

from kernel import texts
from kernel.errors import Next, Refusal
from kernel.lines import line
from kernel.work import Work
from residents.acting import Acting
from residents.model import Person, Place, Role, RoleKind
from residents.offices.granting import Cause, Grant, give, living, take
from residents.offices.rules import MOST_A_DAY, PLACES, No, fits, may_end, may_grant, seats
from residents.offices.terms import WARNED, day_of, may_last, noon_of
from residents.permits import person_of, roles_of
from residents.queries import dwelling_count

WHY_LENGTH = 200


@dataclass(frozen=True, slots=True)
class Appointed:
    """Who holds which office, in which place (empty: the whole community), until when."""

    role: int
    kind: RoleKind
    name: str
    place: str
    until: datetime


@dataclass(frozen=True, slots=True)
class Ended:
    """Whose office ended."""

    role: int
    kind: RoleKind
    name: str
    own: bool


def appoint(work: Work, who: Acting, kind: RoleKind, place: int, person: int, until: int) -> Appointed:
    """Give an office to a neighbour until noon of the day ``until`` (as 20291122); 0: no place."""
    planned = plan(work, who, kind, place, person, until)
    role = give(
        work,
        person,
        kind,
        way=Grant.CHAT,
        by=person_of(who),
        place=place or None,
        until=planned.until,
    )
    return Appointed(role.id, kind, planned.name, planned.place, planned.until)


def plan(work: Work, who: Acting, kind: RoleKind, place: int, person: int, until: int) -> Appointed:
    """What appointing would do, or why it cannot be done; ``role`` is 0, because there is none yet."""
    granter = in_person(work, who)
    refuse(may_grant(roles_of(work, granter), kind, oneself=granter == person), kind)
    named, there = _there(work, person), place_for(work, kind, place)
    require_room(work, kind, there, person)
    require_patience(work, granter)
    return Appointed(0, kind, named.name, there.name if there else "", last_moment(work, until))


def renew(work: Work, who: Acting, role_id: int, until: int) -> Appointed:
    """Let whoever holds an office keep it after its term, to noon of the day ``until``."""
    planned = plan_renewal(work, who, role_id, until)
    old = standing(work, role_id)
    old.over_at = work.now  # the old term goes over into the new one, and its end is not told
    made = give(
        work,
        old.person_id,
        planned.kind,
        way=Grant.RENEWED,
        by=person_of(who),
        place=old.place_id,
        title=old.title,
        since=old.until,
        until=planned.until,
    )
    return Appointed(made.id, planned.kind, planned.name, planned.place, planned.until)


def plan_renewal(work: Work, who: Acting, role_id: int, until: int) -> Appointed:
    """What renewing would do, or why it cannot be done: not one's own, and only when the end is near."""
    granter, role = in_person(work, who), standing(work, role_id)
    kind = RoleKind(role.kind)
    refuse(may_grant(roles_of(work, granter), kind, oneself=granter == role.person_id), kind)
    if role.until is None or role.until - WARNED > work.now:
        raise Refusal(line("office-not-yet-renewed", days=WARNED.days))
    if _goes_on(work, role):
        raise Refusal(line("office-renewed-already"))
    named, ends = _there(work, role.person_id), last_moment(work, until)
    if ends <= role.until:
        raise Refusal(line("office-until-wrong"))
    place = work.session.get(Place, role.place_id) if role.place_id is not None else None
    return Appointed(0, kind, named.name, place.name if place else "", ends)


def end(work: Work, who: Acting, role_id: int, why: str) -> Ended:
    """End an office before its time, or lay down one's own; the reason is told to holder and supervisors."""
    ender, role = may_be_ended(work, who, role_id), standing(work, role_id)
    said = texts.clean(why, one_line=True)
    if not texts.is_visible(said) or texts.length(said) > WHY_LENGTH:
        raise Refusal(line("office-why-length", most=WHY_LENGTH))
    own = role.person_id == ender
    take(work, role, Cause.RESIGNED if own else Cause.ENDED, by=ender, why=said)
    for coming in _later(work, role):
        take(work, coming, Cause.RESIGNED if own else Cause.ENDED, by=ender, why=said)
    name = work.session.get_one(Person, role.person_id).name
    return Ended(role.id, RoleKind(role.kind), name, own)


def may_be_ended(work: Work, who: Acting, role_id: int) -> int:
    """Who ends it, or why they may not."""
    ender, role = in_person(work, who), standing(work, role_id)
    kind, oneself = RoleKind(role.kind), ender == role.person_id
    refuse(may_end(roles_of(work, ender), kind, oneself=oneself), kind)
    return ender


def in_person(work: Work, who: Acting) -> int:
    """Whoever decides about offices decides themselves, never in the name of somebody they help."""
    person = person_of(who)
    if who.by not in (None, person):
        raise Refusal(line("office-in-person"))
    return person


def standing(work: Work, role_id: int) -> Role:
    """An office that is held now, or a kind refusal."""
    role = work.session.scalars(select(Role).where(Role.id == role_id, *living(work))).one_or_none()
    if role is None:
        raise Refusal(line("office-over"))
    return role


def place_for(work: Work, kind: RoleKind, place: int) -> Place | None:
    """The place of an office; refused where it needs one that is not there."""
    wanted = PLACES.get(kind)
    if wanted is None:
        return None
    found = work.session.scalars(select(Place).where(Place.id == place, Place.kind == wanted)).one_or_none()
    if found is None:
        raise Refusal(line("office-place-gone"))
    return found


def last_moment(work: Work, until: int) -> datetime:
    """The moment a term is over that ends on this day; refused for one in the past or too far off."""
    day = day_of(until)
    ends = noon_of(day, work.zone) if day is not None else None
    if ends is None or not may_last(work.now, ends, work.zone):
        raise Refusal(line("office-until-wrong"))
    return ends


def require_room(work: Work, kind: RoleKind, place: Place | None, person: int) -> None:
    """Refuse what does not go together with the person's offices, and what has no free seat."""
    at = place.id if place else None
    refuse(fits(roles_of(work, person), kind), kind)
    holders = list(work.session.scalars(select(Role).where(*_the_same(kind, at), *living(work))))
    if any(role.person_id == person for role in holders):
        refuse(No.HELD, kind)
    most = seats(kind, dwelling_count(work))
    if most is not None and len({role.person_id for role in holders}) >= most:
        raise Refusal(line("office-full", office=kind.value, most=most))


def _the_same(kind: RoleKind, place: int | None) -> tuple[ColumnElement[bool], ...]:
    there = Role.place_id == place if place is not None else Role.place_id.is_(None)
    return (Role.kind == kind, there) if kind in PLACES else (Role.kind == kind,)


def _there(work: Work, person: int) -> Person:
    query = select(Person).where(Person.id == person, Person.erased_at.is_(None))
    found = work.session.scalars(query).one_or_none()
    if found is None:
        raise Refusal(line("office-person-gone"))
    return found


def require_patience(work: Work, granter: int) -> None:
    """Refuse whoever gave too many offices within a day."""
    since = work.now - timedelta(days=1)
    query = select(func.count(Role.id)).where(Role.granted_by == granter, Role.since > since)
    if work.session.scalars(query).one() >= MOST_A_DAY:
        raise Refusal(line("office-enough-today", most=MOST_A_DAY))


def _goes_on(work: Work, role: Role) -> bool:
    return bool(_later(work, role))


def _later(work: Work, role: Role) -> list[Role]:
    """The term that follows this one, if it was renewed."""
    query = select(Role).where(
        *(Role.person_id == role.person_id, *_the_same(RoleKind(role.kind), role.place_id)),
        *(Role.since > work.now, Role.until > work.now),
    )
    return list(work.session.scalars(query))


def refuse(no: No | None, kind: RoleKind) -> None:
    """Say why not, and who can."""
    if no is not None:
        raise Refusal(line("office-no", no=no.value, office=kind.value), next=Next.HOME)
