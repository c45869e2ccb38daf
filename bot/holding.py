"""After a restore nothing is heard, decided or sent until the operator says so: a row that everybody asks."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import Connection, String, case, delete, func, insert, select, update
from sqlalchemy.orm import Mapped, mapped_column

from kernel.database import Base, table_of
from kernel.outages import ANYBODY, BEATS
from kernel.outbox import NOTICES, NoticeState
from kernel.work import Work
from notices.rollouts import ROLLOUTS

LATE = timedelta(hours=1)


class Hold(Base):
    """Why this installation holds still; ``backup_at`` is the moment that the restored backup shows."""

    __tablename__ = "hold"

    id: Mapped[int] = mapped_column(primary_key=True)
    reason: Mapped[str] = mapped_column(String(40))
    since: Mapped[datetime]
    backup_at: Mapped[datetime]


class LastBackup(Base):
    """When this database was last backed up, so that the doctor can tell when that is long ago."""

    __tablename__ = "last_backup"

    id: Mapped[int] = mapped_column(primary_key=True)
    at: Mapped[datetime]


HOLDS, BACKUPS = table_of(Hold), table_of(LastBackup)
RESTORED, WITH = "restored", ", faults: "
ONLY = 1
"""Each of the two tables has one row at most."""


@dataclass(frozen=True, slots=True)
class Held:
    """Since when, as of when, and how much did not hold in what was restored."""

    since: datetime
    backup_at: datetime
    faults: int = 0


@dataclass(frozen=True, slots=True)
class Waiting:
    """Notices of one kind that a released courier would send at once."""

    kind: str
    count: int
    oldest: datetime
    before_backup: int
    late: int


def held(work: Work) -> Held | None:
    """Whether, and why, this installation holds still."""
    row = work.connection.execute(select(HOLDS.c.since, HOLDS.c.backup_at, HOLDS.c.reason)).first()
    return Held(row.since, row.backup_at, _faults(row.reason)) if row else None


def note_faults(work: Work, count: int) -> None:
    """What was restored does not hold: neither doctor nor release may pass that over."""
    work.connection.execute(update(HOLDS).values(reason=f"{RESTORED}{WITH}{count}" if count else RESTORED))


def _faults(reason: str) -> int:
    count = reason.removeprefix(f"{RESTORED}{WITH}")
    return int(count) if count.isdecimal() else 0


def hold(connection: Connection, *, since: datetime, backup_at: datetime) -> None:
    """Hold still from now on; the programs that ran when the backup was made do not run here."""
    connection.execute(delete(BEATS).where(BEATS.c.process != ANYBODY))
    connection.execute(delete(HOLDS))
    connection.execute(insert(HOLDS).values(id=ONLY, reason=RESTORED, since=since, backup_at=backup_at))


def note_backup(work: Work, at: datetime) -> None:
    """Remember that a backup was made."""
    work.connection.execute(delete(BACKUPS))
    work.connection.execute(insert(BACKUPS).values(id=ONLY, at=at))


def last_backup(connection: Connection) -> datetime | None:
    """When this database was last backed up."""
    return connection.execute(select(BACKUPS.c.at)).scalar_one_or_none()


DUE = (NOTICES.c.state.in_([NoticeState.DUE, NoticeState.SENDING]),)


def waiting(work: Work, backup_at: datetime) -> list[Waiting]:
    """What would be sent at once, by kind; what was due before the backup has most likely been sent."""
    before = func.coalesce(func.sum(case((NOTICES.c.due_at <= backup_at, 1), else_=0)), 0)
    late = func.coalesce(func.sum(case((NOTICES.c.due_at < work.now - LATE, 1), else_=0)), 0)
    query = (
        select(NOTICES.c.kind, func.count(), func.min(NOTICES.c.due_at), before, late)
        .where(*DUE, NOTICES.c.due_at <= work.now)
        .group_by(NOTICES.c.kind)
        .order_by(func.count().desc(), NOTICES.c.kind)
    )
    return [Waiting(*row) for row in work.connection.execute(query)]


def to_write(work: Work) -> int:
    """Announcements to many, due by now, of which pages are still to be written."""
    due = (ROLLOUTS.c.done_at.is_(None), ROLLOUTS.c.due_at <= work.now)
    return work.connection.execute(select(func.count()).select_from(ROLLOUTS).where(*due)).scalar_one()


def release(work: Work, *, drop_before: datetime | None) -> int:
    """Hear and send again; what was due at ``drop_before`` or earlier is dropped first. Gives how many."""
    dropped = 0
    if drop_before is not None:
        gone = {"state": NoticeState.DROPPED, "settled_at": work.now, "lease_until": None}
        notices = update(NOTICES).where(*DUE, NOTICES.c.due_at <= drop_before).values(**gone)
        dropped = work.connection.execute(notices).rowcount
        unwritten = (ROLLOUTS.c.done_at.is_(None), ROLLOUTS.c.due_at <= drop_before)
        dropped += work.connection.execute(
            update(ROLLOUTS).where(*unwritten).values(done_at=work.now)
        ).rowcount
    work.connection.execute(delete(HOLDS))
    work.stir()
    return dropped
