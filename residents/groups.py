"""The community's group chat: bound by its chair, moved, lost and found again.

Leaving the group changes nothing in the register, and joining it proves nothing: who lives here is known from
letters and the desk, never from a group's list of members.
"""

from dataclasses import dataclass
from enum import StrEnum

from sqlalchemy import select, update

from kernel.database import table_of
from kernel.errors import Refusal
from kernel.lines import line
from kernel.work import Work
from residents import rooms
from residents.acting import Acting
from residents.events import (
    GroupBound,
    GroupFound,
    GroupLost,
    GroupMoved,
    GroupTopicChosen,
    GroupUnbound,
)
from residents.model import Community, Group, RoleKind, Room
from residents.permits import Permit, person_of, require, roles_of
from residents.rooms import room_of

GROUPS = table_of(Group)


class State(StrEnum):
    """How a group chat stands to the community that asks."""

    FREE = "free"
    INSTEAD = "instead"
    OURS = "ours"
    TAKEN = "taken"
    GONE = "gone"
    SILENT = "silent"


@dataclass(frozen=True, slots=True)
class Offer:
    """What binding a group chat would mean; ``now`` is the title of the one it would replace."""

    state: State
    title: str
    community: str
    now: str
    ticket: str


@dataclass(frozen=True, slots=True)
class Ours:
    """The community's group chat."""

    group: int
    title: str
    community: str
    lost: bool
    in_topic: bool


def _judge_chair(work: Work, who: Acting) -> Refusal | None:
    in_person = who.by in (None, who.person)
    if who.person is None or not in_person or RoleKind.CHAIR not in roles_of(work, who.person):
        return Refusal(line("group-chair-only"))
    return None


binds_groups = Permit(_judge_chair)
"""The chair alone, because whatever the community is told in its group is told there."""


# ------------------------------------------------------------ by the chair


def offer(work: Work, who: Acting, ticket: str) -> Offer:
    """What the chair is about to confirm."""
    require(binds_groups, work, who)
    room = room_of(work, ticket)
    community, ours = work.session.get_one(Community, work.community_id).name, _ours(work)
    now = ours.title if ours is not None else ""
    return Offer(_state(work, room), room.title, community, now, room.ticket)


def bind(work: Work, who: Acting, ticket: str) -> Ours:
    """Make this the community's group chat, in the place of the one it had."""
    require(binds_groups, work, who)
    room = room_of(work, ticket)
    match _state(work, room):
        case State.TAKEN:
            raise Refusal(line("group-taken"))
        case State.GONE:
            raise Refusal(line("group-gone", title=room.title))
        case State.SILENT:
            raise Refusal(line("group-silent", title=room.title))
        case State.FREE | State.INSTEAD:
            _bind(work, who, room)
        case State.OURS:
            pass  # a second tap
    return _required_ours(work)


def ours(work: Work, who: Acting) -> Ours | None:
    """The community's group chat, for its chair."""
    require(binds_groups, work, who)
    return _shown(work, group) if (group := _ours(work)) is not None else None


def unbind(work: Work, who: Acting, group: int) -> Ours:
    """Have no group chat any more; gives which it was."""
    require(binds_groups, work, who)
    bound = work.session.scalars(select(Group).where(Group.id == group)).one_or_none()
    if bound is None:
        raise Refusal(line("group-none"))
    was = _shown(work, bound)
    _unbind(work, who, bound)
    return was


def choose_topic(work: Work, who: Acting, channel: str, external: str, topic: int | None) -> Ours:
    """Have notices told in this topic of the community's group chat; one that seemed lost is found by that.

    Of a permission that members were given, the bot is not told; it hears of it only by such a word.
    """
    require(binds_groups, work, who)
    found(work, channel, external)
    bound = work.session.scalars(
        select(Group).where(Group.channel == channel, Group.external == external)
    ).one_or_none()
    if bound is None:
        raise Refusal(line("group-taken"))
    if bound.topic != topic:
        bound.topic = topic
        work.session.flush()
        work.record(GroupTopicChosen(bound.id, topic, person_of(who)))
    return _shown(work, bound)


