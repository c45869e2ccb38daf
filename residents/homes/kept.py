"""How much of the register lives: homes that are represented, and lately confirmed (A31, L05).

Targets elsewhere are 95 of 100 homes registered, and half of all registers are not kept up; so both numbers
are public here. Anybody reads them, nobody is named.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import distinct, func, or_, select

from kernel.work import Work
from residents.acting import Acting
from residents.model import Dwelling, Residency

GOAL = 95
"""Of 100 homes."""

MONTH = timedelta(days=31)


@dataclass(frozen=True, slots=True)
class Kept:
    """Of ``homes``, in how many somebody is registered, and in how many that was confirmed of late."""

    homes: int
    registered: int
    confirmed: int
    months: int


def kept(work: Work, who: Acting) -> Kept:
    """Counted without the developer's unsold homes; confirmed is what was proved or said in these months."""
    there = (Dwelling.gone_at.is_(None), Dwelling.stock.is_(False))
    months = work.bylaws.access.confirm_months
    homes = work.session.scalars(select(func.count(Dwelling.id)).where(*there)).one()
    return Kept(homes, _with_somebody(work, None), _with_somebody(work, work.now - months * MONTH), months)


def _with_somebody(work: Work, since: datetime | None) -> int:
    query = (
        select(func.count(distinct(Residency.dwelling_id)))
        .join(Dwelling, Dwelling.id == Residency.dwelling_id)
        .where(Dwelling.gone_at.is_(None), Dwelling.stock.is_(False))
        .where(Residency.verified_at.is_not(None), Residency.until.is_(None))
    )
    if since is not None:
        query = query.where(or_(Residency.confirmed_at >= since, Residency.verified_at >= since))
    return work.session.scalars(query).one()
