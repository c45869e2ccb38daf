"""What is going on in a community: what has a card in its group and can still be answered."""

from collections.abc import Iterator

from sqlalchemy import select

from deliberation.meetings.model import Meeting
from deliberation.polls.model import Poll
from deliberation.proposals.model import Proposal
from kernel.work import Work
from residents.acting import Acting


def going_on(work: Work) -> Iterator[tuple[str, int]]:
    """Each as (kind of card, subject)."""
    ended = (Proposal.declined_at, Proposal.answered_at, Proposal.withdrawn_at, Proposal.merged_at)
    undecided = (Proposal.poll_id.is_(None), *(each.is_(None) for each in ended))
    wanted = Proposal.reached_at.is_not(None) | (Proposal.support_until > work.now)
    for proposal in work.session.scalars(select(Proposal.id).where(*undecided, wanted).order_by(Proposal.id)):
        yield "proposal", proposal
    running = (Poll.opened_at <= work.now, Poll.closes_at > work.now)
    for poll in work.session.scalars(select(Poll.id).where(*running).order_by(Poll.id)):
        yield "poll", poll
    ahead = (Meeting.starts_at > work.now, Meeting.cancelled_at.is_(None))
    for meeting in work.session.scalars(select(Meeting.id).where(*ahead).order_by(Meeting.id)):
        yield "meeting", meeting


def how_many(work: Work, who: Acting) -> int:
    """How many cards a new group would be given at once."""
    return sum(1 for _ in going_on(work))
