"""Reading comments: the sum of each side, and a page on which the sides take turns."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import func, select

from deliberation.comments.model import Comment, Side
from deliberation.comments.permits import is_open, may_comment
from deliberation.comments.service import comment_of
from deliberation.comments.turns import Stand, in_turns
from deliberation.proposals.model import Proposal
from deliberation.proposals.service import a_proposal
from kernel.lines import Line
from kernel.work import Work
from residents.acting import Acting
from residents.model import Person
from residents.moderation.queries import HiddenText, hidden_among, hidden_text
from residents.naming import shown_name


@dataclass(frozen=True, slots=True)
class Sum:
    """How many speak for a proposal and how many against it; one that is hidden counts without its words."""

    fors: int
    againsts: int


@dataclass(frozen=True, slots=True)
class CommentSeen:
    """One comment; of a hidden one there are no words but the reason."""

    id: int
    side: Side
    name: str
    text: str
    at: datetime
    edited: bool
    before_edit: bool
    """Whether it was said of an earlier text: the proposal was edited since."""

    mine: bool
    hidden: HiddenText | None


@dataclass(frozen=True, slots=True)
class CommentsSeen:
    """A page of comments; ``why_not`` says why whoever asks may say nothing, if they may not.

    A hidden proposal has no title.
    """

    proposal: int
    number: str
    title: str
    sum: Sum
    page: int
    pages: int
    rows: tuple[CommentSeen, ...]
    mine: CommentSeen | None
    is_open: bool
    why_not: Line | None
    stranger: bool


def summed(work: Work, proposal: int) -> Sum:
    """How many people stand on each side now, whether or not they still live here."""
    query = select(Comment.side, func.count(Comment.id)).where(
        Comment.proposal_id == proposal, Comment.withdrawn_at.is_(None)
    )
    counted = {Side(side): count for side, count in work.session.execute(query.group_by(Comment.side))}
    return Sum(counted.get(Side.FOR, 0), counted.get(Side.AGAINST, 0))


def comments_seen(work: Work, who: Acting, proposal_id: int, page: int, size: int) -> CommentsSeen:
    """A page of what is said of a proposal; one that does not exist is taken for the last."""
    proposal = a_proposal(work, proposal_id)
    standing = select(Comment.id, Comment.side, Comment.at, Comment.edited_at).where(
        Comment.proposal_id == proposal.id, Comment.withdrawn_at.is_(None)
    )
    order = in_turns(
        Stand(i, Side(side), edited or at) for i, side, at, edited in work.session.execute(standing)
    )
    pages = max(1, -(-len(order) // size))
    page = min(max(page, 0), pages - 1)
    shown = _seen(work, who, order[page * size : (page + 1) * size])
    own = comment_of(work, proposal.id, who.person) if who.person is not None else None
    no = may_comment.judge(work, who)
    return CommentsSeen(
        proposal=proposal.id,
        number=proposal.number,
        title="" if hidden_text(work, "proposal", proposal.id) else proposal.title,
        sum=summed(work, proposal.id),
        page=page,
        pages=pages,
        rows=shown,
        mine=_seen(work, who, [own.id])[0] if own is not None and own.withdrawn_at is None else None,
        is_open=is_open(work, proposal),
        why_not=no.line if no is not None else None,
        stranger=who.person is None,
    )


def comment_seen(work: Work, who: Acting, comment: int) -> CommentSeen | None:
    """One comment, if it stands."""
    return next(iter(_seen(work, who, [comment])), None)


def said_since(work: Work, proposal: int, since: datetime, besides: int) -> Sum:
    """How many spoke up, or changed what they said, after ``since``, without the one person ``besides``."""
    later = func.coalesce(Comment.edited_at, Comment.at) > since
    query = select(Comment.side, func.count(Comment.id)).where(
        *(Comment.proposal_id == proposal, Comment.withdrawn_at.is_(None)),
        *(later, Comment.person_id != besides),
    )
    counted = {Side(side): count for side, count in work.session.execute(query.group_by(Comment.side))}
    return Sum(counted.get(Side.FOR, 0), counted.get(Side.AGAINST, 0))


def _seen(work: Work, who: Acting, ids: list[int]) -> tuple[CommentSeen, ...]:
    query = select(Comment, Person, Proposal.edited_at).join(Person, Person.id == Comment.person_id)
    query = query.join(Proposal, Proposal.id == Comment.proposal_id)
    standing = (Comment.id.in_(ids), Comment.withdrawn_at.is_(None))
    rows = work.session.execute(query.where(*standing))
    found = {row.id: (row, person, changed) for row, person, changed in rows}
    hidden = hidden_among(work, "comment", ids)
    return tuple(
        CommentSeen(
            id=row.id,
            side=Side(row.side),
            name=shown_name(person, work.bylaws),
            text="" if row.id in hidden else row.text,
            at=row.edited_at or row.at,
            edited=row.edited_at is not None,
            before_edit=changed is not None and (row.edited_at or row.at) < changed,
            mine=row.person_id == who.person,
            hidden=hidden.get(row.id),
        )
        for row, person, changed in (found[each] for each in ids if each in found)
    )
