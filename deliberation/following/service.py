"""What changes who hears of a proposal: one row a person, and what was said last holds."""

from sqlalchemy import select

from deliberation.following.model import Follow
from deliberation.following.queries import FollowSeen, follow_seen
from deliberation.proposals.service import a_proposal
from kernel.work import Work
from residents.acting import Acting
from residents.permits import person_of


def follow(work: Work, who: Acting, proposal: int) -> FollowSeen:
    """Hear of it from now on, also without having taken part; once more changes nothing."""
    return _say(work, who, proposal, muted=False)


def mute(work: Work, who: Acting, proposal: int) -> FollowSeen:
    """Hear nothing more of it; votes and what the law wants told are told all the same."""
    return _say(work, who, proposal, muted=True)


def let_be(work: Work, who: Acting, proposal: int) -> FollowSeen:
    """Neither: take back what was said; whoever took part follows again by that."""
    row = _row(work, person_of(who), a_proposal(work, proposal).id)
    if row is not None:
        work.session.delete(row)
        work.session.flush()
    return follow_seen(work, who, proposal)


def _say(work: Work, who: Acting, proposal: int, *, muted: bool) -> FollowSeen:
    person, known = person_of(who), a_proposal(work, proposal).id
    row = _row(work, person, known) or Follow(proposal_id=known, person_id=person, at=work.now)
    row.muted, row.at = muted, work.now
    work.session.add(row)
    work.session.flush()
    return follow_seen(work, who, proposal)


def _row(work: Work, person: int, proposal: int) -> Follow | None:
    query = select(Follow).where(Follow.proposal_id == proposal, Follow.person_id == person)
    return work.session.scalars(query).one_or_none()
