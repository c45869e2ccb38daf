"""Cards that live in a group, and rollouts: notices to many, written page by page."""

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
