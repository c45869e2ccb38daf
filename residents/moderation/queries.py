"""Reading what is hidden, for whoever shows texts: the words stay away, the reason is public."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import ColumnElement, select

from kernel.work import Work
from residents.moderation.model import Ground, Hiding

PROVISIONAL = timedelta(hours=48)
"""How long a text stays hidden that nobody of the committee has confirmed."""


@dataclass(frozen=True, slots=True)
class HiddenText:
    """What may be said of a text that is hidden: since when, on which ground, and the public reason.

    ``provisional`` ones are hidden because a resident reported private data; they come back at ``until``
    unless members agree. ``why`` is empty for them.
    """

    hiding: int
    kind: str
    subject: int
    ground: Ground
    why: str
    since: datetime
    until: datetime | None

    @property
    def provisional(self) -> bool:
        """Whether members have not agreed yet."""
        return self.until is not None


def hides_now(now: datetime) -> ColumnElement[bool]:
    """Which hidings hide something at this moment."""
    agreed = Hiding.confirmed_at.is_not(None) | (Hiding.hidden_at > now - PROVISIONAL)
    return Hiding.lifted_at.is_(None) & agreed


def hidden_among(work: Work, kind: str, ids: Iterable[int]) -> dict[int, HiddenText]:
    """Those of these texts (``kind`` is "proposal" or "comment") that are hidden now, by their id."""
    wanted = sorted(set(ids))
    if not wanted:
        return {}
    query = select(Hiding).where(Hiding.kind == kind, Hiding.subject.in_(wanted), hides_now(work.now))
    return {hiding.subject: as_hidden(hiding) for hiding in work.session.scalars(query)}


def hidden_text(work: Work, kind: str, subject: int) -> HiddenText | None:
    """Whether one text is hidden now."""
    return hidden_among(work, kind, (subject,)).get(subject)


def as_hidden(hiding: Hiding) -> HiddenText:
    """What may be said of a hiding."""
    until = None if hiding.confirmed_at is not None else hiding.hidden_at + PROVISIONAL
    return HiddenText(
        hiding.id, hiding.kind, hiding.subject, Ground(hiding.ground), hiding.why, hiding.hidden_at, until
    )
