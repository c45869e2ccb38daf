"""What somebody asked or reported in plain words, and what was forwarded and awaits its writer's consent."""

from datetime import datetime
from enum import StrEnum

from sqlalchemy import ForeignKey, String, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from kernel.database import COUNTING_ON, Base, Local


class IntakeKind(StrEnum):
    """What words turned out to be."""

    REPORT = "report"
    QUESTION = "question"


class Intake(Local, Base):
    """A question or a report, until somebody answers it and whoever asked is content (B19).

    It waits while nobody answered, and again once ``solved`` is False: then the answer did not help.
    """

    __tablename__ = "intake"
    __table_args__ = (UniqueConstraint("community_id", "number"), COUNTING_ON)

    id: Mapped[int] = mapped_column(primary_key=True)
    number: Mapped[str] = mapped_column(String(12))
    kind: Mapped[IntakeKind] = mapped_column(String(10))
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id"), index=True)
    by_id: Mapped[int]
    text: Mapped[str] = mapped_column(Text)
    photo_id: Mapped[int | None] = mapped_column(ForeignKey("incoming_file.id"))
    danger: Mapped[str | None] = mapped_column(String(10))
    """What kind of danger its words spoke of, if any: a name of ``hazards.Danger``."""

    at: Mapped[datetime]
    answered_at: Mapped[datetime | None]
    answered_by: Mapped[int | None] = mapped_column(ForeignKey("person.id"))
    answer: Mapped[str | None] = mapped_column(Text)
    solved: Mapped[bool | None]
    """What whoever asked says of the answer; None until they say it."""

    solved_at: Mapped[datetime | None]

    @property
    def waits(self) -> bool:
        """Whether somebody has to answer it, for the first time or once more."""
        return self.answered_at is None or self.solved is False


class Forwarded(Local, Base):
    """Somebody else's words, forwarded to make a proposal of; their writer is asked first.

    ``author_id`` is ``person_id`` when no resident wrote them: whoever forwards is not told who lives
    here. The words are emptied once they were taken into a draft, refused, or too old.
    """

    __tablename__ = "forwarded"
    __table_args__ = COUNTING_ON

    id: Mapped[int] = mapped_column(primary_key=True)
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id"), index=True)
    author_id: Mapped[int] = mapped_column(ForeignKey("person.id"))
    text: Mapped[str] = mapped_column(Text)
    at: Mapped[datetime]
    asked_at: Mapped[datetime | None]
    agreed_at: Mapped[datetime | None]
    refused_at: Mapped[datetime | None]
    used_at: Mapped[datetime | None]
    reworded_at: Mapped[datetime | None]
    """When whoever forwarded them first changed them: from then on they are not the writer's words."""

    proposal_id: Mapped[int | None] = mapped_column(ForeignKey("proposal.id"))
    """The proposal that was made of them."""
