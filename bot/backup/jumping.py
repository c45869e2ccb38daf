"""What was given out after the backup was made is known to phones and paper, and never given out again.

A restored database has forgotten it. So ids and public numbers go on well beyond what it knows, cards in
groups are drawn again, and a typed number answers nothing that was asked before.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from sqlalchemy import Connection, Table, func, insert, select, text, update

from bot.migrating import is_missing
from bot.models import METADATA
from handlers.chat.questions.model import Question, QuestionState
from kernel.database import open_plain, table_of
from kernel.numbering import Numbering
from notices.model import Card
from residents.model import Community

BEGAN = datetime(2026, 1, 1, tzinfo=UTC)
"""Ids begin at the seconds since then: no table grows faster, so no life of a database reaches the next."""

BY_CLOCK = 900_000_000
"""Until the year 2054; a clock that says more is wrong."""

GAP = 100_000
LARGEST = 999_999_999
"""What a link takes: nine digits. It fits 31 bits."""

HUNDRED = 100
UNSEEN = 50
"""So many numbers may have been given out since the backup, at least, by a database that cannot be asked."""

HIGHEST = 10_000
"""No community comes to it in a year; in a damaged database anything may stand."""

KINDS = ("intake", "meeting", "poll", "proposal")
"""What has public numbers."""

Numbers = Mapping[tuple[str, str, int], int]
"""The last public number by community's short name, kind and year."""

CARDS, COMMUNITIES, NUMBERINGS, QUESTIONS = map(table_of, (Card, Community, Numbering, Question))


@dataclass(frozen=True, slots=True)
class GoesOn:
    """What a community's next public numbers are, such as ``2026-101``, by kind."""

    community: str
    next: tuple[tuple[str, str], ...]


def counting_on() -> list[Table]:
    """The tables whose ids stand on buttons or in links."""
    return [table for table in METADATA.sorted_tables if table.dialect_options["sqlite"]["autoincrement"]]


def first_after(highest: int, now: datetime) -> int:
    """Where ids go on: by the clock, since a backup may be taken in twice and lived with in between."""
    by_clock = int((now - BEGAN).total_seconds())
    if highest < by_clock <= BY_CLOCK:
        return by_clock
    return highest + max(1, min(GAP, (LARGEST - highest) // 2))


def jump_ids(connection: Connection, now: datetime) -> None:
    """Let every id that is given out from now on be one that never was."""
    for table in counting_on():
        highest = connection.execute(select(func.coalesce(func.max(table.c.id), 0))).scalar_one()
        first = first_after(highest, now)
        if connection.dialect.name == "postgresql":
            sequence = func.pg_get_serial_sequence(func.quote_ident(table.name), "id")
            connection.execute(select(func.setval(sequence, first, False)))
        else:
            row = {"name": table.name, "last": first - 1}
            connection.execute(text("DELETE FROM sqlite_sequence WHERE name = :name"), row)
            connection.execute(text("INSERT INTO sqlite_sequence (name, seq) VALUES (:name, :last)"), row)


def numbers_of(connection: Connection) -> Numbers:
    """The last public numbers that this database gave out."""
    query = select(COMMUNITIES.c.slug, NUMBERINGS.c.kind, NUMBERINGS.c.year, NUMBERINGS.c.last)
    rows = connection.execute(query.join(COMMUNITIES, COMMUNITIES.c.id == NUMBERINGS.c.community_id))
    return {(row.slug, row.kind, row.year): row.last for row in rows}


def numbers_given(database: str) -> Numbers:
    """What the database that is to be replaced has come to; nothing where it cannot be read."""
    if is_missing(database):
        return {}
    engine = open_plain(database)
    try:
        with engine.connect() as connection:
            known = {key: int(last) for key, last in numbers_of(connection).items()}
    except Exception:
        return {}  # it is empty or damaged, which may be why something is restored
    finally:
        engine.dispose()
    return {key: last for key, last in known.items() if last < HIGHEST}


def next_hundred(last: int, given: int) -> int:
    """The last number to be left out; ``given`` is what the database that was replaced had come to."""
    return -(-max(last + UNSEEN, given) // HUNDRED) * HUNDRED


def jump_numbers(connection: Connection, made_at: datetime, now: datetime, given: Numbers) -> list[GoesOn]:
    """Let public numbers go on at a new hundred, in each year in which one may have been given out since."""
    known = numbers_of(connection)
    kinds = sorted({*KINDS, *(kind for _, kind, _ in known)})
    told = []
    for community in connection.execute(select(COMMUNITIES).order_by(COMMUNITIES.c.id)).all():
        first, present = (moment.astimezone(ZoneInfo(community.zone)).year for moment in (made_at, now))
        goes_on = {}
        for year in range(first, max(first, present) + 1):
            for kind in kinds:
                key = (community.slug, kind, year)
                last = next_hundred(known.get(key, 0), given.get(key, 0))
                _set(connection, community.id, kind, year, last, is_new=key not in known)
                goes_on[kind] = f"{year}-{last + 1:03d}"
        told.append(GoesOn(community.name, tuple(goes_on.items())))
    return told


def _set(connection: Connection, community: int, kind: str, year: int, last: int, *, is_new: bool) -> None:
    which = {"community_id": community, "kind": kind, "year": year}
    if is_new:
        connection.execute(insert(NUMBERINGS).values(**which, last=last))
    else:
        connection.execute(update(NUMBERINGS).filter_by(**which).values(last=last))


def forget_what_was_shown(connection: Connection, now: datetime) -> None:
    """Cards show what is no longer so; and what somebody was asked last may have been something else."""
    connection.execute(update(CARDS).values(stale_at=now, taken_until=None, taken_by=None))
    asked = QUESTIONS.c.state == QuestionState.LIVE
    connection.execute(update(QUESTIONS).where(asked).values(state=QuestionState.ASIDE))
