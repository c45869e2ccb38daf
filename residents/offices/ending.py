"""Terms that end by the clock: the office is over at its moment; these only see to it that it is told.

Nothing waits for them. ``until`` decides who is in office, and a late notice gives nobody an hour more.
"""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import func, select

from kernel.database import table_of
from kernel.work import Work
from residents.events import RoleEnding, RoleOver
from residents.model import Role
from residents.offices.terms import WARNED

ROLES = table_of(Role)
_TO_TELL = (ROLES.c.until.is_not(None), ROLES.c.over_at.is_(None))
_TO_WARN = (*_TO_TELL, ROLES.c.warned_at.is_(None))


def due_to_tell(work: Work) -> Sequence[tuple[int, int]]:
    """Terms of all communities that end within thirty days or are over, untold, as (community, role)."""
    soon = ROLES.c.warned_at.is_(None) & (ROLES.c.until <= work.now + WARNED)
    query = select(ROLES.c.community_id, ROLES.c.id).where(*_TO_TELL, soon | (ROLES.c.until <= work.now))
    found = work.connection.execute(query.order_by(ROLES.c.until, ROLES.c.id))
    return [(community, role) for community, role in found]


def next_to_tell(work: Work) -> datetime | None:
    """When the next term is over, or thirty days from it."""
    over = work.connection.execute(select(func.min(ROLES.c.until)).where(*_TO_TELL)).scalar_one()
    warned = work.connection.execute(select(func.min(ROLES.c.until)).where(*_TO_WARN)).scalar_one()
    return min((m for m in (over, warned and warned - WARNED) if m is not None), default=None)


def tell_term(work: Work, role_id: int) -> None:
    """Have the end of a term told, once before and once when it comes; one that ended early was told then."""
    role = work.session.get(Role, role_id)
    if role is None or role.until is None or role.over_at is not None:
        return
    if role.until <= work.now:
        role.over_at = work.now
        role.warned_at = role.warned_at or work.now
        work.session.flush()
        work.record(RoleOver(role.id))
    elif role.warned_at is None and role.until - WARNED <= work.now:
        role.warned_at = work.now
        work.session.flush()
        work.record(RoleEnding(role.id))
