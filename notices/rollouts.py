"""Working off rollouts: one page of people in one short act."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import select

from kernel.database import table_of
from kernel.lines import unpack_args
from kernel.outbox import PAGE
from kernel.work import Work
from notices.model import Rollout
from notices.service import tell
from residents.queries import residents_of

ROLLOUTS = table_of(Rollout)


def due_rollouts(work: Work) -> Sequence[tuple[int, int]]:
    """Rollouts of all communities that are due, as (community, rollout)."""
    query = (
        select(ROLLOUTS.c.community_id, ROLLOUTS.c.id)
        .where(ROLLOUTS.c.due_at <= work.now, ROLLOUTS.c.done_at.is_(None))
        .order_by(ROLLOUTS.c.due_at)
    )
    return [(community, rollout) for community, rollout in work.connection.execute(query)]


def next_rollout(work: Work) -> datetime | None:
    """When the next one is due."""
    query = select(ROLLOUTS.c.due_at).where(ROLLOUTS.c.done_at.is_(None), ROLLOUTS.c.due_at > work.now)
    return work.connection.execute(query.order_by(ROLLOUTS.c.due_at).limit(1)).scalar_one_or_none()


def write_page(work: Work, rollout_id: int) -> bool:
    """Owe the next page of people their notice; gives whether this rollout is finished."""
    rollout = work.session.scalars(select(Rollout).where(Rollout.id == rollout_id)).one_or_none()
    if rollout is None or rollout.done_at is not None:
        return True
    if rollout.until is not None and rollout.until <= work.now:
        rollout.done_at = work.now
        return True
    people = [p for p in residents_of(work, rollout.place_id) if p > rollout.after_person][:PAGE]
    args = unpack_args(rollout.args)
    tell(work, people, rollout.kind, args, once=rollout.once, subject=rollout.subject, until=rollout.until)
    if len(people) < PAGE:
        rollout.done_at = work.now
    else:
        rollout.after_person = people[-1]
    work.session.flush()
    return rollout.done_at is not None
