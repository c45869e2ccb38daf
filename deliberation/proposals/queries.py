"""Reading proposals, shaped for showing."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import ColumnElement, func, select

from deliberation.proposals.model import Proposal, Support
from deliberation.proposals.service import a_proposal
from deliberation.proposals.stages import Stage
from kernel.work import Work
from residents.acting import Acting
from residents.model import Dwelling, Person, Place
from residents.permits import dwellings_of


@dataclass(frozen=True, slots=True)
class ProposalSeen:
    """A proposal as anyone sees it."""

    id: int
    number: str
    title: str
    body: str
    place: str | None
    author: str
    stage: Stage
    supports: int
    needed: int
    until: datetime
    declined_why: str | None
    poll: int | None
    mine: bool
    i_support: bool
    asks_me: bool
    """Whether a home of whoever reads it is among those that are asked to support it."""

    photo: int | None


@dataclass(frozen=True, slots=True)
class ProposalListed:
    """A row in a list."""

    id: int
    number: str
    title: str
    stage: Stage
    supports: int
    needed: int


def proposal_seen(work: Work, who: Acting, proposal_id: int) -> ProposalSeen:
    """One proposal; refused kindly when it is not of this community."""
    proposal = a_proposal(work, proposal_id)
    place = work.session.get(Place, proposal.place_id) if proposal.place_id else None
    author = work.session.get(Person, proposal.author_id)
    homes = dwellings_of(work, who.person) if who.person else []
    supporting = select(Support.dwelling_id).where(Support.proposal_id == proposal.id)
    homes_that_support = set(work.session.scalars(supporting))
    return ProposalSeen(
        id=proposal.id,
        number=proposal.number,
        title=proposal.title,
        body=proposal.body,
        place=place.name if place else None,
        author=author.name if author else "",
        stage=proposal.stage(work.now),
        supports=len(homes_that_support),
        needed=proposal.support_needed,
        until=proposal.support_until,
        declined_why=proposal.declined_why,
        poll=proposal.poll_id,
        mine=who.person == proposal.author_id,
        i_support=not homes_that_support.isdisjoint(homes),
        asks_me=asks(proposal, buildings_lived_in(work, homes)),
        photo=proposal.photo_id,
    )


def buildings_lived_in(work: Work, homes: Iterable[int]) -> frozenset[int]:
    """The buildings in which these dwellings are."""
    return frozenset(work.session.scalars(select(Dwelling.building_id).where(Dwelling.id.in_(list(homes)))))


def asks(proposal: Proposal, lived_in: Collection[int]) -> bool:
    """Whether people who live in these buildings are asked to support a proposal."""
    return bool(lived_in) and (proposal.place_id is None or proposal.place_id in lived_in)


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
    rows = tuple(
        ProposalListed(p.id, p.number, p.title, p.stage(work.now), supports, p.support_needed)
        for p, supports in found[:size]
    )
    return rows, len(found) > size


def _on_shelf(shelf: str, now: datetime, who: Acting) -> tuple[ColumnElement[bool], ...]:
    undecided = (Proposal.declined_at.is_(None), Proposal.poll_id.is_(None))
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
            lapsed = Proposal.reached_at.is_(None) & (Proposal.support_until <= now)
            return (Proposal.adopted.is_not(None) | Proposal.declined_at.is_not(None) | lapsed,)
        case _:
            return ()


def count_on(work: Work, who: Acting, shelf: str) -> int:
    """How many proposals are on a shelf."""
    query = select(func.count(Proposal.id)).where(*_on_shelf(shelf, work.now, who))
    return work.session.scalars(query).one()
