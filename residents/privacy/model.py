"""Who read somebody's personal data, and who asked for theirs to be erased."""

from datetime import datetime

from sqlalchemy import ForeignKey, String
from sqlalchemy.orm import Mapped, mapped_column

from kernel.database import COUNTING_ON, Base, Local


class Reading(Local, Base):
    """Somebody looked at personal data of somebody else."""

    __tablename__ = "reading"

    id: Mapped[int] = mapped_column(primary_key=True)
    reader_id: Mapped[int | None] = mapped_column(ForeignKey("person.id"), index=True)
    person_id: Mapped[int | None] = mapped_column(ForeignKey("person.id"), index=True)
    dwelling_id: Mapped[int | None] = mapped_column(ForeignKey("dwelling.id"))
    what: Mapped[str] = mapped_column(String(20))
    """Which kind of data, as the table of personal data names it."""

    why: Mapped[str] = mapped_column(String(200), default="")
    at: Mapped[datetime]


class Erasure(Local, Base):
    """Somebody asked that their data be erased; it is done a while later, unless they change their mind."""

    __tablename__ = "erasure"
    __table_args__ = COUNTING_ON

    id: Mapped[int] = mapped_column(primary_key=True)
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id"), index=True)
    asked_at: Mapped[datetime]
    due_at: Mapped[datetime]
    withdrawn_at: Mapped[datetime | None]
    done_at: Mapped[datetime | None]


class Export(Local, Base):
    """Somebody took out what is held about a person: they themselves, or the desk for them."""

    __tablename__ = "export"

    id: Mapped[int] = mapped_column(primary_key=True)
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id"), index=True)
    by_id: Mapped[int] = mapped_column(ForeignKey("person.id"))
    at: Mapped[datetime]
