"""Editing a proposal until a neighbour supports it; every earlier text stays readable."""

from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import aliased

from deliberation.proposals.differing import is_much_the_same
from deliberation.proposals.events import ProposalEdited
from deliberation.proposals.model import Born, Proposal, ProposalEdition, Support
from deliberation.proposals.photos import photos_of, put_photos
from deliberation.proposals.returning import send_again
from deliberation.proposals.service import a_proposal
from deliberation.proposals.stages import Stage
from deliberation.proposals.wording import Text, checked_body, checked_title, checked_wish
from kernel.errors import Next, Refusal
from kernel.lines import line
from kernel.work import Work
from notices.service import mark_stale
from residents.acting import Acting
from residents.model import Relation, Residency
from residents.moderation.conduct import note_published, require_may_publish
from residents.permits import person_of


@dataclass(frozen=True, slots=True)
class Edited:
    """A proposal that reads otherwise now; ``again`` if it read so already.

    ``sent_again`` if the committee had given it back, and has to answer it now.
    """

    proposal: int
    number: str
    edition: int
    again: bool
    sent_again: bool = False


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
        voice_public=proposal.voice_public,
    )


def why_not_editable(work: Work, who: Acting, proposal: Proposal) -> Refusal | None:
    """Why this person may not edit it now: not theirs, no longer collecting, or supported by a neighbour.

    Whoever supported it supported the words they read; a later text would not be what they supported. One
    that the committee gave back is edited all the same: supporters hear of it and may take theirs back.
    """
    if person_of(who) != proposal.author_id:
        return Refusal(line("edit-not-yours"), next=Next.PROPOSALS)
    if proposal.stage(work.now) is Stage.RETURNED:
        return None
    if proposal.stage(work.now) is not Stage.COLLECTING:
        return Refusal(line("edit-over", number=proposal.number), next=Next.PROPOSALS)
    if supported_by_others(work, proposal):
        return Refusal(line("edit-supported", number=proposal.number), next=Next.PROPOSALS)
    return None


def require_title_may_change(work: Work, proposal: Proposal) -> None:
    """Refuse while it was given back to say more: under its title homes supported it, and it is voted on."""
    if proposal.stage(work.now) is Stage.RETURNED:
        raise Refusal(line("edit-title-stands", number=proposal.number), next=Next.PROPOSALS)


def supported_by_others(work: Work, proposal: Proposal) -> bool:
    """Whether a home other than the author's own supports it.

    Their own is one to which they belonged when it was supported: nobody makes a neighbour's home their own
    to change what it supported. What a tenant supported, their landlord does not change either.
    """
    mine = (
        *(Residency.person_id == proposal.author_id, Residency.dwelling_id == Support.dwelling_id),
        *(Residency.until.is_(None), Residency.verified_at.is_not(None), Residency.disputed_at.is_(None)),
        Residency.since <= Support.at,
    )
    tenant = aliased(Residency)
    rents = (
        *(tenant.person_id == Support.person_id, tenant.dwelling_id == Support.dwelling_id),
        *(tenant.relation == Relation.TENANT, tenant.person_id != proposal.author_id),
    )
    own = select(Residency.id).where(*mine).exists() & ~select(tenant.id).where(*rents).exists()
    query = select(Support.id).where(Support.proposal_id == proposal.id, ~own)
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
    if new.title != old.title:
        require_title_may_change(work, proposal)
    if edition != proposal.edition:
        raise Refusal(line("edit-outdated", number=proposal.number), next=Next.PROPOSALS)
    title, body, wish = checked_title(new.title), checked_body(new.body), checked_wish(new.wish)
    if proposal.stage(work.now) is Stage.RETURNED:
        _require_still_what_was_supported(proposal, body, wish)
    require_may_publish(work, who, title, body, wish)
    _keep(work, proposal, old)
    proposal.title, proposal.body, proposal.wish, proposal.cost = title, body, wish, new.cost
    proposal.edition, proposal.edited_at = proposal.edition + 1, work.now
    put_photos(work, proposal.id, new.photos)
    note_published(work, who, "edition", proposal.id)
    mark_stale(work, "proposal", proposal.id)
    work.record(ProposalEdited(proposal.id, proposal.edition))
    returned = proposal.stage(work.now) is Stage.RETURNED
    send_again(work, proposal)
    return Edited(proposal.id, proposal.number, proposal.edition, again=False, sent_again=returned)


def _require_still_what_was_supported(proposal: Proposal, body: str, wish: str) -> None:
    """Refuse words that replace what homes supported: saying more adds to it."""
    for part, old, new in (("body", proposal.body, body), ("wish", proposal.wish, wish)):
        if not is_much_the_same(old, new):
            raise Refusal(line("edit-keeps-little", number=proposal.number, part=part), next=Next.PROPOSALS)


def _keep(work: Work, proposal: Proposal, old: Text) -> None:
    row = ProposalEdition(proposal_id=proposal.id, edition=proposal.edition, until=work.now)
    row.title, row.body, row.wish, row.cost = old.title, old.body, old.wish, old.cost
    row.photos = list(old.photos)
    work.session.add(row)


def _parts(text: Text) -> tuple[object, ...]:
    return text.title, text.body, text.wish, text.cost, text.photos
