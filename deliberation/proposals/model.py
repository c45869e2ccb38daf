"""Proposals and who supports them."""

from datetime import datetime
from enum import StrEnum

from sqlalchemy import CheckConstraint, ForeignKey, String, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from deliberation.proposals.stages import Facts, Stage, stage_of
from kernel.database import COUNTING_ON, Base, Local


class Born(StrEnum):
    """From whom a topic came; the share of those born of residents is public (B06, B07)."""

    RESIDENT = "resident"
    COMMITTEE = "committee"


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
    wish: Mapped[str] = mapped_column(Text, default="", server_default="")
    """What is wished for; ``body`` says what is wrong."""

    cost: Mapped[int | None]
    """What it may cost, in cents, as its author guesses."""

    voice_id: Mapped[int | None] = mapped_column(ForeignKey("incoming_file.id"))
    typed_by: Mapped[int | None]
    """Who typed the text of a voice note."""

    origin: Mapped[Born] = mapped_column(
        String(10), default=Born.RESIDENT, server_default=Born.RESIDENT.value
    )
    edition: Mapped[int] = mapped_column(default=1, server_default="1")
    edited_at: Mapped[datetime | None]
    answer_due_at: Mapped[datetime | None]
    owing_id: Mapped[int | None] = mapped_column(ForeignKey("person.id"))
    """Who on the committee owes the answer."""

    answered_at: Mapped[datetime | None]
    answered_by: Mapped[int | None] = mapped_column(ForeignKey("person.id"))
    answer: Mapped[str | None] = mapped_column(Text)
    deliberated_at: Mapped[datetime | None]
    """When the committee took it up to be talked over."""

    withdrawn_at: Mapped[datetime | None]
    withdrawn_why: Mapped[str | None] = mapped_column(String(600))
    merged_at: Mapped[datetime | None]
    merged_by: Mapped[int | None] = mapped_column(ForeignKey("person.id"))
    merged_into_id: Mapped[int | None] = mapped_column(ForeignKey("proposal.id"))
    unfunded_at: Mapped[datetime | None]
    unfunded_why: Mapped[str | None] = mapped_column(String(600))
    heir_id: Mapped[int | None] = mapped_column(ForeignKey("person.id"))
    """To whom its author wants to hand it over, until they answer."""

    heir_asked_at: Mapped[datetime | None]

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


class ProposalPhoto(Local, Base):
    """One of a proposal's photos."""

    __tablename__ = "proposal_photo"
    __table_args__ = (UniqueConstraint("proposal_id", "position"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    proposal_id: Mapped[int] = mapped_column(ForeignKey("proposal.id"))
    position: Mapped[int]
    file_id: Mapped[int] = mapped_column(ForeignKey("incoming_file.id"))


class ProposalEdition(Local, Base):
    """How a proposal read before it was edited."""

    __tablename__ = "proposal_edition"
    __table_args__ = (UniqueConstraint("proposal_id", "edition"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    proposal_id: Mapped[int] = mapped_column(ForeignKey("proposal.id"))
    edition: Mapped[int]
    title: Mapped[str] = mapped_column(String(120))
    body: Mapped[str] = mapped_column(Text)
    wish: Mapped[str] = mapped_column(Text)
    cost: Mapped[int | None]
    until: Mapped[datetime]
