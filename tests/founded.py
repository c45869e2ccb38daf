"""Communities founded once and then copied: founding them anew would take half the time of a test."""

import shutil
from collections.abc import Callable, Hashable
from dataclasses import dataclass
from datetime import datetime
from functools import cache, partial
from pathlib import Path
from tempfile import mkdtemp
from typing import Any, TypeVar

from sqlalchemy.engine import make_url

from bot.models import METADATA
from deliberation.proposals import similar
from kernel.clock import system_chance
from kernel.workshop import Workshop
from residents.founding import CommunityFile
from residents.service import found
from tests import databases, postgres
from tests.keys import KEYRING

T = TypeVar("T")
_kept: dict[tuple[str, Hashable], tuple[Any, Any]] = {}


def founded(folder: Path, now: datetime, *plans: CommunityFile) -> tuple[str, tuple[int, ...]]:
    """The address of a database with these communities, founded at ``now``, and their ids."""

    similar._kept.clear()  # a database of a test before this one is used again, with the same ids

    def build(url: str) -> tuple[int, ...]:
        workshop = Workshop(url, clock=lambda: now, chance=system_chance, keyring=KEYRING, reactions={})
        try:
            orders = [partial(found, plan=plan) for plan in plans]
            return tuple(workshop.act_now(order).community for order in orders)
        finally:
            workshop.close()

    return built(folder, (now, *(plan.model_dump_json() for plan in plans)), build)


def built(
    folder: Path, key: Hashable, build: Callable[[str], T], name: str = "hall.sqlite3"
) -> tuple[str, T]:
    """The address of a database as ``build`` leaves it, and what ``build`` gave back.

    It builds once per process and per ``key``, which says all that the outcome depends on: the communities
    and the hour. ``build`` closes what it opened.
    """
    known = _kept.get((databases.kind(), key))
    if known is None:
        known = _kept[databases.kind(), key] = _build(build)
    contents, given = known
    if databases.kind() == "postgresql":
        url = databases.new_database(folder)
        contents.fill(url)
    else:
        url = f"sqlite:///{shutil.copyfile(contents, folder / name)}"
    return url, given


def _build(build: Callable[[str], T]) -> tuple[Any, T]:
    if databases.kind() == "postgresql":
        url = databases.new_database(_folder())
        given = build(url)
        return Rows.of(url), given
    url = databases.new_database(_folder(), f"founded-{len(_kept)}.sqlite3")
    return make_url(url).database, build(url)


@cache
def _folder() -> Path:
    return Path(mkdtemp(prefix="yishi-founded-"))


@dataclass(frozen=True)
class Rows:
    """What stands in a PostgreSQL database: each table's rows as COPY writes them, and its counters."""

    tables: tuple[tuple[str, bytes], ...]
    counters: tuple[tuple[str, int], ...]

    @classmethod
    def of(cls, url: str) -> "Rows":
        """Read all of them."""
        with postgres.shared().connect(make_url(url).database or "") as connection:
            tables = []
            for table in METADATA.tables:
                with connection.cursor().copy(f'COPY "{table}" TO STDOUT') as rows:
                    tables.append((table, b"".join(bytes(row) for row in rows)))
            used = (
                "SELECT quote_ident(sequencename), last_value FROM pg_sequences WHERE last_value IS NOT NULL"
            )
            return cls(tuple(each for each in tables if each[1]), tuple(connection.execute(used).fetchall()))

    def fill(self, url: str) -> None:
        """Write them into an empty database of the same shape."""
        with (
            postgres.shared().connect(make_url(url).database or "") as connection,
            connection.transaction(),
        ):
            connection.execute("SET LOCAL session_replication_role = replica")
            for table, rows in self.tables:
                with connection.cursor().copy(f'COPY "{table}" FROM STDIN') as copy:
                    copy.write(rows)
            for counter, last in self.counters:
                connection.execute(f"SELECT setval('{counter}', {last})")
