"""Proposals and who supports them."""

from datetime import datetime
from enum import StrEnum

from sqlalchemy import (
    JSON,
    BigInteger,
    CheckConstraint,
    ForeignKey,
    Index,
    String,
    Text,
    UniqueConstraint,
    false,
    text,
)
from sqlalchemy.orm import Mapped, mapped_column

from deliberation.proposals.stages import Facts, Stage, stage_of
from kernel.database import COUNTING_ON, Base, Local


class Born(StrEnum):
    """From whom a topic came; the share of those born of residents is public (B06, B07)."""

    RESIDENT = "resident"
    COMMITTEE = "committee"


class How(StrEnum):
    """What an answer says was or will be done."""

    DONE = "done"
    WILL = "will"
    EXPLAINED = "said"


_OWED = text("replied_at IS NULL AND withdrawn_at IS NULL AND merged_at IS NULL")


class Proposal(Local, Base):
    """What a resident asks for; its stage follows from the facts kept here."""

    __tablename__ = "proposal"
    __table_args__ = (
        UniqueConstraint("community_id", "number"),
        CheckConstraint("support_needed > 0", name="support_needed"),
        # The few whose answer is still owed, since all communities are asked again and again.
        Index("ix_proposal_owed", "answer_due_at", sqlite_where=_OWED, postgresql_where=_OWED),
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
    voted_at: Mapped[datetime | None]
    """When it was put to the vote."""

    decided_at: Mapped[datetime | None]
    adopted: Mapped[bool | None]
    wish: Mapped[str] = mapped_column(Text, default="", server_default="")
    """What is wished for; ``body`` says what is wrong."""

    cost: Mapped[int | None] = mapped_column(BigInteger)
    """What it may cost, in cents, as its author guesses."""

    voice_id: Mapped[int | None] = mapped_column(ForeignKey("incoming_file.id"))
    voice_public: Mapped[bool] = mapped_column(default=False, server_default=false())
    """Whether its author wants everybody to hear it; else its author and whoever typed it may."""

    typed_by: Mapped[int | None]
    """Who typed the text of a voice note."""

    origin: Mapped[Born] = mapped_column(
        String(10), default=Born.RESIDENT, server_default=Born.RESIDENT.value
    )
    edition: Mapped[int] = mapped_column(default=1, server_default="1")
    edited_at: Mapped[datetime | None]
    answer_due_at: Mapped[datetime | None]
    owing_id: Mapped[int | None] = mapped_column(ForeignKey("person.id"))
    """To whom of the committee the answer was handed; without anybody the chair owes it."""

    replied_at: Mapped[datetime | None]
    """When the committee first said what becomes of it, whichever way; that stops the clock."""

    answer_reminded_at: Mapped[datetime | None]
    overdue_told_at: Mapped[datetime | None]

    answered_at: Mapped[datetime | None]
    answered_by: Mapped[int | None] = mapped_column(ForeignKey("person.id"))
    answered_as: Mapped[How | None] = mapped_column(String(8))
    answer: Mapped[str | None] = mapped_column(Text)
    promised_for: Mapped[datetime | None]
    """Until when the committee said it would be done; a promise need not name a day."""

    promise_told_at: Mapped[datetime | None]
    """When it was told that this day went by without a word."""

    delayed_at: Mapped[datetime | None]
    """When the committee last said that it is not done yet, and why."""

    delayed_by: Mapped[int | None]
    delayed_why: Mapped[str | None] = mapped_column(String(600))
    deliberated_at: Mapped[datetime | None]
    """When the committee took it up to be talked over."""

    deliberated_by: Mapped[int | None] = mapped_column(ForeignKey("person.id"))
    deliberated_why: Mapped[str | None] = mapped_column(String(600))

    withdrawn_at: Mapped[datetime | None]
    withdrawn_why: Mapped[str | None] = mapped_column(String(600))
    merged_at: Mapped[datetime | None]
    merged_by: Mapped[int | None] = mapped_column(ForeignKey("person.id"))
    merged_into_id: Mapped[int | None] = mapped_column(ForeignKey("proposal.id"), index=True)
    merged_why: Mapped[str | None] = mapped_column(String(600))
    parted_at: Mapped[datetime | None]
    """When a merge was undone, which happens once; ``parted_from_id`` is what it had gone into."""

    parted_from_id: Mapped[int | None] = mapped_column(ForeignKey("proposal.id"))
    unfunded_at: Mapped[datetime | None]
    unfunded_why: Mapped[str | None] = mapped_column(String(600))
    unfunded_by: Mapped[int | None] = mapped_column(ForeignKey("person.id"))
    returned_at: Mapped[datetime | None]
    """When the committee gave it back to its author to say more, which happens once."""

    returned_by: Mapped[int | None] = mapped_column(ForeignKey("person.id"))
    returned_why: Mapped[str | None] = mapped_column(String(600))
    returned_until: Mapped[datetime | None]
    """So long it waits for its author; then the committee answers it as it is."""

    sent_again_at: Mapped[datetime | None]
    heir_id: Mapped[int | None] = mapped_column(ForeignKey("person.id"))
    """To whom it is to be handed over, until they answer; nobody means whoever has the link."""

    heir_asked_at: Mapped[datetime | None]
    handed_at: Mapped[datetime | None]

    def stage(self, now: datetime) -> Stage:
        """Where it stands at ``now``."""
        return stage_of(
            Facts(
                support_until=self.support_until,
                reached=self.reached_at is not None,
                returned_until=self.returned_until if self.sent_again_at is None else None,
                deliberated=self.deliberated_at is not None,
                answered=self.answered_at is not None,
                declined=self.declined_at is not None,
                merged=self.merged_at is not None,
                withdrawn=self.withdrawn_at is not None,
                in_vote=self.poll_id is not None,
                adopted=self.adopted,
                unfunded=self.unfunded_at is not None,
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


class MergeWish(Local, Base):
    """An author's wish to have a proposal put together with another author's; one waits at a time."""

    __tablename__ = "merge_wish"
    __table_args__ = (
        Index(
            "uq_merge_wish_waiting",
            "proposal_id",
            unique=True,
            sqlite_where=text("answered_at IS NULL"),
            postgresql_where=text("answered_at IS NULL"),
        ),
        COUNTING_ON,
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    proposal_id: Mapped[int] = mapped_column(ForeignKey("proposal.id"))
    into_id: Mapped[int] = mapped_column(ForeignKey("proposal.id"))
    why: Mapped[str] = mapped_column(String(600))
    asked_by: Mapped[int] = mapped_column(ForeignKey("person.id"))
    asked_at: Mapped[datetime]
    answered_at: Mapped[datetime | None]
    answered_by: Mapped[int | None] = mapped_column(ForeignKey("person.id"))
    agreed: Mapped[bool | None]


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
    cost: Mapped[int | None] = mapped_column(BigInteger)
    photos: Mapped[list[int]] = mapped_column(JSON, default=list, server_default="[]")
    until: Mapped[datetime]


class VoiceNote(Local, Base):
    """A voice note somebody sent instead of writing, until its words are typed and taken over (K04).

    It waits while it is neither typed nor closed; ``typed`` is what a helper heard, and counts for nothing
    until whoever spoke says that it is so. It is closed with its draft, or when they type it.
    """

    __tablename__ = "voice_note"
    __table_args__ = COUNTING_ON

    id: Mapped[int] = mapped_column(primary_key=True)
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id"), index=True)
    file_id: Mapped[int] = mapped_column(ForeignKey("incoming_file.id"))
    sent_at: Mapped[datetime]
    typed: Mapped[str] = mapped_column(Text, default="")
    typed_by: Mapped[int | None]
    typed_at: Mapped[datetime | None]
    closed_at: Mapped[datetime | None]
