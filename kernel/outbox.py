"""Notices owed to people and groups, as rows: written with the act, sent after the commit."""

from collections.abc import Iterable, Mapping
from datetime import datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import JSON, Connection, Index, String, UniqueConstraint, case, text
from sqlalchemy.dialects.postgresql import insert as postgresql_insert
from sqlalchemy.dialects.sqlite import insert as sqlite_insert
from sqlalchemy.orm import Mapped, mapped_column

from kernel.database import Base, Local, table_of

PAGE = 500


class NoticeState(StrEnum):
    """What has become of a notice."""

    DUE = "due"
    SENDING = "sending"
    SENT = "sent"
    UNREACHABLE = "unreachable"
    EXPIRED = "expired"
    PASSED = "passed"
    """Somebody in office said it to whoever has no account."""

    DROPPED = "dropped"
    FAILED = "failed"
    """It could not be drawn, or the channel refused what was drawn; nobody's fault who should read it."""


class Notice(Local, Base):
    """One thing to tell one person or one group, at most once."""

    __tablename__ = "notice"
    __table_args__ = (
        UniqueConstraint("community_id", "once"),
        # Everything that choosing what to send next asks for, so that the rows themselves stay unread.
        Index(
            "ix_notice_waiting",
            *("state", "due_at", "until", "urgent", "digest", "community_id", "person_id", "group_id", "id"),
        ),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    once: Mapped[str] = mapped_column(String(120))
    kind: Mapped[str] = mapped_column(String(40))
    args: Mapped[dict[str, Any]] = mapped_column(JSON)
    subject: Mapped[int | None]
    person_id: Mapped[int | None] = mapped_column(index=True)
    group_id: Mapped[int | None]
    urgent: Mapped[bool] = mapped_column(default=False)
    digest: Mapped[bool] = mapped_column(default=False, server_default=text("false"))
    due_at: Mapped[datetime]
    until: Mapped[datetime | None]
    state: Mapped[NoticeState] = mapped_column(String(12), default=NoticeState.DUE)
    lease_until: Mapped[datetime | None]
    """Until when whoever claimed it is believed to be at work, by the machine's time."""
    claimed_by: Mapped[str | None] = mapped_column(String(60))
    attempts: Mapped[int] = mapped_column(default=0)
    settled_at: Mapped[datetime | None]
    message: Mapped[int | None]
    trouble: Mapped[str | None] = mapped_column(String(200))


NOTICES = table_of(Notice)
RANK = case((NOTICES.c.urgent, 0), (NOTICES.c.digest, 2), else_=1)
"""What goes first: urgent, ordinary, and last what only sums up."""


def owe(connection: Connection, notices: Iterable[Mapping[str, Any]]) -> None:
    """Write notices down; one whose ``once`` is already there is left as it is."""
    rows = [dict(notice) for notice in notices]
    make = sqlite_insert if connection.dialect.name == "sqlite" else postgresql_insert
    statement = make(NOTICES).on_conflict_do_nothing(index_elements=["community_id", "once"])
    for start in range(0, len(rows), PAGE):
        connection.execute(statement, rows[start : start + PAGE])
