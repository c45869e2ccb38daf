"""A proposal goes on with another resident: offered by its author, or by the committee once they are gone."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from sqlalchemy import select

from deliberation.proposals.events import OfferEnded, ProposalHandedOver, ProposalOffered
from deliberation.proposals.model import Proposal, Support
from deliberation.proposals.service import a_proposal
from deliberation.proposals.stages import OPEN
from deliberation.proposals.telling import redraw, tell_people
from kernel.errors import Next, Refusal
from kernel.lines import line
from kernel.work import Work
from residents.acting import Acting
from residents.assisting.hearers import phones_of
from residents.model import Person
from residents.naming import shown_name
from residents.permits import a_resident, dwellings_of, on_the_committee, person_of, require, roles_of

WAITS = timedelta(days=7)
PURPOSE = "heir"
TICKET = 16
"""Signs of the ticket in a link by which a proposal is offered."""


class Presence(StrEnum):
    """Whether an author is still here."""

    HERE = "here"
    MOVED = "moved"
    ERASED = "erased"


@dataclass(frozen=True, slots=True)
class Offered:
    """A proposal that waits for somebody to take it on; ``ticket`` opens it for whoever has the link."""

    proposal: int
    number: str
    heir: str
    until: datetime
    ticket: str


@dataclass(frozen=True, slots=True)
class HandedOver:
    """What became of an offer; ``mine`` tells whether the proposal is now of whoever answered."""

    proposal: int
    number: str
    title: str
    mine: bool


@dataclass(frozen=True, slots=True)
class Candidate:
    """A neighbour whose home supports it."""

    id: int
    name: str


def presence_of(work: Work, author: Person | None) -> Presence:
    """Whether an author lives here or serves here, has moved away, or had their data erased."""
    if author is None or author.erased_at is not None:
        return Presence.ERASED
    here = dwellings_of(work, author.id) or roles_of(work, author.id)
    return Presence.HERE if here else Presence.MOVED


def candidates(work: Work, who: Acting, proposal_id: int, most: int) -> tuple[Candidate, ...]:
    """Supporters who live here and could go on with it, those who supported first at the top."""
    proposal = require_may_offer(work, who, proposal_id)
    query = (
        select(Person)
        .join(Support, Support.person_id == Person.id)
        .where(
            Support.proposal_id == proposal.id, Person.id != proposal.author_id, Person.erased_at.is_(None)
        )
        .order_by(Support.id)
    )
    living = [each for each in work.session.scalars(query) if dwellings_of(work, each.id)]
    phones = phones_of(work, [each.id for each in living])
    found = {each.id: shown_name(each, work.bylaws) for each in living if each.id in phones}
    return tuple(Candidate(person, name) for person, name in list(found.items())[:most])


def offer(work: Work, who: Acting, proposal_id: int, heir: int | None) -> Offered:
    """Offer it to a resident, or to whoever has the link that comes back; the last offer is what holds."""
    proposal = require_may_offer(work, who, proposal_id)
    name = ""
    if heir is not None:
        if heir == proposal.author_id:
            raise Refusal(line("heir-is-author"), next=Next.PROPOSALS)
        if not dwellings_of(work, heir):
            raise Refusal(line("heir-not-here"), next=Next.PROPOSALS)
        if not phones_of(work, [heir]):
            raise Refusal(line("heir-unreachable"), next=Next.PROPOSALS)
        name = shown_name(work.session.get_one(Person, heir), work.bylaws)
    proposal.heir_id, proposal.heir_asked_at = heir, work.now
    work.session.flush()
    if heir is not None:
        mark = str(int(work.now.timestamp()))
        tell_people(work, proposal, "proposal-offered", [heir], mark=mark)
    work.record(ProposalOffered(proposal.id, heir, person_of(who)))
    return Offered(proposal.id, proposal.number, name, work.now + WAITS, _ticket(work, proposal))


def take_on(work: Work, who: Acting, proposal_id: int, ticket: str = "") -> HandedOver:
    """Become its author: whoever was asked, or has the link; a second tap gives the same answer."""
    require(a_resident, work, who)
    person = person_of(who)
    proposal = a_proposal(work, proposal_id, lock=True)
    if proposal.author_id == person and proposal.handed_at is not None:
        return HandedOver(proposal.id, proposal.number, proposal.title, True)
    require_offered(work, proposal, person, ticket)
    was = proposal.author_id
    proposal.author_id, proposal.handed_at = person, work.now
    proposal.heir_id = proposal.heir_asked_at = None
    work.session.flush()
    mark = str(int(work.now.timestamp()))
    tell_people(work, proposal, "proposal-handed-over", [was], mark=mark)
    redraw(work, proposal.id)
    work.record(ProposalHandedOver(proposal.id, was, person))
    return HandedOver(proposal.id, proposal.number, proposal.title, True)


def look_at_offer(work: Work, who: Acting, proposal_id: int, ticket: str) -> bool:
    """Refuse, with the reason, whoever could not take it on by this link; strangers join first."""
    require(a_resident, work, who)
    require_offered(work, a_proposal(work, proposal_id), person_of(who), ticket)
    return True


def refuse_offer(work: Work, who: Acting, proposal_id: int) -> HandedOver:
    """Whoever was asked would rather not; the author is told and goes on."""
    person = person_of(who)
    proposal = a_proposal(work, proposal_id, lock=True)
    if proposal.heir_id == person:
        proposal.heir_id = proposal.heir_asked_at = None
        work.session.flush()
        mark = str(int(work.now.timestamp()))
        tell_people(work, proposal, "proposal-offer-refused", [proposal.author_id], mark=mark)
        work.record(OfferEnded(proposal.id, person))
    return HandedOver(proposal.id, proposal.number, proposal.title, proposal.author_id == person)


def waits(work: Work, proposal: Proposal) -> bool:
    """Whether an offer of this proposal waits for an answer."""
    asked_at = proposal.heir_asked_at
    in_time = asked_at is not None and work.now < asked_at + WAITS
    return in_time and proposal.stage(work.now) in OPEN


def require_offered(work: Work, proposal: Proposal, person: int, ticket: str) -> None:
    """Refuse unless this person was asked, or has the link, and neither time nor proposal is over."""
    if not waits(work, proposal):
        raise Refusal(line("offer-over", number=proposal.number), next=Next.PROPOSALS)
    by_link = proposal.heir_id is None and ticket == _ticket(work, proposal)
    if proposal.heir_id != person and not by_link:
        raise Refusal(line("offer-not-yours", number=proposal.number), next=Next.PROPOSALS)
    if proposal.author_id == person:
        raise Refusal(line("heir-is-author"), next=Next.PROPOSALS)


def require_may_offer(work: Work, who: Acting, proposal_id: int) -> Proposal:
    """The proposal, if this person may offer it: its author, or the committee when the author is gone."""
    person, proposal = person_of(who), a_proposal(work, proposal_id)
    if proposal.author_id != person:
        author = work.session.get(Person, proposal.author_id)
        gone = presence_of(work, author) is not Presence.HERE
        if not gone or on_the_committee.judge(work, who) is not None:
            raise Refusal(line("proposal-authors-only", number=proposal.number), next=Next.PROPOSALS)
    if proposal.stage(work.now) not in OPEN:
        raise Refusal(line("proposal-over", number=proposal.number), next=Next.PROPOSALS)
    return proposal


def _ticket(work: Work, proposal: Proposal) -> str:
    """What a link has to bear: told by the moment of the offer, so that a later offer makes it worthless."""
    assert proposal.heir_asked_at is not None
    moment = str(int(proposal.heir_asked_at.timestamp() * 1000))
    return work.keyring.digest(PURPOSE, str(proposal.id), moment)[:TICKET]
