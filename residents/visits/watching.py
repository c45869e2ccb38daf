"""What becomes of a visit when nobody does anything: each is looked at when its moments say so."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import func, select

from kernel.database import table_of
from kernel.work import Work
from residents.visits import events, rules
from residents.visits.model import Back, Over, Visit
from residents.visits.permits import taking_of
from residents.visits.steps import close, noted, put_back, turned
from residents.visits.taking import ask_whether

VISITS = table_of(Visit)


def due_to_look(work: Work) -> Sequence[tuple[int, int]]:
    """Visits of all communities to be looked at now, as (community, visit)."""
    query = select(VISITS.c.community_id, VISITS.c.id).where(VISITS.c.look_at <= work.now)
    found = work.connection.execute(query.order_by(VISITS.c.look_at, VISITS.c.id))
    return [(community, visit) for community, visit in found]


def next_look(work: Work) -> datetime | None:
    """The next moment at which a visit of any community is to be looked at."""
    later = VISITS.c.look_at > work.now
    return work.connection.scalars(select(func.min(VISITS.c.look_at)).where(later)).one_or_none()


def look(work: Work, visit_id: int) -> None:
    """Do what is due about a visit, if it still is."""
    visit = work.session.scalars(select(Visit).where(Visit.id == visit_id)).one_or_none()
    if visit is None or visit.look_at is None or visit.look_at > work.now:
        return
    if visit.asked_whether_at is not None:
        close(work, visit, Over.DONE if visit.done_at is not None else Over.NOT_ANSWERED, None)
    elif visit.waits_since is not None:
        _waits(work, visit)
    else:
        _taken(work, visit)


def _waits(work: Work, visit: Visit) -> None:
    """Nobody has it: its time has come, or it waits too long."""
    if visit.at is not None and visit.at <= work.now:
        visit.at = None
        turned(work, visit)
        work.record(events.VisitUnmet(visit.id, visit.turn))
        return
    late = visit.waits_since is not None and rules.late_at(visit.waits_since, work.zone) <= work.now
    if late and visit.late_at is None:
        visit.late_at = work.now
        work.record(events.VisitLate(visit.id, visit.turn))
    noted(work, visit)


def _taken(work: Work, visit: Visit) -> None:
    """Somebody has it: the time agreed on has passed, a proposed one did, or none was found for too long."""
    taking = taking_of(work, visit.id)
    if taking is None:
        return
    if visit.at is not None:
        ask_whether(work, visit)
    elif visit.proposed_at is not None:
        visit.proposed_at = visit.proposed_by = None
        turned(work, visit)
        work.record(events.VisitToBeCalled(visit.id, None, visit.turn))
    else:
        put_back(work, visit, taking, Back.NOT_AGREED)
