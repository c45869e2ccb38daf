"""In which language a group or an account is spoken to."""

from dataclasses import dataclass

from sqlalchemy import select

from kernel.database import table_of
from kernel.work import Work
from residents.acting import Caller
from residents.model import Address, Community, Group

ADDRESSES, COMMUNITIES, GROUPS = table_of(Address), table_of(Community), table_of(Group)


@dataclass(frozen=True, slots=True)
class Tongue:
    """How to speak in a group: everybody reads it."""

    language: str
    zone: str


def spoken_in(work: Work, channel: str, group: str) -> Tongue | None:
    """The language of the community that a group belongs to; None for a group that belongs to none."""
    query = (
        select(COMMUNITIES.c.language, COMMUNITIES.c.zone)
        .join(GROUPS, GROUPS.c.community_id == COMMUNITIES.c.id)
        .where(GROUPS.c.channel == channel, GROUPS.c.external == group)
    )
    found = work.connection.execute(query).first()
    return Tongue(found.language, found.zone) if found is not None else None


def spoken_with(work: Work, caller: Caller) -> str:
    """The language that an account chose, or that of its phone until it does."""
    where = (ADDRESSES.c.channel == caller.channel, ADDRESSES.c.external == caller.external)
    chosen = work.connection.execute(select(ADDRESSES.c.language).where(*where)).scalar_one_or_none()
    return chosen or caller.language
