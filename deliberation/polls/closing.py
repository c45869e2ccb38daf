"""Closing a poll: counted once, after the last moment to vote."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import func, select

from deliberation.polls.events import PollClosed
from deliberation.polls.methods import resolution
from deliberation.polls.model import Poll, RollEntry, Vote
from deliberation.polls.prolonging import Prolonged, poll_held, put_off_close
from deliberation.polls.rules.rule import Choice, Tally, Weight, decide
from kernel.database import table_of
from kernel.work import Work
from notices.service import mark_stale, post, tell_residents

ROLL, VOTES = table_of(RollEntry), table_of(Vote)


@dataclass(frozen=True, slots=True)
class Closed:
    """A poll that was counted."""

    poll: int
    carried: bool


def tally_of(work: Work, poll: Poll) -> Tally:
    """The votes as they stand, counted afresh."""
    query = (
        select(VOTES.c.choice, func.count(), func.sum(ROLL.c.area))
        .join(ROLL, (ROLL.c.poll_id == VOTES.c.poll_id) & (ROLL.c.dwelling_id == VOTES.c.dwelling_id))
        .where(VOTES.c.poll_id == poll.id)
        .group_by(VOTES.c.choice)
    )
    # int(), because PostgreSQL adds whole numbers up to a decimal one.
    said = work.connection.execute(query)
    votes = ((Choice(choice), Weight(heads, int(area))) for choice, heads, area in said)
    return resolution.count(votes, poll.roll)


def close_poll(work: Work, poll_id: int) -> Closed | Prolonged:
    """Count the votes, once, after the last moment to vote; outages may have put that moment off."""
    poll = poll_held(work, poll_id)
    poll.require_over(work.now)
    if poll.outcome is not None:
        return Closed(poll.id, bool(poll.outcome["carried"]))
    if (prolonged := put_off_close(work, poll)) is not None and poll.is_open(work.now):
        return prolonged
    tally = tally_of(work, poll)
    carried = decide(tally, poll.how).carried
    poll.closed_at, poll.outcome = work.now, outcome_of(tally, carried=carried)
    work.session.flush()
    post(work, "poll-outcome", {}, once=f"poll-outcome:{poll.id}", subject=poll.id)
    tell_residents(work, poll.place_id, "poll-outcome", {}, once=f"poll-outcome:{poll.id}", subject=poll.id)
    mark_stale(work, "poll", poll.id)
    counts = (tally.agree.heads, tally.against.heads, tally.abstain.heads)
    work.record(PollClosed(poll.id, carried, *counts))
    return Closed(poll.id, carried)


def outcome_of(tally: Tally, *, carried: bool) -> dict[str, object]:
    """An outcome as it is certified: carried or not, and each choice by heads and 0.01 m²."""
    named = {"agree": tally.agree, "against": tally.against, "abstain": tally.abstain}
    return {"carried": carried} | {name: [weight.heads, weight.area] for name, weight in named.items()}


def due_to_close(work: Work) -> Sequence[tuple[int, int]]:
    """Polls of all communities whose last moment has passed uncounted, as (community, poll)."""
    table = table_of(Poll)
    query = (
        select(table.c.community_id, table.c.id)
        .where(table.c.closes_at <= work.now, table.c.closed_at.is_(None))
        .order_by(table.c.closes_at)
    )
    return [(community, poll) for community, poll in work.connection.execute(query)]


def next_close(work: Work) -> datetime | None:
    """The next moment at which a poll of any community closes."""
    table = table_of(Poll)
    query = select(table.c.closes_at).where(table.c.closed_at.is_(None), table.c.closes_at > work.now)
    return work.connection.execute(query.order_by(table.c.closes_at).limit(1)).scalar_one_or_none()
