"""What follows when a community's group chat is bound, given up, moved, lost or found."""

from datetime import timedelta

from sqlalchemy import select

from handlers.going_on import going_on
from kernel.outbox import NOTICES, NoticeState
from kernel.work import Work
from notices import anew
from notices.service import drop, leave_word, post, tell
from residents.events import GroupBound, GroupFound, GroupLost, GroupMoved, GroupUnbound
from residents.model import Group, RoleKind
from residents.queries import holders_of

SURE_AFTER = timedelta(minutes=1)
"""A group that becomes a supergroup seems lost for a moment."""


def settle_in(work: Work, fact: GroupBound) -> None:
    """Say in the group what it is now, and put up what is going on."""
    post(work, "group-bound", {}, once=f"group-bound:{_moment(work)}", subject=fact.group)
    for kind, subject in going_on(work):
        anew.put_up(work, kind, subject)


def move_out(work: Work, fact: GroupUnbound) -> None:
    """Nothing goes there any more; a last word says so, because what stands there looks as if it lived."""
    anew.forget(work, fact.group)
    group = work.session.get(Group, fact.group)
    if group is not None and group.lost_at is None:
        once = f"group-left:{fact.group}:{_moment(work)}"
        leave_word(work, "group-left", group.channel, group.external, once=once)


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
    """Draw again what changed meanwhile, put up what began meanwhile, and tell the chairs who heard of it."""
    _show_again(work)
    told = _told_of_loss(work, fact.group)
    drop(work, "group-lost", fact.group)
    chairs = [chair for chair in holders_of(work, RoleKind.CHAIR) if chair in told]
    once = f"group-found:{fact.group}:{_moment(work)}"
    tell(work, chairs, "group-found", {}, once=once, subject=fact.group)


def _told_of_loss(work: Work, group: int) -> set[int]:
    """Who read that the group was lost this time: that is told a while after, and it may be back by then."""
    about = (NOTICES.c.kind == "group-lost", NOTICES.c.subject == group)
    mine = NOTICES.c.community_id == work.community_id
    query = select(NOTICES.c.person_id, NOTICES.c.state).where(mine, *about).order_by(NOTICES.c.id)
    last = {row.person_id: row.state for row in work.connection.execute(query)}
    return {person for person, state in last.items() if state in (NoticeState.SENT, NoticeState.SENDING)}


def _show_again(work: Work) -> None:
    for kind, subject in going_on(work):
        anew.show(work, kind, subject)


def _moment(work: Work) -> int:
    return int(work.now.timestamp() * 1000)
