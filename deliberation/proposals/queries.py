"""Reading proposals, shaped for showing."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import select

from deliberation.proposals.answer_clock import AnswerClock
from deliberation.proposals.costs import currency_of
from deliberation.proposals.editing import why_not_editable
from deliberation.proposals.handing_over import Presence, presence_of
from deliberation.proposals.history import Happened, history_of
from deliberation.proposals.model import Born, How, Proposal, Support
from deliberation.proposals.owing import clock_of, name_in_office, owing_name
from deliberation.proposals.photos import photos_of
from deliberation.proposals.service import a_proposal
from deliberation.proposals.shelves import ProposalListed, Shelf, count_on, proposals_listed
from deliberation.proposals.stages import Stage
from kernel.work import Work
from residents.acting import Acting
from residents.model import Person, Place
from residents.moderation.queries import HiddenText, hidden_text
from residents.naming import erased_name, shown_name
from residents.permits import dwellings_of
from residents.places import places_around

__all__ = ["ProposalListed", "ProposalSeen", "Shelf", "count_on", "proposal_seen", "proposals_listed"]


@dataclass(frozen=True, slots=True)
class Said:
    """The public reason for where a proposal stands: the words, who said them, and of which kind they are."""

    text: str
    by: str
    how: How | None = None


@dataclass(frozen=True, slots=True)
class Other:
    """The proposal that this one went into."""

    id: int
    number: str


@dataclass(frozen=True, slots=True)
class ProposalSeen:
    """A proposal as anyone sees it; of a ``hidden`` one the words, photos and voice stay away."""

    id: int
    number: str
    title: str
    body: str
    wish: str
    cost: int | None
    currency: str
    """Of the cost, which is in cents; "" where only the number is said."""

    place: str | None
    author: str
    presence: Presence
    stage: Stage
    supports: int
    assisted: int
    """Homes whose support somebody else entered for them."""

    needed: int
    until: datetime
    clock: AnswerClock | None
    owes: str
    """Who owes the answer; empty when nobody does, or the committee as a whole."""

    said: Said | None
    into: Other | None
    poll: int | None
    mine: bool
    i_support: bool
    asks_me: bool
    """Whether a home of whoever reads it is among those that are asked to support it."""

    offered_to_me: bool
    photos: tuple[int, ...]
    voice: int | None
    edition: int
    edited_at: datetime | None
    editable: bool
    """Whether whoever reads it may still change what it says."""

    office: bool
    """Whether it was proposed for the committee instead of as a neighbour."""

    history: tuple[Happened, ...]
    hidden: HiddenText | None


def proposal_seen(work: Work, who: Acting, proposal_id: int) -> ProposalSeen:
    """One proposal; refused kindly when it is not of this community."""
    proposal = a_proposal(work, proposal_id)
    author = work.session.get(Person, proposal.author_id)
    presence = presence_of(work, author)
    place = work.session.get(Place, proposal.place_id) if proposal.place_id else None
    homes = dwellings_of(work, who.person) if who.person else []
    supports = _supports(work, proposal.id)
    hidden, clock = hidden_text(work, "proposal", proposal.id), clock_of(work, proposal)
    return ProposalSeen(
        id=proposal.id,
        number=proposal.number,
        **(NOTHING_SAID if hidden else _words(work, proposal)),
        currency=currency_of(work.bylaws.zone),
        place=place.name if place else None,
        author=_author(work, author, presence),
        presence=presence,
        stage=proposal.stage(work.now),
        supports=len(supports),
        assisted=sum(supports.values()),
        needed=proposal.support_needed,
        until=proposal.support_until,
        clock=clock,
        owes=owing_name(work, proposal) if clock else "",
        said=said_of(work, proposal),
        into=_into(work, proposal),
        poll=proposal.poll_id,
        mine=who.person == proposal.author_id,
        i_support=not supports.keys().isdisjoint(homes),
        asks_me=asks(proposal, lived_in(work, homes)),
        offered_to_me=who.person is not None and who.person == proposal.heir_id,
        edition=proposal.edition,
        edited_at=proposal.edited_at,
        editable=who.person is not None and why_not_editable(work, who, proposal) is None,
        office=proposal.origin == Born.COMMITTEE,
        history=history_of(proposal, work.now),
        hidden=hidden,
    )


NOTHING_SAID: dict[str, Any] = {
    **dict.fromkeys(("title", "body", "wish"), ""),
    "cost": None,
    "photos": (),
    "voice": None,
}
"""What is shown of a text that is hidden."""


def _words(work: Work, proposal: Proposal) -> dict[str, Any]:
    said = {"title": proposal.title, "body": proposal.body, "wish": proposal.wish, "cost": proposal.cost}
    return {**said, "photos": photos_of(work, proposal.id), "voice": proposal.voice_id}


def said_of(work: Work, proposal: Proposal) -> Said | None:
    """The public reason for where it stands now, if somebody gave one."""
    match proposal.stage(work.now):
        case Stage.DELIBERATING:
            return _said(work, proposal.deliberated_why, proposal.deliberated_by)
        case Stage.ANSWERED:
            return _said(work, proposal.answer, proposal.answered_by, proposal.answered_as)
        case Stage.DECLINED:
            return _said(work, proposal.declined_why, proposal.declined_by)
        case Stage.WITHDRAWN:
            return _said(work, proposal.withdrawn_why, None)
        case Stage.MERGED:
            return _said(work, proposal.merged_why, None)
        case Stage.UNFUNDED:
            return _said(work, proposal.unfunded_why, None)
        case _:
            return None


def lived_in(work: Work, homes: Iterable[int]) -> frozenset[int]:
    """The buildings in which these dwellings are, and the grids of those."""
    return places_around(work, homes)


def asks(proposal: Proposal, lived_in: Collection[int]) -> bool:
    """Whether people who live in these places are asked to support a proposal."""
    return bool(lived_in) and (proposal.place_id is None or proposal.place_id in lived_in)


def _author(work: Work, author: Person | None, presence: Presence) -> str:
    if author is None or presence is Presence.ERASED:
        return erased_name(work.bylaws.language)
    return shown_name(author, work.bylaws)


def _said(work: Work, text: str | None, by: int | None, how: str | None = None) -> Said | None:
    if not text:
        return None
    return Said(text, name_in_office(work, by) if by else "", How(how) if how else None)


def _into(work: Work, proposal: Proposal) -> Other | None:
    if proposal.merged_into_id is None:
        return None
    into = work.session.get_one(Proposal, proposal.merged_into_id)
    return Other(into.id, into.number)


def _supports(work: Work, proposal: int) -> dict[int, bool]:
    """The homes that support it, and of each whether somebody else entered that."""
    query = select(Support.dwelling_id, Support.person_id, Support.by_id)
    rows = work.session.execute(query.where(Support.proposal_id == proposal))
    return {home: person != by for home, person, by in rows}
