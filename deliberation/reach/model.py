"""Calls, and what no other table knows of their reach: notices hung at the door, homes told at theirs."""

from datetime import datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import JSON, ForeignKey, Index, String, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column

from kernel.database import COUNTING_ON, Base, Local


class CallKind(StrEnum):
    """What asks residents to take part; each is also the kind of its card in the group."""

    POLL = "poll"
    MEETING = "meeting"
    PROPOSAL = "proposal"


_TO_LOOK, _TO_END = text("looked_at IS NULL"), text("ended_at IS NULL")


class Call(Local, Base):
    """One call, from its beginning to its end.

    ``look_at`` is half of its time, when it is looked at once; ``ends_at`` follows the matter it calls to.
    ``half`` and ``end`` are its reach as it was counted then: numbers of homes by channel, nobody's names.
    """

    __tablename__ = "call"
    __table_args__ = (
        UniqueConstraint("community_id", "kind", "subject"),
        # The few that are still to be looked at, since all communities are asked again and again.
        Index("ix_call_look", "look_at", sqlite_where=_TO_LOOK, postgresql_where=_TO_LOOK),
        Index("ix_call_end", "ends_at", sqlite_where=_TO_END, postgresql_where=_TO_END),
        COUNTING_ON,
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    kind: Mapped[CallKind] = mapped_column(String(12))
    subject: Mapped[int]
    place_id: Mapped[int | None] = mapped_column(ForeignKey("place.id"))
    begun_at: Mapped[datetime]
    look_at: Mapped[datetime]
    looked_at: Mapped[datetime | None]
    ends_at: Mapped[datetime]
    ended_at: Mapped[datetime | None]
    """When its end was counted, at or soon after ``ends_at``."""

    asked_at: Mapped[datetime | None]
    """When building leaders were last asked to go to the doors."""

    half: Mapped[dict[str, Any] | None] = mapped_column(JSON)
    end: Mapped[dict[str, Any] | None] = mapped_column(JSON)


class PaperHung(Local, Base):
    """A printed notice hangs in one building; that it was printed alone reaches nobody."""

    __tablename__ = "paper_hung"
    __table_args__ = (UniqueConstraint("call_id", "building_id"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    call_id: Mapped[int] = mapped_column(ForeignKey("call.id"))
    building_id: Mapped[int] = mapped_column(ForeignKey("place.id"))
    hung_by: Mapped[int] = mapped_column(ForeignKey("person.id"))
    hung_at: Mapped[datetime]


class DoorTold(Local, Base):
    """Somebody told a home in person, at its door."""

    __tablename__ = "door_told"
    __table_args__ = (UniqueConstraint("call_id", "dwelling_id"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    call_id: Mapped[int] = mapped_column(ForeignKey("call.id"))
    dwelling_id: Mapped[int] = mapped_column(ForeignKey("dwelling.id"))
    told_by: Mapped[int] = mapped_column(ForeignKey("person.id"))
    told_at: Mapped[datetime]
