"""That an account speaks for somebody no more, and codes by which another one comes to."""

from datetime import datetime

from sqlalchemy import ForeignKey, Index, String, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column

from kernel.database import COUNTING_ON, Base, Local


class AccountEnding(Local, Base):
    """That an account is to speak for somebody no more: who says so, why, and what became of it.

    ``carried_at`` is when it was taken off, ``objected_at`` when whoever holds it said that it is theirs,
    ``put_back_at`` when it served them again. ``decided_at`` is when a second person looked at it.
    """

    __tablename__ = "account_ending"
    __table_args__ = (
        Index(
            "uq_account_ending_open",
            "person_id",
            "address_id",
            unique=True,
            sqlite_where=text("decided_at IS NULL AND put_back_at IS NULL"),
            postgresql_where=text("decided_at IS NULL AND put_back_at IS NULL"),
        ),
        COUNTING_ON,
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id"), index=True)
    address_id: Mapped[int]  # of an account; a number only, which outlives it
    words: Mapped[str] = mapped_column(String(200))
    by_id: Mapped[int] = mapped_column(ForeignKey("person.id"), index=True)
    at: Mapped[datetime]
    carried_at: Mapped[datetime | None]
    objected_at: Mapped[datetime | None]
    put_back_at: Mapped[datetime | None]
    decided_at: Mapped[datetime | None]
    decided_by: Mapped[int | None]


class AccountCode(Local, Base):
    """A code, kept as a digest, with which another account comes to speak for somebody, once.

    It opens nothing before ``starts_at``: until then whoever is told of it can say no.
    """

    __tablename__ = "account_code"
    __table_args__ = (UniqueConstraint("community_id", "digest"), COUNTING_ON)

    id: Mapped[int] = mapped_column(primary_key=True)
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id"), index=True)
    digest: Mapped[str] = mapped_column(String(64))
    by_id: Mapped[int] = mapped_column(ForeignKey("person.id"))
    at: Mapped[datetime]
    starts_at: Mapped[datetime]
    expires_at: Mapped[datetime]
    used_at: Mapped[datetime | None]
