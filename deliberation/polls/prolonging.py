"""Putting a close off because nobody could be heard before it, as the rule declared it at the opening."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from sqlalchemy import select

from deliberation.polls.events import PollProlonged
from deliberation.polls.model import Poll
from deliberation.polls.rules.outages import Clause, PutOff, clause_from, put_off
from kernel import outages
from kernel.database import table_of
from kernel.errors import Next, Refusal
from kernel.lines import line
from kernel.work import Work
from notices.service import drop, mark_stale, post, tell_residents

POLLS = table_of(Poll)
LONGEST_BEFORE = timedelta(hours=72)
"""The most last hours that by-laws can name."""


@dataclass(frozen=True, slots=True)
class Prolonged:
    """A poll whose close was put off."""

    poll: int
    was: datetime
    closes_at: datetime


def poll_held(work: Work, poll_id: int) -> Poll:
    """A poll of this community, held until the end of the act."""
    poll = work.session.scalars(select(Poll).where(Poll.id == poll_id).with_for_update()).one_or_none()
    if poll is None:
        raise Refusal(line("poll-unknown"), next=Next.POLLS)
    return poll


def prolong_poll(work: Work, poll_id: int) -> Prolonged | None:
    """Put the close off if recorded outages ask for it; never of a poll that was counted."""
    return put_off_close(work, poll_held(work, poll_id))


def put_off_close(work: Work, poll: Poll) -> Prolonged | None:
    """The same for a poll in hand."""
    if poll.outcome is not None:
        return None
    found = _following(work, poll.clause, poll.opened_at, poll.declared_close or poll.closes_at)
    if found is None or found.closes_at <= poll.closes_at:
        return None
    was = poll.closes_at
    poll.declared_close = poll.declared_close or was
    poll.closes_at = found.closes_at
    work.session.flush()
    minutes = int(found.missed.total_seconds()) // 60
    work.record(PollProlonged(poll.id, int(was.timestamp()), int(poll.closes_at.timestamp()), minutes))
    _tell(work, poll, minutes)
    return Prolonged(poll.id, was, poll.closes_at)


def _following(work: Work, clause: Clause | None, opened: datetime, declared: datetime) -> PutOff | None:
    # Always from the declared close: asked early or late, the same outages give the same close.
    if clause is None:
        return None
    known = outages.silences(work, max(opened, declared - timedelta(hours=clause.hours)))
    # What was missed before the opening was nobody's voice in this poll.
    return put_off(declared, clause, [replace(each, since=max(opened, each.since)) for each in known])


def _tell(work: Work, poll: Poll, minutes: int) -> None:
    once, until = f"poll-prolonged:{poll.id}:{int(poll.closes_at.timestamp())}", poll.closes_at
    args = {"minutes": minutes}
    drop(work, "poll-prolonged", poll.id)
    post(work, "poll-prolonged", args, once=once, subject=poll.id, until=until)
    tell_residents(work, poll.place_id, "poll-prolonged", args, once=once, subject=poll.id, until=until)
    mark_stale(work, "poll", poll.id)
    remind = poll.closes_at - timedelta(hours=work.bylaws.polls.remind_hours_before)
    if remind > work.now:
        drop(work, "poll-reminder", poll.id)
        again = f"poll-reminder:{poll.id}:{int(poll.closes_at.timestamp())}"
        tell_residents(
            work, poll.place_id, "poll-reminder", {}, once=again, subject=poll.id, due=remind, until=until
        )


def due_to_prolong(work: Work) -> Sequence[tuple[int, int]]:
    """Polls of all communities that an outage which is over puts off, as (community, poll)."""
    found: dict[int, tuple[int, int]] = {}
    for outage in outages.unweighed(work):
        last = outage.until + LONGEST_BEFORE
        near = (POLLS.c.closes_at.between(outage.since, last)) | POLLS.c.declared_close.between(
            outage.since, last
        )
        for row in work.connection.execute(select(POLLS).where(POLLS.c.closed_at.is_(None), near)):
            declared = row.declared_close or row.closes_at
            following = _following(work, clause_from(row.rule), row.opened_at, declared)
            if following is not None and following.closes_at > row.closes_at:
                found[row.id] = (row.community_id, row.id)
    return list(found.values())
