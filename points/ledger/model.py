"""The ledger's tables: accounts with their counters, and transfers that are only ever added."""

from datetime import datetime
from enum import StrEnum

from sqlalchemy import BigInteger, CheckConstraint, ForeignKey, Index, String, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column

from kernel.database import Base, Local, table_of
from points.ledger.append_only import guard
from points.ledger.entries import Kind


class AccountKind(StrEnum):
    """Whose account it is: the community that gives points out, a person, or a merchant's takings."""

    ISSUER = "issuer"
    PERSON = "person"
    MERCHANT = "merchant"


ONLY_ISSUERS = text("kind = 'issuer'")


class Account(Local, Base):
    """One account; its four counters are a cache of its transfers, bounded by the database.

    ``min_available`` is how low the spendable points may go; NULL has no bottom (the issuer).
    """

    __tablename__ = "ledger_account"
    __table_args__ = (
        UniqueConstraint("community_id", "kind", "person_id"),
        Index(
            "uq_ledger_account_issuer",
            "community_id",
            unique=True,
            sqlite_where=ONLY_ISSUERS,
            postgresql_where=ONLY_ISSUERS,
        ),
        CheckConstraint("(kind = 'issuer') = (person_id IS NULL)", name="holder"),
        CheckConstraint("(kind = 'issuer') = (min_available IS NULL)", name="bottom"),
        CheckConstraint(
            "debits_posted >= 0 AND credits_posted >= 0 AND debits_pending >= 0 AND credits_pending >= 0",
            name="counters",
        ),
        CheckConstraint(
            "min_available IS NULL OR credits_posted - debits_posted - debits_pending >= min_available",
            name="available",
        ),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    kind: Mapped[AccountKind] = mapped_column(String(12))
    person_id: Mapped[int | None] = mapped_column(ForeignKey("person.id"), index=True)
    min_available: Mapped[int | None] = mapped_column(BigInteger)
    debits_posted: Mapped[int] = mapped_column(BigInteger, default=0)
    credits_posted: Mapped[int] = mapped_column(BigInteger, default=0)
    debits_pending: Mapped[int] = mapped_column(BigInteger, default=0)
    credits_pending: Mapped[int] = mapped_column(BigInteger, default=0)


class Transfer(Local, Base):
    """One transfer of points from ``debit`` to ``credit``; never changed, never deleted.

    ``ref`` makes a retry harmless; ``pending_id`` names the hold it settles, ``reverses_id`` the transfer
    it takes back, ``subject`` what it was for, ``bylaws`` the version in force.
    """

    __tablename__ = "ledger_transfer"
    __table_args__ = (
        UniqueConstraint("community_id", "seq"),
        UniqueConstraint("community_id", "ref"),
        CheckConstraint("amount > 0", name="amount"),
        CheckConstraint("debit_id <> credit_id", name="sides"),
        CheckConstraint("kind IN ('single', 'pending', 'post', 'void')", name="kind"),
        CheckConstraint("(kind IN ('post', 'void')) = (pending_id IS NOT NULL)", name="settles"),
        CheckConstraint("reverses_id IS NULL OR kind = 'single'", name="reverses"),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    seq: Mapped[int]
    ref: Mapped[str] = mapped_column(String(80))
    kind: Mapped[Kind] = mapped_column(String(8))
    debit_id: Mapped[int] = mapped_column(ForeignKey("ledger_account.id"), index=True)
    credit_id: Mapped[int] = mapped_column(ForeignKey("ledger_account.id"), index=True)
    amount: Mapped[int] = mapped_column(BigInteger)
    pending_id: Mapped[int | None] = mapped_column(ForeignKey("ledger_transfer.id"), unique=True)
    reverses_id: Mapped[int | None] = mapped_column(ForeignKey("ledger_transfer.id"), unique=True)
    code: Mapped[str] = mapped_column(String(40))
    subject: Mapped[int | None]
    by_id: Mapped[int | None] = mapped_column(ForeignKey("person.id"))
    bylaws: Mapped[int]
    at: Mapped[datetime]
    previous: Mapped[str] = mapped_column(String(64))
    hash: Mapped[str] = mapped_column(String(64))


ACCOUNTS = table_of(Account)
TRANSFERS = table_of(Transfer)
guard(TRANSFERS)
