"""A proposal is put to the vote: its poll begins and the proposal is tied to it, in one act."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import func, select

from deliberation.polls.model import Poll
from deliberation.polls.opening import closing_moment, open_poll, rule_of
from deliberation.polls.rules.rule import Rule, Weight
from deliberation.proposals import deciding
from deliberation.proposals.service import a_proposal
from kernel.work import Work
from residents.acting import Acting
from residents.model import Dwelling, Place
from residents.permits import on_the_committee, require
from residents.places import homes_in


@dataclass(frozen=True, slots=True)
class PutToVote:
    """A vote on a proposal that has begun."""

    poll: int
    number: str
    closes_at: datetime
    proposal: int
    proposal_number: str


@dataclass(frozen=True, slots=True)
class VoteAhead:
    """What putting a proposal to the vote would begin."""

    proposal: int
    proposal_number: str
    title: str
    place: str | None
    roll: Weight
    closes_at: datetime
    rule: Rule


def put_to_vote(work: Work, who: Acting, proposal_id: int, days: int) -> PutToVote:
    """Open the poll on a proposal that reached its support; a second tap finds the poll that began."""
    require(on_the_committee, work, who)
    begun = a_proposal(work, proposal_id, lock=True)
    if begun.poll_id is not None:
        poll = work.session.get_one(Poll, begun.poll_id)
        return PutToVote(poll.id, poll.number, poll.closes_at, begun.id, begun.number)
    proposal = deciding.require_may_go_to_vote(work, who, proposal_id)
    # What is wished for is what is decided, so the ballot says it too.
    text = "\n\n".join(filter(None, (proposal.body, proposal.wish)))
    opened = open_poll(work, who, proposal.title, text, proposal.place_id, days)
    deciding.sent_to_vote(work, proposal, opened.poll)
    return PutToVote(opened.poll, opened.number, opened.closes_at, proposal.id, proposal.number)


@dataclass(frozen=True, slots=True)
class Outdated:
    """What was looked at is no longer what would begin; nothing was begun."""

    outdated_proposal: int


def minutes(moment: datetime) -> int:
    """A moment in whole minutes, short enough for a button."""
    return int(moment.timestamp()) // 60


def put_to_vote_as_seen(
    work: Work, who: Acting, proposal_id: int, days: int, closes: int
) -> PutToVote | Outdated:
    """Begin the vote only if it would close at the moment that was looked at, in Unix minutes."""
    require(on_the_committee, work, who)
    if a_proposal(work, proposal_id).poll_id is None:
        deciding.require_may_go_to_vote(work, who, proposal_id)
        if minutes(closing_moment(work, days)) != closes:
            return Outdated(proposal_id)
    return put_to_vote(work, who, proposal_id, days)


def vote_ahead(work: Work, who: Acting, proposal_id: int, days: int) -> VoteAhead:
    """What the committee is about to begin, before it does."""
    proposal = deciding.require_may_go_to_vote(work, who, proposal_id)
    place = work.session.get(Place, proposal.place_id) if proposal.place_id else None
    return VoteAhead(
        proposal=proposal.id,
        proposal_number=proposal.number,
        title=proposal.title,
        place=place.name if place else None,
        roll=_roll(work, proposal.place_id),
        closes_at=closing_moment(work, days),
        rule=rule_of(work.bylaws.polls),
    )


def _roll(work: Work, place: int | None) -> Weight:
    query = select(func.count(Dwelling.id), func.coalesce(func.sum(Dwelling.area), 0))
    query = query.where(homes_in(work, place))
    heads, area = work.session.execute(query).one()
    return Weight(int(heads), int(area))
