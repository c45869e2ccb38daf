"""Checking the ledger: the chain holds, the journal knows it, and the counters follow from the transfers."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Row, select

from kernel import chain
from kernel.journal import ENTRIES
from points.ledger.book import content_in, counters_in
from points.ledger.entries import Counters, Kind, fields, mismatch, replay
from points.ledger.events import PointsMoved
from points.ledger.model import ACCOUNTS, TRANSFERS


@dataclass(frozen=True, slots=True)
class Drift:
    """An account whose kept counters are not those that follow from its transfers."""

    account: int
    kept: Counters
    replayed: Counters


@dataclass(frozen=True, slots=True)
class Recount:
    """The replay of a whole ledger; both sums are 0 when every point that went out came in somewhere."""

    drifts: tuple[Drift, ...]
    posted: int
    pending: int

    @property
    def holds(self) -> bool:
        """Whether the counters can be trusted."""
        return not self.drifts and self.posted == 0 and self.pending == 0


def verify(connection: Connection, community_id: int) -> list[chain.Fault]:
    """Everything that is wrong with a community's ledger; an empty list when it holds.

    The journal names the hash of every transfer. That shows what a chain by itself cannot: a missing end,
    and a ledger that was written anew as a whole.
    """
    rows = list(_rows(connection, community_id))
    found = chain.faults(chain.Link(r.seq, r.previous, _sealed(r), r.hash) for r in rows)
    return [*found, *_unjournalled(connection, community_id, rows), *_false_settlements(rows)]


def recount(connection: Connection, community_id: int) -> Recount:
    """Replay all transfers of a community and compare the counters of its accounts."""
    replayed = replay(content_in(row) for row in _rows(connection, community_id))
    query = select(ACCOUNTS).where(ACCOUNTS.c.community_id == community_id).order_by(ACCOUNTS.c.id)
    kept = {row.id: counters_in(row) for row in connection.execute(query)}
    drifts = [
        Drift(account, kept.get(account, Counters()), replayed.get(account, Counters()))
        for account in sorted(kept.keys() | replayed.keys())
        if kept.get(account, Counters()) != replayed.get(account, Counters())
    ]
    posted = sum(c.credits_posted - c.debits_posted for c in kept.values())
    pending = sum(c.credits_pending - c.debits_pending for c in kept.values())
    return Recount(tuple(drifts), posted, pending)


def _rows(connection: Connection, community_id: int) -> Iterator[Row[Any]]:
    query = select(TRANSFERS).where(TRANSFERS.c.community_id == community_id).order_by(TRANSFERS.c.seq)
    yield from connection.execute(query.execution_options(yield_per=1000))


def _sealed(row: Row[Any]) -> list[object]:
    return fields(row.community_id, row.ref, content_in(row), by=row.by_id, bylaws=row.bylaws, at=row.at)


def _unjournalled(connection: Connection, community_id: int, rows: list[Row[Any]]) -> Iterator[chain.Fault]:
    query = select(ENTRIES.c.facts).where(
        ENTRIES.c.community_id == community_id, ENTRIES.c.kind == PointsMoved.__name__
    )
    journalled = {fact["seq"]: fact["hash"] for fact in connection.execute(query).scalars()}
    kept = {row.seq: row.hash for row in rows}
    for seq in sorted(journalled.keys() | kept.keys()):
        if seq not in kept:
            yield chain.Fault(seq, "is in the journal but not in the ledger")
        elif journalled.get(seq) != kept[seq]:
            yield chain.Fault(seq, "is not what the journal says")


def _false_settlements(rows: list[Row[Any]]) -> Iterator[chain.Fault]:
    contents = {row.id: content_in(row) for row in rows}
    for row in rows:
        said = contents[row.id]
        if said.kind not in (Kind.POST, Kind.VOID):
            continue
        held = contents.get(said.pending or 0)
        if held is None or mismatch(held, said):
            yield chain.Fault(row.seq, "settles a hold that says something else")
