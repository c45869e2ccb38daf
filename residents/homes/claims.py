"""Saying that one lives somewhere, without a letter: a claim that waits for whoever can confirm it."""

from dataclasses import dataclass
from datetime import timedelta

from sqlalchemy import func, select

from kernel.errors import Next, Refusal
from kernel.lines import line
from kernel.work import Work
from residents.acting import Acting
from residents.calling import checked_name
from residents.homes.cases import open_case
from residents.homes.events import AgeDeclared, TieClaimed, TieEnded
from residents.homes.model import Matter
from residents.homes.over import close_over
from residents.homes.register import owners_named, same_name
from residents.joining import person_behind
from residents.model import (
    Address,
    Assurance,
    Dwelling,
    Person,
    Relation,
    Residency,
    Role,
    RoleKind,
    Way,
)
from residents.naming import rename
from residents.permits import person_of

MOST_WAITING = 3
"""Claims one person may have waiting; more would be fishing."""

MOST_AT_HOME = 6
MOST_A_DAY, A_DAY = 6, timedelta(days=1)
BY_WORD = (Way.LEADER, Way.DESK, Way.MEMBER)
AGAIN_AFTER = timedelta(days=7)


@dataclass(frozen=True, slots=True)
class Claimed:
    """A claim that waits: for the leader of the building, if there is one, or for the desk."""

    residency: int
    person: int
    name: str
    dwelling: str
    relation: Relation
    leader: bool


def claim(
    work: Work,
    who: Acting,
    dwelling_id: int,
    relation: Relation,
    name: str,
    *,
    adult: bool,
    brought: bool = False,
) -> Claimed:
    """Say that one lives there; a second time while it waits gives the same answer.

    Whoever is ``brought`` by somebody who may confirm them is let through, however many others claim the
    home: else strangers could keep a home closed.
    """
    dwelling = a_home(work, dwelling_id)
    known = _living(work, who.person, dwelling.id)
    if known is not None and known.verified_at is not None:
        raise Refusal(line("join-already", dwelling=dwelling.name))
    if known is not None and known.refused_at is not None and known.refused_at > work.now - AGAIN_AFTER:
        raise Refusal(line("claim-refused-lately", dwelling=dwelling.name), next=Next.DESK)
    known = _unless_otherwise(work, known, relation)
    if known is None:
        _require_few(work, who.person, None if brought else dwelling.id)
    person = _person(work, who, name)
    if adult:
        declare_adult(work, person)
    again = known is not None and known.refused_at is None
    tie = known or Residency(person_id=person.id, dwelling_id=dwelling.id, since=work.now)
    leader = led(work, dwelling.building_id)
    tie.relation, tie.assurance = relation, Assurance.KNOWN
    tie.way, tie.refused_at, tie.refused_why = Way.LEADER if leader else Way.DESK, None, None
    work.session.add(tie)
    work.session.flush()
    if not again:
        work.record(TieClaimed(tie.id, person.id, dwelling.id, relation.value))
    _hold_against_register(work, tie, person)
    return Claimed(tie.id, person.id, person.name, dwelling.name, relation, leader)


def declare_adult(work: Work, person: Person) -> None:
    """Write down that somebody said they are of age; a second time changes nothing."""
    if person.adult_at is None:
        person.adult_at, person.adult_by = work.now, person.id
        work.session.flush()
        work.record(AgeDeclared(person.id))


def say_adult(work: Work, who: Acting) -> None:
    """Say of oneself that one is of age. A use case of its own."""
    declare_adult(work, work.session.get_one(Person, person_of(who)))


def a_home(work: Work, dwelling_id: int) -> Dwelling:
    """A dwelling of this community that is still on the roster, or a refusal."""
    query = select(Dwelling).where(Dwelling.id == dwelling_id, Dwelling.gone_at.is_(None))
    found = work.session.scalars(query).one_or_none()
    if found is None:
        raise Refusal(line("claim-home-unknown"), next=Next.JOIN)
    return found


def led(work: Work, building: int) -> bool:
    """Whether a building has a leader now."""
    query = select(Role.id).where(
        *(Role.kind == RoleKind.BUILDING_LEADER, Role.place_id == building, Role.since <= work.now),
        Role.until.is_(None) | (Role.until > work.now),
    )
    return work.session.scalars(query.limit(1)).first() is not None


def _person(work: Work, who: Acting, name: str) -> Person:
    if who.person is not None:
        return work.session.get_one(Person, who.person)
    called = checked_name(work, name, None)
    address = work.session.get_one(Address, who.address)
    person = person_behind(work, who, address, called, address.language)
    rename(person, called)
    return person


def _living(work: Work, person: int | None, dwelling: int) -> Residency | None:
    query = select(Residency).where(
        Residency.person_id == person, Residency.dwelling_id == dwelling, Residency.until.is_(None)
    )
    return work.session.scalars(query).one_or_none() if person is not None else None


def _unless_otherwise(work: Work, known: Residency | None, relation: Relation) -> Residency | None:
    """A claim that waits, unless it is said otherwise now (as an owner, not as a tenant).

    That is another claim, and the first is taken back: what was looked at is what is confirmed.
    """
    if known is None or known.refused_at is not None or known.relation == relation:
        return known
    known.until, known.ended_by = work.now, known.person_id
    work.session.flush()
    close_over(work, known)
    work.record(TieEnded(known.id, known.person_id, known.dwelling_id, known.person_id))
    return None


def _require_few(work: Work, person: int | None, dwelling: int | None) -> None:
    waiting = (Residency.verified_at.is_(None), Residency.refused_at.is_(None), Residency.until.is_(None))
    count = select(func.count(Residency.id))
    if person is not None:
        mine = count.where(Residency.person_id == person)
        if work.session.scalars(mine.where(*waiting)).one() >= MOST_WAITING:
            raise Refusal(line("claim-too-many", most=MOST_WAITING), next=Next.DESK)
        # Each is told to those who live there: taken back and said again, they would be a way to pester.
        today = (Residency.since > work.now - A_DAY, Residency.way.in_(BY_WORD))
        if work.session.scalars(mine.where(*today)).one() >= MOST_A_DAY:
            raise Refusal(line("claim-too-many-today"), next=Next.DESK)
    if dwelling is not None:
        here = count.where(*waiting, Residency.dwelling_id == dwelling)
        if work.session.scalars(here).one() >= MOST_AT_HOME:
            raise Refusal(line("claim-too-many-here"), next=Next.DESK)


def _hold_against_register(work: Work, tie: Residency, person: Person) -> None:
    """A claimed owner whose name the register does not have goes before the desk."""
    if tie.relation != Relation.OWNER:
        return
    named = owners_named(work, tie.dwelling_id)
    if named and not any(same_name(each.name, person.name) for each in named):
        open_case(work, tie, Matter.NAME, by=None)
