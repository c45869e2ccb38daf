"""What everybody may know: what was done for others this quarter, by whom, and how much was undone."""

from dataclasses import dataclass
from datetime import UTC, datetime

from sqlalchemy import func, select

from kernel.work import Work
from residents.acting import Acting
from residents.assisting.model import AssistedAct
from residents.assisting.permits import office_of
from residents.model import Person


@dataclass(frozen=True, slots=True)
class Share:
    """What one helper did this quarter; that is public."""

    office: str
    name: str
    acts: int
    people: int
    undone: int


@dataclass(frozen=True, slots=True)
class Report:
    """Acts done for others in this quarter of the year, by helper, most first."""

    since: datetime
    shares: tuple[Share, ...]
    acts: int
    undone: int


def report(work: Work, who: Acting) -> Report:
    """How much was done for others in this quarter, by whom, and how much of it was taken back."""
    local = work.now.astimezone(work.zone)
    first = local.replace(
        month=(local.month - 1) // 3 * 3 + 1, day=1, hour=0, minute=0, second=0, microsecond=0
    )
    since = first.astimezone(UTC)
    query = (
        select(
            AssistedAct.by_id,
            func.count(AssistedAct.id),
            func.count(AssistedAct.person_id.distinct()),
            func.count(AssistedAct.undone_at),
        )
        .where(AssistedAct.at >= since)
        .group_by(AssistedAct.by_id)
        .order_by(func.count(AssistedAct.id).desc(), AssistedAct.by_id)
    )
    rows = work.session.execute(query).all()
    shares = tuple(
        Share(office_of(work, by).value, work.session.get_one(Person, by).name, acts, people, undone)
        for by, acts, people, undone in rows
    )
    return Report(first, shares, sum(each.acts for each in shares), sum(each.undone for each in shares))
