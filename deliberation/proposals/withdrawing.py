"""An author takes a proposal back, saying why; its number stays and stands for nothing else."""

from dataclasses import dataclass

from deliberation.proposals.events import ProposalWithdrawn
from deliberation.proposals.model import Proposal
from deliberation.proposals.reasons import public_reason
from deliberation.proposals.service import a_proposal
from deliberation.proposals.stages import OPEN, Stage
from deliberation.proposals.telling import redraw, tell_concerned
from kernel.errors import Next, Refusal
from kernel.lines import line
from kernel.work import Work
from residents.acting import Acting
from residents.moderation.conduct import require_not_suspended
from residents.permits import person_of


@dataclass(frozen=True, slots=True)
class TakenBack:
    """A proposal that its author took back."""

    proposal: int
    number: str


def withdraw(work: Work, who: Acting, proposal_id: int, reason: str) -> TakenBack:
    """Take one's proposal back before it is voted on; supporters are told why."""
    proposal = require_may_withdraw(work, who, proposal_id)
    require_not_suspended(work, who)  # its reason is read by everybody
    why = public_reason(work, reason)
    proposal.withdrawn_at, proposal.withdrawn_why = work.now, why
    proposal.heir_id = proposal.heir_asked_at = None
    work.session.flush()
    tell_concerned(work, proposal, "proposal-withdrawn", besides=proposal.author_id)
    redraw(work, proposal.id)
    work.record(ProposalWithdrawn(proposal.id, proposal.author_id), sealed={"reason": why})
    return TakenBack(proposal.id, proposal.number)


def require_may_withdraw(work: Work, who: Acting, proposal_id: int) -> Proposal:
    """The proposal, if this person may take it back now."""
    proposal = require_author(work, who, proposal_id)
    stage = proposal.stage(work.now)
    if stage is Stage.IN_VOTE:
        raise Refusal(line("proposal-withdraw-in-vote", number=proposal.number), next=Next.POLLS)
    if stage not in OPEN:
        raise Refusal(line("proposal-over", number=proposal.number), next=Next.PROPOSALS)
    return proposal


def require_author(work: Work, who: Acting, proposal_id: int) -> Proposal:
    """The proposal, if this person is its author."""
    proposal = a_proposal(work, proposal_id)
    if person_of(who) != proposal.author_id:
        raise Refusal(line("proposal-authors-only", number=proposal.number), next=Next.PROPOSALS)
    return proposal
