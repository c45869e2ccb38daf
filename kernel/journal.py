"""What happened, in order, chained so that nobody can change it unseen (docs/architecture.md, 7)."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import JSON, Connection, LargeBinary, Select, String, UniqueConstraint, insert, select
from sqlalchemy.orm import Mapped, mapped_column

from kernel import chain
from kernel.database import Base, Local, table_of

SALT_BYTES = 16


class JournalEntry(Local, Base):
    """One fact: ids in the clear, everything personal only as a commitment."""

    __tablename__ = "journal_entry"
    __table_args__ = (UniqueConstraint("community_id", "seq"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    seq: Mapped[int]
    at: Mapped[datetime]
    kind: Mapped[str] = mapped_column(String(64))
    facts: Mapped[dict[str, Any]] = mapped_column(JSON)
    sealed: Mapped[str | None] = mapped_column(String(64))
    previous: Mapped[str] = mapped_column(String(64))
    hash: Mapped[str] = mapped_column(String(64))


class JournalContent(Local, Base):
    """What a commitment seals; erasing it leaves a marked gap that verification accepts."""

    __tablename__ = "journal_content"

    entry_id: Mapped[int] = mapped_column(primary_key=True)
    salt: Mapped[bytes | None] = mapped_column(LargeBinary(SALT_BYTES))
    content: Mapped[dict[str, Any] | None] = mapped_column(JSON)
    erased_at: Mapped[datetime | None]


@dataclass(frozen=True, slots=True)
class Tip:
    """The last link of a community's chain."""

    seq: int
    hash: str


START = Tip(0, chain.GENESIS)
ENTRIES = table_of(JournalEntry)
CONTENTS = table_of(JournalContent)
APPEND = insert(ENTRIES)


def tip_query(community_id: int) -> Select[Any]:
    """Seq and hash of the last link."""
    return (
        select(ENTRIES.c.seq, ENTRIES.c.hash)
        .where(ENTRIES.c.community_id == community_id)
        .order_by(ENTRIES.c.seq.desc())
        .limit(1)
    )


def read_tip(connection: Connection, community_id: int) -> Tip:
    """The last link of a community's chain, or its start."""
    row = connection.execute(tip_query(community_id)).first()
    return Tip(row.seq, row.hash) if row else START


def append(
    connection: Connection,
    community_id: int,
    after: Tip,
    *,
    at: datetime,
    kind: str,
    facts: Mapping[str, Any],
    sealed: str | None,
) -> tuple[int, Tip]:
    """Add one link and give its row id and the new tip."""
    seq = after.seq + 1
    digest = chain.link(after.hash, seq, _fields(at, kind, facts, sealed))
    values = {
        "community_id": community_id,
        "seq": seq,
        "at": at,
        "kind": kind,
        "facts": dict(facts),
        "sealed": sealed,
        "previous": after.hash,
        "hash": digest,
    }
    row = connection.execute(APPEND, values)
    assert row.inserted_primary_key is not None
    return int(row.inserted_primary_key[0]), Tip(seq, digest)


def links(connection: Connection, community_id: int) -> Iterator[chain.Link]:
    """The whole chain of a community, in order."""
    query = select(ENTRIES).where(ENTRIES.c.community_id == community_id).order_by(ENTRIES.c.seq)
    for row in connection.execute(query.execution_options(yield_per=1000)):
        yield chain.Link(row.seq, row.previous, _fields(row.at, row.kind, row.facts, row.sealed), row.hash)


def broken_seals(connection: Connection, community_id: int) -> list[chain.Fault]:
    """Contents that no longer match what was sealed; erased ones are accepted."""
    query = (
        select(ENTRIES.c.seq, ENTRIES.c.sealed, CONTENTS.c.salt, CONTENTS.c.content)
        .join(CONTENTS, CONTENTS.c.entry_id == ENTRIES.c.id)
        .where(ENTRIES.c.community_id == community_id, CONTENTS.c.erased_at.is_(None))
    )
    return [
        chain.Fault(row.seq, "its sealed content was altered")
        for row in connection.execute(query.execution_options(yield_per=1000))
        if chain.commitment(row.salt, row.content) != row.sealed
    ]


def _fields(at: datetime, kind: str, facts: Mapping[str, Any], sealed: str | None) -> list[object]:
    return [at.astimezone(UTC).isoformat(), kind, dict(facts), sealed]
