"""Supporting a proposal, one dwelling once."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import delete, func, select
from sqlalchemy.dialects.postgresql import insert as postgresql_insert
from sqlalchemy.dialects.sqlite import insert as sqlite_insert

from deliberation.proposals.events import ProposalSupported, ThresholdReached
from deliberation.proposals.model import Proposal, Support
from deliberation.proposals.owing import begin_clock, those_who_answer
from deliberation.proposals.service import a_proposal
from deliberation.proposals.stages import Stage
from kernel.database import table_of
from kernel.errors import Next, Refusal
from kernel.lines import line
from kernel.work import Work
from notices.service import mark_stale, tell
from residents.access import homes_proved, may
from residents.acting import Acting
from residents.model import Dwelling
from residents.permits import dwellings_of, person_of, require
from residents.places import homes_in

SUPPORTS = table_of(Support)


@dataclass(frozen=True, slots=True)
class Supported:
    """How a proposal stands after this support."""

    proposal: int
    number: str
    title: str
    count: int
    needed: int
    until: datetime
    again: bool
    reached: bool


@dataclass(frozen=True, slots=True)
class Withdrawn:
    """How a proposal stands after a support was taken back."""

    proposal: int
    number: str
    count: int
    needed: int


def support(work: Work, who: Acting, proposal_id: int, edition: int = 0) -> Supported:
    """Support for the dwellings this person belongs to; a second time changes nothing.

    ``edition`` is the text that was read; a text changed since is read first. 0 takes it as it is.
    """
    person = person_of(who)
    proposal = a_proposal(work, proposal_id, lock=True)
    require(may("support"), work, who)
    homes = _homes(work, person, proposal)
    _require_read(proposal, edition)
    stage = proposal.stage(work.now)
    added = 0
    if stage is Stage.COLLECTING:
        added = _add(work, who, proposal, homes)
    elif not _supports(work, proposal.id, homes):
        raise Refusal(line("proposal-not-collecting", number=proposal.number), next=Next.PROPOSALS)
    count = supporters(work, proposal.id)
    reached = added > 0 and count >= proposal.support_needed and proposal.reached_at is None
    if added:
        mark_stale(work, "proposal", proposal.id)
        work.record(ProposalSupported(proposal.id, count))
    if reached:
        _reach(work, proposal, count)
    return Supported(
        proposal.id,
        proposal.number,
        proposal.title,
        count,
        proposal.support_needed,
        proposal.support_until,
        added == 0,
        reached,
    )


def withdraw_support(work: Work, who: Acting, proposal_id: int) -> Withdrawn:
    """Take this household's support back: while it is collected, or where the text changed after a return."""
    person = person_of(who)
    proposal = a_proposal(work, proposal_id, lock=True)
    if not may_take_back(work, proposal):
        raise Refusal(line("proposal-not-collecting", number=proposal.number), next=Next.PROPOSALS)
    homes = dwellings_of(work, person)
    mine = (SUPPORTS.c.proposal_id == proposal.id, SUPPORTS.c.dwelling_id.in_(homes))
    work.connection.execute(delete(SUPPORTS).where(*mine))
    count = supporters(work, proposal.id)
    mark_stale(work, "proposal", proposal.id)
    work.record(ProposalSupported(proposal.id, count))
    return Withdrawn(proposal.id, proposal.number, count, proposal.support_needed)


def may_take_back(work: Work, proposal: Proposal) -> bool:
    """Whether support may be taken back: not once somebody acts upon it, unless it reads otherwise since."""
    stage = proposal.stage(work.now)
    reads_otherwise = stage is Stage.SCREENING and proposal.sent_again_at is not None
    return stage is Stage.COLLECTING or reads_otherwise


def supporters(work: Work, proposal_id: int) -> int:
    """How many dwellings support it, counted afresh."""
    query = select(func.count(SUPPORTS.c.id)).where(SUPPORTS.c.proposal_id == proposal_id)
    return int(work.connection.execute(query).scalar_one())


def _require_read(proposal: Proposal, edition: int) -> None:
    if edition and edition != proposal.edition:
        raise Refusal(line("support-text-changed", number=proposal.number), next=Next.PROPOSALS)


def _homes(work: Work, person: int, proposal: Proposal) -> list[int]:
    mine = dwellings_of(work, person)
    if not mine:
        raise Refusal(line("refused-stranger"), next=Next.JOIN)
    query = select(Dwelling.id).where(Dwelling.id.in_(mine), homes_in(work, proposal.place_id))
    there, proved = list(work.session.scalars(query)), set(homes_proved(work, person, "support"))
    homes = [home for home in there if home in proved]
    if there and not homes:
        raise Refusal(line("access-owner"), next=Next.JOIN)
    if not homes:
        raise Refusal(line("proposal-other-building"), next=Next.PROPOSALS)
    return homes


def _supports(work: Work, proposal_id: int, homes: list[int]) -> bool:
    query = select(SUPPORTS.c.id).where(
        SUPPORTS.c.proposal_id == proposal_id, SUPPORTS.c.dwelling_id.in_(homes)
    )
    return work.connection.execute(query.limit(1)).first() is not None


def _add(work: Work, who: Acting, proposal: Proposal, homes: list[int]) -> int:
    make = sqlite_insert if work.connection.dialect.name == "sqlite" else postgresql_insert
    statement = make(SUPPORTS).on_conflict_do_nothing(index_elements=["proposal_id", "dwelling_id"])
    before = supporters(work, proposal.id)
    for home in homes:
        row = {
            "community_id": work.community_id,
            "proposal_id": proposal.id,
            "dwelling_id": home,
            "person_id": who.person,
            "by_id": who.by,
            "at": work.now,
        }
        work.connection.execute(statement, row)
    return supporters(work, proposal.id) - before


def _reach(work: Work, proposal: Proposal, count: int) -> None:
    proposal.reached_at = work.now
    begin_clock(work, proposal)
    work.session.flush()
    once = f"proposal-ready:{proposal.id}"
    tell(work, those_who_answer(work, proposal), "proposal-ready", {}, once=once, subject=proposal.id)
    tell(work, [proposal.author_id], "proposal-reached", {}, once=f"{once}:author", subject=proposal.id)
    work.record(ThresholdReached(proposal.id, count))
