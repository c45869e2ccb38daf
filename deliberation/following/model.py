"""Who follows or mutes a proposal; whoever supported or commented follows until they say otherwise."""

from datetime import datetime

from sqlalchemy import ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from kernel.database import Base, Local


class Follow(Local, Base):
    """What one person wants to hear of one proposal."""

    __tablename__ = "follow"
    __table_args__ = (UniqueConstraint("proposal_id", "person_id"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    proposal_id: Mapped[int] = mapped_column(ForeignKey("proposal.id"))
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id"), index=True)
    muted: Mapped[bool] = mapped_column(default=False)
    at: Mapped[datetime]
