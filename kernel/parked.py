"""Updates that failed for good: kept for the operator, without the person's words."""

from datetime import datetime

from sqlalchemy import String
from sqlalchemy.orm import Mapped, mapped_column

from kernel.database import Base


class Parked(Base):
    """One update that could not be settled; the person was given its number."""

    __tablename__ = "parked"

    id: Mapped[int] = mapped_column(primary_key=True)
    number: Mapped[str] = mapped_column(String(8))
    channel: Mapped[str] = mapped_column(String(40))
    key: Mapped[str] = mapped_column(String(40))
    kind: Mapped[str] = mapped_column(String(40))
    trouble: Mapped[str] = mapped_column(String(200))
    at: Mapped[datetime]
