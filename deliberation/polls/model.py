"""A poll with its frozen roll and rule, and the votes on it."""

from datetime import datetime
from typing import Any

from sqlalchemy import (
    JSON,
    CheckConstraint,
    ForeignKey,
    ForeignKeyConstraint,
    Index,
    LargeBinary,
    String,
    Text,
    UniqueConstraint,
)
from sqlalchemy.orm import Mapped, mapped_column

from deliberation.polls.rules.outages import Clause, clause_from
from deliberation.polls.rules.rule import Choice, Rule, Weight, rule_from
from kernel.bylaws import Speaks
from kernel.database import COUNTING_ON, Base, Local
from kernel.errors import Next, Refusal
from kernel.lines import line
from residents.acting import Origin


class Poll(Local, Base):
    """A vote on a resolution; roll, rule and method never change after the opening (invariant 4)."""

    __tablename__ = "poll"
    __table_args__ = (UniqueConstraint("community_id", "number"), COUNTING_ON)

    id: Mapped[int] = mapped_column(primary_key=True)
    number: Mapped[str] = mapped_column(String(12))
    title: Mapped[str] = mapped_column(String(120))
    text: Mapped[str] = mapped_column(Text)
    place_id: Mapped[int | None] = mapped_column(ForeignKey("place.id"))
    opened_by: Mapped[int] = mapped_column(ForeignKey("person.id"))
    opened_at: Mapped[datetime]
    closes_at: Mapped[datetime] = mapped_column(index=True)
    rule: Mapped[dict[str, Any]] = mapped_column(JSON)
    speaks: Mapped[Speaks] = mapped_column(String(16))
    voices: Mapped[str] = mapped_column(String(12))
    bylaws_version: Mapped[int]
    heads: Mapped[int]
    area: Mapped[int]
    closed_at: Mapped[datetime | None]
    declared_close: Mapped[datetime | None]
    """When it was to close, if outages have put that off."""
    outcome: Mapped[dict[str, Any] | None] = mapped_column(JSON)

    def is_open(self, now: datetime) -> bool:
        """Whether a vote can be cast; derived from the clock, never flipped by a job."""
        return self.opened_at <= now < self.closes_at

    def require_over(self, now: datetime) -> None:
        """Refuse to count before the last moment to vote."""
        if now < self.closes_at:
            raise Refusal(line("poll-still-open", closes=self.closes_at), next=Next.POLLS)

    @property
    def roll(self) -> Weight:
        """The whole roll."""
        return Weight(self.heads, self.area)

    @property
    def clause(self) -> Clause | None:
        """What the rule says of outages, as it was frozen."""
        return clause_from(self.rule)

    @property
    def how(self) -> Rule:
        """The rule as it was frozen."""
        return rule_from(self.rule)


class RollEntry(Local, Base):
    """One dwelling on the roll of one poll, as it was at the opening."""

    __tablename__ = "roll_entry"
    __table_args__ = (UniqueConstraint("poll_id", "dwelling_id"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    poll_id: Mapped[int] = mapped_column(ForeignKey("poll.id"))
    dwelling_id: Mapped[int] = mapped_column(ForeignKey("dwelling.id"), index=True)
    name: Mapped[str] = mapped_column(String(40))
    area: Mapped[int]


class Vote(Local, Base):
    """What a dwelling says; one row however often it changes its mind."""

    __tablename__ = "vote"
    __table_args__ = (
        UniqueConstraint("poll_id", "dwelling_id"),
        # A dwelling that is not on the roll cannot have a vote, whoever writes it.
        ForeignKeyConstraint(["poll_id", "dwelling_id"], ["roll_entry.poll_id", "roll_entry.dwelling_id"]),
        CheckConstraint("choice IN ('agree', 'against', 'abstain')", name="choice"),
        Index("ix_vote_poll_id_at", "poll_id", "at"),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    poll_id: Mapped[int]
    dwelling_id: Mapped[int]
    choice: Mapped[Choice] = mapped_column(String(12))
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id"))
    by_id: Mapped[int]
    origin: Mapped[Origin] = mapped_column(String(8))
    receipt: Mapped[str] = mapped_column(String(8))
    salt: Mapped[bytes] = mapped_column(LargeBinary(16))
    at: Mapped[datetime]


class PollMute(Local, Base):
    """Somebody who does not want to be reminded of one poll."""

    __tablename__ = "poll_mute"
    __table_args__ = (UniqueConstraint("poll_id", "person_id"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    poll_id: Mapped[int] = mapped_column(ForeignKey("poll.id"))
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id"))
    at: Mapped[datetime]
