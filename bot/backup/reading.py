"""Reads a backup from its beginning to its end and holds it against its own sums and chains."""

import hashlib
import json
import tarfile
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import IO, Any

from bot.backup.contents import ABOUT, FILES, KEY, SUMS, TABLES, About, Sums, about
from bot.backup.sealing import Opener, Unreadable
from bot.backup.tables import Shape
from kernel import chain

CHUNK = 1024 * 1024


class Receiver:
    """What is told of a backup's contents while it is read; this one listens to nothing."""

    def begins(self, of: About) -> None:
        """The backup was opened."""

    def rows(self, shape: Shape, lines: list[bytes]) -> None:
        """Some rows of a table, in order; a table's parents came before it."""

    def key(self, key: str) -> None:
        """The installation's key; backups from before there was one have none."""

    def file(self, name: str, content: Iterator[bytes]) -> None:
        """A kept file, under its name below the folder of files."""
        for _ in content:
            pass


@dataclass(frozen=True, slots=True)
class Read:
    """What a whole backup held."""

    about: About
    sums: Sums


def read_backup(path: Path, passphrase: str, receiver: Receiver) -> Read:
    """Read all of it; whatever is wrong is a sentence that names the file."""
    try:
        source = path.open("rb")
    except OSError as trouble:
        raise Unreadable(f"{path} cannot be read ({trouble.strerror}). Check its name and rights.") from None
    try:
        with source, closing(Opener(source, passphrase)) as opened:
            with tarfile.open(fileobj=opened, mode="r|", bufsize=CHUNK) as tar:
                read = _Reading(tar, receiver).whole()
            while opened.read(CHUNK):
                pass  # to its very end, which says that it is the end
            return read
    except Unreadable as wrong:
        raise Unreadable(f"{path}: {wrong}") from None
    except (tarfile.TarError, KeyError, ValueError, TypeError, AssertionError):
        raise Unreadable(f"{path}: its contents are not those of a backup. Take another copy.") from None


class _Reading:
    def __init__(self, tar: tarfile.TarFile, receiver: Receiver) -> None:
        self._tar = tar
        self._receiver = receiver
        self._found = Sums()
        self._shapes: dict[str, Shape] = {}

    def whole(self) -> Read:
        of: About | None = None
        promised: Sums | None = None
        for member in self._tar:
            content = self._tar.extractfile(member)
            assert content is not None
            if of is None:
                of = about(self._member(member.name, content))
                self._begin(member.name, of)
            elif member.name == SUMS:
                promised = Sums(**json.loads(content.read()))
            elif member.name == KEY:
                self._receiver.key(self._member(member.name, content).decode("ascii"))
            elif member.name.startswith(TABLES):
                self._rows(member.name, content)
            else:
                assert member.name.startswith(FILES)
                self._found.files += 1
                self._receiver.file(member.name.removeprefix(FILES), self._chunks(member.name, content))
        if of is None or promised is None or promised != self._found:
            raise Unreadable("something is missing in it, or stands in it that does not belong there.")
        return Read(of, promised)

    def _begin(self, name: str, of: About) -> None:
        assert name == ABOUT
        self._shapes = {shape.name: shape for shape in of.shapes}
        self._found.rows = dict.fromkeys(self._shapes, 0)
        self._receiver.begins(of)

    def _member(self, name: str, content: IO[bytes]) -> bytes:
        return b"".join(self._chunks(name, content))

    def _rows(self, name: str, content: IO[bytes]) -> None:
        shape = self._shapes[name.split("/")[1]]
        lines = self._member(name, content).splitlines(keepends=False)
        self._found.rows[shape.name] += len(lines)
        self._receiver.rows(shape, lines)

    def _chunks(self, name: str, content: IO[bytes]) -> Iterator[bytes]:
        hashed = hashlib.sha256()
        while piece := content.read(CHUNK):
            hashed.update(piece)
            yield piece
        self._found.hashes[name] = hashed.hexdigest()


@dataclass
class Checker(Receiver):
    """Follows the journals' chains, and holds each kept file against its name, which is its hash."""

    faults: list[str] = field(default_factory=list)
    _last: dict[int, tuple[int, str]] = field(default_factory=dict)
    _slugs: dict[int, str] = field(default_factory=dict)
    _about: About | None = None

    def begins(self, of: About) -> None:
        """Note what the heads should be."""
        self._about = of

    def rows(self, shape: Shape, lines: list[bytes]) -> None:
        """Look at communities and journals; other tables are held by the sums."""
        look: dict[str, Callable[[dict[str, Any]], None]] = {
            "community": self._community,
            "journal_entry": self._entry,
        }
        if shape.name in look:
            for line in lines:
                look[shape.name](dict(zip(shape.columns, json.loads(line), strict=True)))

    def file(self, name: str, content: Iterator[bytes]) -> None:
        """Hold a file against its name, where that is a hash."""
        hashed = hashlib.sha256()
        for piece in content:
            hashed.update(piece)
        stem = name.rpartition("/")[2].partition(".")[0]
        if len(stem) == hashed.digest_size * 2 and stem != hashed.hexdigest():
            self.faults.append(f"the file {stem[:12]}… is not what its name says")

    def _community(self, row: dict[str, Any]) -> None:
        self._slugs[row["id"]] = row["slug"]

    def _entry(self, row: dict[str, Any]) -> None:
        at = datetime.fromisoformat(row["at"]).astimezone(UTC).isoformat()
        fields = [at, row["kind"], json.loads(row["facts"]), row["sealed"]]
        seq, previous = self._last.get(row["community_id"], (0, chain.GENESIS))
        whole = row["seq"] == seq + 1 and row["previous"] == previous
        if not whole or chain.link(row["previous"], row["seq"], fields) != row["hash"]:
            self.faults.append(
                f"journal of {self._slugs.get(row['community_id'])}, {row['seq']}: was altered"
            )
        self._last[row["community_id"]] = (row["seq"], row["hash"])

    def end(self) -> list[str]:
        """What was wrong, after all was read."""
        assert self._about is not None
        found = {self._slugs[number]: last for number, last in self._last.items()}
        told = {slug: (head.seq, head.hash) for slug, head in self._about.heads.items()}
        if found != told:
            self.faults.append("a journal does not end where the backup says that it ends")
        return self.faults


def check_backup(path: Path, passphrase: str) -> tuple[Read, list[str]]:
    """Read a whole backup without taking it in; gives what stands in it and what is wrong with it."""
    checker = Checker()
    read = read_backup(path, passphrase, checker)
    return read, checker.end()
