"""How matters of writing stand for somebody, so that what was done about them is written on a slip."""

from sqlalchemy import select

from deliberation.proposals.model import MergeWish, Proposal
from kernel.work import Work
from residents.assisting.acts import State


def text_standing(work: Work, proposal: int, person: int) -> State:
    """Which edition of their proposal is read now."""
    found = _own(work, proposal, person)
    return {"edition": found.edition} if found is not None else {}


def outcome_standing(work: Work, proposal: int, person: int) -> State:
    """Whether they took their proposal back, put it into another, or asked to."""
    found = _own(work, proposal, person)
    if found is None:
        return {}
    wishes = select(MergeWish.id).where(MergeWish.proposal_id == proposal, MergeWish.asked_by == person)
    last = work.session.scalars(wishes.order_by(MergeWish.id.desc()).limit(1)).first()
    return {"over": found.withdrawn_at is not None, "into": found.merged_into_id, "asked": last}


def wish_standing(work: Work, wish: int, person: int) -> State:
    """What they answered to another author's wish."""
    query = select(MergeWish).where(MergeWish.id == wish, MergeWish.answered_by == person)
    found = work.session.scalars(query).one_or_none()
    return {"agreed": found.agreed} if found is not None else {}


def _own(work: Work, proposal: int, person: int) -> Proposal | None:
    query = select(Proposal).where(Proposal.id == proposal, Proposal.author_id == person)
    return work.session.scalars(query).one_or_none()
