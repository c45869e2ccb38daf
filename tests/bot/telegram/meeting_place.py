"""A group without the bot, and what its members do with it; for the tests of groups."""

from typing import Any

from sqlalchemy import select

from bot.playground.sim.chats import add_chat, set_member
from kernel.database import table_of
from kernel.journal import ENTRIES
from residents.model import Group, Room
from tests import cast
from tests.bot.telegram.conftest import Hall

CHAIR, NEW = "李国强", "幸福里业主群"
GROUPS, ROOMS = table_of(Group), table_of(Room)
HERE = 1


def open_chat(hall: Hall, title: str = NEW, **more: Any) -> int:
    """A group in which neighbours talk, without the bot."""
    people = [cast.account_of(name) for name in ("陈静", "李明")]
    given = {"title": title, "type": "group", "members": people, "creator": cast.account_of(CHAIR)}
    return int(add_chat(hall.playground, {**given, "bot": "left", **more})["id"])


def bring_in(hall: Hall, by: str, chat: str | int = NEW, status: str = "member", **more: Any) -> None:
    """Somebody adds the bot, or changes what it may do."""
    person = cast.account_of(by)
    set_member(hall.playground, {"chat": chat, "person": "bot", "status": status, "by": person, **more})


async def the_group(hall: Hall) -> Any:
    """The row of our community's group."""
    query = select(GROUPS).where(GROUPS.c.community_id == HERE)
    return await hall.desk.read(lambda work: work.connection.execute(query).one_or_none())


async def ticket_of(hall: Hall) -> str:
    """What the link in the new group bears."""
    query = select(ROOMS.c.ticket).where(ROOMS.c.title == NEW)
    return str(await hall.desk.read(lambda work: work.connection.execute(query).scalar_one()))


async def facts(hall: Hall) -> list[str]:
    """What the journal says of groups."""
    query = select(ENTRIES.c.kind).where(ENTRIES.c.kind.like("Group%")).order_by(ENTRIES.c.seq)
    return list(await hall.desk.read(lambda work: work.connection.execute(query).scalars().all()))


async def bound_anew(hall: Hall, **more: Any) -> int:
    """The chair has bound another group."""
    chat = open_chat(hall, **more)
    bring_in(hall, CHAIR)
    await hall[CHAIR].sees("请居委会主任点下面", chat=NEW)
    await hall[CHAIR].taps("设为议事群", chat=NEW)
    await hall[CHAIR].sees(f"把群「{NEW}」设为幸福里社区的议事群？")
    await hall[CHAIR].taps("是，设为议事群")
    await hall[CHAIR].sees("现在是幸福里社区的议事群")
    await hall.settled()
    return chat
