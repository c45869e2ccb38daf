"""What changes a proposal."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from fractions import Fraction

from sqlalchemy import func, select

from deliberation.proposals.events import ProposalPublished
from deliberation.proposals.model import Born, Proposal
from deliberation.proposals.photos import put_photos
from deliberation.proposals.thresholds import needed
from deliberation.proposals.wording import Text, checked_body, checked_title, checked_wish
from kernel.bylaws import ProposalRules, current_version
from kernel.errors import Next, Refusal
from kernel.lines import line
from kernel.work import Work
from notices.service import post
from residents.access import may
from residents.acting import Acting
from residents.model import Place, PlaceKind
from residents.moderation.conduct import note_published, require_may_publish
from residents.permits import at_the_desk, on_the_committee, person_of, require
from residents.queries import dwelling_count

FOR_THE_OFFICE = on_the_committee | at_the_desk
"""Who may propose for the committee instead of as a neighbour."""


@dataclass(frozen=True, slots=True)
class Published:
    """A proposal that is public now."""

    proposal: int
    number: str
    title: str
    needed: int
    until: datetime


def publish(
    work: Work,
    who: Acting,
    title: str,
    body: str,
    place: int | None,
    *,
    wish: str = "",
    cost: int | None = None,
    photos: Sequence[int] = (),
    voice: int | None = None,
    typed_by: int | None = None,
    office: bool = False,
    voice_public: bool = False,
) -> Published:
    """Put a proposal before the community or one place; threshold and date are frozen into it (B01).

    ``cost`` is in cents; ``photos`` and ``voice`` are files that were sent; everybody hears a
    voice that is ``voice_public``. ``office`` proposes it for the
    committee, whose topics are counted apart from those of residents (B06, B07).
    """
    author = require_may_propose(work, who, office=office)
    if place is not None:
        a_place(work, place)
    text = Text(
        *(checked_title(title), checked_body(body), place, checked_wish(wish), cost),
        *(tuple(photos), voice, typed_by, office, voice_public),
    )
    require_may_publish(work, who, text.title, text.body, text.wish)
    proposal = _made(work, author, text)
    work.session.add(proposal)
    work.session.flush()
    put_photos(work, proposal.id, photos)
    return _announced(work, who, proposal)


def _made(work: Work, author: int, text: Text) -> Proposal:
    return Proposal(
        number=work.number("proposal"),
        title=text.title,
        body=text.body,
        wish=text.wish,
        cost=text.cost,
        place_id=text.place,
        author_id=author,
        origin=Born.COMMITTEE if text.office else Born.RESIDENT,
        published_at=work.now,
        support_needed=support_needed(work, text.place),
        support_until=support_ends(work),
        bylaws_version=current_version(work.session, work.now).version,
        voice_id=text.voice,
        typed_by=text.typed_by,
        voice_public=text.voice is not None and text.voice_public,
    )


def _announced(work: Work, who: Acting, proposal: Proposal) -> Published:
    post(work, "card-proposal", {}, once=f"proposal:{proposal.id}", subject=proposal.id)
    note_published(work, who, "proposal", proposal.id)
    work.record(ProposalPublished(proposal.id, proposal.author_id))
    return Published(
        proposal.id, proposal.number, proposal.title, proposal.support_needed, proposal.support_until
    )


def require_may_propose(work: Work, who: Acting, *, office: bool | None = None) -> int:
    """The person, if they may put another proposal before the community now.

    As a neighbour, by ``access.propose``; for the committee (``office``), by holding an office; None asks
    whether they may either way.
    """
    permit = FOR_THE_OFFICE if office else may("propose")
    require(FOR_THE_OFFICE | permit if office is None else permit, work, who)
    author = person_of(who)
    _require_few_open(work, author, work.bylaws.proposals.open_at_once)
    return author


def a_place(work: Work, place: int) -> Place:
    """A building or a grid of this community, or a kind refusal."""
    query = select(Place).where(Place.id == place, Place.kind.in_((PlaceKind.BUILDING, PlaceKind.GRID)))
    found = work.session.scalars(query).one_or_none()
    if found is None:
        raise Refusal(line("proposal-place-unknown"), next=Next.PROPOSALS)
    return found


def support_needed(work: Work, place: int | None) -> int:
    """How many homes must support what concerns this place, as the by-laws say now."""
    kind = a_place(work, place).kind if place is not None else PlaceKind.COMMUNITY
    number, share = rule_for(work.bylaws.proposals, PlaceKind(kind))
    return needed(number, share, dwelling_count(work, place))


def rule_for(rules: ProposalRules, kind: PlaceKind) -> tuple[int, Fraction]:
    """The number and the share of homes that the by-laws ask for in a place of this kind."""
    match kind:
        case PlaceKind.BUILDING:
            return rules.building_dwellings, rules.building_share
        case PlaceKind.GRID:
            return rules.grid_dwellings, rules.grid_share
        case PlaceKind.COMMUNITY:
            return rules.support_dwellings, rules.support_share


def support_ends(work: Work) -> datetime:
    """The last moment to support a proposal published now: eight in the evening."""
    local = work.now.astimezone(work.zone) + timedelta(days=work.bylaws.proposals.support_days)
    return local.replace(hour=20, minute=0, second=0, microsecond=0)


def a_proposal(work: Work, proposal_id: int, *, lock: bool = False) -> Proposal:
    """A proposal of this community, or a kind refusal."""
    query = select(Proposal).where(Proposal.id == proposal_id)
    found = work.session.scalars(query.with_for_update() if lock else query).one_or_none()
    if found is None:
        raise Refusal(line("proposal-unknown"), next=Next.PROPOSALS)
    return found


def _require_few_open(work: Work, author: int, most: int) -> None:
    still_open = select(func.count(Proposal.id)).where(
        Proposal.author_id == author,
        Proposal.support_until > work.now,
        Proposal.declined_at.is_(None),
        Proposal.adopted.is_(None),
        Proposal.poll_id.is_(None),
        *(Proposal.withdrawn_at.is_(None), Proposal.merged_at.is_(None), Proposal.answered_at.is_(None)),
    )
    if work.session.scalars(still_open).one() >= most:
        raise Refusal(line("proposal-too-many-open", most=most), next=Next.PROPOSALS)
