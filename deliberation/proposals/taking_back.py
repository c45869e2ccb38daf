"""Taking back what was done about a proposal for somebody: a support, its withdrawal, the proposal itself."""

from collections.abc import Mapping
from typing import Any

from sqlalchemy import delete, func, select

from deliberation.proposals.events import ProposalSupported
from deliberation.proposals.model import Proposal, Support
from deliberation.proposals.service import a_proposal
from deliberation.proposals.stages import Stage
from kernel.database import table_of
from kernel.errors import Next, Refusal
from kernel.lines import line
from kernel.work import Work
from notices.service import mark_stale
from residents.permits import dwellings_of

SUPPORTS = table_of(Support)
KEPT = ("person_id", "by_id")


def supports_standing(work: Work, proposal: int, person: int) -> dict[str, Any]:
    """The supports of this person's homes, by the dwelling's id."""
    query = select(SUPPORTS.c.dwelling_id, *(SUPPORTS.c[name] for name in KEPT)).where(
        SUPPORTS.c.proposal_id == proposal, SUPPORTS.c.dwelling_id.in_(dwellings_of(work, person))
    )
    rows = work.connection.execute(query).mappings()
    return {str(row["dwelling_id"]): {name: row[name] for name in KEPT} for row in rows}


def take_support_back(
    work: Work, proposal_id: int, before: Mapping[str, Any], after: Mapping[str, Any]
) -> None:
    """Let the supports of these homes be as they were ``before``, where they still are as ``after`` says.

    Refused once support is no longer collected, and when the home has changed its mind since.
    """
    proposal = a_proposal(work, proposal_id, lock=True)
    if proposal.stage(work.now) is not Stage.COLLECTING:
        raise Refusal(line("helped-support-over", number=proposal.number), next=Next.PROPOSALS)
    homes = {home for home in {*before, *after} if before.get(home) != after.get(home)}
    changed = 0
    for home in sorted(homes, key=int):
        if _supported(work, proposal.id, int(home)) != after.get(home):
            continue
        changed += 1
        mine = (SUPPORTS.c.proposal_id == proposal.id, SUPPORTS.c.dwelling_id == int(home))
        work.connection.execute(delete(SUPPORTS).where(*mine))
        if home in before:
            row = {"community_id": work.community_id, "proposal_id": proposal.id, "dwelling_id": int(home)}
            work.connection.execute(SUPPORTS.insert(), row | dict(before[home]) | {"at": work.now})
    if not changed:
        raise Refusal(line("helped-changed-since"), next=Next.PROPOSALS)
    mark_stale(work, "proposal", proposal.id)
    count = work.connection.execute(
        select(func.count(SUPPORTS.c.id)).where(SUPPORTS.c.proposal_id == proposal.id)
    ).scalar_one()
    work.record(ProposalSupported(proposal.id, count))


def take_supports_out(work: Work, person: int, dwelling: int) -> None:
    """Somebody never belonged to this home: what they supported for it, and is still collecting, goes."""
    given = select(SUPPORTS.c.proposal_id).where(
        SUPPORTS.c.person_id == person, SUPPORTS.c.dwelling_id == dwelling
    )
    for number in list(work.connection.execute(given.order_by(SUPPORTS.c.proposal_id)).scalars()):
        proposal = a_proposal(work, number, lock=True)
        if proposal.stage(work.now) is not Stage.COLLECTING:
            continue
        mine = (SUPPORTS.c.proposal_id == number, SUPPORTS.c.dwelling_id == dwelling)
        work.connection.execute(delete(SUPPORTS).where(*mine))
        mark_stale(work, "proposal", number)
        left = select(func.count(SUPPORTS.c.id)).where(SUPPORTS.c.proposal_id == number)
        work.record(ProposalSupported(number, work.connection.execute(left).scalar_one()))


def assisted_supports(work: Work, proposal: int) -> int:
    """How many of a proposal's homes were entered by a helper; that is public."""
    query = select(func.count(SUPPORTS.c.id)).where(
        SUPPORTS.c.proposal_id == proposal, SUPPORTS.c.by_id != SUPPORTS.c.person_id
    )
    return int(work.connection.execute(query).scalar_one())


def require_nobody_else(work: Work, proposal: Proposal) -> None:
    """A proposal that others support already is theirs too: it is not taken back by one word."""
    own = dwellings_of(work, proposal.author_id)
    others = select(SUPPORTS.c.id).where(
        SUPPORTS.c.proposal_id == proposal.id, SUPPORTS.c.dwelling_id.not_in(own)
    )
    if work.connection.execute(others.limit(1)).first() is not None:
        raise Refusal(line("helped-proposal-supported", number=proposal.number), next=Next.PROPOSALS)


def _supported(work: Work, proposal: int, home: int) -> dict[str, Any] | None:
    query = select(*(SUPPORTS.c[name] for name in KEPT)).where(
        SUPPORTS.c.proposal_id == proposal, SUPPORTS.c.dwelling_id == home
    )
    row = work.connection.execute(query).mappings().first()
    return dict(row) if row is not None else None
