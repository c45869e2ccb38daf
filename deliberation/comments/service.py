"""What changes comments: one a person and proposal, which may be said anew and taken back (B09).

There are no answers to comments, by design: docs/decisions/0033.
"""

from dataclasses import dataclass

from sqlalchemy import select

from deliberation.comments.events import CommentSaid, CommentTakenBack
from deliberation.comments.model import Comment, Side
from deliberation.comments.permits import may_comment, require_open
from deliberation.comments.wording import checked
from deliberation.proposals.model import Proposal
from deliberation.proposals.service import a_proposal
from kernel.errors import Next, Refusal
from kernel.lines import line
from kernel.work import Work
from residents.acting import Acting
from residents.moderation.conduct import note_published, require_may_publish
from residents.permits import person_of, require


@dataclass(frozen=True, slots=True)
class Said:
    """What somebody thinks of a proposal is public now; ``anew`` if they had said something before."""

    comment: int
    proposal: int
    side: Side
    anew: bool


@dataclass(frozen=True, slots=True)
class TakenBack:
    """Nothing of this person stands under the proposal any more."""

    proposal: int


def say(work: Work, who: Acting, proposal_id: int, side: Side, written: str) -> Said:
    """Say something for or against, in the place of what was said before; the same words change nothing."""
    proposal = require_may_say(work, who, proposal_id)
    person, text = person_of(who), checked(written)
    known = comment_of(work, proposal.id, person)
    if known is not None and known.withdrawn_at is None and (known.side, known.text) == (side, text):
        return Said(known.id, proposal.id, side, known.edited_at is not None)
    require_may_publish(work, who, text)
    standing = known is not None and known.withdrawn_at is None
    comment = known or Comment(proposal_id=proposal.id, person_id=person, at=work.now)
    if not standing:
        comment.at, comment.edited_at = work.now, None
    else:
        comment.edited_at = work.now
    comment.side, comment.text, comment.by_id, comment.withdrawn_at = side, text, who.by or person, None
    work.session.add(comment)
    work.session.flush()
    note_published(work, who, "comment", comment.id)
    work.record(CommentSaid(comment.id, proposal.id, person))
    return Said(comment.id, proposal.id, side, standing)


def take_back(work: Work, who: Acting, proposal_id: int) -> TakenBack:
    """Take back what one said, also after the end and after moving out; the words go for good."""
    person, proposal = person_of(who), a_proposal(work, proposal_id)
    known = comment_of(work, proposal.id, person)
    if known is None:
        raise Refusal(line("comment-none"), next=Next.PROPOSALS)
    if known.withdrawn_at is None:
        known.withdrawn_at, known.text = work.now, ""
        work.session.flush()
        work.record(CommentTakenBack(known.id, proposal.id))
    return TakenBack(proposal.id)


def require_may_say(work: Work, who: Acting, proposal_id: int) -> Proposal:
    """The proposal, if this person may say something about it now."""
    require(may_comment, work, who)
    proposal = a_proposal(work, proposal_id)
    require_open(work, proposal)
    return proposal


def comment_of(work: Work, proposal: int, person: int) -> Comment | None:
    """What this person said of it, taken back or not."""
    query = select(Comment).where(Comment.proposal_id == proposal, Comment.person_id == person)
    return work.session.scalars(query).one_or_none()
