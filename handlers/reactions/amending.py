"""Word of a change of the by-laws: to the group, the committee and the supervisors.

Residents read it in the group; where no group is bound, each of them is told.
"""

from sqlalchemy import select

from handlers.chat.bylaws.notices import CARD
from kernel.bylaws import BylawsVersion
from kernel.work import Work
from notices.service import drop, mark_stale, post, tell, tell_residents
from residents.events import BylawsAnnounced, BylawsInForce, BylawsWithdrawn
from residents.model import RoleKind
from residents.queries import group_of, holders_of

OFFICERS = (RoleKind.CHAIR, RoleKind.COMMITTEE, RoleKind.SUPERVISOR)


def tell_announced(work: Work, fact: BylawsAnnounced) -> None:
    """A change is coming."""
    version = _version(work, fact.version)
    post(work, "card-bylaws", {}, once=f"card-bylaws:{version.id}", subject=version.id)
    _tell(work, "bylaws-announced", version)


def tell_withdrawn(work: Work, fact: BylawsWithdrawn) -> None:
    """It will not come; who was not told yet of its coming hears only this."""
    version = _version(work, fact.version)
    drop(work, "bylaws-announced", version.id)
    mark_stale(work, CARD, version.id)
    post(work, "bylaws-withdrawn", {}, once=f"bylaws-withdrawn:{version.id}", subject=version.id)
    _tell(work, "bylaws-withdrawn", version)


def tell_in_force(work: Work, fact: BylawsInForce) -> None:
    """It holds; the by-laws a community was founded with need no word."""
    version = _version(work, fact.version)
    if version.announced_at is None:
        return
    mark_stale(work, CARD, version.id)
    post(work, "bylaws-in-force", {}, once=f"bylaws-in-force:{version.id}", subject=version.id)
    _tell(work, "bylaws-in-force", version)


def _tell(work: Work, kind: str, version: BylawsVersion) -> None:
    once = f"{kind}:{version.id}"
    tell(work, holders_of(work, *OFFICERS), kind, {}, once=once, subject=version.id)
    if group_of(work) is None:
        tell_residents(work, None, kind, {}, once=once, subject=version.id)


def _version(work: Work, number: int) -> BylawsVersion:
    return work.session.scalars(select(BylawsVersion).where(BylawsVersion.version == number)).one()
