"""What the committee says of a proposal with enough support, each time with its reason (B02, B10)."""

from dataclasses import dataclass
from datetime import datetime

from deliberation.proposals.events import (
    ProposalAnswered,
    ProposalDeclined,
    ProposalTakenUp,
    ProposalUnfunded,
)
from deliberation.proposals.model import How, Proposal
from deliberation.proposals.owing import require_not_ones_own
from deliberation.proposals.reasons import public_reason
from deliberation.proposals.service import a_proposal
from deliberation.proposals.stages import OWED, Stage
from deliberation.proposals.telling import redraw, tell_concerned
from kernel.errors import Next, Refusal
from kernel.lines import line
from kernel.work import Fact, Work
from residents.acting import Acting
from residents.permits import on_the_committee, person_of, require


@dataclass(frozen=True, slots=True)
class Answered:
    """A proposal that the committee said something to; ``stage`` is where it stands now."""

    proposal: int
    number: str
    stage: Stage


def take_up(work: Work, who: Acting, proposal_id: int, why: str) -> Answered:
    """The committee takes it up to be talked over, and says when or how."""
    proposal = _owed(work, who, proposal_id)
    if proposal.stage(work.now) is Stage.DELIBERATING:
        raise Refusal(line("proposal-taken-up-already", number=proposal.number), next=Next.PROPOSALS)
    said = public_reason(work, why)
    proposal.deliberated_at, proposal.deliberated_by = work.now, who.person
    proposal.deliberated_why = said
    return _replied(
        work,
        proposal,
        "proposal-taken-up",
        ProposalTakenUp(proposal.id, person_of(who)),
        said,
    )


def answer(
    work: Work, who: Acting, proposal_id: int, how: How, text: str, until: datetime | None = None
) -> Answered:
    """The committee answers for good: done, will be done, or explained; a promise may be answered as kept.

    ``until`` is when what will be done is promised for, if a day was named.
    """
    require(on_the_committee, work, who)
    proposal = a_proposal(work, proposal_id, lock=True)
    if not (kept_promise(proposal, work) and how is How.DONE):
        require_owed(work, proposal)
    require_not_ones_own(work, who, proposal)
    said = public_reason(work, text)
    proposal.answered_at, proposal.answered_by = work.now, who.person
    proposal.answered_as, proposal.answer = how, said
    if how is How.WILL:
        proposal.promised_for, proposal.promise_told_at = until, None
    fact = ProposalAnswered(proposal.id, person_of(who), how.value)
    return _replied(work, proposal, "proposal-answered", fact, said, mark=how.value)


def decline(work: Work, who: Acting, proposal_id: int, reason: str) -> Answered:
    """The committee does not take it up, and says why."""
    proposal = _owed(work, who, proposal_id)
    why = public_reason(work, reason)
    proposal.declined_at, proposal.declined_by, proposal.declined_why = work.now, who.person, why
    fact = ProposalDeclined(proposal.id, person_of(who))
    return _replied(work, proposal, "proposal-declined", fact, why)


def not_funded(work: Work, who: Acting, proposal_id: int, reason: str) -> Answered:
    """It was adopted, and there is no money for it: the committee says why, and that it stands adopted."""
    require(on_the_committee, work, who)
    proposal = a_proposal(work, proposal_id, lock=True)
    if proposal.stage(work.now) is not Stage.ADOPTED:
        raise Refusal(line("proposal-not-adopted", number=proposal.number), next=Next.PROPOSALS)
    why = public_reason(work, reason)
    proposal.unfunded_at, proposal.unfunded_why = work.now, why
    proposal.unfunded_by = who.person
    fact = ProposalUnfunded(proposal.id, person_of(who))
    return _replied(work, proposal, "proposal-unfunded", fact, why)


def kept_promise(proposal: Proposal, work: Work) -> bool:
    """Whether the last word was that it will be done, so that it may still be said that it was."""
    return proposal.stage(work.now) is Stage.ANSWERED and proposal.answered_as == How.WILL


def require_owed(work: Work, proposal: Proposal) -> None:
    """Refuse unless enough homes support it, nothing is decided yet, and it does not lie with its author."""
    if proposal.stage(work.now) is Stage.RETURNED and proposal.returned_until is not None:
        raise Refusal(line("proposal-with-author", until=proposal.returned_until), next=Next.PROPOSALS)
    if proposal.stage(work.now) not in OWED:
        raise Refusal(line("proposal-not-ready", number=proposal.number), next=Next.PROPOSALS)


def _owed(work: Work, who: Acting, proposal_id: int) -> Proposal:
    require(on_the_committee, work, who)
    proposal = a_proposal(work, proposal_id, lock=True)
    require_owed(work, proposal)
    require_not_ones_own(work, who, proposal)
    return proposal


def _replied(work: Work, proposal: Proposal, kind: str, fact: Fact, said: str, *, mark: str = "") -> Answered:
    """What follows every reply: the clock stops, those concerned are told, the card is drawn anew."""
    proposal.replied_at = proposal.replied_at or work.now
    work.session.flush()
    tell_concerned(work, proposal, kind, mark=mark)
    redraw(work, proposal.id)
    work.record(fact, sealed={"reason": said})
    return Answered(proposal.id, proposal.number, proposal.stage(work.now))
