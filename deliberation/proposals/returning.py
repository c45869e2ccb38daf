"""The committee gives a proposal back to its author to say more: please say where, or what is wished (B02).

It is no answer, and must not become a way of giving none: once for each proposal, before the committee said
anything else, never when the answer is overdue, and for fourteen days at the most. As long as it lies with
its author the committee owes nothing; that time is given back to it, and not a day more. Support stays: the
homes supported what it asks for, hear of both moves, see both texts, and may take theirs back until the
committee answers.
"""

from datetime import datetime

from deliberation.proposals.answer_clock import REMINDED, begun_days, evening_after, later
from deliberation.proposals.answering import Answered, require_owed
from deliberation.proposals.events import ProposalReturned, ProposalSentAgain
from deliberation.proposals.handing_over import Presence, presence_of
from deliberation.proposals.model import Proposal
from deliberation.proposals.owing import owing, require_not_ones_own
from deliberation.proposals.reasons import public_reason
from deliberation.proposals.service import a_proposal
from deliberation.proposals.stages import Stage
from deliberation.proposals.telling import redraw, tell_concerned
from kernel.errors import Next, Refusal
from kernel.lines import line
from kernel.work import Work
from notices.service import drop, tell
from residents.acting import Acting
from residents.model import Person
from residents.permits import on_the_committee, person_of, require

RETURN_DAYS = 14
"""So long it waits for its author; then the committee answers it as it is."""


def give_back_to_author(work: Work, who: Acting, proposal_id: int, why: str) -> Answered:
    """Ask the author to say more; the committee's time stands still meanwhile."""
    proposal = a_proposal(work, proposal_id, lock=True)
    require_may_return(work, who, proposal)
    said = public_reason(work, why)
    proposal.returned_at, proposal.returned_by, proposal.returned_why = work.now, who.person, said
    until = proposal.returned_until = evening_after(work.now, RETURN_DAYS, work.zone)
    if proposal.answer_due_at is not None:
        proposal.answer_due_at = later(proposal.answer_due_at, RETURN_DAYS, work.zone)
        proposal.answer_reminded_at = work.now  # they hear when it is back
    work.session.flush()
    tell_concerned(work, proposal, "proposal-returned")
    once = f"proposal-back:{proposal.id}:late"
    tell(work, owing(work, proposal), "proposal-back", {}, once=once, subject=proposal.id, due=until)
    redraw(work, proposal.id)
    work.record(ProposalReturned(proposal.id, person_of(who)), sealed={"reason": said})
    return Answered(proposal.id, proposal.number, proposal.stage(work.now))


def require_may_return(work: Work, who: Acting, proposal: Proposal) -> None:
    """Refuse, with the reason, whatever would be a way not to answer."""
    require(on_the_committee, work, who)
    require_owed(work, proposal)
    require_not_ones_own(work, who, proposal)
    if proposal.returned_at is not None:
        raise Refusal(line("return-once", number=proposal.number), next=Next.PROPOSALS)
    if proposal.replied_at is not None:
        raise Refusal(line("return-replied", number=proposal.number), next=Next.PROPOSALS)
    if proposal.answer_due_at is not None and work.now >= proposal.answer_due_at:
        raise Refusal(line("return-overdue", number=proposal.number), next=Next.PROPOSALS)
    if presence_of(work, work.session.get(Person, proposal.author_id)) is not Presence.HERE:
        raise Refusal(line("return-nobody", number=proposal.number), next=Next.PROPOSALS)


def may_return(work: Work, who: Acting, proposal: Proposal) -> bool:
    """Whether this person may give it back now."""
    try:
        require_may_return(work, who, proposal)
    except Refusal:
        return False
    return True


def send_again(work: Work, proposal: Proposal) -> None:
    """Its author said more: the committee owes the answer again, and supporters read what changed."""
    if proposal.stage(work.now) is not Stage.RETURNED or proposal.returned_until is None:
        return
    until, proposal.sent_again_at = proposal.returned_until, work.now
    if proposal.answer_due_at is not None:
        _give_the_rest_back(work, proposal, until)
    work.session.flush()
    drop(work, "proposal-back", proposal.id)
    once = f"proposal-back:{proposal.id}"
    tell(work, owing(work, proposal), "proposal-back", {}, once=once, subject=proposal.id)
    tell_concerned(work, proposal, "proposal-sent-again", besides=proposal.author_id)
    redraw(work, proposal.id)
    work.record(ProposalSentAgain(proposal.id, proposal.author_id))


def _give_the_rest_back(work: Work, proposal: Proposal, until: datetime) -> None:
    """The committee is given the days that passed, as they began, and none of those that are left."""
    assert proposal.returned_at is not None and proposal.answer_due_at is not None
    lay = min(RETURN_DAYS, begun_days(proposal.returned_at, work.now))
    proposal.answer_due_at = later(proposal.answer_due_at, lay - RETURN_DAYS, work.zone)
    if proposal.answer_due_at > work.now + REMINDED:
        proposal.answer_reminded_at = None
