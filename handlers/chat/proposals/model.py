"""Proposals being written: a row of their own, so that no other question on the way can push one aside."""

from datetime import datetime

from sqlalchemy import JSON, BigInteger, ForeignKey, String, Text, false
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
    wish: Mapped[str] = mapped_column(Text, default="", server_default="")
    cost: Mapped[int | None] = mapped_column(BigInteger)
    voice_id: Mapped[int | None] = mapped_column(ForeignKey("incoming_file.id"))
    voice_public: Mapped[bool] = mapped_column(default=False, server_default=false())
    """Whether everybody shall hear the voice note; a voice is private unless its speaker says so."""

    photos: Mapped[list[int]] = mapped_column(JSON, default=list, server_default="[]")
    typed_by: Mapped[int | None]
    """Who typed the text of the voice note, if it was taken over."""

    office: Mapped[bool | None]
    """Whether it is proposed for the committee; None while its writer did not choose."""

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
