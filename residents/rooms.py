"""Group chats that the bot was brought into, whether or not a community has its say there."""

from dataclasses import dataclass

from sqlalchemy import delete, select, update
from sqlalchemy.dialects.postgresql import insert as postgresql_insert
from sqlalchemy.dialects.sqlite import insert as sqlite_insert

from kernel import codes, texts
from kernel.database import table_of
from kernel.errors import Refusal
from kernel.lines import line
from kernel.work import Work
from residents.acting import Acting
from residents.model import Community, Group, Room

GROUPS, ROOMS, COMMUNITIES = table_of(Group), table_of(Room), table_of(Community)
TICKET_LENGTH = 10
MOST_TITLE = 120


@dataclass(frozen=True, slots=True)
class Seen:
    """A group chat as we came into it: its ticket, and whose it is already."""

    title: str
    ticket: str
    community: str | None
    slug: str | None


def come_in(work: Work, who: Acting, channel: str, external: str, title: str, topic: int | None) -> Seen:
    """Know a group chat that the bot was brought into, or in which somebody asks for it."""
    ticket = codes.code(work.chance(codes.CHARACTERS_PER_BYTE * TICKET_LENGTH), TICKET_LENGTH)
    now = {"title": tidy_title(title), "topic": topic, "here": True, "seen_at": work.now}
    make = sqlite_insert if work.connection.dialect.name == "sqlite" else postgresql_insert
    known = make(ROOMS).values(channel=channel, external=external, ticket=ticket, may_speak=True, **now)
    work.connection.execute(known.on_conflict_do_update(index_elements=["channel", "external"], set_=now))
    return seen(work, channel, external)


def seen(work: Work, channel: str, external: str) -> Seen:
    """A group chat that the bot knows."""
    row = work.connection.execute(
        select(ROOMS.c.title, ROOMS.c.ticket, COMMUNITIES.c.name, COMMUNITIES.c.slug)
        .outerjoin(GROUPS, (GROUPS.c.channel == ROOMS.c.channel) & (GROUPS.c.external == ROOMS.c.external))
        .outerjoin(COMMUNITIES, COMMUNITIES.c.id == GROUPS.c.community_id)
        .where(ROOMS.c.channel == channel, ROOMS.c.external == external)
    ).one()
    return Seen(row.title, row.ticket, row.name, row.slug)


def room_of(work: Work, ticket: str) -> Room:
    """The group chat whose link somebody opened."""
    room = work.session.scalars(select(Room).where(Room.ticket == ticket)).one_or_none()
    if room is None:
        raise Refusal(line("group-link-old"))
    return room


def mark(work: Work, channel: str, external: str, *, here: bool, may_speak: bool) -> None:
    """Note whether the bot is in a group chat, and whether it may speak there."""
    where = (ROOMS.c.channel == channel, ROOMS.c.external == external)
    work.connection.execute(update(ROOMS).where(*where).values(here=here, may_speak=may_speak))


def retitled(work: Work, channel: str, external: str, title: str) -> None:
    """A group chat has another name now, also where it is bound."""
    for table in (ROOMS, GROUPS):
        where = (table.c.channel == channel, table.c.external == external)
        work.connection.execute(update(table).where(*where).values(title=tidy_title(title)))


def move(work: Work, channel: str, old: str, new: str) -> None:
    """A group chat goes on under another number, by which it may be known already."""
    of_old = (ROOMS.c.channel == channel, ROOMS.c.external == old)
    known = select(ROOMS.c.id).where(ROOMS.c.channel == channel, ROOMS.c.external == new)
    if work.connection.execute(known).first() is None:
        now = {"external": new, "topic": None, "here": True, "may_speak": True}
        work.connection.execute(update(ROOMS).where(*of_old).values(**now))
    else:
        work.connection.execute(delete(ROOMS).where(*of_old))


def tidy_title(title: str) -> str:
    """A title as we keep it."""
    return texts.cut(texts.clean(title, one_line=True), MOST_TITLE)
