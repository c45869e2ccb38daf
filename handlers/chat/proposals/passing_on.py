"""Choosing with whom, or with what, a proposal goes on: a member, an heir, another proposal."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select

from deliberation.proposals import handing_over, merging
from deliberation.proposals.finding import numbered
from deliberation.proposals.handing_over import Candidate
from deliberation.proposals.owing import Member, members
from deliberation.proposals.queries import ProposalSeen, proposal_seen
from deliberation.proposals.service import a_proposal
from deliberation.proposals.similar import SimilarSeen, similar_to
from deliberation.proposals.stages import OPEN
from handlers.chat.forms import ask, given
from handlers.chat.proposals import outcomes
from handlers.chat.proposals.outcomes import Reason, What
from handlers.published import WISH
from kernel import texts
from kernel.errors import Next, Refusal
from kernel.lines import line
from kernel.work import Work
from residents.acting import Acting
from residents.model import Person
from residents.moderation.exhibits import hidden_word
from residents.naming import shown_name

FLOW = "merge-into"
MOST_NEIGHBOURS = 3


@dataclass(frozen=True, slots=True)
class Choosing:
    """A proposal, and those among whom is chosen."""

    proposal: int
    number: str
    title: str
    members: tuple[Member, ...] = ()
    neighbours: tuple[Candidate, ...] = ()
    alike: tuple[SimilarSeen, ...] = ()


@dataclass(frozen=True, slots=True)
class Offer:
    """A proposal that is about to be offered; without a name by a link."""

    proposal: int
    number: str
    title: str
    heir: int
    name: str


@dataclass(frozen=True, slots=True)
class Wish:
    """Another author's wish, and both proposals."""

    id: int
    seen: ProposalSeen
    into_number: str
    by: str
    why: str
    until: datetime
    change: merging.Change | None


def choose_member(work: Work, who: Acting, proposal_id: int) -> Choosing:
    """Who of the committee shall answer?"""
    proposal = a_proposal(work, proposal_id)
    return Choosing(proposal.id, proposal.number, proposal.title, members=members(work, who, proposal_id))


def choose_heir(work: Work, who: Acting, proposal_id: int) -> Choosing:
    """Who shall go on with it?"""
    found = handing_over.candidates(work, who, proposal_id, MOST_NEIGHBOURS)
    proposal = a_proposal(work, proposal_id)
    return Choosing(proposal.id, proposal.number, proposal.title, neighbours=found)


def offer_ahead(work: Work, who: Acting, proposal_id: int, heir: int) -> Offer:
    """What is about to be offered, and to whom."""
    proposal = handing_over.require_may_offer(work, who, proposal_id)
    person = work.session.scalars(select(Person).where(Person.id == heir)).one_or_none() if heir else None
    if heir and person is None:
        raise Refusal(line("heir-not-here"), next=Next.PROPOSALS)
    name = shown_name(person, work.bylaws) if person else ""
    return Offer(proposal.id, proposal.number, proposal.title, heir, name)


def await_number(work: Work, who: Acting, proposal_id: int) -> Choosing:
    """Into which one? Await its number."""
    proposal = a_proposal(work, proposal_id)
    if proposal.stage(work.now) not in OPEN:
        raise Refusal(line("merge-closed", number=proposal.number), next=Next.PROPOSALS)
    ask(work, who, FLOW, {"proposal": proposal.id})
    return Choosing(proposal.id, proposal.number, proposal.title)


def alike(work: Work, who: Acting, proposal_id: int) -> tuple[SimilarSeen, ...]:
    """The open proposals most like this one. Ask it in a read."""
    proposal = a_proposal(work, proposal_id)
    found = similar_to(work, who, proposal.title, proposal.body, proposal.place_id)
    return tuple(each for each in found if each.id != proposal.id and each.stage in OPEN)


def being_merged(work: Work, who: Acting) -> Choosing:
    """The same question once more, while it is open."""
    proposal = a_proposal(work, given(work, who, FLOW)["proposal"])
    same = alike(work, who, proposal.id)
    return Choosing(proposal.id, proposal.number, proposal.title, alike=same)


def take_number(work: Work, who: Acting, typed: str) -> Reason:
    """The number was written: go on to the reason."""
    proposal = given(work, who, FLOW)["proposal"]
    found = numbered(work, texts.clean(typed, one_line=True))
    if not found:
        raise Refusal(line("merge-number-unknown"), next=Next.PROPOSALS)
    return outcomes.ask_why(work, who, proposal, What.MERGE.value, found[0])


def wish_seen(work: Work, who: Acting, wish_id: int) -> Wish:
    """Another author's wish, as the one who is asked reads it."""
    wish = merging.a_wish(work, wish_id)
    by = work.session.get_one(Person, wish.asked_by)
    seen = proposal_seen(work, who, wish.proposal_id)
    into = a_proposal(work, wish.into_id)
    if into.author_id != who.person:
        raise Refusal(line("proposal-authors-only", number=into.number), next=Next.PROPOSALS)
    why = "" if hidden_word(work, WISH, wish.id, wish.why) else wish.why
    change = merging.change_ahead(work, a_proposal(work, wish.proposal_id), into)
    return Wish(wish.id, seen, into.number, shown_name(by, work.bylaws), why, merging.ends(wish), change)
