"""Who follows a proposal, derived: whoever proposed, supported or commented follows, unless they muted it."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from sqlalchemy import Select, select, union

from deliberation.comments.model import Comment
from deliberation.following.model import Follow
from deliberation.proposals.model import Proposal, Support
from deliberation.proposals.service import a_proposal
from deliberation.proposals.stages import Stage
from kernel.work import Work
from residents.acting import Acting
from residents.model import Residency
from residents.moderation.queries import hidden_among, hidden_text
from residents.permits import person_of


class Heeds(StrEnum):
    """How somebody stands to what becomes of a proposal."""

    FOLLOWS = "follows"
    """They said so."""

    ITSELF = "itself"
    """They proposed, supported or commented."""

    MUTED = "muted"
    NEITHER = "neither"


@dataclass(frozen=True, slots=True)
class FollowSeen:
    """A proposal, and how the asking person stands to it; a hidden one has no title."""

    proposal: int
    number: str
    title: str
    stage: Stage
    heeds: Heeds


def followers(work: Work, proposal: int) -> list[int]:
    """Everybody to whom news of this proposal go, by their ids in order."""
    people = set(work.session.scalars(_took_part(proposal)))
    said = select(Follow.person_id, Follow.muted).where(Follow.proposal_id == proposal)
    for person, muted in work.session.execute(said):
        (people.discard if muted else people.add)(person)
    author = select(Proposal.author_id).where(Proposal.id == proposal)
    return sorted(people - _left(work, people - set(work.session.scalars(author))))


def _left(work: Work, people: set[int]) -> set[int]:
    """Those of these people who had a home here and have none any more: news are not for them."""
    over = select(Residency.person_id).where(Residency.person_id.in_(people), Residency.until.is_not(None))
    lives = select(Residency.person_id).where(Residency.person_id.in_(people), Residency.until.is_(None))
    return set(work.session.scalars(over)) - set(work.session.scalars(lives))


def wants(work: Work, proposal: int, people: Iterable[int]) -> list[int]:
    """Those of these people who did not mute the proposal, in the order given."""
    muted = select(Follow.person_id).where(Follow.proposal_id == proposal, Follow.muted)
    silent = set(work.session.scalars(muted))
    return [person for person in people if person not in silent]


def follow_seen(work: Work, who: Acting, proposal_id: int) -> FollowSeen:
    """How the asking person stands to this proposal; refused kindly for strangers and unknown ones."""
    person, proposal = person_of(who), a_proposal(work, proposal_id)
    title = "" if hidden_text(work, "proposal", proposal.id) else proposal.title
    stage = proposal.stage(work.now)
    return FollowSeen(proposal.id, proposal.number, title, stage, heeds(work, person, proposal))


def heeds(work: Work, person: int, proposal: Proposal) -> Heeds:
    """How this person stands to it; what they said goes before what follows from what they did."""
    query = select(Follow.muted).where(Follow.proposal_id == proposal.id, Follow.person_id == person)
    muted = work.session.scalars(query).one_or_none()
    if muted is not None:
        return Heeds.MUTED if muted else Heeds.FOLLOWS
    return Heeds.ITSELF if person in set(work.session.scalars(_took_part(proposal.id))) else Heeds.NEITHER


def followed(work: Work, who: Acting, page: int, size: int) -> tuple[tuple[FollowSeen, ...], bool]:
    """A page of what the asking person follows or muted, newest first; and whether there are more."""
    person = person_of(who)
    mine = union(
        select(Proposal.id).where(Proposal.author_id == person),
        select(Support.proposal_id).where(Support.person_id == person),
        select(Comment.proposal_id).where(Comment.person_id == person, Comment.withdrawn_at.is_(None)),
        select(Follow.proposal_id).where(Follow.person_id == person),
    ).subquery()
    query = select(Proposal).where(Proposal.id.in_(select(mine.c[0]))).order_by(Proposal.id.desc())
    found = list(work.session.scalars(query.offset(page * size).limit(size + 1)))
    hidden = hidden_among(work, "proposal", [each.id for each in found[:size]])
    rows = tuple(
        FollowSeen(
            *(each.id, each.number, "" if each.id in hidden else each.title),
            *(each.stage(work.now), heeds(work, person, each)),
        )
        for each in found[:size]
    )
    return rows, len(found) > size


def _took_part(proposal: int) -> Select[int]:
    parts = union(
        select(Proposal.author_id).where(Proposal.id == proposal),
        select(Support.person_id).where(Support.proposal_id == proposal),
        select(Comment.person_id).where(Comment.proposal_id == proposal, Comment.withdrawn_at.is_(None)),
    ).subquery()
    return select(parts.c[0])
