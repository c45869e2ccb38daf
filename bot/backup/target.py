"""The database a backup is taken into: built beside the present one, then put in its place in one stroke."""

import os
import sqlite3
from abc import ABC, abstractmethod
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path

from sqlalchemy import Connection, Engine, inspect, text
from sqlalchemy.engine import make_url
from sqlalchemy.exc import DBAPIError

from bot.wrong import Wrong
from kernel.database import is_sqlite, open_plain

STAMP = "%Y%m%d-%H%M%S"
BESIDE = "yishi_restoring"
IN_USE = "A program works on this database. Stop it first: `systemctl stop yishi`."


class InTheWay(Wrong):
    """The restore would destroy or disturb something; the message says what to do."""


class Target(ABC):
    """Where the restored database goes."""

    url: str
    """The address of what is being built."""

    @abstractmethod
    def require_unused(self) -> None:
        """Refuse while a program works on the present database."""

    @abstractmethod
    def communities(self) -> int:
        """How many communities the present database has; none when it is empty or not there."""

    @abstractmethod
    def prepare(self) -> None:
        """Make room for the new database beside the present one."""

    @abstractmethod
    def swap(self, now: datetime) -> str | None:
        """Put the new one in place; gives where the present one is kept, if it held anything."""

    @abstractmethod
    def abandon(self) -> None:
        """Leave everything as it was."""


def target(url: str) -> Target:
    """The target that fits this address."""
    return SqliteTarget(url) if is_sqlite(url) else PostgresqlTarget(url)


def _communities(engine: Engine) -> int:
    try:
        with engine.connect() as connection:
            if not inspect(connection).has_table("community"):
                return 0
            return int(connection.execute(text("SELECT count(*) FROM community")).scalar_one())
    finally:
        engine.dispose()


class SqliteTarget(Target):
    """A file beside the file; putting it in place is a rename."""

    def __init__(self, url: str) -> None:
        # Where it truly lies: what SQLite keeps beside a file is beside that one.
        self._present = Path(make_url(url).database or "").resolve()
        self._built = self._present.with_name(self._present.name + ".restoring")
        self._address = url
        self.url = f"sqlite:///{self._built}"

    def require_unused(self) -> None:
        """Leaving WAL takes the file for oneself alone, which fails while anybody has it open."""
        if not self._present.exists():
            return
        try:
            connection = sqlite3.connect(self._present, timeout=1, isolation_level=None)
            try:
                connection.execute("PRAGMA journal_mode=DELETE").fetchone()
            finally:
                connection.close()
        except sqlite3.DatabaseError as trouble:
            if "locked" in str(trouble) or "busy" in str(trouble):
                raise InTheWay(IN_USE) from None
            # It is damaged: that is why something is restored. It is kept aside as it is.

    def communities(self) -> int:
        """None in a file that is not there; a damaged one counts as one that holds something."""
        if not self._present.exists() or not self._present.stat().st_size:
            return 0
        try:
            return _communities(open_plain(self._address))
        except Exception:
            return 1

    def prepare(self) -> None:
        """Remove what an earlier attempt left."""
        self._present.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        self.abandon()

    def swap(self, now: datetime) -> str | None:
        """One rename; what was there has its second name before, so a crash finds the one or the other."""
        connection = sqlite3.connect(self._built, isolation_level=None)
        connection.execute("PRAGMA journal_mode=DELETE")
        connection.close()
        held = self._present.exists()
        self._built.chmod(self._present.stat().st_mode & 0o777 if held else 0o600)
        _to_disk(self._built)
        self.require_unused()
        aside = self._present.with_name(f"{self._present.name}.before-{now.strftime(STAMP)}")
        if held:
            _name_again(self._present, aside)
        for suffix in ("-wal", "-shm", "-journal"):
            # Left here, even alone, it would be taken for the new file's own and read into it.
            log = self._present.with_name(self._present.name + suffix)
            if log.exists():
                log.replace(aside.with_name(aside.name + suffix))
        self._built.replace(self._present)
        _to_disk(self._present.parent)
        return str(aside) if held else None

    def abandon(self) -> None:
        """Remove the file that was being built."""
        for suffix in ("", "-wal", "-shm", "-journal"):
            self._built.with_name(self._built.name + suffix).unlink(missing_ok=True)


def _name_again(path: Path, other: Path) -> None:
    try:
        os.link(path, other)
    except OSError:
        path.replace(other)  # a disk on which a file has one name


def _to_disk(path: Path) -> None:
    number = os.open(path, os.O_RDONLY)
    try:
        os.fsync(number)
    finally:
        os.close(number)


class PostgresqlTarget(Target):
    """A schema beside the schema; putting it in place is two renames in one transaction."""

    def __init__(self, url: str) -> None:
        self._address = url
        given = make_url(url)
        before = str(given.query.get("options", ""))
        options = f"{before} -csearch_path={BESIDE}".strip()
        self.url = given.update_query_dict({"options": options}).render_as_string(hide_password=False)

    def require_unused(self) -> None:
        """Every running Yishi says its name to the server."""
        others = "application_name = 'yishi' AND datname = current_database() AND pid <> pg_backend_pid()"
        with _begun(self._address) as connection:
            query = text(f"SELECT count(*) FROM pg_stat_activity WHERE {others}")  # noqa: S608 - our own words
            if connection.execute(query).scalar_one():
                raise InTheWay(IN_USE)

    def communities(self) -> int:
        """None in an empty database."""
        return _communities(open_plain(self._address))

    def prepare(self) -> None:
        """Make the schema anew; who may not rename the present one is told now, not at the end."""
        with _begun(self._address) as connection:
            owner = "SELECT nspname FROM pg_namespace WHERE nspname = current_schema() "
            owner += "AND NOT pg_has_role(nspowner, 'USAGE')"
            if (others := connection.execute(text(owner)).scalar_one_or_none()) is not None:
                raise InTheWay(
                    f"The schema {others} belongs to another user, so it cannot be set aside. As a superuser "
                    f"of this database say: ALTER SCHEMA {others} OWNER TO <the user in YISHI_DATABASE>;"
                )
            connection.execute(text(f"DROP SCHEMA IF EXISTS {BESIDE} CASCADE"))
            connection.execute(text(f"CREATE SCHEMA {BESIDE}"))

    def swap(self, now: datetime) -> str | None:
        """Rename both in one transaction."""
        self.require_unused()
        aside = f"before_{now.strftime('%Y%m%d_%H%M%S')}"
        with _begun(self._address) as connection:
            present = connection.execute(text("SELECT current_schema()")).scalar_one()
            held = inspect(connection).get_table_names()
            connection.execute(text(f'ALTER SCHEMA "{present}" RENAME TO {aside}'))
            connection.execute(text(f'ALTER SCHEMA {BESIDE} RENAME TO "{present}"'))
            if not held and _is_dropped(connection, aside):
                return None
        return f"schema {aside}"

    def abandon(self) -> None:
        """Drop the schema that was being built."""
        with _begun(self._address) as connection:
            connection.execute(text(f"DROP SCHEMA IF EXISTS {BESIDE} CASCADE"))


def _is_dropped(connection: Connection, schema: str) -> bool:
    """Whether it was empty and is gone; an extension of the server may live in it."""
    try:
        with connection.begin_nested():
            connection.execute(text(f"DROP SCHEMA {schema}"))
    except DBAPIError:
        return False
    return True


@contextmanager
def _begun(url: str) -> Iterator[Connection]:
    """A connection with one transaction, for a statement or a few."""
    engine = open_plain(url)
    try:
        with engine.begin() as connection:
            yield connection
    finally:
        engine.dispose()
