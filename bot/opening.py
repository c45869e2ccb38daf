"""The database for a command: only one that is there, and of the shape that this version knows."""

from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy import select

from bot.keyring import keyring_of
from bot.migrating import is_missing, known_revisions, revision_of
from bot.wrong import Wrong
from handlers.reactions import REACTIONS
from kernel.clock import system_chance, system_clock
from kernel.workshop import Workshop
from residents.model import Community


@contextmanager
def opened(database: str) -> Iterator[Workshop]:
    """The database, for as long as something is done with it."""
    workshop = Workshop(
        database, clock=system_clock, chance=system_chance, keyring=keyring_of(database), reactions=REACTIONS
    )
    try:
        yield workshop
    finally:
        workshop.close()


@contextmanager
def opened_current(database: str) -> Iterator[Workshop]:
    """The same, refusing a database that is not there or has another shape."""
    require_current(database)
    with opened(database) as workshop:
        yield workshop


def community_of(workshop: Workshop, slug: str) -> int:
    """The community of this slug; else those that are there are named."""
    query = select(Community.slug, Community.id)
    found = workshop.read_now(lambda work: dict(work.session.execute(query).all()))
    if slug not in found:
        there = f"There are: {', '.join(sorted(found))}." if found else "There is none yet."
        raise Wrong(f"There is no community {slug} in this database. {there}")
    return found[slug]


def present(url: str) -> str | None:
    """The database's revision; refuses one that a newer version has migrated."""
    if is_missing(url):
        return None
    found = revision_of(url)
    if found is not None and found not in known_revisions():
        raise Wrong(
            f"A newer Yishi has brought this database to {found}. Install that version again, "
            "or restore the backup made before the upgrade."
        )
    return found


def require_current(url: str) -> None:
    """Refuse a database that is not there, or of another shape."""
    found = present(url)
    if found is None:
        raise Wrong("There is no database at YISHI_DATABASE. Begin with `yishi init`.")
    if found != known_revisions()[-1]:
        raise Wrong("The database has an older shape. Run `yishi upgrade` first.")
