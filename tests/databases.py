"""Databases for tests: SQLite or PostgreSQL, empty or with something in them.

An empty SQLite file is a copy, which takes a millisecond. An empty PostgreSQL database is one that an
earlier test is done with: its rows are deleted, which takes two; to make a new one takes a hundred.
"""

import atexit
import os
import shutil
import sqlite3
import tempfile
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from functools import cache
from itertools import count
from pathlib import Path

from sqlalchemy.engine import make_url

from bot.models import METADATA
from kernel.database import is_sqlite, open_plain
from tests import postgres

KINDS = ("sqlite", "postgresql")
_numbers = count(1)
_kind = ["sqlite"]
_free: list[str] = []
_lent: list[str] = []
_made: list[str] = []


@contextmanager
def using(kind: str) -> Iterator[None]:
    """Within this, ``new_database`` makes databases of this kind; at the end they are taken back."""
    _kind[0] = kind
    try:
        yield
    finally:
        _kind[0] = "sqlite"
        _take_back()


def kind() -> str:
    """Which database the present test is about."""
    return _kind[0]


def new_database(folder: Path, name: str = "hall.sqlite3") -> str:
    """The address of a new database with every table and nothing in it."""
    if kind() == "postgresql":
        return _lend_empty()
    path = folder / name
    shutil.copyfile(_empty_file(), path)
    return f"sqlite:///{path}"


def unmade_database(folder: Path, name: str = "new.sqlite3") -> str:
    """The address of a database without any table; on SQLite there is not even a file."""
    return _create("template1") if kind() == "postgresql" else f"sqlite:///{folder / name}"


class Founded:
    """A database with something in it, made once by ``build`` and then copied for each test."""

    def __init__(self, build: Callable[[str], None], kind: str | None = None) -> None:
        self.kind = kind or _kind[0]
        if self.kind == "postgresql":
            self._source = _create("template1", keep=True)
        else:
            self._source = f"sqlite:///{_folder() / f'founded-{next(_numbers)}.sqlite3'}"
        build(self._source)

    def copy(self, folder: Path, name: str = "town.sqlite3") -> str:
        """The address of a copy."""
        source = make_url(self._source).database
        assert source is not None
        if self.kind == "postgresql":
            return _create(source)
        shutil.copyfile(source, folder / name)
        return f"sqlite:///{folder / name}"


def tampered(url: str, *statements: str) -> None:
    """Carry out statements as somebody who may do everything: no trigger and no reference is in the way."""
    if is_sqlite(url):
        with closing(sqlite3.connect(url.removeprefix("sqlite:///"), isolation_level=None)) as file:
            for (trigger,) in file.execute(
                "SELECT name FROM sqlite_master WHERE type = 'trigger'"
            ).fetchall():
                file.execute(f"DROP TRIGGER {trigger}")
            for statement in statements:
                file.execute(statement)
        return
    with postgres.shared().connect(make_url(url).database or "") as connection:
        connection.execute("SET session_replication_role = replica")
        for statement in statements:
            connection.execute(statement)


# ---------------------------------------------------------------- SQLite


@cache
def _folder() -> Path:
    folder = Path(tempfile.mkdtemp(prefix="yishi-tests-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    return folder


@cache
def _empty_file() -> Path:
    path = _folder() / "empty.sqlite3"
    engine = open_plain(f"sqlite:///{path}")
    METADATA.create_all(engine)
    with engine.connect() as connection:
        connection.exec_driver_sql("COMMIT")
        connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")
        connection.exec_driver_sql("BEGIN")
    engine.dispose()
    return path


# ---------------------------------------------------------------- PostgreSQL


def _create(template: str, *, keep: bool = False) -> str:
    server = postgres.shared()
    name = f"t{os.getpid()}_{next(_numbers)}"
    # Never from within template1: who copies it at that moment in another process would be refused.
    with server.connect() as connection:
        connection.execute(f"CREATE DATABASE {name} TEMPLATE {template} STRATEGY file_copy")
    if not keep:
        _made.append(name)
    return server.url(name)


def _lend_empty() -> str:
    if _free:
        url = _free.pop()
        _clean(url)
    else:
        url = _create("template1", keep=True)
        engine = open_plain(url)
        METADATA.create_all(engine)
        engine.dispose()
    _lent.append(url)
    return url


def _clean(url: str) -> None:
    """Empty every table, whatever its triggers say, and count from one again."""
    name = make_url(url).database
    assert name is not None
    with postgres.shared().connect(name) as connection:
        others = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
        connection.execute(f"{others} WHERE datname = current_database() AND pid <> pg_backend_pid()")
        counters = connection.execute("SELECT quote_ident(sequencename) FROM pg_sequences").fetchall()
        empty = [f'DELETE FROM "{table}"' for table in METADATA.tables]
        again = [f"SELECT setval('{counter}', 1, false)" for (counter,) in counters]
        connection.execute(
            "; ".join(["BEGIN", "SET LOCAL session_replication_role = replica", *empty, *again, "COMMIT"])
        )


def _take_back() -> None:
    _free.extend(_lent)
    _lent.clear()
    if _made:
        with postgres.shared().connect() as connection:
            for name in _made:
                connection.execute(f"DROP DATABASE IF EXISTS {name} WITH (FORCE)")
        _made.clear()
