"""What is told in the group about itself, and to the chairs about the group."""

from sqlalchemy import select

from handlers.chat.common import HOME_ROW
from handlers.chat.groups.buttons import SeeGroup
from handlers.chat.groups.screens import known_here, private_door
from handlers.chat.screen import Button, Screen
from handlers.chat.told import Draw, Told
from kernel.lines import Words, line
from kernel.work import Work
from residents.groups import community_of
from residents.model import Community, Group


def bound(work: Work, told: Told) -> Screen | None:
    """In the group, once it is bound."""
    community = _community(work)
    return known_here(community.name, community.slug)


def welcome(work: Work, told: Told) -> Screen | None:
    """In the group, to those who came in; nobody is named."""
    community = _community(work)
    return Screen((line("group-welcome", community=community.name),), (private_door(community.slug),))


def left(work: Work, told: Told) -> Screen | None:
    """In the group that was the community's; nothing if it is again."""
    channel, chat = told.args.get("channel"), told.args.get("chat")
    assert isinstance(channel, Words) and isinstance(chat, Words)
    if community_of(work, channel.text, chat.text) == work.community_id:
        return None
    community = _community(work)
    return Screen((line("group-left", community=community.name),), (private_door(community.slug),))


def lost(work: Work, told: Told) -> Screen | None:
    """To the chair: the bot is out of the group, or may not speak."""
    group = _group(work, told.subject)
    if group is None or group.lost_at is None:
        return None
    why = told.args.get("why")
    is_out = isinstance(why, Words) and why.text == "out"
    what = line("group-lost-out", title=group.title)
    if not is_out:
        what = line("group-lost-silent", title=group.title)
    see = Button(line("group-button-see"), SeeGroup())
    return Screen((what, line("group-lost-meanwhile")), ((see,), HOME_ROW))


def found(work: Work, told: Told) -> Screen | None:
    """To the chair: it works again."""
    group = _group(work, told.subject)
    if group is None or group.lost_at is not None:
        return None
    return Screen((line("group-found", title=group.title),), (HOME_ROW,))


def _group(work: Work, group: int) -> Group | None:
    return work.session.scalars(select(Group).where(Group.id == group)).one_or_none()


def _community(work: Work) -> Community:
    return work.session.get_one(Community, work.community_id)


NOTICES: dict[str, Draw] = {
    "group-bound": bound,
    "group-welcome": welcome,
    "group-left": left,
    "group-lost": lost,
    "group-found": found,
}
