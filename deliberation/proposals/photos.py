"""The photos of a proposal, in the order in which they were sent."""

from collections.abc import Sequence

from sqlalchemy import delete, select

from deliberation.proposals.model import ProposalPhoto
from deliberation.proposals.wording import MOST_PHOTOS
from kernel.errors import Refusal
from kernel.lines import line
from kernel.work import Work


def photos_of(work: Work, proposal: int) -> tuple[int, ...]:
    """The files of a proposal's photos."""
    query = select(ProposalPhoto.file_id).where(ProposalPhoto.proposal_id == proposal)
    return tuple(work.session.scalars(query.order_by(ProposalPhoto.position)))


def put_photos(work: Work, proposal: int, files: Sequence[int]) -> None:
    """These are its photos now, and no others."""
    require_room(len(files))
    work.session.execute(delete(ProposalPhoto).where(ProposalPhoto.proposal_id == proposal))
    rows = (ProposalPhoto(proposal_id=proposal, position=n, file_id=file) for n, file in enumerate(files, 1))
    work.session.add_all(rows)
    work.session.flush()


def require_room(count: int) -> None:
    """Refuse more photos than a proposal may have."""
    if count > MOST_PHOTOS:
        raise Refusal(line("proposal-photos-full", most=MOST_PHOTOS))
