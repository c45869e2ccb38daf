"""Giving and taking away an office, whoever decides about it; each is told by what reacts to its fact."""

from datetime import datetime
from enum import StrEnum

from sqlalchemy import ColumnElement, select

from kernel.work import Work
from residents.events import RoleEnded, RoleGranted
from residents.model import Role, RoleKind
from residents.offices.terms import WARNED, term_end


class Grant(StrEnum):
    """By which way an office was given."""

    FILE = "file"
    INVITATION = "invitation"
    CHAT = "chat"
    RENEWED = "renewed"
    RESTORED = "restored"


class Cause(StrEnum):
    """Why an office ended before its time."""

    ENDED = "ended"
    RESIGNED = "resigned"
    SUCCEEDED = "succeeded"
    ERASED = "erased"
    LEFT = "left"


def give(
    work: Work,
    person: int,
    kind: RoleKind,
    *,
    way: Grant,
    by: int | None = None,
    place: int | None = None,
    title: str = "",
    since: datetime | None = None,
    until: datetime | None = None,
) -> Role:
    """Give an office from now (or ``since``) to ``until``, or for the term of the by-laws."""
    begins = since or work.now
    ends = until or term_end(begins, work.bylaws.offices.term_months, work.zone)
    role = Role(person_id=person, kind=kind, title=title, place_id=place, since=begins, until=ends)
    role.granted_by = by
    if ends - WARNED <= work.now:
        role.warned_at = work.now  # whoever is given it for so short a time is told its end now
    work.session.add(role)
    work.session.flush()
    work.record(RoleGranted(role.id, person, kind.value, way.value, by, place, ends.isoformat()))
    return role


def take(work: Work, role: Role, cause: Cause, *, by: int | None, why: str | None = None) -> None:
    """End an office now, before its time; the reason is kept out of the journal."""
    role.planned_until = role.until
    role.until = role.over_at = work.now
    role.ended_by, role.ended_why = by, why
    work.session.flush()
    sealed = {"why": why} if why is not None else None
    work.record(RoleEnded(role.id, role.person_id, RoleKind(role.kind).value, by, cause.value), sealed=sealed)


def succeed_chair(work: Work, person: int) -> None:
    """Whoever was the chair so far is it no longer: there is one, and ``person`` is the next."""
    query = select(Role).where(Role.kind == RoleKind.CHAIR, Role.person_id != person, *living(work))
    for role in work.session.scalars(query.order_by(Role.id)).all():
        take(work, role, Cause.SUCCEEDED, by=person)


def end_for_erased(work: Work, person: int) -> None:
    """Whoever has their data erased holds no office any more. A use case of erasure."""
    query = select(Role).where(Role.person_id == person, (Role.until.is_(None)) | (Role.until > work.now))
    for role in work.session.scalars(query.order_by(Role.id)).all():
        take(work, role, Cause.ERASED, by=None)


def living(work: Work) -> tuple[ColumnElement[bool], ...]:
    """The conditions under which an office is held now."""
    return (Role.since <= work.now, Role.until.is_(None) | (Role.until > work.now))
