"""Suspension: somebody publishes nothing for a while. Two members agree on it, and it ends by itself (L01).

It takes nobody's say: votes, supports, answers to meetings, reading and points stay as they are.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import select

from kernel.errors import Refusal
from kernel.lines import line
from kernel.work import Work
from residents.acting import Acting
from residents.model import Person
from residents.moderation.appealing import Matter, the_matter
from residents.moderation.conduct import require_nothing_private
from residents.moderation.events import Suspended, SuspensionEnded, SuspensionProposed
from residents.moderation.model import Suspension
from residents.moderation.permits import a_member, in_person, on_watch, require_other_home
from residents.moderation.texts import Text, checked_why
from residents.permits import require

TO_SECOND = timedelta(days=7)
"""How long a proposed suspension waits for a second member."""


@dataclass(frozen=True, slots=True)
class Proposed:
    """A suspension that waits for another member."""

    suspension: int
    person: int
    days: int


@dataclass(frozen=True, slots=True)
class Holding:
    """A suspension that holds, until when."""

    suspension: int
    person: int
    until: datetime


@dataclass(frozen=True, slots=True)
class Ended:
    """A suspension that is over."""

    suspension: int
    person: int


def propose(work: Work, who: Acting, person: int, days: int, why: str, over: Text | None = None) -> Proposed:
    """Propose that somebody publish nothing for some days; it holds nobody until another member agrees.

    ``over`` is the text for which it is proposed: it ends if an appeal has that text stand again.
    """
    member = in_person(who)
    require(a_member, work, who)
    if person == member:
        raise Refusal(line("suspend-yourself"))
    most = work.bylaws.conduct.suspend_days
    if not 1 <= days <= most:
        raise Refusal(line("suspend-days", most=most))
    known = living(work, person)
    if known is not None and known.by_id == member and known.seconded_by is None and known.days == days:
        return Proposed(known.id, person, known.days)
    if known is not None:
        raise Refusal(line("suspend-already"))
    found = work.session.scalars(select(Person).where(Person.id == person)).one_or_none()
    if found is None or found.erased_at is not None:
        raise Refusal(line("conduct-gone"))
    row = Suspension(person_id=person, by_id=member, days=days, why=checked_why(why))
    require_nothing_private(work, row.why)
    row.since, row.until = work.now, work.now + timedelta(days=days)
    row.kind, row.subject = (over.kind, over.subject) if over is not None else (None, None)
    work.session.add(row)
    work.session.flush()
    work.record(SuspensionProposed(row.id, person, member, days), sealed={"why": row.why})
    return Proposed(row.id, person, days)


def second(work: Work, who: Acting, suspension: int) -> Holding:
    """Agree with a proposed suspension: it holds from now."""
    member = in_person(who)
    require(a_member, work, who)
    row = _a_suspension(work, suspension)
    if row.seconded_by == member:
        return Holding(row.id, row.person_id, row.until)
    if row.ended_at is not None or row.seconded_by is not None or work.now > row.since + TO_SECOND:
        raise Refusal(line("suspend-settled"))
    if member == row.by_id:
        raise Refusal(line("suspend-own-proposal"))
    if member == row.person_id:
        raise Refusal(line("suspend-yourself"))
    require_other_home(work, member, [row.by_id], line("suspend-same-home"))
    row.seconded_by, row.since = member, work.now
    row.until = work.now + timedelta(days=row.days)
    work.session.flush()
    work.record(Suspended(row.id, row.person_id, row.by_id, member, row.days))
    return Holding(row.id, row.person_id, row.until)


def end_early(work: Work, who: Acting, suspension: int) -> Ended:
    """End a suspension before its time, or drop a proposed one; any one who watches, never their own."""
    member = in_person(who)
    require(on_watch, work, who)
    row = _a_suspension(work, suspension)
    if member == row.person_id:
        raise Refusal(line("suspend-yourself"))
    if row.ended_at is None:
        _end(work, row, "early" if row.seconded_by else "unseconded", member)
    return Ended(row.id, row.person_id)


def end_with_text(work: Work, kind: str, subject: int) -> None:
    """A text stands again on appeal: what was proposed or holds over it has lost its ground, and ends."""
    query = select(Suspension).where(
        Suspension.kind == kind, Suspension.subject == subject, Suspension.ended_at.is_(None)
    )
    for row in work.session.scalars(query).all():
        _end(work, row, "restored" if row.seconded_by else "unseconded", None)


def lapse(work: Work, suspension: int) -> None:
    """Note that a suspension is over, or was never seconded; harmless before and after that."""
    row = work.session.get(Suspension, suspension)
    if row is None or row.ended_at is not None:
        return
    if row.seconded_by is None and work.now > row.since + TO_SECOND:
        _end(work, row, "unseconded", None)
    elif row.seconded_by is not None and work.now >= row.until:
        _end(work, row, "over", None)


def living(work: Work, person: int) -> Suspension | None:
    """The suspension of this person that holds or is proposed; one that is over by its moment is noted."""
    query = select(Suspension).where(Suspension.person_id == person, Suspension.ended_at.is_(None))
    row = work.session.scalars(query).one_or_none()
    if row is None:
        return None
    lapse(work, row.id)
    return row if row.ended_at is None else None


def _a_suspension(work: Work, suspension: int) -> Suspension:
    row = the_matter(work, Matter.SUSPENSION, suspension)
    assert isinstance(row, Suspension)
    return row


def _end(work: Work, row: Suspension, how: str, by: int | None) -> None:
    row.ended_at, row.ended_by = work.now, by
    work.session.flush()
    work.record(SuspensionEnded(row.id, row.person_id, how, by))
