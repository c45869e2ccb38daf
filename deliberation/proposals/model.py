"""Proposals and who supports them."""

from datetime import datetime

from sqlalchemy import CheckConstraint, ForeignKey, String, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from deliberation.proposals.stages import Facts, Stage, stage_of
from kernel.database import COUNTING_ON, Base, Local


class Proposal(Local, Base):
    """What a resident asks for; its stage follows from the facts kept here."""

    __tablename__ = "proposal"
    __table_args__ = (
        UniqueConstraint("community_id", "number"),
        CheckConstraint("support_needed > 0", name="support_needed"),
        COUNTING_ON,
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    number: Mapped[str] = mapped_column(String(12))
    title: Mapped[str] = mapped_column(String(120))
    body: Mapped[str] = mapped_column(Text)
    place_id: Mapped[int | None] = mapped_column(ForeignKey("place.id"))
    author_id: Mapped[int] = mapped_column(ForeignKey("person.id"), index=True)
    published_at: Mapped[datetime]
    support_needed: Mapped[int]
    support_until: Mapped[datetime]
    bylaws_version: Mapped[int]
    reached_at: Mapped[datetime | None]
    declined_at: Mapped[datetime | None]
    declined_by: Mapped[int | None] = mapped_column(ForeignKey("person.id"))
    declined_why: Mapped[str | None] = mapped_column(String(600))
    poll_id: Mapped[int | None] = mapped_column(ForeignKey("poll.id"), unique=True)
    decided_at: Mapped[datetime | None]
    adopted: Mapped[bool | None]
    photo_id: Mapped[int | None] = mapped_column(ForeignKey("incoming_file.id"))

    def stage(self, now: datetime) -> Stage:
        """Where it stands at ``now``."""
        return stage_of(
            Facts(
                support_until=self.support_until,
                reached=self.reached_at is not None,
                declined=self.declined_at is not None,
                in_vote=self.poll_id is not None,
                adopted=self.adopted,
            ),
            now,
        )


class Support(Local, Base):
    """One dwelling's support."""

    __tablename__ = "support"
    __table_args__ = (UniqueConstraint("proposal_id", "dwelling_id"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    proposal_id: Mapped[int] = mapped_column(ForeignKey("proposal.id"))
    dwelling_id: Mapped[int] = mapped_column(ForeignKey("dwelling.id"))
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id"))
    by_id: Mapped[int]
    at: Mapped[datetime]
