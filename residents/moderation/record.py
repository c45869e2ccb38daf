"""What members did with texts, in numbers that everybody may see; no words and no names (A27, L01)."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import ColumnElement, func, select
from sqlalchemy.orm import InstrumentedAttribute

from kernel.work import Work
from residents.acting import Acting
from residents.moderation.model import Flag, Ground, Hiding, Suspension
from residents.moderation.queries import hides_now

LOOKED_BACK = timedelta(days=365)


@dataclass(frozen=True, slots=True)
class Rules:
    """What the by-laws say of it."""

    voices: int
    appeal_days: int
    texts_a_day: int
    suspend_days: int


@dataclass(frozen=True, slots=True)
class Record:
    """The last year: reports, texts that members hid by ground, what became of appeals, and how long it took.

    ``hours`` is the mean time from a report to the members' answer, in whole hours; None without any.
    """

    rules: Rules
    reports: int
    unfounded: int
    hidden: tuple[tuple[Ground, int], ...]
    hidden_now: int
    appeals: int
    lifted: int
    upheld: int
    suspended: int
    hours: int | None


def record(work: Work, who: Acting) -> Record:
    """The numbers of the last year, for everybody."""
    since, rules = work.now - LOOKED_BACK, work.bylaws.conduct
    agreed = (Hiding.confirmed_at.is_not(None), Hiding.confirmed_at > since)
    by_ground = select(Hiding.ground, func.count(Hiding.id)).where(*agreed).group_by(Hiding.ground)
    return Record(
        Rules(rules.hide_voices, rules.appeal_days, rules.texts_a_day, rules.suspend_days),
        _count(work, Flag.id, Flag.at > since),
        _count(work, Flag.id, Flag.settled_at > since, Flag.upheld.is_(False)),
        tuple(sorted((Ground(ground), number) for ground, number in work.session.execute(by_ground))),
        _count(work, Hiding.id, hides_now(work.now)),
        _count(work, Hiding.id, Hiding.appealed_at > since),
        _count(work, Hiding.id, Hiding.decided_at > since, Hiding.upheld.is_(False)),
        _count(work, Hiding.id, Hiding.decided_at > since, Hiding.upheld.is_(True)),
        _count(work, Suspension.id, Suspension.since > since, Suspension.seconded_by.is_not(None)),
        _mean_hours(work, since),
    )


def _count(work: Work, column: InstrumentedAttribute[int], *where: ColumnElement[bool]) -> int:
    return work.session.scalars(select(func.count(column)).where(*where)).one()


def _mean_hours(work: Work, since: datetime) -> int | None:
    query = select(Flag.at, Flag.settled_at).where(Flag.settled_at > since)
    spans = [settled - at for at, settled in work.session.execute(query) if settled is not None]
    if not spans:
        return None
    mean = sum(spans, timedelta()) / len(spans)
    return int(mean.total_seconds()) // 3600
