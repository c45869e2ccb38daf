"""Takes a backup in: checked first, built beside what is there, held still, and only then put in place."""

import hashlib
import os
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path, PurePosixPath

from sqlalchemy import Connection, insert
from sqlalchemy.exc import DBAPIError

from bot.backup.contents import About
from bot.backup.jumping import (
    GoesOn,
    Numbers,
    forget_what_was_shown,
    jump_ids,
    jump_numbers,
    numbers_given,
)
from bot.backup.reading import Read, Receiver, check_backup, read_backup
from bot.backup.sealing import Unreadable
from bot.backup.tables import LEFT_OUT, Filler, Shape, count_on, reflect
from bot.backup.target import InTheWay, Target, target
from bot.backup.writing import heads
from bot.holding import BACKUPS, ONLY, hold
from bot.keyring import bring_back, take_back
from bot.migrating import known_revisions, move
from kernel.database import open_plain


@dataclass(frozen=True, slots=True)
class Restored:
    """What came in, where the former database is kept, what was wrong in the backup already.

    ``goes_on`` says which public numbers come next.
    """

    read: Read
    aside: str | None
    faults: tuple[str, ...]
    goes_on: tuple[GoesOn, ...] = ()
    key_aside: Path | None = None
    """Where the key that lay there is kept, if the backup brought another one."""


def restore(
    path: Path,
    passphrase: str,
    database: str,
    files: Path,
    *,
    now: datetime,
    replace: bool,
    as_it_was: bool = False,
) -> Restored:
    """Restore everything, or change nothing; ``as_it_was`` goes back to the old shape and holds nothing."""
    read, faults = check_backup(path, passphrase)
    if read.about.revision not in known_revisions():
        raise Unreadable(
            f"{path} was made by Yishi {read.about.version}, which is newer. Update Yishi first."
        )
    place = _free_place(database, replace=replace)
    given = numbers_given(database)
    place.prepare()
    goes_on: list[GoesOn] = []
    try:
        key = _fill(read.about, path, passphrase, place.url, files)
        if not as_it_was:
            goes_on = _finish(read.about, place.url, now, given)
        key_aside = bring_back(database, key, now) if key else None
        try:
            aside = place.swap(now)
        except BaseException:
            take_back(database, key_aside)
            raise
    except DBAPIError as trouble:
        place.abandon()
        raise InTheWay(
            f"The database did not take it in ({type(trouble.orig).__name__}); nothing was changed. "
            "Check the room on the disk, and that its user may make tables and schemas."
        ) from None
    except BaseException:
        place.abandon()
        raise
    return Restored(read, aside, tuple(faults), tuple(goes_on), key_aside)


def _free_place(database: str, *, replace: bool) -> Target:
    place = target(database)
    place.require_unused()
    if place.communities() and not replace:
        raise InTheWay(
            "This database already holds a community. Name an empty one in YISHI_DATABASE, "
            "or say --replace --yes: the present one is then kept aside."
        )
    return place


def _fill(about: About, path: Path, passphrase: str, url: str, files: Path) -> str:
    """Make the tables as they were when the backup was made, and write every row; gives the key, if any."""
    move(url, about.revision)
    engine = open_plain(url)
    try:
        with engine.begin() as connection:
            tables = reflect(connection)
            taker = _Taker(connection, files)
            read_backup(path, passphrase, taker)
            for table in tables.values():
                count_on(connection, table)
            if heads(connection, tables) != about.heads:
                raise Unreadable(
                    f"{path}: the journals that came in do not end as it says. Take another copy."
                )
            return taker.found_key
    finally:
        engine.dispose()


def _finish(about: About, url: str, now: datetime, given: Numbers) -> list[GoesOn]:
    """Bring it to the newest shape, give nothing out twice, and have it hold still."""
    move(url, "head")
    engine = open_plain(url)
    try:
        with engine.begin() as connection:
            hold(connection, since=now, backup_at=about.made_at)
            connection.execute(insert(BACKUPS).values(id=ONLY, at=about.made_at))  # the last one is this one
            forget_what_was_shown(connection, now)
            jump_ids(connection, now)
            return jump_numbers(connection, about.made_at, now, given)
    finally:
        engine.dispose()


class _Taker(Receiver):
    """Writes rows and files."""

    def __init__(self, connection: Connection, files: Path) -> None:
        self._connection = connection
        self._files = files
        self._filler: Filler | None = None
        self._shape: Shape | None = None
        self.found_key = ""

    def key(self, key: str) -> None:
        """Keep it until the database is in place."""
        self.found_key = key

    def rows(self, shape: Shape, lines: list[bytes]) -> None:
        """Write these rows; a backup of another age may hold tables that are not taken in any more."""
        if shape.name in LEFT_OUT:
            return
        if self._filler is None or self._shape != shape:
            self._filler, self._shape = Filler(self._connection, shape), shape
        self._filler.fill(lines)

    def file(self, name: str, content: Iterator[bytes]) -> None:
        """Keep a file under its name, unless it is there already and whole: its name is its hash."""
        inside = PurePosixPath(name)
        if inside.is_absolute() or ".." in inside.parts:
            raise Unreadable("a file in it has a name that leads elsewhere. Do not use this backup.")
        kept = self._files / inside
        if kept.exists() and _is_whole(kept):
            super().file(name, content)
            return
        self._files.mkdir(mode=0o700, parents=True, exist_ok=True)
        kept.parent.mkdir(parents=True, exist_ok=True)
        part = kept.with_name(f".{kept.name}.part")
        with open(os.open(part, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "wb") as written:
            for piece in content:
                written.write(piece)
            written.flush()
            os.fsync(written.fileno())
        part.replace(kept)


def _is_whole(kept: Path) -> bool:
    with kept.open("rb") as opened:
        return hashlib.file_digest(opened, "sha256").hexdigest() == kept.name.partition(".")[0]
