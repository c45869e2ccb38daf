"""What nobody needs any more is deleted, a page at a time; docs/operate.md tells how long each is kept."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement, Select, Table, delete, func, select

from deliberation.intake.model import Forwarded
from deliberation.proposals.model import VoiceNote
from deliberation.reach.model import DoorTold
from handlers.chat.forms import Form
from handlers.chat.proposals.model import ProposalDraft
from handlers.chat.questions.model import Question
from kernel.database import table_of
from kernel.outages import OUTAGES
from kernel.outbox import NOTICES, NoticeState
from kernel.parked import KEPT, Parked
from kernel.work import Work
from notices.model import Rollout
from residents.accounts.model import AccountCode
from residents.homes.model import HomeInvitation
from residents.moderation.model import Published
from residents.privacy.model import Reading

PAGE = 500
LOOKED_AT = 50
"""How many of the first rows of a large table are looked at; the oldest have the lowest ids."""


@dataclass(frozen=True, slots=True)
class Kept:
    """How long the rows of a table are kept after ``since``; only those that are ``over`` go."""

    table: Table
    days: int
    since: ColumnElement[Any]
    over: ColumnElement[bool] | None = None
    large: bool = False

    def old(self, now: datetime) -> ColumnElement[bool]:
        """Which rows may go."""
        aged = self.since < now - timedelta(days=self.days)
        return aged if self.over is None else aged & self.over

    def any_old(self, now: datetime) -> Select[Any]:
        """A row that may go, if there is one; of a large table not every row is looked at for that."""
        key = next(iter(self.table.primary_key))
        query = select(key).where(self.old(now)).limit(1)
        if self.large:
            first = select(key).order_by(key).limit(LOOKED_AT).subquery()
            query = query.where(key.in_(select(first.c[key.name])))
        return query


FORMS, DRAFTS, PARKED, ROLLOUTS = map(table_of, (Form, ProposalDraft, Parked, Rollout))
QUESTIONS, FORWARDED, VOICES = table_of(Question), table_of(Forwarded), table_of(VoiceNote)
INVITATIONS, DOORS = table_of(HomeInvitation), table_of(DoorTold)
CODES = table_of(AccountCode)
PUBLISHED, READINGS = table_of(Published), table_of(Reading)
_OF_DRAFTS = select(DRAFTS.c.forwarded_id).where(DRAFTS.c.forwarded_id.is_not(None))
WAITING = (NoticeState.DUE, NoticeState.SENDING)
RETENTION: dict[str, Kept] = {
    "abandoned forms": Kept(FORMS, 30, FORMS.c.changed_at),
    "drafts of proposals": Kept(DRAFTS, 90, DRAFTS.c.changed_at),
    "voice notes that waited": Kept(VOICES, 90, VOICES.c.sent_at),
    "numbered questions": Kept(QUESTIONS, 30, QUESTIONS.c.asked_at),
    "codes for new accounts": Kept(CODES, 30, CODES.c.expires_at),
    "invitations to homes": Kept(INVITATIONS, 30, INVITATIONS.c.expires_at),
    "parked updates": Kept(PARKED, KEPT.days, PARKED.c.at),
    "forwarded words that were not used": Kept(
        FORWARDED,
        7,
        func.coalesce(FORWARDED.c.agreed_at, FORWARDED.c.asked_at, FORWARDED.c.at),
        # A draft that was begun with them names their writer once it is published.
        FORWARDED.c.proposal_id.is_(None) & FORWARDED.c.id.not_in(_OF_DRAFTS),
    ),
    "notices that were sent or dropped": Kept(
        NOTICES, 180, NOTICES.c.settled_at, NOTICES.c.state.not_in(WAITING), large=True
    ),
    "announcements that were written": Kept(ROLLOUTS, 180, ROLLOUTS.c.done_at, large=True),
    "homes that were told at the door": Kept(DOORS, 180, DOORS.c.told_at),
    "texts counted against flooding": Kept(PUBLISHED, 40, PUBLISHED.c.at),
    "looks at personal data": Kept(READINGS, 1095, READINGS.c.at),
    "outages": Kept(OUTAGES, 730, OUTAGES.c.until, OUTAGES.c.weighed_at.is_not(None)),
}


def kept_too_long(work: Work) -> Iterator[tuple[str, Kept]]:
    """What has rows that may go."""
    for name, kept in RETENTION.items():
        if work.connection.execute(kept.any_old(work.now)).first() is not None:
            yield name, kept


def forget(work: Work, kept: Kept) -> int:
    """Delete one page of what may go; gives how many rows went."""
    key = next(iter(kept.table.primary_key))
    page = select(key).where(kept.old(work.now)).order_by(key).limit(PAGE)
    gone = list(work.connection.execute(page).scalars())
    if gone:
        work.connection.execute(delete(kept.table).where(key.in_(gone)))
    return len(gone)
