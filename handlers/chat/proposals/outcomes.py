"""What becomes of a proposal is said in words: asked for, looked at, then carried out with one tap.

One form serves every outcome that needs a reason; a ready sentence may begin it, in the community's language.
"""

import zlib
from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum
from typing import Any

from deliberation.proposals import answering, merging, promising, returning, withdrawing
from deliberation.proposals.merging import Change
from deliberation.proposals.model import How, Proposal
from deliberation.proposals.owing import require_not_ones_own
from deliberation.proposals.reasons import public_reason
from deliberation.proposals.service import a_proposal
from deliberation.proposals.stages import Stage
from handlers.chat.forms import ask, awaited, done, given
from kernel.errors import Next, Refusal
from kernel.lines import line
from kernel.work import Work
from locales.render import As, Reader, render
from residents.acting import Acting
from residents.permits import on_the_committee, require

FLOW = "outcome"
FLOW_BY = "outcome-by"
PHRASES = 2
"""Ready sentences for each outcome."""


class What(StrEnum):
    """What is to become of a proposal."""

    RETURN = "more"
    TAKE_UP = "talk"
    DONE = "done"
    WILL = "will"
    LATER = "late"
    EXPLAINED = "said"
    DECLINE = "no"
    UNFUNDED = "money"
    WITHDRAW = "back"
    MERGE = "merge"


HOW = {What.DONE: How.DONE, What.WILL: How.WILL, What.EXPLAINED: How.EXPLAINED}


@dataclass(frozen=True, slots=True)
class Reason:
    """What is to become of a proposal, and why; the reason is empty until it is written."""

    what: What
    proposal: int
    number: str
    title: str
    reason: str
    into: int = 0
    into_number: str = ""
    change: Change | None = None
    until: str | None = None
    """The day for which it is promised; "" for none, None as long as it was not asked."""

    by_when: datetime | None = None

    @property
    def needs_day(self) -> bool:
        """Whether it is still to be asked until when."""
        return self.what in (What.WILL, What.LATER) and bool(self.reason) and self.until is None

    @property
    def stamp(self) -> int:
        """The mark on exactly this outcome with this reason."""
        day = f"\0{self.until}" if self.until else ""
        return zlib.crc32(f"{self.what.value}\0{self.into}\0{self.reason}{day}".encode())


@dataclass(frozen=True, slots=True)
class Settled:
    """What became of it; a merge is not ``done`` while the other author has to agree."""

    what: What
    settled: int
    number: str
    into: int = 0
    into_number: str = ""
    done: bool = True


def ask_why(work: Work, who: Acting, proposal_id: int, what: str, into: int) -> Reason:
    """Ask for the reason, if this may be done at all."""
    reason = _about(work, who, proposal_id, known(what), into, "")
    ask(work, who, FLOW, data_of(reason))
    return reason


def take_reason(work: Work, who: Acting, typed: str) -> Reason:
    """Keep the reason; the same question stays open, so that it can be written anew."""
    reason = kept(work, who, {**given(work, who, FLOW), "reason": public_reason(work, typed)})
    ask(work, who, FLOW_BY if reason.needs_day else FLOW, data_of(reason))
    return reason


def kept(work: Work, who: Acting, data: dict[str, Any]) -> Reason:
    """The outcome that a form keeps, refused if it cannot be done (any more)."""
    reason = _about(work, who, data["proposal"], known(data["what"]), data["into"], data["reason"])
    return with_day(work, reason, data.get("until"))


def with_day(work: Work, reason: Reason, until: str | None) -> Reason:
    """The same with the day for which it is promised; refused for one that is over."""
    by_when = promising.evening_of(work, date.fromisoformat(until)) if until else None
    return replace(reason, until=until, by_when=by_when)


def take_phrase(work: Work, who: Acting, proposal_id: int, what: str, phrase: int) -> Reason:
    """Take a ready sentence for the reason."""
    data = given(work, who, FLOW)
    if data["proposal"] != proposal_id or data["what"] != what or not 1 <= phrase <= PHRASES:
        raise Refusal(line("form-gone"), next=Next.PROPOSALS)
    said = line("outcome-phrase", what=what, phrase=phrase)
    reader = Reader(work.bylaws.language, False, work.bylaws.zone)
    return take_reason(work, who, render(said, reader, As.PLAIN))


def carry_out(work: Work, who: Acting, proposal_id: int, what: str, stamp: int) -> Settled | Reason:
    """Do it for the reason that was looked at; one written since is shown again."""
    form, wanted = awaited(work, who), known(what)
    named = (proposal_id, wanted.value)
    if form is None or not form.flow.startswith(FLOW) or (form.data["proposal"], form.data["what"]) != named:
        return _already(work, who, a_proposal(work, proposal_id), wanted)
    reason = kept(work, who, form.data)
    if reason.stamp != stamp or not reason.reason or reason.needs_day:
        return reason
    settled = _settle(work, who, reason)
    done(work, who)
    return settled


