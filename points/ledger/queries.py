"""Reading the ledger: what somebody has, what is held, and every movement."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from sqlalchemy import Select, or_, select

from kernel.work import Work
from points.ledger.book import counters_in
from points.ledger.entries import Counters, Kind
from points.ledger.model import ACCOUNTS, Account, AccountKind, Transfer
from residents.acting import Acting
from residents.permits import person_of

RECENT = 3
PAGE = 8


class Way(StrEnum):
    """What a movement did to somebody's points."""

    IN = "in"
    OUT = "out"
    HELD = "held"
    BACK = "back"


@dataclass(frozen=True, slots=True)
class Movement:
    """One movement as its owner sees it; ``amount`` is never negative."""

    seq: int
    way: Way
    amount: int
    code: str
    subject: int | None
    at: datetime


@dataclass(frozen=True, slots=True)
class Balance:
    """All points (``total``), those of them that are ``held``, and what last changed the total."""

    total: int
    held: int
    recent: tuple[Movement, ...]

    @property
    def available(self) -> int:
        """What can be spent now."""
        return self.total - self.held


@dataclass(frozen=True, slots=True)
class Statement:
    """One page of movements, newest first; ``older`` is where the next page begins, 0 if there is none."""

    movements: tuple[Movement, ...]
    older: int


def balance(work: Work, who: Acting) -> Balance:
    """The asking person's own points."""
    return balance_of(work, person_of(who))


def balance_of(work: Work, person: int) -> Balance:
    """The points of a person; nothing when they never had any."""
    account, counters = _account(work, person)
    query = _movements(account).where(Transfer.kind.in_([Kind.SINGLE, Kind.POST])).limit(RECENT)
    return Balance(counters.total, counters.debits_pending, _read(work, query, account))


def statement(work: Work, who: Acting, before: int) -> Statement:
    """The asking person's movements below the number ``before``; 0 begins with the newest."""
    account, _ = _account(work, person_of(who))
    query = _movements(account).limit(PAGE + 1)
    if before > 0:
        query = query.where(Transfer.seq < before)
    found = _read(work, query, account)
    return Statement(found[:PAGE], found[PAGE - 1].seq if len(found) > PAGE else 0)


def takings_of(work: Work, person: int) -> int:
    """How many points a merchant was given for good."""
    query = select(Account.credits_posted - Account.debits_posted).where(
        Account.kind == AccountKind.MERCHANT, Account.person_id == person
    )
    return work.session.scalars(query).one_or_none() or 0


def _account(work: Work, person: int) -> tuple[int, Counters]:
    query = select(ACCOUNTS).where(
        ACCOUNTS.c.community_id == work.community_id,
        ACCOUNTS.c.kind == AccountKind.PERSON,
        ACCOUNTS.c.person_id == person,
    )
    row = work.connection.execute(query).first()
    return (row.id, counters_in(row)) if row else (0, Counters())


def _movements(account: int) -> Select[Transfer]:
    mine = or_(Transfer.debit_id == account, Transfer.credit_id == account)
    return select(Transfer).where(mine).order_by(Transfer.seq.desc())


def _read(work: Work, query: Select[Transfer], account: int) -> tuple[Movement, ...]:
    return tuple(
        Movement(row.seq, _way(row, account), row.amount, row.code, row.subject, row.at)
        for row in work.session.scalars(query)
    )


def _way(row: Transfer, account: int) -> Way:
    match row.kind:
        case Kind.PENDING:
            return Way.HELD
        case Kind.VOID:
            return Way.BACK
        case _:
            return Way.IN if row.credit_id == account else Way.OUT
