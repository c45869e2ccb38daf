"""Who hears what becomes of a proposal: its author, and whoever speaks for a home that supports it.

Followers hear it too, and whoever muted it does not; that is seen to above, where following is known.
"""

from collections.abc import Mapping

from sqlalchemy import select

from deliberation.proposals.model import Proposal, Support
from kernel.lines import Given
from kernel.work import Work
from notices.service import mark_stale, tell

CARD = "proposal"


def supporters_of(work: Work, proposal: int) -> list[int]:
    """The people whose homes support it."""
    query = select(Support.person_id).where(Support.proposal_id == proposal).distinct()
    return list(work.session.scalars(query.order_by(Support.person_id)))


def tell_author(work: Work, proposal: Proposal, kind: str) -> None:
    """Owe the author one notice of this kind; another author of the same proposal hears it anew."""
    tell(work, [proposal.author_id], kind, {}, once=f"{kind}:{proposal.id}", subject=proposal.id)


def tell_concerned(
    work: Work, proposal: Proposal, kind: str, *, besides: int | None = None, mark: str = ""
) -> None:
    """Owe author and supporters one notice; ``mark`` tells apart several of a kind for one proposal."""
    people = {proposal.author_id, *supporters_of(work, proposal.id)} - {besides}
    tell_people(work, proposal, kind, sorted(people), mark=mark)


def tell_people(
    work: Work,
    proposal: Proposal,
    kind: str,
    people: list[int],
    *,
    mark: str = "",
    args: Mapping[str, Given] | None = None,
) -> None:
    """Owe these people one notice of this kind about a proposal."""
    once = f"{kind}:{proposal.id}{':' if mark else ''}{mark}"
    tell(work, people, kind, args or {}, once=once, subject=proposal.id)


def redraw(work: Work, proposal: int) -> None:
    """Have its cards drawn again."""
    mark_stale(work, CARD, proposal)
