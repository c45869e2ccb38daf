"""Proposals being written: a row of their own, so that no other question on the way can push one aside."""

import zlib
from datetime import datetime

from sqlalchemy import JSON, ForeignKey, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from kernel.database import Base, Local


class ProposalDraft(Local, Base):
    """What one person is writing; it goes when it is published or dropped."""

    __tablename__ = "proposal_draft"

    id: Mapped[int] = mapped_column(primary_key=True)
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id"), unique=True)
    title: Mapped[str] = mapped_column(String(120), default="")
    body: Mapped[str] = mapped_column(Text, default="")
    placed: Mapped[bool] = mapped_column(default=False)
    place_id: Mapped[int | None] = mapped_column(ForeignKey("place.id"))
    compared: Mapped[bool] = mapped_column(default=False)
    photo_id: Mapped[int | None] = mapped_column(ForeignKey("incoming_file.id"))
    wish: Mapped[str] = mapped_column(Text, default="", server_default="")
    cost: Mapped[int | None]
    voice_id: Mapped[int | None] = mapped_column(ForeignKey("incoming_file.id"))
    photos: Mapped[list[int]] = mapped_column(JSON, default=list, server_default="[]")
    forwarded_id: Mapped[int | None] = mapped_column(ForeignKey("forwarded.id"))
    changed_at: Mapped[datetime]

    def next_step(self) -> str:
        """What is still to be said before it can be published."""
        if not self.title:
            return "title"
        if not self.body:
            return "body"
        if not self.placed:
            return "place"
        return "preview" if self.compared else "similar"


def stamp_of(title: str, body: str, place: int | None) -> int:
    """A mark on exactly this text, so that what is published is what was looked at."""
    return zlib.crc32(f"{title}\0{body}\0{place or 0}".encode())
