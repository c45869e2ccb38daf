"""Once a week chair and supervisors are told what must not happen and does, if there is anything."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import func, or_, select

from handlers.duties.standing import how_many
from kernel.database import table_of
from kernel.work import Work
from notices.service import tell
from residents.fields.week import next_weighing
from residents.model import Community, RoleKind
from residents.queries import holders_of

COMMUNITIES = table_of(Community)


def due_to_weigh(work: Work) -> Sequence[int]:
    """The communities whose week is over; one that was there before there was such a list, at once."""
    due = or_(COMMUNITIES.c.weighs_at <= work.now, COMMUNITIES.c.weighs_at.is_(None))
    query = select(COMMUNITIES.c.id).where(due).order_by(COMMUNITIES.c.weighs_at)
    return list(work.connection.scalars(query))


def next_weighing_anywhere(work: Work) -> datetime | None:
    """The next moment at which a week is over."""
    later = COMMUNITIES.c.weighs_at > work.now
    return work.connection.scalars(select(func.min(COMMUNITIES.c.weighs_at)).where(later)).one_or_none()


def weigh(work: Work) -> int:
    """Tell chair and supervisors how much there is, once for this week; gives how much."""
    community = work.session.get_one(Community, work.community_id)
    if community.weighs_at is not None and community.weighs_at > work.now:
        return 0  # another process was quicker
    begins = community.weighs_at is None
    week = (community.weighs_at or work.now).date().isoformat()
    community.weighs_at = next_weighing(work.now, work.zone)
    work.session.flush()
    number = 0 if begins else how_many(work)
    if number:
        told = holders_of(work, RoleKind.CHAIR, RoleKind.SUPERVISOR)
        tell(work, told, "duties-week", {}, once=f"duties-week:{week}", digest=True)
    return number
