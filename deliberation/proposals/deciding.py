"""A proposal goes to the vote, and the vote decides it."""

from sqlalchemy import select

from deliberation.proposals.answering import require_owed
from deliberation.proposals.events import ProposalDecided, ProposalPutToVote
from deliberation.proposals.model import Proposal
from deliberation.proposals.service import a_proposal
from deliberation.proposals.supporting import supporters
from deliberation.proposals.telling import redraw, tell_author
from kernel.errors import Next, Refusal
from kernel.lines import line
from kernel.work import Work
from residents.acting import Acting
from residents.permits import on_the_committee, require


def require_may_go_to_vote(work: Work, who: Acting, proposal_id: int) -> Proposal:
    """The proposal, if this person may put it to the vote now."""
    require(on_the_committee, work, who)
    proposal = a_proposal(work, proposal_id)
    require_owed(work, proposal)
    count, needed = supporters(work, proposal.id), proposal.support_needed
    if count < needed:  # its text changed since, and homes took theirs back
        said = line("vote-support-fell", number=proposal.number, supports=count, needed=needed)
        raise Refusal(said, next=Next.PROPOSALS)
    return proposal


def sent_to_vote(work: Work, proposal: Proposal, poll: int) -> None:
    """Tie a proposal to the poll that will decide it; everybody who may vote hears of it from the poll."""
    proposal.poll_id, proposal.voted_at = poll, work.now
    proposal.replied_at = proposal.replied_at or work.now
    work.session.flush()
    tell_author(work, proposal, "proposal-in-vote")
    redraw(work, proposal.id)
    work.record(ProposalPutToVote(proposal.id, poll))


def conclude(work: Work, poll: int, *, carried: bool) -> None:
    """Write the outcome of a poll into the proposal it decided, if it decided one."""
    proposal = work.session.scalars(select(Proposal).where(Proposal.poll_id == poll)).one_or_none()
    if proposal is None or proposal.adopted is not None:
        return
    proposal.adopted, proposal.decided_at = carried, work.now
    work.session.flush()
    redraw(work, proposal.id)
    work.record(ProposalDecided(proposal.id, proposal.author_id, carried))
