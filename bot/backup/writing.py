"""Makes a backup while the bot runs: one moment of the database, then the files, sealed as they are read."""

import hashlib
import io
import os
import tarfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from importlib.metadata import version
from io import BufferedReader
from pathlib import Path
from typing import IO, BinaryIO

from alembic.runtime.migration import MigrationContext
from sqlalchemy import Connection, Table, func, select

from bot.backup.contents import ABOUT, FILES, KEY, SUMS, TABLES, About, Head, Sums
from bot.backup.sealing import Sealer
from bot.backup.tables import reflect, rows_of, shape_of
from bot.keyring import kept_key
from bot.wrong import Wrong
from kernel.clock import Chance
from kernel.database import is_sqlite, open_plain, open_reader
from kernel.files import ASIDE, UNFINISHED

PART = 1024 * 1024
"""Rows are gathered up to this size, whatever the size of the table, because a member says its size first."""


class NothingToBackUp(Wrong):
    """The database has no tables; the message says what to do."""


@dataclass(frozen=True, slots=True)
class Source:
    """What is backed up."""

    database: str
    files: Path


def write_backup(source: Source, to: Path, passphrase: str, *, now: datetime, chance: Chance) -> About:
    """Write one backup to ``to``, which is there in whole or not at all."""
    part = to.with_name(to.name + ".part")
    try:
        with open(os.open(part, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "wb") as sink:
            made = _write(source, sink, passphrase, now, chance)
            sink.flush()
            os.fsync(sink.fileno())
        part.replace(to)
    finally:
        part.unlink(missing_ok=True)
    return made


def _write(source: Source, sink: BinaryIO, passphrase: str, now: datetime, chance: Chance) -> About:
    sealer = Sealer(sink, passphrase, chance)
    try:
        with tarfile.open(fileobj=sealer, mode="w|") as tar, snapshot(source.database) as connection:
            writer = _Writer(tar, now)
            tables = reflect(connection)
            made = _about(connection, tables, now)
            writer.add(ABOUT, made.packed())
            for shape in made.shapes:
                writer.add_rows(shape.name, rows_of(connection, tables[shape.name], shape))
            if (key := kept_key(source.database)) is not None:
                writer.add(KEY, key.encode())
            writer.add_files(source.files)
            writer.add(SUMS, writer.sums.packed())
    except BaseException:
        sealer.abandon()
        raise
    sealer.close()
    return made


@contextmanager
def snapshot(url: str) -> Iterator[Connection]:
    """One moment of the database, which the bot may go on changing meanwhile."""
    engine = open_reader(url) if is_sqlite(url) else open_plain(url)
    try:
        with engine.connect() as connection:
            if not is_sqlite(url):
                connection = connection.execution_options(
                    isolation_level="REPEATABLE READ", postgresql_readonly=True
                )
            with connection.begin():
                yield connection
    finally:
        engine.dispose()


def _about(connection: Connection, tables: dict[str, Table], now: datetime) -> About:
    revision = MigrationContext.configure(connection).get_current_revision()
    if revision is None:
        raise NothingToBackUp("There is nothing in this database yet: check YISHI_DATABASE.")
    shapes = tuple(shape_of(table) for table in tables.values())
    kind = connection.dialect.name
    return About(version("yishi"), revision, now, kind, heads(connection, tables), shapes)


def heads(connection: Connection, tables: dict[str, Table]) -> dict[str, Head]:
    """How far the journal of each community has come."""
    entry, community = tables["journal_entry"], tables["community"]
    last = (
        select(entry.c.community_id, func.max(entry.c.seq).label("seq"))
        .group_by(entry.c.community_id)
        .subquery()
    )
    query = (
        select(community.c.slug, entry.c.seq, entry.c.hash)
        .join(last, (last.c.community_id == entry.c.community_id) & (last.c.seq == entry.c.seq))
        .join(community, community.c.id == entry.c.community_id)
    )
    return {slug: Head(seq, digest) for slug, seq, digest in connection.execute(query)}


class _Writer:
    """Adds members one after the other and keeps their sums."""

    def __init__(self, tar: tarfile.TarFile, now: datetime) -> None:
        self._tar = tar
        self._now = int(now.timestamp())
        self.sums = Sums()

    def add(self, name: str, content: bytes) -> None:
        self.sums.hashes[name] = hashlib.sha256(content).hexdigest()
        self._put(name, len(content), io.BytesIO(content))

    def _put(self, name: str, size: int, content: IO[bytes]) -> None:
        info = tarfile.TarInfo(name)
        info.size, info.mtime, info.mode = size, self._now, 0o600
        self._tar.addfile(info, content)

    def add_rows(self, table: str, rows: Iterator[bytes]) -> None:
        part, size, number, count = list[bytes](), 0, 0, 0
        for row in rows:
            part.append(row)
            size, count = size + len(row), count + 1
            if size >= PART:
                self.add(f"{TABLES}{table}/{number:06d}.jsonl", b"".join(part))
                part, size, number = [], 0, number + 1
        if part:
            self.add(f"{TABLES}{table}/{number:06d}.jsonl", b"".join(part))
        self.sums.rows[table] = count

    def add_files(self, folder: Path) -> None:
        """Every file that is kept; one that is dropped at this very moment is left out."""
        for file in sorted(folder.rglob("*")) if folder.is_dir() else ():
            if not file.is_file() or file.name.startswith(".") or file.suffix in (UNFINISHED, ASIDE):
                continue
            try:
                opened = file.open("rb")
            except FileNotFoundError:
                continue
            with opened:
                self._add_file(FILES + file.relative_to(folder).as_posix(), opened)

    def _add_file(self, name: str, opened: BufferedReader) -> None:
        hashed = hashlib.file_digest(opened, "sha256").hexdigest()
        size = opened.tell()
        opened.seek(0)
        self.sums.hashes[name] = hashed
        self.sums.files += 1
        self._put(name, size, opened)
