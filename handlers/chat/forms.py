"""Forms in progress: what we are waiting for from an account is a row, so nothing is lost by a restart."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import JSON, ForeignKey, String, delete, select
from sqlalchemy.orm import Mapped, mapped_column

from handlers.chat.heard import Heard
from kernel.database import Base, table_of
from kernel.errors import Refusal
from kernel.heard import flow_of
from kernel.lines import line
from kernel.work import Work
from residents.acting import Acting


class Form(Base):
    """What one account is being asked; there is at most one at a time."""

    __tablename__ = "form"

    address_id: Mapped[int] = mapped_column(ForeignKey("address.id"), primary_key=True)
    flow: Mapped[str] = mapped_column(String(30))
    data: Mapped[dict[str, Any]] = mapped_column(JSON)
    changed_at: Mapped[datetime]


FORMS = table_of(Form)
UNASKED = "unasked"
"""The flow of words that no form awaited, where that has to be remembered."""

WORDS = "words"
"""The flow that keeps words nobody asked for, to offer what can be done with them; it awaits no answer."""

AWAITS_NOTHING = ("", UNASKED, WORDS)


@dataclass(frozen=True, slots=True)
class Awaited:
    """A form as it stands: the flow that awaits an answer, and what was given so far."""

    flow: str
    data: dict[str, Any]


def ask(work: Work, who: Acting, flow: str, data: dict[str, Any]) -> Awaited:
    """Await the next answer for ``flow``, keeping what was given so far. A use case of its own."""
    assert who.address is not None
    form = work.session.get(Form, who.address) or Form(address_id=who.address)
    form.flow, form.data, form.changed_at = flow, data, work.now
    work.session.add(form)
    work.session.flush()
    return Awaited(flow, data)


def awaited(work: Work, who: Acting) -> Awaited | None:
    """What this account is being asked now."""
    if who.address is None:
        return None
    row = work.connection.execute(
        select(FORMS.c.flow, FORMS.c.data).where(FORMS.c.address_id == who.address)
    ).first()
    return Awaited(row.flow, row.data) if row else None


def flow_answered(work: Work, who: Acting, heard: Heard) -> str:
    """Which form these words answer: the one they answered the first time, or the one that waits now."""
    settled = flow_of(work.connection, heard.channel, heard.key)
    if settled is not None:
        return settled
    form = awaited(work, who)
    return form.flow if form else ""


def given(work: Work, who: Acting, flow: str) -> dict[str, Any]:
    """What was given so far in ``flow`` (or a flow that begins so); refused when it is no longer open."""
    form = awaited(work, who)
    if form is None or not form.flow.startswith(flow):
        raise Refusal(line("form-gone"))
    return dict(form.data)


def done(work: Work, who: Acting) -> None:
    """Stop waiting. A use case of its own: nothing is lost but the draft."""
    work.connection.execute(delete(FORMS).where(FORMS.c.address_id == who.address))
