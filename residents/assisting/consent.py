"""Consent to be helped: given to the desk or to one helper, with its end, and ended at any time (K10)."""

import calendar
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from sqlalchemy import Select, or_, select

from kernel.errors import Next, Refusal
from kernel.lines import line
from kernel.work import Work
from residents.acting import Acting
from residents.assisting import events
from residents.assisting.model import Consent
from residents.assisting.permits import (
    Reach,
    helper_of,
    is_kin,
    offices_of,
    person_named,
    reach_of,
    require_reach,
)
from residents.permits import person_of


class How(StrEnum):
    """How somebody agreed."""

    SPOKEN = "spoken"
    PHONE = "phone"
    SIGNED = "signed"
    SELF = "self"
    """In their own chat."""


@dataclass(frozen=True, slots=True)
class Agreed:
    """A consent that stands now; without ``helper`` it is for whoever is at the desk."""

    consent: int
    person: int
    name: str
    helper: str
    until: datetime


@dataclass(frozen=True, slots=True)
class AgreedNoMore:
    """A consent that was ended."""

    consent: int
    person: int
    name: str


def record_consent(work: Work, who: Acting, person: int, how: str) -> Agreed:
    """A helper writes down that somebody agreed: the desk for the desk, others for themselves alone."""
    helper = helper_of(who)
    if how not in (How.SPOKEN, How.PHONE, How.SIGNED):
        raise Refusal(line("button-old"), next=Next.HELPING)
    reach = require_reach(work, helper, person)
    if reach is Reach.KIN:
        # A relative would attest their own authority: that is for the person, or the desk, to say.
        raise Refusal(line("helping-not-yours", name=person_named(work, person).name), next=Next.HELPING)
    return _give(work, person, None if reach is Reach.DESK else helper, How(how), by=helper)


def agree(work: Work, who: Acting, helper: int) -> Agreed:
    """Agree in one's own chat to be helped by this helper, or (0) by the desk."""
    person = person_of(who)
    if helper:
        require_reach(work, helper, person)
    return _give(work, person, helper or None, How.SELF, by=person)


def end_consent(work: Work, who: Acting, consent: int) -> AgreedNoMore:
    """End it: for the person themselves, for a relative, the helper it names, or the desk on their word."""
    by, found = person_of(who), may_be_ended(work, person_of(who), consent)
    person = person_named(work, found.person_id)
    if found.ended_at is None:
        found.ended_at, found.ended_by = work.now, by
        work.session.flush()
        work.record(events.ConsentEnded(found.id, person.id, by))
    return AgreedNoMore(found.id, person.id, person.name)


def may_be_ended(work: Work, by: int, consent: int) -> Consent:
    """A consent that ``by`` may end; those of others are not theirs to see either."""
    found = work.session.scalars(select(Consent).where(Consent.id == consent)).one_or_none()
    if found is None or not _may_end(work, by, found):
        raise Refusal(line("consent-not-yours"))
    return found


def standing(work: Work, person: int, helper: int) -> Consent | None:
    """The consent under which this helper may act for the person now, the longest if there are several."""
    named = Consent.helper_id == helper
    at_desk = Reach.DESK in offices_of(work, helper)
    allowed = or_(named, Consent.helper_id.is_(None)) if at_desk else named
    query = living(work).where(Consent.person_id == person, allowed)
    return work.session.scalars(query.order_by(Consent.until.desc(), Consent.id.desc()).limit(1)).first()


def require_standing(work: Work, person: int, helper: int) -> Consent:
    """The same; without one it is said how to record it."""
    found = standing(work, person, helper)
    if found is None:
        raise Refusal(line("helping-no-consent", name=person_named(work, person).name), next=Next.HELPING)
    return found


def living(work: Work) -> Select[Consent]:
    """Consents that were neither ended nor ran out."""
    return select(Consent).where(
        Consent.ended_at.is_(None), or_(Consent.until.is_(None), Consent.until > work.now)
    )


def end_with_home(work: Work, person: int, by: int) -> None:
    """Whoever has no home here any more is acted for no longer; nothing is said of that by itself."""
    for consent in work.session.scalars(living(work).where(Consent.person_id == person)):
        consent.ended_at, consent.ended_by = work.now, by
    work.session.flush()


def begin_with_home(work: Work, person: int, since: datetime) -> None:
    """What ended with the home at that moment stands again with it."""
    ended = select(Consent).where(Consent.person_id == person, Consent.ended_at == since)
    for consent in work.session.scalars(ended):
        consent.ended_at, consent.ended_by = None, None
    work.session.flush()


def _give(work: Work, person: int, helper: int | None, how: How, *, by: int) -> Agreed:
    known = person_named(work, person)
    until = months_later(work, work.bylaws.help.consent_months)
    for older in work.session.scalars(living(work).where(Consent.person_id == person)):
        if older.helper_id == helper:
            older.ended_at, older.ended_by = work.now, by
    given = Consent(person_id=person, helper_id=helper, proof=how, given_at=work.now, recorded_by=by)
    given.until = until
    work.session.add(given)
    work.session.flush()
    work.record(events.ConsentGiven(given.id, person, helper, by))
    named = person_named(work, helper).name if helper is not None else ""
    return Agreed(given.id, person, known.name, named, until)


def _may_end(work: Work, by: int, consent: Consent) -> bool:
    if by in (consent.person_id, consent.helper_id) or is_kin(work, by, consent.person_id):
        return True
    return reach_of(work, by, consent.person_id) is Reach.DESK


def months_later(work: Work, months: int) -> datetime:
    """The same day of the month so many months on, or its last one, until the end of it."""
    local = work.now.astimezone(work.zone)
    year, month = divmod(local.month - 1 + months, 12)
    year, month = local.year + year, month + 1
    day = min(local.day, calendar.monthrange(year, month)[1])
    return local.replace(year=year, month=month, day=day, hour=23, minute=59, second=0, microsecond=0)