def known(what: str) -> What:
    """The outcome of this name, or the refusal for an old button."""
    if what not in set(What):
        raise Refusal(line("button-old"), next=Next.PROPOSALS)
    return What(what)


def _settle(work: Work, who: Acting, reason: Reason) -> Settled:
    proposal, why = reason.proposal, reason.reason
    match reason.what:
        case What.RETURN:
            returning.give_back_to_author(work, who, proposal, why)
        case What.TAKE_UP:
            answering.take_up(work, who, proposal, why)
        case What.DONE | What.WILL | What.EXPLAINED:
            answering.answer(work, who, proposal, HOW[reason.what], why, reason.by_when)
        case What.LATER:
            assert reason.by_when is not None
            promising.put_off(work, who, proposal, why, reason.by_when)
        case What.DECLINE:
            answering.decline(work, who, proposal, why)
        case What.UNFUNDED:
            answering.not_funded(work, who, proposal, why)
        case What.WITHDRAW:
            withdrawing.withdraw(work, who, proposal, why)
        case What.MERGE:
            merged = merging.merge(work, who, proposal, reason.into, why)
            return Settled(reason.what, proposal, merged.number, merged.into, merged.into_number, merged.done)
    return Settled(reason.what, proposal, reason.number)


def _about(work: Work, who: Acting, proposal_id: int, what: What, into: int, reason: str) -> Reason:
    """The outcome as it stands, refused if it cannot be done (any more)."""
    proposal, other, change = a_proposal(work, proposal_id), "", None
    if what is What.WITHDRAW:
        withdrawing.require_may_withdraw(work, who, proposal_id)
    elif what is What.MERGE:
        target = merging.require_may_merge(work, who, proposal_id, into)[1]
        other, change = target.number, merging.change_ahead(work, proposal, target)
    else:
        require(on_the_committee, work, who)
        _require_fits(work, who, proposal, what)
    return Reason(what, proposal.id, proposal.number, proposal.title, reason, into, other, change)


def _require_fits(work: Work, who: Acting, proposal: Proposal, what: What) -> None:
    stage = proposal.stage(work.now)
    if what is What.RETURN:
        returning.require_may_return(work, who, proposal)
        return
    if what is What.LATER:
        promising.require_promised(work, who, proposal)
        return
    if what is What.UNFUNDED:
        if stage is not Stage.ADOPTED:
            raise Refusal(line("proposal-not-adopted", number=proposal.number), next=Next.PROPOSALS)
        return
    if what is What.TAKE_UP and stage is Stage.DELIBERATING:
        raise Refusal(line("proposal-taken-up-already", number=proposal.number), next=Next.PROPOSALS)
    if not (what is What.DONE and answering.kept_promise(proposal, work)):
        answering.require_owed(work, proposal)
    require_not_ones_own(work, who, proposal)


def _already(work: Work, who: Acting, proposal: Proposal, what: What) -> Settled:
    """The same answer for a second tap; anything else is over."""
    by = {
        What.RETURN: (proposal.returned_at, proposal.returned_by),
        What.TAKE_UP: (proposal.deliberated_at, proposal.deliberated_by),
        What.DONE: (proposal.answered_as == How.DONE, proposal.answered_by),
        What.WILL: (proposal.answered_as == How.WILL, proposal.answered_by),
        What.EXPLAINED: (proposal.answered_as == How.EXPLAINED, proposal.answered_by),
        What.LATER: (proposal.delayed_at, proposal.delayed_by),
        What.DECLINE: (proposal.declined_at, proposal.declined_by),
        What.WITHDRAW: (proposal.withdrawn_at, proposal.author_id),
        What.MERGE: (proposal.merged_at, proposal.merged_by),
    }
    so, person = by.get(what, (None, None))
    if not so or person != who.person:
        raise Refusal(line("form-gone"), next=Next.PROPOSALS)
    if what is not What.MERGE:
        return Settled(what, proposal.id, proposal.number)
    into = a_proposal(work, proposal.merged_into_id or 0)
    return Settled(what, proposal.id, proposal.number, into.id, into.number)


def data_of(reason: Reason) -> dict[str, object]:
    """What a form keeps of it."""
    return {
        "proposal": reason.proposal,
        "what": reason.what.value,
        "into": reason.into,
        "reason": reason.reason,
        "until": reason.until,
    }
