"""What the roster says of each dwelling, and rosters being brought in."""

from datetime import datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import JSON, CheckConstraint, ForeignKey, LargeBinary, String, false
from sqlalchemy.orm import Mapped, mapped_column

from kernel.database import COUNTING_ON, Base, Local
from residents.model import Relation


class Holding(StrEnum):
    """What kind of holder a roster names."""

    PERSON = "person"
    ORGANISATION = "organisation"
    DEVELOPER = "developer"


class RegisterEntry(Local, Base):
    """One owner or tenant as the roster names them, whether or not they ever joined.

    Their share of it is ``share_part``/``share_whole``. The telephone number is kept as a digest, to
    be compared with, and sealed, to be called; neither can be read without the installation's key.
    """

    __tablename__ = "register_entry"
    __table_args__ = (CheckConstraint("share_part > 0 AND share_part <= share_whole", name="share"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    dwelling_id: Mapped[int] = mapped_column(ForeignKey("dwelling.id"), index=True)
    relation: Mapped[Relation] = mapped_column(String(12))
    holding: Mapped[Holding] = mapped_column(String(12))
    name: Mapped[str] = mapped_column(String(80))
    share_part: Mapped[int] = mapped_column(default=1)
    share_whole: Mapped[int] = mapped_column(default=1)
    phone_digest: Mapped[str | None] = mapped_column(String(64), index=True)
    phone_sealed: Mapped[bytes | None] = mapped_column(LargeBinary)
    person_id: Mapped[int | None] = mapped_column(ForeignKey("person.id"), index=True)
    """Who of the register's people it turned out to be."""

    since: Mapped[datetime]
    until: Mapped[datetime | None]


class Stage(StrEnum):
    """How far a roster is; derived, never stored."""

    READING = "reading"
    COLUMNS = "columns"
    CHECKING = "checking"
    CHECKED = "checked"
    RUNNING = "running"
    DONE = "done"
    DROPPED = "dropped"


class RosterImport(Local, Base):
    """A roster somebody sent: read, checked, then confirmed or dropped, as its moments tell.

    ``columns`` is how the file is laid out, agreed upon at ``columns_at``; ``complete`` if it names
    everybody, so that what it leaves out is over. Who reads it has it until ``taken_until``, by the
    machine's time.
    """

    __tablename__ = "roster_import"
    __table_args__ = COUNTING_ON

    id: Mapped[int] = mapped_column(primary_key=True)
    by_id: Mapped[int | None] = mapped_column(ForeignKey("person.id"))
    file_id: Mapped[int | None] = mapped_column(ForeignKey("incoming_file.id"))
    sent_at: Mapped[datetime]
    columns: Mapped[dict[str, Any]] = mapped_column(JSON, default=dict)
    summary: Mapped[dict[str, Any]] = mapped_column(JSON, default=dict)
    faults: Mapped[list[Any]] = mapped_column(JSON, default=list)
    columns_at: Mapped[datetime | None]
    complete: Mapped[bool] = mapped_column(default=False, server_default=false())
    taken_until: Mapped[datetime | None]
    tries: Mapped[int] = mapped_column(default=0, server_default="0")
    checked_at: Mapped[datetime | None]
    confirmed_at: Mapped[datetime | None]
    confirmed_by: Mapped[int | None]
    done_at: Mapped[datetime | None]
    dropped_at: Mapped[datetime | None]

    @property
    def stage(self) -> Stage:
        """How far it is."""
        passed = (
            (self.dropped_at, Stage.DROPPED),
            (self.done_at, Stage.DONE),
            (self.confirmed_at, Stage.RUNNING),
            (self.checked_at, Stage.CHECKED),
            (self.columns_at, Stage.CHECKING),
        )
        reached = next((stage for moment, stage in passed if moment is not None), None)
        return reached or (Stage.COLUMNS if self.columns else Stage.READING)


class RosterRow(Local, Base):
    """One change that a roster being brought in would make; deleted once it is made or dropped."""

    __tablename__ = "roster_row"

    id: Mapped[int] = mapped_column(primary_key=True)
    import_id: Mapped[int] = mapped_column(ForeignKey("roster_import.id"), index=True)
    row: Mapped[int]
    change: Mapped[str] = mapped_column(String(12))
    data: Mapped[dict[str, Any]] = mapped_column(JSON)
