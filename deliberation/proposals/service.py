"""What changes a proposal."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import func, select

from deliberation.proposals.events import (
    ProposalDecided,
    ProposalDeclined,
    ProposalPublished,
    ProposalPutToVote,
)
from deliberation.proposals.model import Proposal
from deliberation.proposals.stages import Stage
from kernel import texts
from kernel.bylaws import current_version
from kernel.errors import Next, Refusal
from kernel.lines import line
from kernel.work import Work
from notices.service import mark_stale, post, tell
from residents.acting import Acting
from residents.model import Place, PlaceKind
from residents.permits import a_resident, on_the_committee, person_of, require
from residents.queries import dwelling_count

TITLE_LENGTH = 40
BODY_LENGTH = 1500
REASON_LENGTH = 500
LEAST_TITLE = 4


@dataclass(frozen=True, slots=True)
class Published:
    """A proposal that is public now."""

    proposal: int
    number: str
    title: str
    needed: int
    until: datetime


@dataclass(frozen=True, slots=True)
class Declined:
    """A proposal that the committee declined."""

    proposal: int
    number: str


def checked_title(written: str) -> str:
    """A usable title, or a refusal that says how long it may be."""
    title = texts.clean(written, one_line=True)
    if not LEAST_TITLE <= len(title) <= TITLE_LENGTH or not texts.is_visible(title):
        raise Refusal(line("proposal-title-length", least=LEAST_TITLE, most=TITLE_LENGTH, given=len(title)))
    return title


def checked_body(written: str) -> str:
    """A usable description, or a refusal that says how long it may be."""
    body = texts.clean(written)
    if not texts.is_visible(body):
        body = ""
    if not 0 < texts.length(body) <= BODY_LENGTH:
        raise Refusal(line("proposal-body-length", most=BODY_LENGTH, given=texts.length(body)))
    return body


def checked_reason(written: str) -> str:
    """A usable reason for declining, or a refusal that says how long it may be."""
    reason = texts.clean(written)
    if not texts.is_visible(reason) or texts.length(reason) > REASON_LENGTH:
        raise Refusal(line("proposal-reason-length", most=REASON_LENGTH), next=Next.PROPOSALS)
    return reason


def publish(
    work: Work, who: Acting, title: str, body: str, place: int | None, photo: int | None = None
) -> Published:
    """Put a proposal before the community or one building; threshold and date are frozen into it."""
    author = require_may_propose(work, who)
    if place is not None:
        a_building(work, place)
    proposal = Proposal(
        number=work.number("proposal"),
        title=checked_title(title),
        body=checked_body(body),
        place_id=place,
        author_id=author,
        published_at=work.now,
        support_needed=support_needed(work, place),
        support_until=support_ends(work),
        bylaws_version=current_version(work.session, work.now).version,
        photo_id=photo,
    )
    work.session.add(proposal)
    work.session.flush()
    post(work, "card-proposal", {}, once=f"proposal:{proposal.id}", subject=proposal.id)
    work.record(ProposalPublished(proposal.id, author))
    return Published(
        proposal.id, proposal.number, proposal.title, proposal.support_needed, proposal.support_until
    )


def require_may_propose(work: Work, who: Acting) -> int:
    """The person, if they may put another proposal before the community now."""
    require(a_resident, work, who)
    author = person_of(who)
    _require_few_open(work, author, work.bylaws.proposals.open_at_once)
    return author


def a_building(work: Work, place: int) -> Place:
    """A building of this community, or a kind refusal."""
    query = select(Place).where(Place.id == place, Place.kind == PlaceKind.BUILDING)
    found = work.session.scalars(query).one_or_none()
    if found is None:
        raise Refusal(line("proposal-place-unknown"), next=Next.PROPOSALS)
    return found


def support_needed(work: Work, place: int | None) -> int:
    """The by-law's number of dwellings; in a small building never more than half of them."""
    half = -(-dwelling_count(work, place) // 2)
    return max(1, min(work.bylaws.proposals.support_dwellings, half))


def support_ends(work: Work) -> datetime:
    """The last moment to support a proposal published now: eight in the evening."""
    local = work.now.astimezone(work.zone) + timedelta(days=work.bylaws.proposals.support_days)
    return local.replace(hour=20, minute=0, second=0, microsecond=0)


def decline(work: Work, who: Acting, proposal_id: int, reason: str) -> Declined:
    """The committee says why it does not go on with a proposal that reached its support."""
    require(on_the_committee, work, who)
    proposal = a_proposal(work, proposal_id)
    _require_ready(work, proposal)
    why = checked_reason(reason)
    proposal.declined_at, proposal.declined_by, proposal.declined_why = work.now, who.person, why
    work.session.flush()
    _tell_author(work, proposal, "proposal-declined")
    mark_stale(work, "proposal", proposal.id)
    work.record(ProposalDeclined(proposal.id, person_of(who)), sealed={"reason": why})
    return Declined(proposal.id, proposal.number)


def require_may_go_to_vote(work: Work, who: Acting, proposal_id: int) -> Proposal:
    """The proposal, if this person may put it to the vote now."""
    require(on_the_committee, work, who)
    proposal = a_proposal(work, proposal_id)
    _require_ready(work, proposal)
    return proposal


def sent_to_vote(work: Work, proposal: Proposal, poll: int) -> None:
    """Tie a proposal to the poll that will decide it."""
    proposal.poll_id = poll
    work.session.flush()
    _tell_author(work, proposal, "proposal-in-vote")
    mark_stale(work, "proposal", proposal.id)
    work.record(ProposalPutToVote(proposal.id, poll))


def conclude(work: Work, poll: int, *, carried: bool) -> None:
    """Write the outcome of a poll into the proposal it decided, if it decided one."""
    proposal = work.session.scalars(select(Proposal).where(Proposal.poll_id == poll)).one_or_none()
    if proposal is None or proposal.adopted is not None:
        return
    proposal.adopted, proposal.decided_at = carried, work.now
    work.session.flush()
    mark_stale(work, "proposal", proposal.id)
    work.record(ProposalDecided(proposal.id, proposal.author_id, carried))


def a_proposal(work: Work, proposal_id: int, *, lock: bool = False) -> Proposal:
    """A proposal of this community, or a kind refusal."""
    query = select(Proposal).where(Proposal.id == proposal_id)
    found = work.session.scalars(query.with_for_update() if lock else query).one_or_none()
    if found is None:
        raise Refusal(line("proposal-unknown"), next=Next.PROPOSALS)
    return found


def _tell_author(work: Work, proposal: Proposal, kind: str) -> None:
    tell(work, [proposal.author_id], kind, {}, once=f"{kind}:{proposal.id}", subject=proposal.id)


def _require_ready(work: Work, proposal: Proposal) -> None:
    if proposal.stage(work.now) is not Stage.READY:
        raise Refusal(line("proposal-not-ready", number=proposal.number), next=Next.PROPOSALS)


def _require_few_open(work: Work, author: int, most: int) -> None:
    still_open = select(func.count(Proposal.id)).where(
        Proposal.author_id == author,
        Proposal.support_until > work.now,
        Proposal.declined_at.is_(None),
        Proposal.adopted.is_(None),
        Proposal.poll_id.is_(None),
    )
    if work.session.scalars(still_open).one() >= most:
        raise Refusal(line("proposal-too-many-open", most=most), next=Next.PROPOSALS)
