"""When nobody heard: the beats of all processes, and the gaps between them, each recorded once.

A beat is kept by the machine's time and by the community's. Whether time really passed between two beats is
for the process to say, which knows more than clocks that somebody may have set.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Index, String, delete, or_, select, text, update
from sqlalchemy.dialects.postgresql import insert as postgresql_insert
from sqlalchemy.dialects.sqlite import insert as sqlite_insert
from sqlalchemy.orm import Mapped, mapped_column

from kernel.database import Base, table_of
from kernel.work import Work

ANYBODY = ""
LIVING = timedelta(seconds=60)
FORGOTTEN = timedelta(days=7)


class Heartbeat(Base):
    """When a process was last alive; the row without a process: when anybody last heard."""

    __tablename__ = "heartbeat"

    bot: Mapped[str] = mapped_column(String(20), primary_key=True)
    process: Mapped[str] = mapped_column(String(60), primary_key=True)
    alive_at: Mapped[datetime]
    moment: Mapped[datetime]


class Outage(Base):
    """A time in which nobody could be heard; ``until`` is open while it lasts."""

    __tablename__ = "outage"
    __table_args__ = (
        Index(
            "uq_outage_lasting",
            "bot",
            unique=True,
            sqlite_where=text("until IS NULL"),
            postgresql_where=text("until IS NULL"),
        ),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    bot: Mapped[str] = mapped_column(String(20))
    since: Mapped[datetime]
    until: Mapped[datetime | None]
    why: Mapped[str] = mapped_column(String(12))
    weighed_at: Mapped[datetime | None]


BEATS, OUTAGES = table_of(Heartbeat), table_of(Outage)


@dataclass(frozen=True, slots=True)
class Beat:
    """A beat as it was written: by the machine's time, and by the community's."""

    alive_at: datetime
    moment: datetime


@dataclass(frozen=True, slots=True)
class Silence:
    """A time in which nobody could be heard, by the community's clock."""

    since: datetime
    until: datetime


def last_heard(work: Work, bot: str) -> Beat | None:
    """The last time that anybody heard."""
    query = select(BEATS.c.alive_at, BEATS.c.moment).where(BEATS.c.bot == bot, BEATS.c.process == ANYBODY)
    row = work.connection.execute(query).first()
    return Beat(row.alive_at, row.moment) if row else None


def beat(work: Work, bot: str, process: str, machine_now: datetime, *, hears: bool) -> None:
    """This process is alive; if it hears as well, an outage that lasts is over.

    So is one of the bot that was here before: nobody else could end it, and no close would ever be final.
    """
    names = sorted({ANYBODY, process}) if hears else [process]
    rows = [{"bot": bot, "process": name, "alive_at": machine_now, "moment": work.now} for name in names]
    make: Any = sqlite_insert if work.connection.dialect.name == "sqlite" else postgresql_insert
    statement = make(BEATS)
    new = {name: statement.excluded[name] for name in ("alive_at", "moment")}
    work.connection.execute(
        statement.on_conflict_do_update(index_elements=["bot", "process"], set_=new), rows
    )
    if hears:
        if work.connection.execute(
            update(OUTAGES).where(OUTAGES.c.until.is_(None)).values(until=work.now)
        ).rowcount:
            work.stir()


def record(work: Work, bot: str, after: Beat, silence: timedelta, why: str) -> bool:
    """Write down that nobody has heard for so long since that beat; gives whether this was news.

    Whoever sees the same gap at the same moment waits here, and then finds it recorded.
    """
    query = select(BEATS.c.alive_at).where(BEATS.c.bot == bot, BEATS.c.process == ANYBODY)
    if work.connection.execute(query.with_for_update()).scalar_one() != after.alive_at:
        return False  # somebody has heard meanwhile
    lasting = select(OUTAGES.c.id).where(OUTAGES.c.bot == bot, OUTAGES.c.until.is_(None))
    if work.connection.execute(lasting).first() is not None:
        return False
    row = {"bot": bot, "since": work.now - silence, "until": None, "why": why}
    make: Any = sqlite_insert if work.connection.dialect.name == "sqlite" else postgresql_insert
    work.connection.execute(make(OUTAGES).values(**row))
    return True


def silences(work: Work, since: datetime) -> list[Silence]:
    """Every recorded outage that was not over at ``since``; one that lasts reaches until now."""
    query = select(OUTAGES.c.since, OUTAGES.c.until).where(
        or_(OUTAGES.c.until.is_(None), OUTAGES.c.until > since), OUTAGES.c.since <= work.now
    )
    rows = work.connection.execute(query.order_by(OUTAGES.c.since, OUTAGES.c.id))
    return [Silence(row.since, row.until or work.now) for row in rows]


@dataclass(frozen=True, slots=True)
class Unweighed:
    """An outage that is over, of which nobody has asked yet what follows from it."""

    id: int
    since: datetime
    until: datetime


def unweighed(work: Work) -> Sequence[Unweighed]:
    """Outages that are over and were not weighed."""
    query = select(OUTAGES.c.id, OUTAGES.c.since, OUTAGES.c.until)
    query = query.where(OUTAGES.c.weighed_at.is_(None), OUTAGES.c.until.is_not(None)).order_by(OUTAGES.c.id)
    return [Unweighed(row.id, row.since, row.until) for row in work.connection.execute(query)]


def weighed(work: Work, outage: int) -> None:
    """Everything that follows from this outage was done."""
    work.connection.execute(update(OUTAGES).where(OUTAGES.c.id == outage).values(weighed_at=work.now))


def others_living(work: Work, bot: str, process: str, machine_now: datetime) -> list[str]:
    """Other processes that were alive lately."""
    query = select(BEATS.c.process).where(
        BEATS.c.bot == bot,
        BEATS.c.process.not_in([ANYBODY, process]),
        BEATS.c.alive_at > machine_now - LIVING,
        BEATS.c.alive_at < machine_now + LIVING,
    )
    return list(work.connection.execute(query).scalars())


def forget(work: Work, bot: str, process: str) -> None:
    """This process has ended."""
    work.connection.execute(delete(BEATS).where(BEATS.c.bot == bot, BEATS.c.process == process))


def forget_beats(work: Work, machine_now: datetime) -> None:
    """Processes that ended long ago."""
    old = (BEATS.c.process != ANYBODY, BEATS.c.alive_at < machine_now - FORGOTTEN)
    work.connection.execute(delete(BEATS).where(*old))
