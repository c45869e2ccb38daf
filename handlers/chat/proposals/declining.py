"""Declining a proposal: the reason is written, looked at, then told."""

import zlib
from dataclasses import dataclass

from deliberation.proposals import service
from deliberation.proposals.stages import Stage
from handlers.chat.forms import ask, awaited, done, given
from kernel.errors import Next, Refusal
from kernel.lines import line
from kernel.work import Work
from residents.acting import Acting

FLOW = "decline"


@dataclass(frozen=True, slots=True)
class Reason:
    """Why a proposal is to be declined; empty until it is written."""

    proposal: int
    number: str
    title: str
    reason: str

    @property
    def stamp(self) -> int:
        """The mark on exactly this reason."""
        return zlib.crc32(self.reason.encode())


def ask_why(work: Work, who: Acting, proposal_id: int) -> Reason:
    """Ask the committee's member for the reason."""
    proposal = service.require_may_go_to_vote(work, who, proposal_id)
    ask(work, who, FLOW, {"proposal": proposal.id, "reason": ""})
    return Reason(proposal.id, proposal.number, proposal.title, "")


def take_reason(work: Work, who: Acting, typed: str) -> Reason:
    """Keep the reason; the same question stays open, so that it can be written anew."""
    asked = given(work, who, FLOW)["proposal"]
    proposal = service.require_may_go_to_vote(work, who, asked)
    reason = service.checked_reason(typed)
    ask(work, who, FLOW, {"proposal": proposal.id, "reason": reason})
    return Reason(proposal.id, proposal.number, proposal.title, reason)


def decline(work: Work, who: Acting, proposal_id: int, stamp: int) -> service.Declined | Reason:
    """Decline for the reason that was looked at; one written since is shown again."""
    form = awaited(work, who)
    known = service.a_proposal(work, proposal_id)
    if form is None or form.flow != FLOW or form.data["proposal"] != proposal_id:
        if known.stage(work.now) is Stage.DECLINED and known.declined_by == who.person:
            return service.Declined(known.id, known.number)
        raise Refusal(line("form-gone"), next=Next.PROPOSALS)
    reason = Reason(known.id, known.number, known.title, form.data["reason"])
    if reason.stamp != stamp:
        return reason
    declined = service.decline(work, who, proposal_id, reason.reason)
    done(work, who)
    return declined
