"""What follows when a community's group chat is bound, given up, moved, lost or found."""

from collections.abc import Iterator
from datetime import timedelta

from sqlalchemy import select

from deliberation.meetings.model import Meeting
from deliberation.polls.model import Poll
from deliberation.proposals.model import Proposal
from kernel.work import Work
from notices import anew
from notices.service import post, tell
from residents.events import GroupBound, GroupFound, GroupLost, GroupMoved, GroupUnbound
from residents.model import RoleKind
from residents.queries import holders_of

SURE_AFTER = timedelta(minutes=1)
"""A group that becomes a supergroup seems lost for a moment."""


def settle_in(work: Work, fact: GroupBound) -> None:
    """Say in the group what it is now, and put up what is going on."""
    post(work, "group-bound", {}, once=f"group-bound:{_moment(work)}", subject=fact.group)
    for kind, subject in _going_on(work):
        anew.put_up(work, kind, subject)


def move_out(work: Work, fact: GroupUnbound) -> None:
    """Nothing goes there any more."""
    anew.forget(work, fact.group)


def move_along(work: Work, fact: GroupMoved) -> None:
    """Put up what is going on in the chat that the group is now."""
    anew.left_behind(work, fact.group, fact.was)
    _show_again(work)


def tell_chairs(work: Work, fact: GroupLost) -> None:
    """Tell the chairs, in private and once, what is wrong with the group and what to do."""
    chairs, due = holders_of(work, RoleKind.CHAIR), work.now + SURE_AFTER
    once = f"group-lost:{fact.group}:{_moment(work)}"
    why = "out" if fact.out else "silent"
    tell(work, chairs, "group-lost", {"why": why}, once=once, subject=fact.group, due=due)


def come_back(work: Work, fact: GroupFound) -> None:
    """Draw again what changed meanwhile, put up what began meanwhile, and tell the chairs."""
    _show_again(work)
    chairs = holders_of(work, RoleKind.CHAIR)
    once = f"group-found:{fact.group}:{_moment(work)}"
    tell(work, chairs, "group-found", {}, once=once, subject=fact.group)


def _show_again(work: Work) -> None:
    for kind, subject in _going_on(work):
        anew.show(work, kind, subject)


def _going_on(work: Work) -> Iterator[tuple[str, int]]:
    """What has a card and can still be answered: as (kind of card, subject)."""
    undecided = (Proposal.declined_at.is_(None), Proposal.poll_id.is_(None))
    wanted = Proposal.reached_at.is_not(None) | (Proposal.support_until > work.now)
    for proposal in work.session.scalars(select(Proposal.id).where(*undecided, wanted).order_by(Proposal.id)):
        yield "proposal", proposal
    running = (Poll.opened_at <= work.now, Poll.closes_at > work.now)
    for poll in work.session.scalars(select(Poll.id).where(*running).order_by(Poll.id)):
        yield "poll", poll
    ahead = (Meeting.starts_at > work.now, Meeting.cancelled_at.is_(None))
    for meeting in work.session.scalars(select(Meeting.id).where(*ahead).order_by(Meeting.id)):
        yield "meeting", meeting


def _moment(work: Work) -> int:
    return int(work.now.timestamp() * 1000)
