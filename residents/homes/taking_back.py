"""Taking back what was said about a home for somebody: that they live there still, or that they moved out."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import select

from kernel.errors import Next, Refusal
from kernel.lines import line
from kernel.work import Work
from residents.homes.ending import until_when
from residents.homes.over import stand_again
from residents.model import Residency

ASKED = ("confirmed_at", "asked_at", "ask_at")


def asked_standing(work: Work, tie: int, person: int) -> dict[str, Any]:
    """When it was last said that this person still lives there, and when they are asked again."""
    found = _tie(work, tie, person)
    return {name: _said(getattr(found, name)) for name in ASKED} if found is not None else {}


def home_standing(work: Work, tie: int, person: int) -> dict[str, Any]:
    """Whether this person belongs to the home, and since when not."""
    found = _tie(work, tie, person)
    return {"until": _said(found.until)} if found is not None else {}


def unsay_still_here(
    work: Work, tie: int, person: int, before: Mapping[str, Any], after: Mapping[str, Any]
) -> None:
    """Be asked again as before; refused when it was said anew since, or they moved out."""
    found = _tie(work, tie, person)
    if found is None or found.until is not None or asked_standing(work, tie, person) != after:
        raise Refusal(line("helped-changed-since"), next=Next.HELPING)
    for name in ASKED:
        setattr(found, name, datetime.fromisoformat(before[name]) if before[name] else None)
    work.session.flush()


def back_home(work: Work, tie: int, person: int, after: Mapping[str, Any]) -> None:
    """The home is theirs again; refused when they have joined it anew, and when too long has passed."""
    found = _tie(work, tie, person)
    if found is None or found.until is None or home_standing(work, tie, person) != after:
        raise Refusal(line("helped-changed-since"), next=Next.HELPING)
    again = select(Residency.id).where(
        *(Residency.person_id == person, Residency.dwelling_id == found.dwelling_id),
        Residency.until.is_(None),
    )
    if work.session.scalars(again).first() is not None:
        raise Refusal(line("helped-changed-since"), next=Next.HELPING)
    if until_when(work, found.until) <= work.now:
        raise Refusal(line("ending-late", days=work.bylaws.conduct.appeal_days), next=Next.DESK)
    stand_again(work, found, person)


def _tie(work: Work, tie: int, person: int) -> Residency | None:
    query = select(Residency).where(Residency.id == tie, Residency.person_id == person)
    return work.session.scalars(query).one_or_none()


def _said(at: datetime | None) -> str | None:
    return at.isoformat() if at is not None else None
