"""Who flagged what, what was hidden and why, who appealed, and who is suspended until when.

A text is named by its kind and id (``proposal`` 12, ``comment`` 7): every kind of text may be flagged.
"""

from datetime import datetime
from enum import StrEnum

from sqlalchemy import CheckConstraint, ForeignKey, Index, String, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column

from kernel.database import COUNTING_ON, Base, Local


class Ground(StrEnum):
    """Why a text should not stand."""

    PRIVATE = "private"
    INSULT = "insult"
    ADVERT = "advert"
    FALSE = "false"
    OTHER = "other"


class Flag(Local, Base):
    """One person's report of a text."""

    __tablename__ = "flag"
    __table_args__ = (UniqueConstraint("kind", "subject", "person_id"), COUNTING_ON)

    id: Mapped[int] = mapped_column(primary_key=True)
    kind: Mapped[str] = mapped_column(String(12))
    subject: Mapped[int]
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id"))
    ground: Mapped[Ground] = mapped_column(String(10))
    part: Mapped[str] = mapped_column(String(12), default="", server_default="")
    """Which part of the text is meant: "photo2", "quoted", "voice"; empty for its words."""

    at: Mapped[datetime]
    settled_at: Mapped[datetime | None]
    settled_by: Mapped[int | None]
    upheld: Mapped[bool | None]


class Exhibit(Local, Base):
    """Words that have no row of their own, as they were when somebody reported them: a name, a reason.

    ``owner`` is the row in which they stand, which one ``kind`` tells; the words are known by their digest,
    so that others in the same place are another text.
    """

    __tablename__ = "exhibit"
    __table_args__ = (UniqueConstraint("kind", "owner", "digest"), COUNTING_ON)

    id: Mapped[int] = mapped_column(primary_key=True)
    kind: Mapped[str] = mapped_column(String(12))
    owner: Mapped[int]
    digest: Mapped[str] = mapped_column(String(64))
    at: Mapped[datetime]


class HideVoice(Local, Base):
    """One member who says that a text should be hidden; two of them hide it."""

    __tablename__ = "hide_voice"
    __table_args__ = (UniqueConstraint("kind", "subject", "member_id"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    kind: Mapped[str] = mapped_column(String(12))
    subject: Mapped[int]
    member_id: Mapped[int] = mapped_column(ForeignKey("person.id"))
    ground: Mapped[Ground] = mapped_column(String(10))
    why: Mapped[str] = mapped_column(String(600))
    at: Mapped[datetime]


_STANDING = text("lifted_at IS NULL")


class Hiding(Local, Base):
    """A text that is hidden, with the public reason; it stands again once ``lifted_at`` is set."""

    __tablename__ = "hiding"
    __table_args__ = (
        Index(
            "uq_hiding_standing",
            "kind",
            "subject",
            unique=True,
            sqlite_where=_STANDING,
            postgresql_where=_STANDING,
        ),
        COUNTING_ON,
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    kind: Mapped[str] = mapped_column(String(12))
    subject: Mapped[int]
    author_id: Mapped[int] = mapped_column(ForeignKey("person.id"))
    ground: Mapped[Ground] = mapped_column(String(10))
    why: Mapped[str] = mapped_column(String(600))
    hidden_at: Mapped[datetime]
    reported_by: Mapped[int | None] = mapped_column(ForeignKey("person.id"))
    """The resident whose report hid it before any member had looked."""

    confirmed_at: Mapped[datetime | None]
    """When members agreed; until then what is private is hidden at once, and only for a while."""

    appealed_at: Mapped[datetime | None]
    appeal: Mapped[str | None] = mapped_column(String(1200))
    appeal_until: Mapped[datetime | None]
    """When an appeal that nobody decided is granted; where it is private, when supervisors are asked."""

    decided_at: Mapped[datetime | None]
    upheld: Mapped[bool | None]
    lifted_at: Mapped[datetime | None]
    lifted_why: Mapped[str | None] = mapped_column(String(600))
    lifted_by: Mapped[int | None]
    """The member who threw a report back; None where time or an appeal lifted it."""


class AppealVoice(Local, Base):
    """What somebody who had no part in a hiding, or a suspension, says to the appeal against it."""

    __tablename__ = "appeal_voice"
    __table_args__ = (
        UniqueConstraint("hiding_id", "member_id"),
        UniqueConstraint("suspension_id", "member_id"),
        CheckConstraint("(hiding_id IS NULL) <> (suspension_id IS NULL)", name="matter"),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    hiding_id: Mapped[int | None] = mapped_column(ForeignKey("hiding.id"))
    suspension_id: Mapped[int | None] = mapped_column(ForeignKey("suspension.id"), index=True)
    member_id: Mapped[int] = mapped_column(ForeignKey("person.id"))
    lift: Mapped[bool]
    why: Mapped[str] = mapped_column(String(600))
    at: Mapped[datetime]


_NOT_ENDED = text("ended_at IS NULL")


class Suspension(Local, Base):
    """Somebody may not publish until ``until``; their votes are never touched.

    One that nobody has seconded is only proposed, and holds nobody.
    """

    __tablename__ = "suspension"
    __table_args__ = (
        Index(
            "uq_suspension_living",
            "person_id",
            unique=True,
            sqlite_where=_NOT_ENDED,
            postgresql_where=_NOT_ENDED,
        ),
        COUNTING_ON,
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id"), index=True)
    since: Mapped[datetime]
    until: Mapped[datetime]
    days: Mapped[int]
    why: Mapped[str] = mapped_column(String(600))
    by_id: Mapped[int] = mapped_column(ForeignKey("person.id"))
    seconded_by: Mapped[int | None] = mapped_column(ForeignKey("person.id"))
    kind: Mapped[str | None] = mapped_column(String(12))
    """With ``subject`` the text over which it was proposed; an appeal that restores that text ends it."""

    subject: Mapped[int | None]
    appealed_at: Mapped[datetime | None]
    appeal: Mapped[str | None] = mapped_column(String(1200))
    appeal_until: Mapped[datetime | None]
    """When an appeal that nobody decided is granted."""

    decided_at: Mapped[datetime | None]
    upheld: Mapped[bool | None]
    ended_at: Mapped[datetime | None]
    ended_by: Mapped[int | None]
    ended_why: Mapped[str | None] = mapped_column(String(600))


class Published(Local, Base):
    """A text somebody published; only counted, so that nobody floods the others."""

    __tablename__ = "published"
    __table_args__ = (Index("ix_published_person_id_at", "person_id", "at"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id"))
    kind: Mapped[str] = mapped_column(String(12))
    subject: Mapped[int]
    at: Mapped[datetime]
