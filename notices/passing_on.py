"""Notices to people without an account: to a relative who looks on, or kept for whoever tells them (K01)."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Row, func, select, update

from kernel.database import table_of
from kernel.outbox import NOTICES, NoticeState
from kernel.work import Work
from residents.assisting.model import Kin
from residents.model import Address, Holder, Person

HOLDERS, KIN, ADDRESSES, PEOPLE = table_of(Holder), table_of(Kin), table_of(Address), table_of(Person)

PASSED_ON = frozenset(
    {
        *("proposal-merge-wish", "proposal-merge-refused", "proposal-merged-again", "proposal-parted"),
        *("proposal-returned", "proposal-answered", "proposal-declined", "proposal-taken-up"),
        *("proposal-unfunded", "proposal-in-vote", "proposal-reached", "proposal-lapsed", "proposal-offered"),
        *("conduct-hidden", "conduct-upheld", "conduct-shown-again", "paused", "pause-upheld", "pause-ended"),
        *("tie-ended", "tie-refused", "case-about-you", "case-decided", "case-come", "intake-answered"),
        *("tie-asked", "visit-taken", "visit-proposed", "visit-agreed", "visit-back", "visit-unmet"),
        *("visit-whether", "visit-over"),
    }
)
"""What says something to the person alone, which nobody else is told; reminders and calls to all are not."""


def relatives_for(work: Work, people: Collection[int]) -> Mapping[int, int]:
    """For each of these people the newest open address of the relative who has looked on longest."""
    if not people:
        return {}
    reached = (
        select(KIN.c.person_id, KIN.c.id, func.max(ADDRESSES.c.id).label("address"))
        .join(HOLDERS, HOLDERS.c.person_id == KIN.c.kin_id)
        .join(ADDRESSES, ADDRESSES.c.id == HOLDERS.c.address_id)
        .where(KIN.c.person_id.in_(people), KIN.c.until.is_(None), ADDRESSES.c.reachable)
        .group_by(KIN.c.person_id, KIN.c.id)
        .order_by(KIN.c.id.desc())
    )
    return {row.person_id: row.address for row in work.connection.execute(reached)}


@dataclass(frozen=True, slots=True)
class Reading:
    """How somebody reads: in which language, and whether in few words."""

    language: str
    elder: bool


def read_instead(work: Work, people: Collection[int]) -> Mapping[int, Reading]:
    """How the relative reads who gets what is meant for these people, where they have no account."""
    reached = relatives_for(work, people)
    if not reached:
        return {}
    served = select(HOLDERS.c.person_id).where(HOLDERS.c.person_id.in_(reached))
    with_account = set(work.connection.execute(served).scalars())
    query = (
        select(KIN.c.person_id, HOLDERS.c.address_id, PEOPLE.c.language, PEOPLE.c.elder)
        .join(HOLDERS, HOLDERS.c.person_id == KIN.c.kin_id)
        .join(PEOPLE, PEOPLE.c.id == KIN.c.kin_id)
        .where(KIN.c.person_id.in_(reached), KIN.c.until.is_(None))
        .order_by(KIN.c.id.desc())
    )
    return {
        row.person_id: Reading(row.language, bool(row.elder))
        for row in work.connection.execute(query)
        if row.address_id == reached[row.person_id] and row.person_id not in with_account
    }


def has_account(work: Work, person: int) -> bool:
    """Whether somebody has an account of their own."""
    query = select(HOLDERS.c.id).where(HOLDERS.c.person_id == person).limit(1)
    return work.connection.execute(query).first() is not None


def kept_for(work: Work, person: int, which: ColumnElement[bool]) -> Sequence[Row[Any]]:
    """What was not said to this person and waits to be passed on, the oldest first."""
    query = select(NOTICES).where(*_kept(work), which, NOTICES.c.person_id == person)
    return work.connection.execute(query.order_by(NOTICES.c.id)).all()


def people_kept_for(work: Work, among: Collection[int] | None, which: ColumnElement[bool]) -> dict[int, int]:
    """How much waits for whom, of ``among`` or of everybody; whoever waits longest comes first."""
    query = select(NOTICES.c.person_id, func.count(NOTICES.c.id)).where(*_kept(work), which)
    if among is not None:
        query = query.where(NOTICES.c.person_id.in_(among))
    query = query.group_by(NOTICES.c.person_id).order_by(func.min(NOTICES.c.id))
    return dict(work.connection.execute(query).all())


def kept_since(work: Work, which: ColumnElement[bool]) -> dict[int, datetime]:
    """Who there is something to be told to, and since when the oldest of it waits."""
    query = select(NOTICES.c.person_id, func.min(NOTICES.c.due_at)).where(*_kept(work), which)
    query = query.group_by(NOTICES.c.person_id).order_by(NOTICES.c.person_id)
    return dict(work.connection.execute(query).all())


def passed(work: Work, person: int, last: int) -> int:
    """Everything up to this notice was said to the person; gives how many there were."""
    theirs = (*_kept(work), NOTICES.c.person_id == person, NOTICES.c.id <= last)
    done = update(NOTICES).where(*theirs).values(state=NoticeState.PASSED, settled_at=work.now)
    return int(work.connection.execute(done).rowcount)


def _kept(work: Work) -> tuple[ColumnElement[bool], ...]:
    served = select(HOLDERS.c.person_id)
    gone = select(PEOPLE.c.id).where(PEOPLE.c.erased_at.is_not(None) | PEOPLE.c.died_at.is_not(None))
    return (
        NOTICES.c.community_id == work.community_id,
        NOTICES.c.state == NoticeState.UNREACHABLE,
        NOTICES.c.kind.in_(sorted(PASSED_ON)),
        NOTICES.c.person_id.not_in(served),
        NOTICES.c.person_id.not_in(gone),
    )
