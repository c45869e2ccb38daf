"""Two proposals become one: nothing is carried over silently, and the supporters of the one are asked again.

Peers that copied comments and supports lost or double-counted them; here those of a merged proposal stay
under its number, and each home says itself whether it supports the other one.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import func, select

from deliberation.proposals.events import MergeRefused, MergeWished, ProposalMerged
from deliberation.proposals.model import MergeWish, Proposal, Support
from deliberation.proposals.reasons import public_reason
from deliberation.proposals.service import a_proposal
from deliberation.proposals.stages import OPEN, Stage
from deliberation.proposals.telling import redraw, supporters_of, tell_people
from kernel.errors import Next, Refusal
from kernel.lines import line
from kernel.work import Work
from residents.acting import Acting
from residents.model import Dwelling, Place
from residents.moderation.conduct import require_not_suspended
from residents.permits import on_the_committee, person_of
from residents.places import homes_in

WAITS = timedelta(days=7)
"""How long an author's wish waits for the other author."""


@dataclass(frozen=True, slots=True)
class Merged:
    """``proposal`` goes on as part of ``into``; ``done`` is false while the other author has to agree."""

    proposal: int
    number: str
    into: int
    into_number: str
    done: bool


@dataclass(frozen=True, slots=True)
class Change:
    """What changes for those who support one that goes into another: who is asked there, how many it needs.

    Of the homes that support it (``supports``), ``outside`` lie where the other one asks nobody. The whole
    community is "".
    """

    place: str
    needed: int
    into_place: str
    into_needed: int
    supports: int
    outside: int


def merge(work: Work, who: Acting, proposal_id: int, into_id: int, reason: str) -> Merged:
    """Put one proposal into another: by the committee, or by both authors, of whom the other is asked."""
    person = person_of(who)
    proposal, into = require_may_merge(work, who, proposal_id, into_id)
    require_not_suspended(work, who)  # its reason is read by everybody
    why = public_reason(work, reason)
    if on_the_committee.judge(work, who) is None or into.author_id == person:
        _put_together(work, proposal, into, person, why)
        return _receipt(proposal, into, done=True)
    for old in _waiting_wishes(work, proposal.id):
        old.answered_at, old.agreed = work.now, False
    work.session.flush()
    wish = MergeWish(proposal_id=proposal.id, into_id=into.id, why=why, asked_by=person, asked_at=work.now)
    work.session.add(wish)
    work.session.flush()
    tell_people(
        work, into, "proposal-merge-wish", [into.author_id], mark=str(wish.id), args={"wish": wish.id}
    )
    work.record(MergeWished(proposal.id, into.id, person), sealed={"reason": why})
    return _receipt(proposal, into, done=False)


def answer_wish(work: Work, who: Acting, wish_id: int, *, agree: bool) -> Merged:
    """The other author agrees, or would rather not; the same answer again changes nothing."""
    wish = a_wish(work, wish_id)
    proposal, into = a_proposal(work, wish.proposal_id, lock=True), a_proposal(work, wish.into_id)
    person = person_of(who)
    if person != into.author_id:
        raise Refusal(line("proposal-authors-only", number=into.number), next=Next.PROPOSALS)
    if wish.answered_at is not None and wish.answered_by == person and wish.agreed is agree:
        return _receipt(proposal, into, done=agree)
    if wish.answered_at is not None or work.now >= ends(wish) or wish.asked_by != proposal.author_id:
        raise Refusal(line("merge-wish-over", number=proposal.number), next=Next.PROPOSALS)
    if agree:
        require_mergeable(work, proposal, into)
    wish.answered_at, wish.answered_by, wish.agreed = work.now, person, agree
    work.session.flush()
    if agree:
        _put_together(work, proposal, into, wish.asked_by, wish.why)
    else:
        kind, mark = "proposal-merge-refused", str(wish.id)
        tell_people(work, proposal, kind, [wish.asked_by], mark=mark, args={"into": into.number})
        work.record(MergeRefused(proposal.id, into.id, person))
    return _receipt(proposal, into, done=agree)


def a_wish(work: Work, wish_id: int) -> MergeWish:
    """A wish of this community, or a kind refusal."""
    found = work.session.scalars(select(MergeWish).where(MergeWish.id == wish_id)).one_or_none()
    if found is None:
        raise Refusal(line("proposal-unknown"), next=Next.PROPOSALS)
    return found


def ends(wish: MergeWish) -> datetime:
    """Until when the other author can answer."""
    return wish.asked_at + WAITS


