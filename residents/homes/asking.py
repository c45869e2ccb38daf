"""Once a year: do you still live there? Silence ends nothing; it is shown to those who can look."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from sqlalchemy import func, select

from kernel.database import table_of
from kernel.errors import Refusal
from kernel.lines import line
from kernel.work import Work
from residents.acting import Acting
from residents.homes.events import TieAsked, TieKept, TieUnanswered
from residents.model import Residency
from residents.permits import person_of

MONTH = timedelta(days=30)
AGAIN_AFTER = timedelta(days=14)
PAGE = 200
TIES = table_of(Residency)


def due_to_ask(work: Work) -> Sequence[int]:
    """The communities, of all, in which a tie is to be looked at now."""
    query = select(TIES.c.community_id).where(TIES.c.ask_at <= work.now).distinct()
    return list(work.connection.scalars(query))


def next_ask(work: Work) -> datetime | None:
    """The next moment at which a tie of any community is to be looked at."""
    later = TIES.c.ask_at > work.now
    return work.connection.scalars(select(func.min(TIES.c.ask_at)).where(later)).one_or_none()


def ask_page(work: Work) -> int:
    """Look at the next ties that are due in this community; gives how many people were asked."""
    query = select(Residency).where(Residency.ask_at <= work.now)
    return sum(
        _look(work, tie) for tie in work.session.scalars(query.order_by(Residency.id).limit(PAGE)).all()
    )


def ask_later(work: Work, tie: Residency) -> None:
    """Just said to be so: to be asked again when the by-law says."""
    tie.confirmed_at, tie.asked_at = work.now, None
    tie.ask_at = work.now + work.bylaws.access.confirm_months * MONTH


def still_here(work: Work, who: Acting, residency_id: int) -> None:
    """I still live there; a second time changes nothing that matters."""
    query = select(Residency).where(Residency.id == residency_id, Residency.until.is_(None))
    tie = work.session.scalars(query).one_or_none()
    if tie is None or tie.person_id != person_of(who) or tie.verified_at is None:
        raise Refusal(line("home-not-yours"))
    ask_later(work, tie)
    work.session.flush()
    work.record(TieKept(tie.id))


def _look(work: Work, tie: Residency) -> bool:
    """Ask, ask again, give up asking, or only put it off: as its moments say."""
    if tie.until is not None or tie.verified_at is None or tie.disputed_at is not None:
        tie.ask_at = None
        return False
    due = (tie.confirmed_at or tie.verified_at) + work.bylaws.access.confirm_months * MONTH
    if tie.asked_at is None and due > work.now:
        tie.ask_at = due
        return False
    if tie.asked_at is None:
        tie.asked_at, tie.ask_at = work.now, work.now + AGAIN_AFTER
        work.record(TieAsked(tie.id, tie.person_id, 1))
        return True
    if tie.ask_at is not None and tie.ask_at <= tie.asked_at + AGAIN_AFTER:
        tie.ask_at = max(work.now, tie.asked_at + AGAIN_AFTER) + AGAIN_AFTER
        work.record(TieAsked(tie.id, tie.person_id, 2))
        return True
    tie.ask_at = None
    work.record(TieUnanswered(tie.id, tie.dwelling_id))
    return False
