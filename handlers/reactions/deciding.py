"""When a poll is counted, its proposal is concluded, and an adopted one earns its author points."""

from deliberation.polls.events import PollClosed
from deliberation.proposals.deciding import conclude
from deliberation.proposals.events import ProposalDecided
from kernel.work import Work
from points.earning.service import award_adopted_proposal


def conclude_proposal(work: Work, fact: PollClosed) -> None:
    """Write the outcome into the proposal."""
    conclude(work, fact.poll, carried=fact.carried)


def award_author(work: Work, fact: ProposalDecided) -> None:
    """Points for a proposal that was adopted; never for how anybody voted (invariant 10)."""
    if fact.adopted:
        award_adopted_proposal(work, proposal=fact.proposal, author=fact.author)