def require_may_merge(work: Work, who: Acting, proposal_id: int, into_id: int) -> tuple[Proposal, Proposal]:
    """Both proposals, if this person may ask to have the one put into the other."""
    person = person_of(who)
    proposal, into = a_proposal(work, proposal_id), a_proposal(work, into_id)
    if proposal.author_id != person and on_the_committee.judge(work, who) is not None:
        raise Refusal(line("merge-whose"), next=Next.PROPOSALS)
    require_mergeable(work, proposal, into)
    _require_room_for_all(work, person, proposal, into)
    return proposal, into


def change_ahead(work: Work, proposal: Proposal, into: Proposal) -> Change | None:
    """What would change for supporters; None where both ask the same homes."""
    if proposal.place_id == into.place_id:
        return None
    supports = select(func.count(Support.id)).where(Support.proposal_id == proposal.id)
    inside = supports.join(Dwelling, Dwelling.id == Support.dwelling_id).where(homes_in(work, into.place_id))
    every, there = (work.session.scalars(query).one() for query in (supports, inside))
    return Change(
        _place(work, proposal),
        proposal.support_needed,
        _place(work, into),
        into.support_needed,
        supports=every,
        outside=every - there,
    )


def _require_room_for_all(work: Work, person: int, proposal: Proposal, into: Proposal) -> None:
    """Only its author narrows it: else a matter of many homes would end in a place that asks few of them."""
    change = change_ahead(work, proposal, into)
    if change is not None and change.outside and person != proposal.author_id:
        raise Refusal(
            line(
                "merge-narrows",
                number=proposal.number,
                into=into.number,
                place=change.into_place,
                outside=change.outside,
            ),
            next=Next.PROPOSALS,
        )


def _place(work: Work, proposal: Proposal) -> str:
    return work.session.get_one(Place, proposal.place_id).name if proposal.place_id else ""


def require_mergeable(work: Work, proposal: Proposal, into: Proposal) -> None:
    """Refuse, with the reason, what would lose a proposal, an answer that is owed, or both."""
    if proposal.id == into.id:
        raise Refusal(line("merge-itself"), next=Next.PROPOSALS)
    if into.merged_into_id == proposal.id:
        raise Refusal(line("merge-its-own", number=into.number), next=Next.PROPOSALS)
    if into.stage(work.now) is Stage.MERGED:
        goes = a_proposal(work, into.merged_into_id or 0)
        raise Refusal(line("merge-into-merged", number=into.number, into=goes.number), next=Next.PROPOSALS)
    for each in (proposal, into):
        if each.stage(work.now) not in OPEN:
            raise Refusal(line("merge-closed", number=each.number), next=Next.PROPOSALS)
    if proposal.reached_at is not None and into.reached_at is None:
        raise Refusal(line("merge-owed", number=proposal.number, into=into.number), next=Next.PROPOSALS)


def _put_together(work: Work, proposal: Proposal, into: Proposal, by: int, why: str) -> None:
    proposal.merged_at, proposal.merged_by, proposal.merged_into_id = work.now, by, into.id
    proposal.merged_why = why
    proposal.heir_id = proposal.heir_asked_at = None
    for wish in _waiting_wishes(work, proposal.id):
        wish.answered_at, wish.agreed = work.now, wish.into_id == into.id
    work.session.flush()
    asked, mark = supporters_of(work, proposal.id), merge_mark(proposal)
    again = [person for person in asked if person != proposal.author_id]
    tell_people(work, proposal, "proposal-merged-again", again, mark=mark)
    tell_people(work, proposal, "proposal-merged", [proposal.author_id], mark=mark)
    if into.author_id != by:
        here = f"{proposal.id}:{mark}"
        args = {"from": proposal.id}
        tell_people(work, into, "proposal-merged-here", [into.author_id], mark=here, args=args)
    redraw(work, proposal.id)
    redraw(work, into.id)
    work.record(ProposalMerged(proposal.id, into.id, by), sealed={"reason": why})


def merge_mark(proposal: Proposal) -> str:
    """Tells this merge apart from one that was undone before: whoever is asked is asked once for each."""
    return str(int(proposal.merged_at.timestamp())) if proposal.merged_at else ""


def _waiting_wishes(work: Work, proposal: int) -> list[MergeWish]:
    query = select(MergeWish).where(MergeWish.proposal_id == proposal, MergeWish.answered_at.is_(None))
    return list(work.session.scalars(query))


def _receipt(proposal: Proposal, into: Proposal, *, done: bool) -> Merged:
    return Merged(proposal.id, proposal.number, into.id, into.number, done)
