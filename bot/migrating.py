"""Brings a database to the newest shape."""

import logging
from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import inspect
from sqlalchemy.engine import make_url
from sqlalchemy.exc import InterfaceError, OperationalError

from bot.models import METADATA
from bot.wrong import Wrong
from kernel.database import is_sqlite, open_plain

log = logging.getLogger(__name__)
MIGRATIONS = Path(__file__).parent / "migrations"


class NoFolder(Wrong):
    """The database's folder is not there and cannot be made."""


class NewerDatabase(Wrong):
    """A newer version has given the database a shape that this one does not know."""


class HalfMade(Wrong):
    """There are tables of ours, but nothing says which shape they have."""


class BrokenMigration(Wrong):
    """A migration failed; everything is as it was before it."""


def migrate(url: str) -> None:
    """Run all migrations that are missing; an empty database gets every table."""
    move(url, "head")


def _make_folder(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as trouble:
        raise NoFolder(
            f"The folder {folder} cannot be made ({trouble.strerror}). Check YISHI_DATABASE."
        ) from None


def is_missing(url: str) -> bool:
    """Whether this names an embedded database that does not exist; opening it would make an empty one."""
    path = make_url(url).database if is_sqlite(url) else None
    return path is not None and not Path(path).exists()


def is_current(url: str) -> bool:
    """Whether the database has the newest shape."""
    return revision_of(url) == ScriptDirectory.from_config(_config(url)).get_current_head()


def revision_of(url: str) -> str | None:
    """The revision this database is at; None when it has no tables of ours."""
    engine = open_plain(url)
    try:
        with engine.connect() as connection:
            return MigrationContext.configure(connection).get_current_revision()
    finally:
        engine.dispose()


def known_revisions() -> list[str]:
    """Every revision this version knows, the oldest first."""
    script = ScriptDirectory.from_config(_config(""))
    return [each.revision for each in script.walk_revisions()][::-1]


def move(url: str, revision: str) -> None:
    """Bring a database up or down to this revision; ``base`` leaves no table, ``head`` is the newest."""
    path = make_url(url).database if is_sqlite(url) else None
    if path:
        _make_folder(Path(path).parent)
    known = known_revisions()
    wanted = len(known) if revision == "head" else 0 if revision == "base" else known.index(revision) + 1
    present = _recognised(url, known)
    go = command.downgrade if wanted < (known.index(present) + 1 if present else 0) else command.upgrade
    try:
        go(_config(url), revision)
    except (OperationalError, InterfaceError):
        raise  # the database is away, locked or full: that is told as everywhere
    except Exception as trouble:
        log.debug("a migration broke", exc_info=trouble)
        raise BrokenMigration(
            f"The database could not be brought to its new shape ({type(trouble).__name__}); nothing was "
            "changed. Go on with the former version, and report this."
        ) from trouble


def _recognised(url: str, known: list[str]) -> str | None:
    """The revision of a database that this version can move."""
    found = _tables_of_ours(url)  # before its version, which another process may be writing with them
    present = revision_of(url)
    if present is not None and present not in known:
        raise NewerDatabase(
            f"A newer Yishi has brought this database to {present}. Install that version again, or restore "
            "the backup made before the upgrade."
        )
    if present is None and found:
        raise HalfMade(
            f"This database has tables of Yishi ({found[0]} and others) but does not say their version. "
            "Restore a backup, or name an empty database in YISHI_DATABASE."
        )
    return present


def _tables_of_ours(url: str) -> list[str]:
    if is_missing(url):
        return []
    engine = open_plain(url)
    try:
        with engine.connect() as connection:
            return sorted(set(inspect(connection).get_table_names()) & set(METADATA.tables))
    finally:
        engine.dispose()


def _config(url: str) -> Config:
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS))
    config.attributes["url"] = url
    return config
