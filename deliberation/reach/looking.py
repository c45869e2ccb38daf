"""A call is looked at when half of its time is over, once, and counted when it ended (B16)."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import func, select

from deliberation.reach.calls import a_call
from deliberation.reach.counting import count
from deliberation.reach.events import CallLooked, CallOver
from deliberation.reach.model import Call, CallKind
from kernel.database import table_of
from kernel.work import Work
from notices.service import tell
from residents.model import RoleKind
from residents.queries import committee_of, holders_of

CALLS = table_of(Call)
TO_LOOK = (CALLS.c.looked_at.is_(None),)
TO_END = (CALLS.c.ended_at.is_(None),)


def due_to_look(work: Work) -> Sequence[tuple[int, int]]:
    """Calls of all communities of which half is over, or the whole, as (community, call)."""
    ids = (CALLS.c.community_id, CALLS.c.id)
    half = select(*ids).where(*TO_LOOK, CALLS.c.look_at <= work.now).order_by(CALLS.c.look_at)
    end = select(*ids).where(*TO_END, CALLS.c.ends_at <= work.now).order_by(CALLS.c.ends_at)
    found = [*work.connection.execute(half), *work.connection.execute(end)]
    return list(dict.fromkeys((community, call) for community, call in found))


def next_look(work: Work) -> datetime | None:
    """When the next of them will be."""
    half = select(func.min(CALLS.c.look_at)).where(*TO_LOOK, CALLS.c.look_at > work.now)
    end = select(func.min(CALLS.c.ends_at)).where(*TO_END, CALLS.c.ends_at > work.now)
    moments = [work.connection.execute(query).scalar_one() for query in (half, end)]
    return min((each for each in moments if each is not None), default=None)


def look(work: Work, call_id: int) -> bool:
    """Look at a call if it is due; gives whether it was. Too late for a suggestion, there is none."""
    call = a_call(work, call_id)
    half = call.looked_at is None and call.look_at <= work.now
    over = call.ended_at is None and call.ends_at <= work.now
    if not half and not over:
        return False
    if half:
        _look(work, call)
    if over:
        _end(work, call)
    work.session.flush()
    return True


def _look(work: Work, call: Call) -> None:
    call.looked_at = work.now
    if work.now >= call.ends_at:
        return
    counted = count(work, call)
    call.half = counted.logged()
    work.record(CallLooked(call.id, counted.reached.reached, counted.reached.homes))
    if counted.reached.falls_short(work.bylaws.notices.reach_share):
        chair = holders_of(work, RoleKind.CHAIR) or committee_of(work)
        once = f"reach-half:{call.id}"
        # A proposal is told to nobody by itself, so most fall short: that need not ring.
        quiet = call.kind == CallKind.PROPOSAL
        tell(work, chair, "reach-half", {}, once=once, subject=call.id, until=call.ends_at, digest=quiet)


def _end(work: Work, call: Call) -> None:
    counted = count(work, call, at_the_end=True)
    call.ended_at, call.end = work.now, counted.logged()
    work.record(CallOver(call.id, counted.reached.reached, counted.reached.homes))
