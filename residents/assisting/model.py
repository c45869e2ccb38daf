"""Consent to be helped, relatives who look on, and what was done for somebody."""

from datetime import datetime
from typing import Any

from sqlalchemy import JSON, ForeignKey, Index, String, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column

from kernel.database import COUNTING_ON, Base, Local
from residents.acting import Origin


class Consent(Local, Base):
    """Somebody agreed to be acted for: by one helper, or by whoever is at the desk."""

    __tablename__ = "consent"
    __table_args__ = COUNTING_ON

    id: Mapped[int] = mapped_column(primary_key=True)
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id"), index=True)
    helper_id: Mapped[int | None] = mapped_column(ForeignKey("person.id"))
    proof: Mapped[str] = mapped_column(String(200))
    """How they agreed: on paper, at the desk, by telephone."""

    given_at: Mapped[datetime]
    recorded_by: Mapped[int] = mapped_column(ForeignKey("person.id"))
    until: Mapped[datetime | None]
    ended_at: Mapped[datetime | None]
    ended_by: Mapped[int | None]


class Kin(Local, Base):
    """A relative with a phone who is told of every act done for somebody, and can undo it."""

    __tablename__ = "kin"
    __table_args__ = (
        Index(
            "uq_kin_living",
            "person_id",
            "kin_id",
            unique=True,
            sqlite_where=text("until IS NULL"),
            postgresql_where=text("until IS NULL"),
        ),
        COUNTING_ON,
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id"))
    kin_id: Mapped[int] = mapped_column(ForeignKey("person.id"), index=True)
    recorded_by: Mapped[int] = mapped_column(ForeignKey("person.id"))
    since: Mapped[datetime]
    until: Mapped[datetime | None]


class AssistedAct(Local, Base):
    """One act done for somebody: what, by whom, by which way, with what proof, and whether it was undone.

    ``slip`` is the number on the paper they take home; ``before`` is what undoing has to bring back.
    """

    __tablename__ = "assisted_act"
    __table_args__ = (
        UniqueConstraint("community_id", "slip"),
        Index("ix_assisted_act_kind_subject", "kind", "subject"),
        COUNTING_ON,
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id"), index=True)
    by_id: Mapped[int] = mapped_column(ForeignKey("person.id"), index=True)
    kind: Mapped[str] = mapped_column(String(20))
    subject: Mapped[int | None]
    origin: Mapped[Origin] = mapped_column(String(10))
    proof: Mapped[str] = mapped_column(String(200))
    slip: Mapped[str] = mapped_column(String(12))
    before: Mapped[dict[str, Any]] = mapped_column(JSON, default=dict)
    at: Mapped[datetime]
    undone_at: Mapped[datetime | None]
    undone_by: Mapped[int | None]