# ------------------------------------------------------------ what happens in the chat


def moved(work: Work, channel: str, old: str, new: str) -> bool:
    """The group chat goes on under another number; told twice or late, nothing more happens.

    A number that is bound already stays with whom it is bound to. Gives whether something was changed.
    """
    community = community_of(work, channel, old)
    if community is not None:
        work.enter(community)
    rooms.move(work, channel, old, new)
    if community is None:
        return False
    taken = select(GROUPS.c.id).where(GROUPS.c.channel == channel, GROUPS.c.external == new)
    where = (
        GROUPS.c.community_id == community,
        GROUPS.c.channel == channel,
        GROUPS.c.external == old,
        ~taken.exists(),
    )
    group = work.connection.execute(
        update(GROUPS).where(*where).values(external=new, topic=None, lost_at=None).returning(GROUPS.c.id)
    ).scalar_one_or_none()
    if group is None:
        return False
    work.record(GroupMoved(group, old, new))
    return True


def lost(work: Work, channel: str, external: str, *, out: bool) -> bool:
    """The bot is out of the group chat, or may not speak there; gives whether that is news."""
    group = _bound_now(work, channel, external)
    rooms.mark(work, channel, external, here=not out, may_speak=False)
    if group is None or group.lost_at is not None:
        return False
    group.lost_at = work.now
    work.session.flush()
    work.record(GroupLost(group.id, out))
    return True


def found(work: Work, channel: str, external: str) -> bool:
    """The bot can speak in the group chat again; gives whether that is news."""
    group = _bound_now(work, channel, external)
    rooms.mark(work, channel, external, here=True, may_speak=True)
    if group is None or group.lost_at is None:
        return False
    group.lost_at = None
    work.session.flush()
    work.record(GroupFound(group.id))
    return True


def is_ours(work: Work, who: Acting, channel: str, external: str) -> bool:
    """Whether this group chat is bound to the community of whoever asks."""
    return community_of(work, channel, external) == work.community_id


def community_of(work: Work, channel: str, external: str) -> int | None:
    """The community to which a group chat is bound, whichever it is."""
    query = select(GROUPS.c.community_id).where(GROUPS.c.channel == channel, GROUPS.c.external == external)
    return work.connection.execute(query).scalar_one_or_none()


# ------------------------------------------------------------ the register's side


def _ours(work: Work) -> Group | None:
    return work.session.scalars(select(Group).order_by(Group.id).limit(1)).first()


def _required_ours(work: Work) -> Ours:
    bound = _ours(work)
    assert bound is not None
    return _shown(work, bound)


def _shown(work: Work, group: Group) -> Ours:
    community = work.session.get_one(Community, work.community_id).name
    return Ours(group.id, group.title, community, group.lost_at is not None, group.topic is not None)


def _state(work: Work, room: Room) -> State:
    holder = community_of(work, room.channel, room.external)
    if holder is not None:
        return State.OURS if holder == work.community_id else State.TAKEN
    if not room.here:
        return State.GONE
    if not room.may_speak:
        return State.SILENT
    return State.FREE if _ours(work) is None else State.INSTEAD


def _bind(work: Work, who: Acting, room: Room) -> None:
    before = _ours(work)
    if before is not None:
        _unbind(work, who, before)
    group = Group(channel=room.channel, external=room.external, title=room.title, topic=room.topic)
    work.session.add(group)
    work.session.flush()
    work.record(GroupBound(group.id, room.channel, room.external, person_of(who)))


def _unbind(work: Work, who: Acting, group: Group) -> None:
    # First the fact, because what was put up in the group is forgotten together with it.
    work.record(GroupUnbound(group.id, person_of(who)))
    work.session.delete(group)
    work.session.flush()


def _bound_now(work: Work, channel: str, external: str) -> Group | None:
    """The bound group, looked at again once its community is entered; that is held before any row is."""
    community = community_of(work, channel, external)
    if community is None:
        return None
    work.enter(community)
    query = select(Group).where(Group.channel == channel, Group.external == external)
    return work.session.scalars(query.execution_options(populate_existing=True)).one_or_none()
