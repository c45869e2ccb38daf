"""Contents that nobody keeps any more: the rows that say so, until the bytes are gone (bot/sweeping)."""

from dataclasses import dataclass

from sqlalchemy import delete, select

from kernel.files import FILES, INCOMING
from kernel.work import Work


@dataclass(frozen=True, slots=True)
class Forsaken:
    """A kept content to which no file that somebody sent refers any more."""

    id: int
    community: int
    sha256: str


def forsaken(work: Work, limit: int) -> list[Forsaken]:
    """Contents of all communities that may be thrown away; their rows are what is still to be done."""
    used = select(INCOMING.c.file_id).where(INCOMING.c.file_id.is_not(None))
    query = select(FILES.c.id, FILES.c.community_id, FILES.c.sha256).where(FILES.c.id.not_in(used))
    return [Forsaken(*row) for row in work.connection.execute(query.order_by(FILES.c.id).limit(limit))]


def let_go(work: Work, content: Forsaken) -> bool:
    """Forget a content unless somebody sent it again meanwhile; gives whether its bytes may go too.

    They stay as long as any community keeps the same.
    """
    used = select(INCOMING.c.id).where(INCOMING.c.file_id == content.id).limit(1)
    if work.connection.execute(used).first() is None:
        work.connection.execute(delete(FILES).where(FILES.c.id == content.id))
    return not is_known(work, content.sha256)


def is_known(work: Work, sha256: str) -> bool:
    """Whether any community keeps this content."""
    return work.connection.execute(select(FILES.c.id).where(FILES.c.sha256 == sha256)).first() is not None
