"""A visit that somebody asked for, and who took it on."""

from datetime import datetime
from enum import StrEnum

from sqlalchemy import CheckConstraint, ForeignKey, Index, String, text
from sqlalchemy.orm import Mapped, mapped_column

from kernel.database import COUNTING_ON, Base, Local

WORDS_LENGTH = 200


class What(StrEnum):
    """What a helper is asked for."""

    PHONE = "phone"
    """Show me how the telephone and the hall work."""

    TAKE_PART = "take-part"
    """Help me vote or write a proposal."""

    JOIN = "join"
    """See how one joins."""

    OTHER = "other"


class Where(StrEnum):
    """Where it takes place."""

    HOME = "home"
    DESK = "desk"


class Over(StrEnum):
    """Why nothing more is done about it."""

    CAME = "came"
    """It took place, and whoever was visited said so."""

    DONE = "done"
    """The helper said so, and nobody said otherwise."""

    NOT_ANSWERED = "not-answered"
    """The time has passed, and neither of the two said anything."""

    CANCELLED = "cancelled"
    LEFT = "left"
    """Whoever asked does not live there any more."""


class Back(StrEnum):
    """Why a helper has it no longer."""

    GIVEN_BACK = "given-back"
    OFFICE_OVER = "office-over"
    NOT_AGREED = "not-agreed"
    """No time was agreed on for too long."""

    MISSED = "missed"
    FINISHED = "finished"
    OVER = "over"


_OPEN = text("over_at IS NULL")
_TO_LOOK = text("look_at IS NOT NULL")


class Visit(Local, Base):
    """One visit. Whether it waits, is taken or agreed on follows from its moments and its taking.

    ``at`` is the time asked for, or agreed on once somebody has it and nothing is ``proposed_at`` instead;
    without one they are to be called. ``turn`` counts arrangements, so that word of an older one is known.
    ``seat`` is its place among the open ones of its home, of which there are only so many.
    """

    __tablename__ = "visit"
    __table_args__ = (
        Index(
            "uq_visit_seat",
            "dwelling_id",
            "seat",
            unique=True,
            sqlite_where=_OPEN,
            postgresql_where=_OPEN,
        ),
        Index("ix_visit_open", "community_id", "asked_at", sqlite_where=_OPEN, postgresql_where=_OPEN),
        Index("ix_visit_look", "look_at", sqlite_where=_TO_LOOK, postgresql_where=_TO_LOOK),
        CheckConstraint("seat >= 1", name="seat"),
        COUNTING_ON,
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id"), index=True)
    dwelling_id: Mapped[int] = mapped_column(ForeignKey("dwelling.id"), index=True)
    seat: Mapped[int]
    asked_by: Mapped[int] = mapped_column(ForeignKey("person.id"))
    asked_at: Mapped[datetime]
    what: Mapped[What] = mapped_column(String(12))
    words: Mapped[str | None] = mapped_column(String(WORDS_LENGTH))
    place: Mapped[Where] = mapped_column(String(8))
    at: Mapped[datetime | None]
    turn: Mapped[int] = mapped_column(default=0)
    turned_at: Mapped[datetime]
    proposed_at: Mapped[datetime | None]
    proposed_by: Mapped[int | None]
    waits_since: Mapped[datetime | None]
    """Since when nobody has it; None while somebody does."""

    late_at: Mapped[datetime | None]
    """When it was told that nobody has taken it for so long."""

    done_at: Mapped[datetime | None]
    done_by: Mapped[int | None]
    note: Mapped[str | None] = mapped_column(String(WORDS_LENGTH))
    asked_whether_at: Mapped[datetime | None]
    missed: Mapped[int] = mapped_column(default=0)
    over_at: Mapped[datetime | None]
    over_why: Mapped[Over | None] = mapped_column(String(12))
    over_by: Mapped[int | None]
    look_at: Mapped[datetime | None]
    """When the ticker looks at it next."""


class VisitTaking(Local, Base):
    """Who took a visit on, in which office, from when to when; of several helpers the first has it."""

    __tablename__ = "visit_taking"
    __table_args__ = (
        Index(
            "uq_visit_taking_now",
            "visit_id",
            unique=True,
            sqlite_where=text("until IS NULL"),
            postgresql_where=text("until IS NULL"),
        ),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    visit_id: Mapped[int] = mapped_column(ForeignKey("visit.id"), index=True)
    helper_id: Mapped[int] = mapped_column(ForeignKey("person.id"), index=True)
    office: Mapped[str] = mapped_column(String(10))
    since: Mapped[datetime]
    until: Mapped[datetime | None]
    why: Mapped[Back | None] = mapped_column(String(12))
