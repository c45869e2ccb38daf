"""Tables of meetings and of who said they would come."""

from datetime import datetime, timedelta
from enum import StrEnum

from sqlalchemy import CheckConstraint, ForeignKey, Index, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from kernel.database import COUNTING_ON, Base, Local

TITLE_UNITS = 60
PLACE_UNITS = 60
AGENDA_UNITS = 1000
REASON_UNITS = 200


class Choice(StrEnum):
    """What somebody answers to an invitation."""

    YES = "yes"
    NO = "no"
    MAYBE = "maybe"


class Stage(StrEnum):
    """Where a meeting stands at a moment; derived, never stored."""

    AHEAD = "ahead"
    RUNNING = "running"
    OVER = "over"
    CANCELLED = "cancelled"


class Meeting(Local, Base):
    """One meeting. ``version`` begins at 0 and rises with every change, a cancellation included."""

    __tablename__ = "meeting"
    __table_args__ = (
        UniqueConstraint("community_id", "number"),
        Index("ix_meeting_community_id_starts_at", "community_id", "starts_at"),
        CheckConstraint("minutes > 0", name="minutes"),
        COUNTING_ON,
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    number: Mapped[str] = mapped_column(String(20))
    title: Mapped[str] = mapped_column(String(TITLE_UNITS))
    place: Mapped[str] = mapped_column(String(PLACE_UNITS))
    starts_at: Mapped[datetime]
    minutes: Mapped[int]
    agenda: Mapped[str] = mapped_column(String(AGENDA_UNITS))
    announced_by: Mapped[int] = mapped_column(ForeignKey("person.id"))
    announced_at: Mapped[datetime]
    version: Mapped[int] = mapped_column(default=0)
    cancelled_at: Mapped[datetime | None]
    cancel_reason: Mapped[str | None] = mapped_column(String(REASON_UNITS))

    @property
    def ends_at(self) -> datetime:
        """When it should be over."""
        return self.starts_at + timedelta(minutes=self.minutes)

    def stage(self, now: datetime) -> Stage:
        """Where it stands at ``now``."""
        if self.cancelled_at is not None:
            return Stage.CANCELLED
        if now < self.starts_at:
            return Stage.AHEAD
        return Stage.RUNNING if now < self.ends_at else Stage.OVER


class MeetingAnswer(Local, Base):
    """What one person answered last."""

    __tablename__ = "meeting_answer"
    __table_args__ = (UniqueConstraint("meeting_id", "person_id"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    meeting_id: Mapped[int] = mapped_column(ForeignKey("meeting.id"))
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id"), index=True)
    answer: Mapped[Choice] = mapped_column(String(8))
    at: Mapped[datetime]
