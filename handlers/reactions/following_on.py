"""What becomes of a proposal reaches those who follow it too, and its author if nothing comes of it."""

from deliberation.following.queries import followers
from deliberation.proposals.events import (
    ProposalAnswered,
    ProposalDeclined,
    ProposalHandedOver,
    ProposalMerged,
    ProposalParted,
    ProposalPublished,
    ProposalReturned,
    ProposalSentAgain,
    ProposalTakenUp,
    ProposalUnfunded,
    ProposalWithdrawn,
    SupportProlonged,
)
from deliberation.proposals.merging import merge_mark
from deliberation.proposals.model import Proposal
from deliberation.proposals.service import a_proposal
from deliberation.proposals.telling import supporters_of, tell_people
from kernel.work import Work
from notices.service import tell

Told = (
    ProposalReturned
    | ProposalSentAgain
    | ProposalTakenUp
    | ProposalAnswered
    | ProposalDeclined
    | ProposalUnfunded
    | ProposalWithdrawn
)
KINDS: dict[type, str] = {
    ProposalReturned: "proposal-returned",
    ProposalSentAgain: "proposal-sent-again",
    ProposalTakenUp: "proposal-taken-up",
    ProposalAnswered: "proposal-answered",
    ProposalDeclined: "proposal-declined",
    ProposalUnfunded: "proposal-unfunded",
    ProposalWithdrawn: "proposal-withdrawn",
}


def tell_followers(work: Work, fact: Told) -> None:
    """The same word that author and supporters have; who has it already is not told twice."""
    proposal = a_proposal(work, fact.proposal)
    mark = fact.how if isinstance(fact, ProposalAnswered) else ""
    besides = fact.author if isinstance(fact, ProposalWithdrawn | ProposalSentAgain) else None
    people = [person for person in followers(work, proposal.id) if person != besides]
    tell_people(work, proposal, KINDS[type(fact)], people, mark=mark)


def tell_of_merge(work: Work, fact: ProposalMerged) -> None:
    """Who only follows hears where it went; supporters are asked again instead."""
    proposal = a_proposal(work, fact.proposal)
    asked = set(supporters_of(work, proposal.id))
    people = [person for person in followers(work, proposal.id) if person not in asked]
    tell_people(work, proposal, "proposal-merged", people, mark=merge_mark(proposal))


def tell_of_parting(work: Work, fact: ProposalParted) -> None:
    """Who only follows hears that it goes on by itself; supporters hear it with what it means for them."""
    proposal, asked = a_proposal(work, fact.proposal), set(supporters_of(work, fact.proposal))
    people = [person for person in followers(work, proposal.id) if person not in asked]
    mark, args = str(int(work.now.timestamp())), {"into": fact.into}
    tell_people(work, proposal, "proposal-parted", people, mark=mark, args=args)


def remember_end(work: Work, fact: ProposalPublished | ProposalHandedOver) -> None:
    """Its author will be told if too few homes support it in time."""
    proposal: Proposal = a_proposal(work, fact.proposal)
    once, due = f"proposal-lapsed:{proposal.id}", max(work.now, proposal.support_until)
    tell(work, [proposal.author_id], "proposal-lapsed", {}, once=once, subject=proposal.id, due=due)


def remember_later_end(work: Work, fact: SupportProlonged) -> None:
    """The same when support is collected longer: what was owed for the earlier end finds nothing to say."""
    proposal = a_proposal(work, fact.proposal)
    due = max(work.now, proposal.support_until)
    once = f"proposal-lapsed:{proposal.id}:{due.date().isoformat()}"
    tell(work, [proposal.author_id], "proposal-lapsed", {}, once=once, subject=proposal.id, due=due)
