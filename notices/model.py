"""Cards that live in a group, rollouts (notices to many, written page by page), and the pace of each chat."""

from datetime import datetime
from typing import Any

from sqlalchemy import JSON, ForeignKey, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from kernel.database import Base, Local


class Card(Local, Base):
    """One shown card; it is drawn again when its subject has changed since ``shown_at``."""

    __tablename__ = "card"
    __table_args__ = (UniqueConstraint("group_id", "kind", "subject"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    group_id: Mapped[int] = mapped_column(ForeignKey("group_chat.id"))
    kind: Mapped[str] = mapped_column(String(20))
    subject: Mapped[int]
    message: Mapped[int]
    shown_at: Mapped[datetime]
    stale_at: Mapped[datetime | None]
    chat: Mapped[str | None] = mapped_column(String(40))
    """Where the message is; in the supergroup that a group became, its number means another message."""
    taken_until: Mapped[datetime | None]
    """Until when one process draws it, by the machine's time; ``taken_by`` says which."""
    taken_by: Mapped[str | None] = mapped_column(String(60))


class Rollout(Local, Base):
    """A notice owed to every resident of a place; written in pages, so that nothing holds the writer long."""

    __tablename__ = "rollout"
    __table_args__ = (UniqueConstraint("community_id", "once"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    once: Mapped[str] = mapped_column(String(100))
    kind: Mapped[str] = mapped_column(String(40))
    args: Mapped[dict[str, Any]] = mapped_column(JSON)
    subject: Mapped[int | None]
    place_id: Mapped[int | None]
    due_at: Mapped[datetime] = mapped_column(index=True)
    until: Mapped[datetime | None]
    after_person: Mapped[int] = mapped_column(default=0)
    done_at: Mapped[datetime | None]


class ChatPace(Base):
    """When the next message may go to a chat; the row with an empty chat is for all of a channel together.

    Kept in the machine's time, for all processes, and through restarts. It belongs to no community.
    """

    __tablename__ = "chat_pace"

    channel: Mapped[str] = mapped_column(String(20), primary_key=True)
    chat: Mapped[str] = mapped_column(String(40), primary_key=True)
    next_at: Mapped[datetime]
    held_until: Mapped[datetime | None] = mapped_column(index=True)
    held_seconds: Mapped[float] = mapped_column(default=0.0)
    flood: Mapped[bool] = mapped_column(default=False)
    """Whether the pause was asked for; otherwise it is our own, after a failure."""
    flooded_at: Mapped[datetime | None]
