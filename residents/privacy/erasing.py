"""Erasure: asked for, a few days to change one's mind, then done (L01, L03).

What goes and what stays is in the table of personal data. A vote, a support or an adopted proposal stays,
under a number without a name: others' decisions rest on it. The journal keeps its chain; the words that lay
beside it go and leave a marked gap, which ``yishi verify`` accepts.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import func, select

from kernel.database import table_of
from kernel.errors import Refusal
from kernel.lines import line
from kernel.work import Work
from residents.acting import Acting
from residents.model import Community, Person, RoleKind
from residents.moderation.conduct import suspension_of
from residents.naming import erased_name, rename
from residents.permits import roles_of
from residents.privacy import forgetting
from residents.privacy.events import ErasureAsked, ErasurePutOff, ErasureWithdrawn, PersonErased
from residents.privacy.exporting import require_may_take
from residents.privacy.model import Erasure
from residents.queries import holders_of

ERASURES = table_of(Erasure)
LONGEST = timedelta(days=30)
"""Nobody waits longer than a month, whatever comes between (GDPR art. 12, 個資法 §13)."""


@dataclass(frozen=True, slots=True)
class Asked:
    """An erasure that waits; until ``due`` one may change one's mind."""

    erasure: int
    due: datetime


def waiting_for(work: Work, person: int) -> Erasure | None:
    """The erasure that waits for this person."""
    query = select(Erasure).where(
        Erasure.person_id == person, Erasure.done_at.is_(None), Erasure.withdrawn_at.is_(None)
    )
    return work.session.scalars(query).first()


def require_may_be_erased(work: Work, who: Acting) -> int:
    """The person, unless they are the chair: a community must not be without one by accident."""
    person = require_may_take(work, who)
    if RoleKind.CHAIR in roles_of(work, person):
        raise Refusal(line("erase-chair"))
    return person


def ask(work: Work, who: Acting, least: timedelta = timedelta(0)) -> Asked:
    """Ask to be erased after the days that the by-laws give, or ``least``; asking again changes nothing."""
    person = require_may_be_erased(work, who)
    row = waiting_for(work, person)
    if row is None:
        row = Erasure(person_id=person, asked_at=work.now)
        row.due_at = max(_first_moment(work, person, work.now), work.now + least)
        work.session.add(row)
        work.session.flush()
        by = who.by if who.by != person else None
        work.record(ErasureAsked(row.id, person, by))
        work.stir()
    return Asked(row.id, row.due_at)


def held_back_until(work: Work, person: int, asked_at: datetime) -> datetime | None:
    """Until when a suspension holds the erasure back, if it does; at most a month after it was asked for.

    Whoever is erased may join anew, and so would shake off what two members decided.
    """
    ready = asked_at + timedelta(days=work.bylaws.privacy.erase_days)
    held = suspension_of(work, person)
    if held is None or held.until <= ready:
        return None
    return min(held.until, asked_at + LONGEST)


def _first_moment(work: Work, person: int, asked_at: datetime) -> datetime:
    """When it may be done: after the days of the by-laws, or when a suspension is over."""
    held = held_back_until(work, person, asked_at)
    return held or asked_at + timedelta(days=work.bylaws.privacy.erase_days)


def withdraw(work: Work, who: Acting) -> None:
    """Change one's mind; without a waiting erasure nothing happens."""
    person = require_may_take(work, who)
    row = waiting_for(work, person)
    if row is not None:
        row.withdrawn_at = work.now
        work.session.flush()
        work.record(ErasureWithdrawn(row.id, person, who.by or person))


def due(work: Work) -> list[tuple[int, int]]:
    """Erasures of all communities whose time has come: (community, erasure)."""
    waits = (ERASURES.c.done_at.is_(None), ERASURES.c.withdrawn_at.is_(None))
    query = select(ERASURES.c.community_id, ERASURES.c.id).where(*waits, ERASURES.c.due_at <= work.now)
    return [(community, number) for community, number in work.connection.execute(query)]


def next_due(work: Work) -> datetime | None:
    """When the next erasure is due."""
    waits = (ERASURES.c.done_at.is_(None), ERASURES.c.withdrawn_at.is_(None))
    first: datetime | None = work.connection.execute(
        select(func.min(ERASURES.c.due_at)).where(*waits)
    ).scalar_one()
    return first


def erase(work: Work, number: int) -> None:
    """Erase a person's data, if it is still due; whoever became the chair meanwhile is left as they are."""
    row = work.session.get(Erasure, number)
    if row is None or row.done_at is not None or row.withdrawn_at is not None or work.now < row.due_at:
        return
    person = row.person_id
    if person in holders_of(work, RoleKind.CHAIR):
        row.withdrawn_at = work.now
        work.session.flush()
        work.record(ErasureWithdrawn(row.id, person, None))
        return
    if (later := held_back_until(work, person, row.asked_at)) is not None and later > work.now:
        row.due_at = later
        work.session.flush()
        work.record(ErasurePutOff(row.id, person))
        return
    row.done_at = work.now
    # What others hold of them reacts first, while it can still be found by name and account.
    work.record(PersonErased(row.id, person))
    forgetting.forget(work, person)
    found = work.session.get_one(Person, person)
    language = work.session.get_one(Community, work.community_id).language
    rename(found, erased_name(language))
    found.erased_at = work.now
    found.elder, found.adult_at, found.adult_by = False, None, None
    work.session.flush()
