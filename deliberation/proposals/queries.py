"""Reading proposals, shaped for showing."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import select

from deliberation.proposals.answer_clock import AnswerClock
from deliberation.proposals.attached import attached_to
from deliberation.proposals.costs import currency_of
from deliberation.proposals.editing import why_not_editable
from deliberation.proposals.editions import editions_of
from deliberation.proposals.handing_over import Presence, presence_of, waits
from deliberation.proposals.history import Happened, history_of
from deliberation.proposals.model import Born, How, Proposal, Support
from deliberation.proposals.owing import clock_of, name_in_office, owing_name, talked_too_long
from deliberation.proposals.promising import Promise, promise_of
from deliberation.proposals.reasons import reason_of
from deliberation.proposals.returning import may_return
from deliberation.proposals.service import a_proposal
from deliberation.proposals.shelves import ProposalListed, Shelf, count_on, proposals_listed
from deliberation.proposals.stages import Stage
from deliberation.proposals.supporting import may_take_back
from deliberation.proposals.voices import may_hear
from kernel.work import Work
from residents.acting import Acting
from residents.model import Person, Place
from residents.moderation.exhibits import hidden_word
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
    hidden: HiddenText | None = None
    """Why the words are not shown, if members hid them; ``text`` is empty then."""


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
    talked: int | None
    """For how many days it has been talked over, once that is longer than an answer may take."""

    owes: str
    """Who owes the answer; empty when nobody does, or the committee as a whole."""

    with_author: datetime | None
    """Until when it waits for its author, whom the committee asked to say more."""

    may_return: bool
    """Whether whoever reads it may give it back to its author."""

    may_take_back: bool
    sent_again: bool
    """Whether its author said more after it was given back."""

    said: Said | None
    promise: Promise | None
    """What the committee said it will do and has not done yet."""

    into: Other | None
    poll: int | None
    mine: bool
    i_support: bool
    asks_me: bool
    """Whether a home of whoever reads it is among those that are asked to support it."""

    offered_to_me: bool
    photos: tuple[int, ...]
    voice: int | None
    hidden_parts: tuple[HiddenText, ...]
    """The photos and the voice that are not shown, though the words are, and why."""

    voice_public: bool
    """Whether its author lets everybody hear it."""

    may_hear: bool
    """Whether whoever reads it may hear the voice."""

    edition: int
    edited_at: datetime | None
    """When it was last edited, if its earlier texts are there to read; they go with their writer's data."""

    earlier_shown: bool
    """Whether one of its earlier texts is there to read."""

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
    homes = dwellings_of(work, who.person) if who.person else []
    supports = _supports(work, proposal.id)
    hidden, clock = hidden_text(work, "proposal", proposal.id), clock_of(work, proposal)
    return ProposalSeen(
        id=proposal.id,
        number=proposal.number,
        **(NOTHING_SAID if hidden else _words(work, proposal)),
        currency=currency_of(work.bylaws.zone),
        place=_place(work, proposal),
        author=_author(work, author, presence),
        presence=presence,
        stage=proposal.stage(work.now),
        supports=len(supports),
        assisted=sum(supports.values()),
        needed=proposal.support_needed,
        until=proposal.support_until,
        clock=clock,
        talked=talked_too_long(work, proposal),
        owes=owing_name(work, proposal) if clock else "",
        **_told_later(work, who, proposal),
        may_hear=may_hear(work, who, proposal),
        said=None if hidden and _by_its_author(work, proposal) else said_of(work, proposal),
        into=_into(work, proposal),
        poll=proposal.poll_id,
        mine=who.person == proposal.author_id,
        i_support=not supports.keys().isdisjoint(homes),
        asks_me=asks(proposal, lived_in(work, homes)),
        offered_to_me=who.person is not None and who.person == proposal.heir_id and waits(work, proposal),
        edition=proposal.edition,
        edited_at=proposal.edited_at if presence is not Presence.ERASED else None,
        editable=who.person is not None and why_not_editable(work, who, proposal) is None,
        office=proposal.origin == Born.COMMITTEE,
        history=history_of(proposal, work.now),
        hidden=hidden,
    )


def _told_later(work: Work, who: Acting, proposal: Proposal) -> dict[str, Any]:
    """What there is to say of a return to its author, of a promise, and of how it read before."""
    waits = proposal.stage(work.now) is Stage.RETURNED
    return {
        "with_author": proposal.returned_until if waits else None,
        "may_return": who.person is not None and may_return(work, who, proposal),
        "may_take_back": may_take_back(work, proposal),
        "sent_again": proposal.sent_again_at is not None,
        "promise": promise_of(work, proposal),
        "earlier_shown": any(each.shown for each in editions_of(work, proposal)),
    }


NOTHING_SAID: dict[str, Any] = {
    **dict.fromkeys(("title", "body", "wish"), ""),
    "cost": None,
    "photos": (),
    "voice": None,
    "hidden_parts": (),
    "voice_public": False,
}
"""What is shown of a text that is hidden."""


def _words(work: Work, proposal: Proposal) -> dict[str, Any]:
    said = {"title": proposal.title, "body": proposal.body, "wish": proposal.wish, "cost": proposal.cost}
    there = attached_to(work, proposal)
    return {
        **said,
        "photos": there.photos,
        "voice": there.voice,
        "hidden_parts": there.hidden,
        "voice_public": proposal.voice_public,
    }


def said_of(work: Work, proposal: Proposal) -> Said | None:
    """The public reason for where it stands now, if somebody gave one."""
    stage = proposal.stage(work.now)
    said = reason_of(proposal, stage)
    if said is None:
        return None
    words, member = said
    by = name_in_office(work, member) if stage in IN_OFFICE else ""
    how = How(proposal.answered_as) if stage is Stage.ANSWERED and proposal.answered_as else None
    hidden = hidden_word(work, stage.value, proposal.id, words)
    return Said("" if hidden else words, by, how, hidden)


IN_OFFICE = frozenset({Stage.RETURNED, Stage.DELIBERATING, Stage.ANSWERED, Stage.DECLINED})
"""What a member of the committee says under their own name."""


def _by_its_author(work: Work, proposal: Proposal) -> bool:
    """Whether the reason for where it stands now are its author's words, which are hidden with the others."""
    stage = proposal.stage(work.now)
    mine = stage is Stage.MERGED and proposal.merged_by == proposal.author_id
    return mine or stage is Stage.WITHDRAWN


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


def _place(work: Work, proposal: Proposal) -> str | None:
    place = work.session.get(Place, proposal.place_id) if proposal.place_id else None
    return place.name if place else None


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
