"""Neighbours without a phone whom nobody has been to see for long (A16: residents without a visit)."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import ColumnElement, exists, func, select

from kernel.outbox import NOTICES, NoticeState
from kernel.work import Work
from residents.assisting.model import AssistedAct, Kin
from residents.fields.field import Field, helped_homes
from residents.model import Dwelling, Holder, Person, Residency
from residents.naming import shown_name

LONG = timedelta(days=90)
"""So long without anything done for them, told to them or confirmed with them."""


@dataclass(frozen=True, slots=True)
class Alone:
    """One of them, with one of their homes, and when somebody last had to do with them."""

    person: int
    name: str
    home: str
    since: datetime


def how_many_alone(work: Work, field: Field, without: Collection[int]) -> int:
    """How many there are in a field, besides those who are listed for another reason."""
    query = (
        select(func.count(func.distinct(Residency.person_id)))
        .join(Dwelling, Dwelling.id == Residency.dwelling_id)
        .join(Person, Person.id == Residency.person_id)
    )
    return work.session.scalars(query.where(*_alone(work, field, without))).one()


def alone_page(
    work: Work, field: Field, without: Collection[int], first: int, most: int
) -> tuple[Alone, ...]:
    """So many of them from the ``first`` on."""
    query = (
        select(Residency.person_id)
        .join(Dwelling, Dwelling.id == Residency.dwelling_id)
        .join(Person, Person.id == Residency.person_id)
        .where(*_alone(work, field, without))
        .distinct()
        .order_by(Residency.person_id)
        .offset(first)
        .limit(most)
    )
    return tuple(_one(work, person) for person in work.session.scalars(query).all())


def _alone(work: Work, field: Field, without: Collection[int]) -> tuple[ColumnElement[bool], ...]:
    """Nobody hears for them, and nothing happened for so long."""
    before, person = work.now - LONG, Residency.person_id
    looks_on = exists().where(Kin.person_id == person, Kin.until.is_(None), Holder.person_id == Kin.kin_id)
    helped = exists().where(AssistedAct.person_id == person, AssistedAct.at > before)
    told = exists().where(
        *(NOTICES.c.person_id == person, NOTICES.c.community_id == work.community_id),
        *(NOTICES.c.state == NoticeState.PASSED, NOTICES.c.settled_at > before),
    )
    seen = func.coalesce(Residency.confirmed_at, Residency.verified_at)
    return (
        helped_homes(field),
        Residency.until.is_(None) & Residency.verified_at.is_not(None) & (seen <= before),
        Person.erased_at.is_(None) & Person.died_at.is_(None) & (Person.id != field.person),
        ~exists().where(Holder.person_id == person),
        ~looks_on,
        ~helped,
        ~told,
        person.not_in(sorted(without)),
    )


def _one(work: Work, person: int) -> Alone:
    known = work.session.get_one(Person, person)
    query = (
        select(Dwelling.name, func.coalesce(Residency.confirmed_at, Residency.verified_at, Residency.since))
        .join(Dwelling, Dwelling.id == Residency.dwelling_id)
        .where(Residency.person_id == person, Residency.until.is_(None), Residency.verified_at.is_not(None))
    )
    home, seen = work.session.execute(query.order_by(Residency.id).limit(1)).one()
    acts = select(AssistedAct.at).where(AssistedAct.person_id == person).order_by(AssistedAct.at.desc())
    done = work.session.scalars(acts.limit(1)).first()
    return Alone(person, shown_name(known, work.bylaws), home, max(seen, done or seen))
