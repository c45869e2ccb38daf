"""Brings a database to the newest shape."""

import logging
from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy.engine import make_url

from kernel.database import is_sqlite, open_plain

log = logging.getLogger(__name__)
MIGRATIONS = Path(__file__).parent / "migrations"


def migrate(url: str) -> None:
    """Run all migrations that are missing; an empty database gets every table."""
    if is_sqlite(url):
        path = make_url(url).database
        if path:
            _make_folder(Path(path).parent)
    command.upgrade(_config(url), "head")


class NoFolder(Exception):
    """The database's folder is not there and cannot be made."""


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
    engine = open_plain(url)
    try:
        with engine.connect() as connection:
            found = MigrationContext.configure(connection).get_current_revision()
    finally:
        engine.dispose()
    return found == ScriptDirectory.from_config(_config(url)).get_current_head()


def _config(url: str) -> Config:
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS))
    config.attributes["url"] = url
    return config
