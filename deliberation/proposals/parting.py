"""A merge that was a mistake is undone: the proposal goes on where it stood, and all concerned are told.

Nothing had gone over, so nothing has to be taken back: the supports under its number count again as they
were given. Whoever supported the other one meanwhile is asked whether they still do.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import select

from deliberation.proposals.events import ProposalParted
from deliberation.proposals.model import Proposal, Support
from deliberation.proposals.prolonging import give_back, stop_the_clock_since
from deliberation.proposals.service import a_proposal
from deliberation.proposals.stages import Stage
from deliberation.proposals.telling import redraw, supporters_of, tell_people
from kernel.errors import Next, Refusal
from kernel.lines import line
from kernel.work import Work
from residents.acting import Acting
from residents.permits import on_the_committee, person_of, the_chair

MISTAKE = timedelta(days=3)
"""So long a merge may be undone."""


@dataclass(frozen=True, slots=True)
class Parted:
    """A proposal that goes on by itself again; ``into`` is what it had gone into."""

    proposal: int
    number: str
    into: int
    into_number: str


@dataclass(frozen=True, slots=True)
class PartingAhead:
    """What undoing a merge would mean: until when it may be done, and how many homes supported both."""

    proposal: int
    number: str
    title: str
    into: int
    into_number: str
    supports: int
    both: int
    until: datetime


def part(work: Work, who: Acting, proposal_id: int) -> Parted:
    """Undo the merge; a second tap gives the same answer."""
    person, proposal = person_of(who), a_proposal(work, proposal_id, lock=True)
    if proposal.merged_at is None and proposal.parted_from_id and on_the_committee.judge(work, who) is None:
        return _receipt(work, proposal, proposal.parted_from_id)
    _require_may_part(work, who, proposal)
    assert proposal.merged_at is not None and proposal.merged_into_id is not None
    since, into = proposal.merged_at, a_proposal(work, proposal.merged_into_id)
    homes, carried = _supports(work, proposal.id), _carried(work, proposal, into)
    proposal.merged_at = proposal.merged_by = proposal.merged_into_id = proposal.merged_why = None
    proposal.parted_at, proposal.parted_from_id = work.now, into.id
    work.session.flush()
    give_back(work, proposal, since)
    stop_the_clock_since(work, proposal, since)
    _tell(work, proposal, into, homes=homes, carried=carried)
    redraw(work, proposal.id)
    redraw(work, into.id)
    work.record(ProposalParted(proposal.id, into.id, person))
    return _receipt(work, proposal, into.id)


def parting_ahead(work: Work, who: Acting, proposal_id: int) -> PartingAhead:
    """What would follow, before it is done."""
    proposal = a_proposal(work, proposal_id)
    _require_may_part(work, who, proposal)
    assert proposal.merged_at is not None
    into = a_proposal(work, proposal.merged_into_id or 0)
    return PartingAhead(
        *(proposal.id, proposal.number, proposal.title, into.id, into.number),
        supports=len(_supports(work, proposal.id)),
        both=len(_carried(work, proposal, into)),
        until=proposal.merged_at + MISTAKE,
    )


def may_part(work: Work, who: Acting, proposal: Proposal) -> bool:
    """Whether this person may undo its merge now."""
    return proposal.stage(work.now) is Stage.MERGED and _why_not(work, who, proposal) is None


def _require_may_part(work: Work, who: Acting, proposal: Proposal) -> None:
    if (refusal := _why_not(work, who, proposal)) is not None:
        raise refusal


def _why_not(work: Work, who: Acting, proposal: Proposal) -> Refusal | None:
    """Whoever of the committee merged it may part it, and the chair may; what both authors agreed stands."""
    if (no := on_the_committee.judge(work, who)) is not None:
        return no
    if proposal.merged_at is None or proposal.stage(work.now) is not Stage.MERGED:
        return Refusal(line("part-not-merged", number=proposal.number), next=Next.PROPOSALS)
    if proposal.merged_by != who.person:
        if proposal.merged_by == proposal.author_id or the_chair.judge(work, who) is not None:
            return Refusal(line("part-whose", number=proposal.number), next=Next.PROPOSALS)
    if proposal.parted_at is not None:
        return Refusal(line("part-once", number=proposal.number), next=Next.PROPOSALS)
    if work.now >= proposal.merged_at + MISTAKE:
        return Refusal(line("part-late", number=proposal.number), next=Next.PROPOSALS)
    if proposal.withdrawn_at is not None:
        return Refusal(line("part-gone", number=proposal.number), next=Next.PROPOSALS)
    return None


def _tell(work: Work, proposal: Proposal, into: Proposal, *, homes: set[int], carried: set[int]) -> None:
    """Supporters, and among them those whose homes support the other one since; then both authors."""
    asked = set(
        work.session.scalars(
            select(Support.person_id).where(Support.proposal_id == into.id, Support.dwelling_id.in_(carried))
        )
    )
    supporters = set(supporters_of(work, proposal.id))
    mark, args = str(int(work.now.timestamp())), {"into": into.id}
    tell_people(work, proposal, "proposal-parted-again", sorted(supporters | asked), mark=mark, args=args)
    others = sorted({proposal.author_id} - supporters - asked)
    tell_people(work, proposal, "proposal-parted", others, mark=mark, args=args)
    if into.author_id != proposal.author_id:
        tell_people(
            work, into, "proposal-parted-here", [into.author_id], mark=mark, args={"from": proposal.id}
        )


def _supports(work: Work, proposal: int) -> set[int]:
    return set(work.session.scalars(select(Support.dwelling_id).where(Support.proposal_id == proposal)))


def _carried(work: Work, proposal: Proposal, into: Proposal) -> set[int]:
    """The homes that support the one, and since it was merged the other one too."""
    since = (Support.proposal_id == into.id, Support.at >= proposal.merged_at)
    return _supports(work, proposal.id) & set(work.session.scalars(select(Support.dwelling_id).where(*since)))


def _receipt(work: Work, proposal: Proposal, into: int) -> Parted:
    return Parted(proposal.id, proposal.number, into, a_proposal(work, into).number)
