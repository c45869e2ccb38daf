"""What an account was shown last with choices in it: a row, so that no restart loses what a number means."""

from datetime import datetime, timedelta
from enum import StrEnum
from typing import Any

from sqlalchemy import JSON, ForeignKey, Index, String, text
from sqlalchemy.orm import Mapped, mapped_column

from kernel.database import COUNTING_ON, Base, Local

SURE_FOR = timedelta(minutes=30)
"""How long a number may confirm what was read back; a later one is read back once more."""

KEPT = timedelta(days=14)
"""How long a number may answer what was shown last; each question also ends when its subject does."""


class QuestionState(StrEnum):
    """What became of a question."""

    LIVE = "live"
    ANSWERED = "answered"
    ASIDE = "aside"
    """Something newer was shown before it was answered."""

    PAST = "past"


class Question(Local, Base):
    """One shown screen: what can be answered to it (``choices``), and what found no room there (``rest``)."""

    __tablename__ = "question"
    __table_args__ = (
        Index(
            "uq_question_live",
            "address_id",
            unique=True,
            sqlite_where=text("state = 'live'"),
            postgresql_where=text("state = 'live'"),
        ),
        Index("ix_question_state", "address_id", "state"),
        COUNTING_ON,
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    address_id: Mapped[int] = mapped_column(ForeignKey("address.id"))
    person_id: Mapped[int | None] = mapped_column(ForeignKey("person.id"))
    about: Mapped[str] = mapped_column(String(120))
    lines: Mapped[list[Any]] = mapped_column(JSON)
    choices: Mapped[list[Any]] = mapped_column(JSON)
    rest: Mapped[list[Any]] = mapped_column(JSON)
    stamp: Mapped[int]
    asks: Mapped[bool]
    sure: Mapped[bool]
    asked_at: Mapped[datetime] = mapped_column(index=True)
    expires_at: Mapped[datetime]
    state: Mapped[QuestionState] = mapped_column(String(10))
