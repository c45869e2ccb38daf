"""Lists of proposals: which stand on which shelf, and those whose answer is owed."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import ColumnElement, false, func, not_, select

from deliberation.proposals.answer_clock import AnswerClock
from deliberation.proposals.model import Proposal, Support
from deliberation.proposals.owing import clock_of, owing_name, talked_too_long
from deliberation.proposals.stages import Stage
from kernel.work import Work
from residents.acting import Acting
from residents.moderation.queries import hidden_among


@dataclass(frozen=True, slots=True)
class ProposalListed:
    """A row in a list; a hidden one has no title."""

    id: int
    number: str
    title: str
    stage: Stage
    supports: int
    needed: int


@dataclass(frozen=True, slots=True)
class Owed:
    """A proposal that waits for the committee: who owes the answer, and how the time for it stands.

    ``talked`` is for how many days it has been talked over, once that is too long.
    """

    id: int
    number: str
    title: str
    stage: Stage
    owes: str
    clock: AnswerClock | None
    talked: int | None


class Shelf:
    """Which proposals a list shows."""

    ALL = "all"
    COLLECTING = "now"
    READY = "ready"
    VOTING = "vote"
    MINE = "mine"
    DONE = "done"


def proposals_listed(
    work: Work, who: Acting, shelf: str, page: int, size: int
) -> tuple[tuple[ProposalListed, ...], bool]:
    """A page of proposals, newest first; and whether there are more."""
    counted = (
        select(Support.proposal_id, func.count(Support.id).label("supports"))
        .group_by(Support.proposal_id)
        .subquery()
    )
    query = (
        select(Proposal, func.coalesce(counted.c.supports, 0))
        .outerjoin(counted, counted.c.proposal_id == Proposal.id)
        .where(*_on_shelf(shelf, work.now, who))
        .order_by(Proposal.id.desc())
        .offset(page * size)
        .limit(size + 1)
    )
    found = work.session.execute(query).all()
    hidden = hidden_among(work, "proposal", [p.id for p, _ in found[:size]])
    rows = tuple(
        ProposalListed(
            p.id,
            p.number,
            "" if p.id in hidden else p.title,
            p.stage(work.now),
            supports,
            p.support_needed,
        )
        for p, supports in found[:size]
    )
    return rows, len(found) > size


def count_on(work: Work, who: Acting, shelf: str) -> int:
    """How many proposals are on a shelf."""
    query = select(func.count(Proposal.id)).where(*_on_shelf(shelf, work.now, who))
    return work.session.scalars(query).one()


def ids_on(work: Work, who: Acting, shelf: str) -> set[int]:
    """The proposals on a shelf, by their ids."""
    return set(work.session.scalars(select(Proposal.id).where(*_on_shelf(shelf, work.now, who))))


def owed(work: Work, who: Acting, page: int, size: int) -> tuple[tuple[Owed, ...], bool]:
    """What waits for the committee: unanswered first, whose time runs out first at the top."""
    query = (
        select(Proposal)
        .where(*_on_shelf(Shelf.READY, work.now, who))
        .order_by(
            Proposal.replied_at.is_not(None), func.coalesce(Proposal.answer_due_at, Proposal.reached_at)
        )
        .order_by(Proposal.id)
        .offset(page * size)
        .limit(size + 1)
    )
    found = list(work.session.scalars(query))
    hidden = hidden_among(work, "proposal", [p.id for p in found[:size]])
    rows = tuple(_owed(work, each, is_hidden=each.id in hidden) for each in found[:size])
    return rows, len(found) > size


def unanswered(work: Work, who: Acting) -> int:
    """How many proposals wait for the committee's first word."""
    first = (Proposal.replied_at.is_(None), not_(_with_author(work.now)))
    query = select(func.count(Proposal.id)).where(*_on_shelf(Shelf.READY, work.now, who), *first)
    return work.session.scalars(query).one()


def _with_author(now: datetime) -> ColumnElement[bool]:
    """It was given back to its author, who has not sent it again."""
    waits = Proposal.sent_again_at.is_(None) & (Proposal.returned_until > now)
    return func.coalesce(waits, false())


def _owed(work: Work, proposal: Proposal, *, is_hidden: bool) -> Owed:
    clock = clock_of(work, proposal)
    title = "" if is_hidden else proposal.title
    owes = owing_name(work, proposal) if clock else ""
    talked = talked_too_long(work, proposal)
    return Owed(proposal.id, proposal.number, title, proposal.stage(work.now), owes, clock, talked)


def _on_shelf(shelf: str, now: datetime, who: Acting) -> tuple[ColumnElement[bool], ...]:
    ended = (Proposal.declined_at, Proposal.answered_at, Proposal.withdrawn_at, Proposal.merged_at)
    undecided = (Proposal.poll_id.is_(None), *(each.is_(None) for each in ended))
    match shelf:
        case Shelf.COLLECTING:
            return (*undecided, Proposal.reached_at.is_(None), Proposal.support_until > now)
        case Shelf.READY:
            return (*undecided, Proposal.reached_at.is_not(None))
        case Shelf.VOTING:
            return (Proposal.poll_id.is_not(None), Proposal.adopted.is_(None))
        case Shelf.MINE:
            return (Proposal.author_id == (who.person or 0),)
        case Shelf.DONE:
            over = Proposal.reached_at.is_(None) & (Proposal.support_until <= now)
            for each in ended:
                over |= each.is_not(None)
            return (Proposal.adopted.is_not(None) | over,)
        case _:
            return ()
