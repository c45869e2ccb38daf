"""What somebody says for or against a proposal."""

from datetime import datetime
from enum import StrEnum

from sqlalchemy import ForeignKey, String, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from kernel.database import COUNTING_ON, Base, Local


class Side(StrEnum):
    """Where a comment stands."""

    FOR = "for"
    AGAINST = "against"


class Comment(Local, Base):
    """One person's comment on a proposal; a later one takes its place."""

    __tablename__ = "comment"
    __table_args__ = (UniqueConstraint("proposal_id", "person_id"), COUNTING_ON)

    id: Mapped[int] = mapped_column(primary_key=True)
    proposal_id: Mapped[int] = mapped_column(ForeignKey("proposal.id"))
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id"), index=True)
    by_id: Mapped[int]
    side: Mapped[Side] = mapped_column(String(8))
    text: Mapped[str] = mapped_column(Text)
    at: Mapped[datetime]
    edited_at: Mapped[datetime | None]
    withdrawn_at: Mapped[datetime | None]
