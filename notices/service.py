"""Owing notices: to people, to the group, now or at a moment; each at most once."""

from collections.abc import Iterable, Mapping
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import func, select, update

from kernel.database import table_of
from kernel.lines import Given, pack_args
from kernel.outbox import NOTICES, Notice, NoticeState
from kernel.work import Work
from notices.model import Card, Rollout
from residents.queries import group_of

CARDS = table_of(Card)
WORTH_SAYING = timedelta(hours=1)


def tell(
    work: Work,
    people: Iterable[int],
    kind: str,
    args: Mapping[str, Given],
    *,
    once: str,
    subject: int | None = None,
    due: datetime | None = None,
    until: datetime | None = None,
    urgent: bool = False,
    digest: bool = False,
) -> None:
    """Owe each of these people one notice of this kind; ``once`` makes a second call harmless.

    Urgent ones go before all others, those that only sum up (``digest``) after them and without a sound.
    """
    packed, when = pack_args(args), due or work.now
    rank = {"urgent": urgent, "digest": digest}
    work.owe([_row(kind, packed, f"{once}:{p}", subject, when, until, person=p) | rank for p in people])


def tell_residents(
    work: Work,
    place: int | None,
    kind: str,
    args: Mapping[str, Given],
    *,
    once: str,
    subject: int | None = None,
    due: datetime | None = None,
    until: datetime | None = None,
) -> None:
    """Owe everybody of a place, or of the community, this notice; who that is, is asked when it is due."""
    known = work.session.scalars(select(Rollout.id).where(Rollout.once == once)).first()
    if known is None:
        row = Rollout(once=once, kind=kind, args=pack_args(args), subject=subject, place_id=place)
        row.due_at, row.until = due or work.now, until
        work.session.add(row)
        work.session.flush()
        work.stir()


def post(
    work: Work,
    kind: str,
    args: Mapping[str, Given],
    *,
    once: str,
    subject: int | None = None,
    due: datetime | None = None,
    until: datetime | None = None,
    digest: bool = False,
) -> None:
    """Owe the community's group one notice, if a group is bound."""
    group = group_of(work)
    if group is not None:
        row = _row(kind, pack_args(args), f"{once}:g{group}", subject, due or work.now, until, group=group)
        work.owe([row | {"digest": digest}])


def leave_word(
    work: Work,
    kind: str,
    channel: str,
    chat: str,
    *,
    once: str,
    within: timedelta = WORTH_SAYING,
    subject: int | None = None,
) -> None:
    """Owe one notice to one chat, whose or nobody's it is now, which is written down with it."""
    args = pack_args({"channel": channel, "chat": chat})
    work.owe([_row(kind, args, once, subject, work.now, work.now + within)])


def drop(work: Work, kind: str, subject: int) -> None:
    """Forget notices of this kind about this subject that were not sent yet."""
    where = (
        NOTICES.c.community_id == work.community_id,
        NOTICES.c.kind == kind,
        NOTICES.c.subject == subject,
        NOTICES.c.state == NoticeState.DUE,
    )
    work.connection.execute(
        update(NOTICES).where(*where).values(state=NoticeState.DROPPED, settled_at=work.now)
    )
    planned = (Rollout.kind == kind, Rollout.subject == subject, Rollout.done_at.is_(None))
    for rollout in work.session.scalars(select(Rollout).where(*planned)):
        rollout.done_at = work.now


def mark_stale(work: Work, kind: str, subject: int) -> None:
    """Have the cards of this subject drawn again."""
    where = (CARDS.c.community_id == work.community_id, CARDS.c.kind == kind, CARDS.c.subject == subject)
    # Also one that is stale already: it may be being drawn at this moment, from what was true before.
    if work.connection.execute(update(CARDS).where(*where).values(stale_at=work.now)).rowcount:
        work.stir()


def owed(work: Work) -> int:
    """How many notices of this community wait to be sent now."""
    waiting = Notice.state.in_([NoticeState.DUE, NoticeState.SENDING])
    return work.session.scalars(select(func.count(Notice.id)).where(waiting, Notice.due_at <= work.now)).one()


def _row(
    kind: str,
    args: Mapping[str, Any],
    once: str,
    subject: int | None,
    due: datetime,
    until: datetime | None,
    *,
    person: int | None = None,
    group: int | None = None,
) -> dict[str, Any]:
    return {
        "kind": kind,
        "args": dict(args),
        "once": once,
        "subject": subject,
        "person_id": person,
        "group_id": group,
        "urgent": False,
        "digest": False,
        "due_at": due,
        "until": until,
        "state": NoticeState.DUE,
        "attempts": 0,
    }
