"""Editing a proposal until a neighbour supports it; every earlier text stays readable."""

from dataclasses import dataclass

from sqlalchemy import select

from deliberation.proposals.events import ProposalEdited
from deliberation.proposals.model import Born, Proposal, ProposalEdition, Support
from deliberation.proposals.photos import photos_of, put_photos
from deliberation.proposals.service import a_proposal
from deliberation.proposals.stages import Stage
from deliberation.proposals.wording import Text, checked_body, checked_title, checked_wish
from kernel.errors import Next, Refusal
from kernel.lines import line
from kernel.work import Work
from notices.service import mark_stale
from residents.acting import Acting
from residents.moderation.conduct import note_published, require_may_publish
from residents.permits import dwellings_of, person_of


@dataclass(frozen=True, slots=True)
class Edited:
    """A proposal that reads otherwise now; ``again`` if it read so already."""

    proposal: int
    number: str
    edition: int
    again: bool


def text_of(work: Work, proposal: Proposal) -> Text:
    """All that a proposal says now."""
    return Text(
        title=proposal.title,
        body=proposal.body,
        place=proposal.place_id,
        wish=proposal.wish,
        cost=proposal.cost,
        photos=photos_of(work, proposal.id),
        voice=proposal.voice_id,
        typed_by=proposal.typed_by,
        office=proposal.origin == Born.COMMITTEE,
    )


def why_not_editable(work: Work, who: Acting, proposal: Proposal) -> Refusal | None:
    """Why this person may not edit it now: not theirs, no longer collecting, or supported by a neighbour.

    Whoever supported it supported the words they read; a later text would not be what they supported.
    """
    if person_of(who) != proposal.author_id:
        return Refusal(line("edit-not-yours"), next=Next.PROPOSALS)
    if proposal.stage(work.now) is not Stage.COLLECTING:
        return Refusal(line("edit-over", number=proposal.number), next=Next.PROPOSALS)
    if supported_by_others(work, proposal):
        return Refusal(line("edit-supported", number=proposal.number), next=Next.PROPOSALS)
    return None


def supported_by_others(work: Work, proposal: Proposal) -> bool:
    """Whether a home other than the author's own supports it."""
    own = dwellings_of(work, proposal.author_id)
    query = select(Support.id).where(Support.proposal_id == proposal.id, Support.dwelling_id.not_in(own))
    return work.session.scalars(query.limit(1)).first() is not None


def edit(work: Work, who: Acting, proposal_id: int, edition: int, new: Text) -> Edited:
    """Have it say ``new`` instead of what it said in ``edition``; place, voice and origin stay as they are.

    A second tap finds it said already; what was changed meanwhile is not written over.
    """
    proposal = a_proposal(work, proposal_id, lock=True)
    if (refusal := why_not_editable(work, who, proposal)) is not None:
        raise refusal
    old = text_of(work, proposal)
    if _parts(new) == _parts(old):
        return Edited(proposal.id, proposal.number, proposal.edition, again=True)
    if edition != proposal.edition:
        raise Refusal(line("edit-outdated", number=proposal.number), next=Next.PROPOSALS)
    title, body, wish = checked_title(new.title), checked_body(new.body), checked_wish(new.wish)
    require_may_publish(work, who, title, body, wish)
    _keep(work, proposal, old)
    proposal.title, proposal.body, proposal.wish, proposal.cost = title, body, wish, new.cost
    proposal.edition, proposal.edited_at = proposal.edition + 1, work.now
    put_photos(work, proposal.id, new.photos)
    note_published(work, who, "edition", proposal.id)
    mark_stale(work, "proposal", proposal.id)
    work.record(ProposalEdited(proposal.id, proposal.edition))
    return Edited(proposal.id, proposal.number, proposal.edition, again=False)


def _keep(work: Work, proposal: Proposal, old: Text) -> None:
    row = ProposalEdition(proposal_id=proposal.id, edition=proposal.edition, until=work.now)
    row.title, row.body, row.wish, row.cost = old.title, old.body, old.wish, old.cost
    row.photos = list(old.photos)
    work.session.add(row)


def _parts(text: Text) -> tuple[object, ...]:
    return text.title, text.body, text.wish, text.cost, text.photos
