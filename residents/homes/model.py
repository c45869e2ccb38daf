"""Cases about who belongs to a home, and links by which a member invites their household."""

from datetime import datetime
from enum import StrEnum

from sqlalchemy import ForeignKey, Index, String, text
from sqlalchemy.orm import Mapped, mapped_column

from kernel.database import COUNTING_ON, Base, Local
from residents.model import Relation


class Matter(StrEnum):
    """What a case is about."""

    OBJECTION = "objection"
    """Somebody of the home says that another does not belong there."""

    OWNERS = "owners"
    """More owners than the register names."""

    NAME = "name"
    """A claimed owner whose name the register does not have."""


class Ruling(StrEnum):
    """How the desk decided a case."""

    KEEP = "keep"
    """The tie in question stands, or is confirmed."""

    DROP = "drop"
    """The tie in question ends; whoever said otherwise was right."""

    NEITHER = "neither"
    """Neither of the two is confirmed."""

    SAME = "same"
    """Both are one person with two accounts."""


class TieCase(Local, Base):
    """A tie that the desk has to look at: what speaks against it, what both sides said, what was decided.

    ``residency_id`` is the tie in question, ``other_id`` the tie of whoever says otherwise, if there is one.
    """

    __tablename__ = "tie_case"
    __table_args__ = (
        Index(
            "uq_tie_case_open",
            "residency_id",
            "matter",
            unique=True,
            sqlite_where=text("decided_at IS NULL"),
            postgresql_where=text("decided_at IS NULL"),
        ),
        COUNTING_ON,
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    dwelling_id: Mapped[int] = mapped_column(ForeignKey("dwelling.id"), index=True)
    residency_id: Mapped[int] = mapped_column(ForeignKey("residency.id"), index=True)
    other_id: Mapped[int | None] = mapped_column(ForeignKey("residency.id"))
    matter: Mapped[Matter] = mapped_column(String(12))
    opened_at: Mapped[datetime]
    opened_by: Mapped[int | None]
    said_by_tie: Mapped[str] = mapped_column(String(400), default="")
    said_by_other: Mapped[str] = mapped_column(String(400), default="")
    asked_in_at: Mapped[datetime | None]
    decided_at: Mapped[datetime | None]
    decided_by: Mapped[int | None]
    ruling: Mapped[Ruling | None] = mapped_column(String(12))
    reason: Mapped[str | None] = mapped_column(String(200))


class HomeInvitation(Local, Base):
    """A link from a member to somebody of their household; joining still needs the member's own tap."""

    __tablename__ = "home_invitation"
    __table_args__ = COUNTING_ON

    id: Mapped[int] = mapped_column(primary_key=True)
    dwelling_id: Mapped[int] = mapped_column(ForeignKey("dwelling.id"), index=True)
    by_id: Mapped[int] = mapped_column(ForeignKey("person.id"), index=True)
    relation: Mapped[Relation] = mapped_column(String(12))
    digest: Mapped[str] = mapped_column(String(64), unique=True)
    created_at: Mapped[datetime]
    expires_at: Mapped[datetime]
    used_at: Mapped[datetime | None]
    used_by: Mapped[int | None]
