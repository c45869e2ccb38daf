"""The texts that neighbours published, found in the features that hold them."""

from sqlalchemy import select

from deliberation.comments.model import Comment
from deliberation.proposals.model import Proposal
from kernel.errors import Refusal
from kernel.lines import line
from kernel.work import Work
from residents.moderation.texts import Text

PROPOSAL, COMMENT = "proposal", "comment"
LARGEST_ID = 2**31 - 1


def find(work: Work, kind: str, subject: int) -> Text | None:
    """A text of this community that stands; None for one taken back, or of another community."""
    if not 0 < subject <= LARGEST_ID:
        return None
    if kind == PROPOSAL:
        return _proposal(work, subject)
    return _comment(work, subject) if kind == COMMENT else None


def the_text(work: Work, kind: str, subject: int) -> Text:
    """The same, or a kind refusal."""
    found = find(work, kind, subject)
    if found is None:
        raise Refusal(line("conduct-gone"))
    return found


def proposal_of(work: Work, kind: str, subject: int) -> int | None:
    """Under which proposal a text stands; its card may show the text."""
    if kind == PROPOSAL:
        return subject
    query = select(Comment.proposal_id).where(Comment.id == subject)
    return work.session.scalars(query).one_or_none() if kind == COMMENT else None


def _proposal(work: Work, subject: int) -> Text | None:
    row = work.session.scalars(select(Proposal).where(Proposal.id == subject)).one_or_none()
    if row is None:
        return None
    words = "\n".join(filter(None, (row.body, row.wish)))
    return Text(PROPOSAL, row.id, row.author_id, row.typed_by or row.author_id, row.title, words)


def _comment(work: Work, subject: int) -> Text | None:
    query = select(Comment, Proposal.title).join(Proposal, Proposal.id == Comment.proposal_id)
    found = work.session.execute(query.where(Comment.id == subject)).one_or_none()
    if found is None or found[0].withdrawn_at is not None:
        return None
    row, title = found
    return Text(COMMENT, row.id, row.person_id, row.by_id, title, row.text)
