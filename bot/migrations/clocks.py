"""Answers that were owed before there was a clock get one: the full time, from the moment of the upgrade.

Counted from when support was enough, most of them would be overdue at once, and members would be told so who
never had the time. Everybody reads since when it waits all the same.
"""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import sqlalchemy as sa
from alembic import op

from kernel.clock import system_clock
from kernel.database import Instant

DAYS, EVENING = 15, 20
"""The by-laws' own default when the clock came, as by-laws from before say nothing; it ends at eight."""


def clocks_for_what_is_owed() -> None:
    """Give every proposal with enough support, of which nothing is decided yet, a day for its answer."""
    proposal, now = _proposals(), system_clock()
    undecided = (proposal.c[name].is_(None) for name in ("declined_at", "poll_id", "adopted"))
    owed = sa.select(proposal.c.id, proposal.c.community_id).where(*undecided)
    owed = owed.where(proposal.c.reached_at.is_not(None))
    for row in op.get_bind().execute(owed).all():
        due = _evening_after(now, _zone_of(row.community_id))
        op.execute(proposal.update().where(proposal.c.id == row.id).values(answer_due_at=due))


def _evening_after(now: datetime, zone: ZoneInfo) -> datetime:
    day = now.astimezone(zone) + timedelta(days=DAYS)
    return day.replace(hour=EVENING, minute=0, second=0, microsecond=0)


def _zone_of(community: int) -> ZoneInfo:
    table = sa.table("community", sa.column("id"), sa.column("zone"))
    zone = op.get_bind().execute(sa.select(table.c.zone).where(table.c.id == community)).scalar_one()
    return ZoneInfo(zone)


def _proposals() -> sa.TableClause:
    plain = ("id", "community_id", "poll_id", "adopted")
    moments = ("reached_at", "declined_at", "answer_due_at")
    columns = (*(sa.column(name) for name in plain), *(sa.column(name, Instant()) for name in moments))
    return sa.table("proposal", *columns)
