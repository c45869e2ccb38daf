"""The rows of the ledger: locked, read, counted and appended; only ``service`` writes through it."""

from collections.abc import Mapping
from typing import Any

from sqlalchemy import ColumnElement, Row, Table, insert, select, update
from sqlalchemy.dialects.postgresql import insert as postgresql_insert
from sqlalchemy.dialects.sqlite import insert as sqlite_insert

from kernel import chain
from kernel.work import Work
from points.ledger.entries import Content, Counters, Entered, Kind, fields
from points.ledger.model import ACCOUNTS, TRANSFERS, AccountKind
from residents.model import Person


class DifferentTransfer(ValueError):
    """A ref was used again for something else: a mistake in the program, never a retry."""


def lock(work: Work) -> int:
    """The issuer's account, held until the act ends: one writer at a time per community's chain."""
    query = (
        select(ACCOUNTS.c.id)
        .where(ACCOUNTS.c.community_id == work.community_id, ACCOUNTS.c.kind == AccountKind.ISSUER)
        .with_for_update()
    )
    issuer = work.connection.execute(query).scalar_one_or_none()
    if issuer is None:
        _open(work, AccountKind.ISSUER, None, least=None)
        issuer = work.connection.execute(query).scalar_one()
    return int(issuer)


def open_account(work: Work, kind: AccountKind, person: int) -> int:
    """The account of somebody of this community, opened when first needed."""
    query = select(ACCOUNTS.c.id).where(*_account(work, kind, person))
    account = work.connection.execute(query).scalar_one_or_none()
    if account is None:
        if work.session.scalars(select(Person.id).where(Person.id == person)).one_or_none() is None:
            raise LookupError(f"no person {person} in this community")
        _open(work, kind, person, least=0)
        account = work.connection.execute(query).scalar_one()
    return int(account)


def counters_of(work: Work, account: int) -> tuple[Counters, int | None]:
    """The counters of an account, and how low its available points may go."""
    query = select(ACCOUNTS).where(ACCOUNTS.c.id == account, ACCOUNTS.c.community_id == work.community_id)
    row = work.connection.execute(query).one()
    return counters_in(row), row.min_available


def counters_in(row: Row[Any]) -> Counters:
    """The counters of a row of the table of accounts."""
    return Counters(row.debits_posted, row.credits_posted, row.debits_pending, row.credits_pending)


def content_of(work: Work, transfer: int) -> Content:
    """What a transfer of this community says. Raises LookupError when there is none."""
    row = work.connection.execute(select(TRANSFERS).where(_here(work), TRANSFERS.c.id == transfer)).first()
    if row is None:
        raise LookupError(f"no transfer {transfer} in this community")
    return content_in(row)


def content_in(row: Row[Any]) -> Content:
    """What a row of the table of transfers says."""
    return Content(
        kind=Kind(row.kind),
        debit=row.debit_id,
        credit=row.credit_id,
        amount=row.amount,
        code=row.code,
        subject=row.subject,
        pending=row.pending_id,
        reverses=row.reverses_id,
    )


def made(work: Work, ref: str) -> Entered | None:
    """The transfer that was entered under a ref, whatever it says."""
    row = work.connection.execute(select(TRANSFERS).where(_here(work), TRANSFERS.c.ref == ref)).first()
    return Entered(row.id, row.seq, row.amount, row.at) if row else None


def entered_under(work: Work, ref: str, content: Content) -> Entered | None:
    """The same transfer entered before. Raises DifferentTransfer when the ref stands for something else."""
    row = work.connection.execute(select(TRANSFERS).where(_here(work), TRANSFERS.c.ref == ref)).first()
    if row is None:
        return None
    if content_in(row) != content:
        raise DifferentTransfer(f"{ref} was entered with another content")
    return Entered(row.id, row.seq, row.amount, row.at)


def is_settled(work: Work, held: int) -> bool:
    """Whether a hold was given or released."""
    query = select(TRANSFERS.c.id).where(_here(work), TRANSFERS.c.pending_id == held)
    return work.connection.execute(query).first() is not None


def is_reversed(work: Work, transfer: int) -> bool:
    """Whether a transfer was taken back."""
    query = select(TRANSFERS.c.id).where(_here(work), TRANSFERS.c.reverses_id == transfer)
    return work.connection.execute(query).first() is not None


def count(work: Work, changes: Mapping[int, Counters]) -> None:
    """Add to the counters; accounts in the order of their ids, so that two acts never wait for each other."""
    for account, change in sorted(changes.items(), key=lambda item: item[0]):
        added = {
            "debits_posted": ACCOUNTS.c.debits_posted + change.debits_posted,
            "credits_posted": ACCOUNTS.c.credits_posted + change.credits_posted,
            "debits_pending": ACCOUNTS.c.debits_pending + change.debits_pending,
            "credits_pending": ACCOUNTS.c.credits_pending + change.credits_pending,
        }
        work.connection.execute(update(ACCOUNTS).where(ACCOUNTS.c.id == account).values(added))


def append(work: Work, ref: str, content: Content, *, by: int | None, bylaws: int) -> tuple[Entered, str]:
    """Add one link to the community's chain and give it with its hash."""
    query = select(TRANSFERS.c.seq, TRANSFERS.c.hash).where(_here(work))
    tip = work.connection.execute(query.order_by(TRANSFERS.c.seq.desc()).limit(1)).first()
    seq, previous = (tip.seq + 1, tip.hash) if tip else (1, chain.GENESIS)
    sealed = fields(work.community_id, ref, content, by=by, bylaws=bylaws, at=work.now)
    digest = chain.link(previous, seq, sealed)
    values = {
        "community_id": work.community_id,
        "seq": seq,
        "ref": ref,
        "kind": content.kind,
        "debit_id": content.debit,
        "credit_id": content.credit,
        "amount": content.amount,
        "pending_id": content.pending,
        "reverses_id": content.reverses,
        "code": str(content.code),
        "subject": content.subject,
        "by_id": by,
        "bylaws": bylaws,
        "at": work.now,
        "previous": previous,
        "hash": digest,
    }
    row = work.connection.execute(insert(TRANSFERS).values(values))
    assert row.inserted_primary_key is not None
    return Entered(int(row.inserted_primary_key[0]), seq, content.amount, work.now), digest


def _here(work: Work) -> ColumnElement[bool]:
    return TRANSFERS.c.community_id == work.community_id


def _account(work: Work, kind: AccountKind, person: int) -> tuple[ColumnElement[bool], ...]:
    columns = ACCOUNTS.c
    return columns.community_id == work.community_id, columns.kind == kind, columns.person_id == person


def _open(work: Work, kind: AccountKind, person: int | None, *, least: int | None) -> None:
    # Two first acts may open the same account at once; the database keeps one.
    values = {"community_id": work.community_id, "kind": kind, "person_id": person, "min_available": least}
    work.connection.execute(_insert(work, ACCOUNTS).values(values).on_conflict_do_nothing())


def _insert(work: Work, table: Table) -> Any:
    return (sqlite_insert if work.connection.dialect.name == "sqlite" else postgresql_insert)(table)
