"""Updates that failed for good: kept for the operator, who can have them tried again.

``asked`` is what was heard, without the person's name. It holds their words: it is kept for some days only,
never logged, and emptied as soon as it is of no more use.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import JSON, String, UniqueConstraint, delete, func, null, or_, select, update
from sqlalchemy.dialects.postgresql import insert as postgresql_insert
from sqlalchemy.dialects.sqlite import insert as sqlite_insert
from sqlalchemy.orm import Mapped, mapped_column

from kernel.database import Base, table_of
from kernel.work import Work

WORDS_KEPT = timedelta(days=7)
KEPT = timedelta(days=30)
IN_HAND = timedelta(minutes=5)


class Parked(Base):
    """One update that could not be settled; the person was given its number."""

    __tablename__ = "parked"
    __table_args__ = (UniqueConstraint("channel", "key"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    number: Mapped[str] = mapped_column(String(8))
    channel: Mapped[str] = mapped_column(String(40))
    key: Mapped[str] = mapped_column(String(40))
    kind: Mapped[str] = mapped_column(String(40))
    trouble: Mapped[str] = mapped_column(String(200))
    at: Mapped[datetime]
    asked: Mapped[dict[str, Any] | None] = mapped_column(JSON(none_as_null=True))
    answered_at: Mapped[datetime | None]
    failed_at: Mapped[datetime | None]
    wanted_at: Mapped[datetime | None] = mapped_column(index=True)
    taken_at: Mapped[datetime | None]
    done_at: Mapped[datetime | None]


PARKED = table_of(Parked)


@dataclass(frozen=True, slots=True)
class Kept:
    """One parked update as the operator sees it: nothing of what the person said."""

    number: str
    at: datetime
    kind: str
    trouble: str
    answered: bool
    wanted: bool
    done: bool
    can_retry: bool


def park(
    work: Work, *, number: str, channel: str, key: str, kind: str, trouble: str, asked: dict[str, Any] | None
) -> None:
    """Keep an update that failed; one that failed again keeps its number and its first moment."""
    new: dict[str, Any] = {"trouble": trouble[:200], "asked": asked, "failed_at": work.now}
    new |= {"wanted_at": None, "taken_at": None, "done_at": None}
    row = {"number": number, "channel": channel, "key": key, "kind": kind[:40], "at": work.now}
    make: Any = sqlite_insert if work.connection.dialect.name == "sqlite" else postgresql_insert
    statement = make(PARKED).values(**row, **new)
    work.connection.execute(statement.on_conflict_do_update(index_elements=["channel", "key"], set_=new))


def answered(work: Work, updates: Sequence[tuple[str, str]]) -> None:
    """Whoever sent these, as (channel, key), has read that they were not settled."""
    for channel, key in updates:
        where = (PARKED.c.channel == channel, PARKED.c.key == key)
        work.connection.execute(update(PARKED).where(*where).values(answered_at=work.now))


def listed(work: Work) -> list[Kept]:
    """Everything that is kept, the newest last."""
    return [
        Kept(
            number=row.number,
            at=row.at,
            kind=row.kind,
            trouble=row.trouble,
            answered=row.answered_at is not None,
            wanted=row.wanted_at is not None or row.taken_at is not None,
            done=row.done_at is not None,
            can_retry=row.done_at is None and row.asked is not None,
        )
        for row in work.connection.execute(select(PARKED).order_by(PARKED.c.at, PARKED.c.id))
    ]


def parked_count(work: Work) -> int:
    """How many updates wait for the operator."""
    return work.connection.execute(
        select(func.count()).select_from(PARKED).where(PARKED.c.done_at.is_(None))
    ).scalar_one()


def want(work: Work, number: str | None) -> int:
    """Have this update, or all, tried again by the running program; gives how many."""
    statement = update(PARKED).where(PARKED.c.done_at.is_(None), PARKED.c.asked.is_not(None))
    if number is not None:
        statement = statement.where(PARKED.c.number == number)
    return work.connection.execute(statement.values(wanted_at=work.now)).rowcount


def drop(work: Work, number: str) -> int:
    """Forget an update; gives how many there were of that number."""
    return work.connection.execute(delete(PARKED).where(PARKED.c.number == number)).rowcount


@dataclass(frozen=True, slots=True)
class Taken:
    """An update to be tried again, and since when."""

    id: int
    asked: dict[str, Any]
    at: datetime


def take(work: Work, channel: str) -> Taken | None:
    """The next update of this channel that is wanted, for this process alone."""
    free = or_(PARKED.c.taken_at.is_(None), PARKED.c.taken_at <= work.now - IN_HAND)
    query = select(PARKED.c.id, PARKED.c.asked).where(PARKED.c.wanted_at.is_not(None), free)
    query = query.where(PARKED.c.done_at.is_(None), PARKED.c.asked.is_not(None), PARKED.c.channel == channel)
    query = query.order_by(PARKED.c.wanted_at, PARKED.c.id).limit(1)
    row = work.connection.execute(query.with_for_update(skip_locked=True)).first()
    if row is None:
        return None
    work.connection.execute(update(PARKED).where(PARKED.c.id == row.id).values(taken_at=work.now))
    return Taken(row.id, row.asked, work.now)


def leave(work: Work, taken: Taken) -> None:
    """It could not even be tried; it stays wanted."""
    work.connection.execute(update(PARKED).where(PARKED.c.id == taken.id).values(taken_at=None))


def finish(work: Work, taken: Taken) -> bool:
    """Note that the try is over; gives whether it went well, which is when nobody parked it again."""
    here = PARKED.c.id == taken.id
    failed = select(PARKED.c.id).where(here, PARKED.c.taken_at.is_(None))
    again = work.connection.execute(failed).first() is not None
    done = {"done_at": None if again else work.now} | ({} if again else {"asked": null()})
    work.connection.execute(update(PARKED).where(here).values(wanted_at=None, taken_at=None, **done))
    return not again


def tidy(work: Work) -> None:
    """Forget the words after some days, and the rest after a month."""
    old = (PARKED.c.at <= work.now - WORDS_KEPT, PARKED.c.asked.is_not(None))
    work.connection.execute(update(PARKED).where(*old).values(asked=null(), wanted_at=None))
    work.connection.execute(delete(PARKED).where(PARKED.c.at <= work.now - KEPT))
