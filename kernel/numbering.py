"""Public numbers such as 2026-031, counted per community, kind and year."""

from sqlalchemy import String, UniqueConstraint, select
from sqlalchemy.orm import Mapped, Session, mapped_column

from kernel.database import Base, Local


class Numbering(Local, Base):
    """The last number given in one year for one kind of thing."""

    __tablename__ = "numbering"
    __table_args__ = (UniqueConstraint("community_id", "kind", "year"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    kind: Mapped[str] = mapped_column(String(20))
    year: Mapped[int]
    last: Mapped[int]


def next_number(session: Session, kind: str, year: int) -> str:
    """The next public number of this kind: ``2026-031``."""
    query = select(Numbering).where(Numbering.kind == kind, Numbering.year == year).with_for_update()
    row = session.scalars(query).one_or_none()
    if row is None:
        row = Numbering(kind=kind, year=year, last=0)
        session.add(row)
    row.last += 1
    session.flush()
    return f"{year}-{row.last:03d}"
