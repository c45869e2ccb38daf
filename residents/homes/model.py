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

    DEED = "deed"
    """An owner who came by letter, where the by-laws ask for papers or the number too."""

    ENDED = "ended"
    """The desk ended a tie, and the person or somebody close to them says that it is not so."""


class Ruling(StrEnum):
    """How the desk decided a case."""

    KEEP = "keep"
    """The tie in question stands, or is confirmed; so does that of whoever said otherwise."""

    INSTEAD = "instead"
    """The tie in question is confirmed, and that of the owner before is over."""

    DROP = "drop"
    """The tie in question ends; whoever said otherwise was right."""

    NEITHER = "neither"
    """Neither of the two is confirmed."""

    SAME = "same"
    """Both are one person with two accounts."""


class Why(StrEnum):
    """Why a tie is over, as somebody else says it."""

    MOVED = "moved"
    SOLD = "sold"
    DIED = "died"
    NEVER = "never"
    """They never lived there."""


class TieEnding(Local, Base):
    """That a tie is over, said by somebody in office: how they know, and what became of it.

    The desk carries it out by saying so; what a leader says waits until the desk carries it out or declines.
    ``undone_at`` is when the tie stood again.
    """

    __tablename__ = "tie_ending"
    __table_args__ = (
        Index(
            "uq_tie_ending_open",
            "residency_id",
            unique=True,
            sqlite_where=text("carried_at IS NULL AND declined_at IS NULL"),
            postgresql_where=text("carried_at IS NULL AND declined_at IS NULL"),
        ),
        COUNTING_ON,
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    residency_id: Mapped[int] = mapped_column(ForeignKey("residency.id"), index=True)
    why: Mapped[Why] = mapped_column(String(8))
    words: Mapped[str] = mapped_column(String(200))
    by_id: Mapped[int] = mapped_column(ForeignKey("person.id"), index=True)
    at: Mapped[datetime]
    carried_at: Mapped[datetime | None]
    carried_by: Mapped[int | None]
    declined_at: Mapped[datetime | None]
    undone_at: Mapped[datetime | None]


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
