"""Files that people send, kept by their content: one sha256, one file, written once and never changed.

What was sent is a row first, in the act that settles the message (``expect``). It is fetched from the channel
afterwards, outside of every transaction, and ends as ``kept``, ``unfit`` or ``lost``.
"""

import hashlib
import os
import secrets
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from pathlib import Path

from sqlalchemy import ColumnElement, Connection, ForeignKey, Index, String, UniqueConstraint, select, update
from sqlalchemy.dialects.postgresql import insert as postgresql_insert
from sqlalchemy.dialects.sqlite import insert as sqlite_insert
from sqlalchemy.orm import Mapped, mapped_column

from kernel.database import Base, Local, table_of
from kernel.errors import Refusal
from kernel.lines import line
from kernel.work import Work

MEGABYTE = 1024 * 1024
MOST_BYTES = 20 * MEGABYTE
"""What Telegram hands out to a bot at the most."""

LEASE = timedelta(minutes=3)
"""How long whoever fetches a file has for it before another process may try."""

LONGEST_REST = timedelta(hours=2)
"""No file rests longer than this, whatever the channel asks for."""
UNFINISHED, ASIDE = ".part", ".aside"
KINDS = ("photo", "document", "voice")


class FileState(StrEnum):
    """What has become of a file that was sent."""

    DUE = "due"
    KEPT = "kept"
    UNFIT = "unfit"
    LOST = "lost"


class StoredFile(Local, Base):
    """A file that the community keeps; the same content is kept once."""

    __tablename__ = "stored_file"
    __table_args__ = (UniqueConstraint("community_id", "sha256"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    sha256: Mapped[str] = mapped_column(String(64))
    size: Mapped[int]
    mime: Mapped[str] = mapped_column(String(100))
    kind: Mapped[str] = mapped_column(String(12))
    created_at: Mapped[datetime]


class IncomingFile(Local, Base):
    """A file that somebody sent; ``external`` is its name with the channel, gone once it was fetched."""

    __tablename__ = "incoming_file"
    __table_args__ = (Index("ix_incoming_file_state_rest_until", "state", "rest_until"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    person_id: Mapped[int | None]
    channel: Mapped[str] = mapped_column(String(20))
    external: Mapped[str] = mapped_column(String(255))
    kind: Mapped[str] = mapped_column(String(12))
    mime: Mapped[str] = mapped_column(String(100))
    state: Mapped[FileState] = mapped_column(String(8), default=FileState.DUE)
    attempts: Mapped[int] = mapped_column(default=0)
    sent_at: Mapped[datetime]
    rest_until: Mapped[datetime | None]
    """By the machine's time: taken up, or to be tried again later."""

    file_id: Mapped[int | None] = mapped_column(ForeignKey("stored_file.id"))


FILES, INCOMING = table_of(StoredFile), table_of(IncomingFile)


@dataclass(frozen=True, slots=True)
class Due:
    """A file to be fetched."""

    id: int
    community: int
    person: int | None
    channel: str
    external: str
    kind: str
    mime: str
    attempts: int


@dataclass(frozen=True, slots=True)
class Kept:
    """A file as it stands: ``sha256`` is empty until it is kept."""

    state: FileState
    sha256: str
    mime: str


# ------------------------------------------------------------ rows


def expect(
    work: Work, person: int | None, *, channel: str, external: str, kind: str, mime: str, size: int
) -> int:
    """Fetch and keep this file once the act is committed; what can never be kept is refused at once."""
    if kind not in KINDS:
        raise Refusal(line("file-kind"))
    if size > MOST_BYTES:
        raise Refusal(line("file-too-big", most=MOST_BYTES // MEGABYTE))
    row = IncomingFile(person_id=person, channel=channel, external=external, kind=kind, mime=mime[:100])
    row.sent_at = work.now
    work.session.add(row)
    work.session.flush()
    work.stir()
    return row.id


def kept(work: Work, incoming: int) -> Kept | None:
    """What has become of a file that was sent."""
    query = select(IncomingFile, StoredFile).outerjoin(StoredFile, StoredFile.id == IncomingFile.file_id)
    found = work.session.execute(query.where(IncomingFile.id == incoming)).one_or_none()
    if found is None:
        return None
    sent: IncomingFile = found[0]
    stored: StoredFile | None = found[1]
    if stored is None:
        return Kept(sent.state, "", sent.mime)
    return Kept(sent.state, stored.sha256, stored.mime)


def due(work: Work, limit: int, machine_now: datetime) -> list[Due]:
    """Files of all communities that wait to be fetched."""
    columns = (INCOMING.c[name] for name in ("id", "community_id", "person_id", "channel", "external"))
    query = select(*columns, *(INCOMING.c[name] for name in ("kind", "mime", "attempts")))
    query = query.where(_is_free(machine_now)).order_by(INCOMING.c.id).limit(limit)
    return [Due(*row) for row in work.connection.execute(query)]


def claim(work: Work, wanted: Due, machine_now: datetime) -> bool:
    """Take one up for a while; False when somebody else has."""
    mine = {"rest_until": machine_now + LEASE, "attempts": INCOMING.c.attempts + 1}
    where = (INCOMING.c.id == wanted.id, _is_free(machine_now))
    return bool(work.connection.execute(update(INCOMING).where(*where).values(**mine)).rowcount)


def again(work: Work, wanted: Due, at: datetime) -> None:
    """Try again at that moment of the machine's time."""
    where = (INCOMING.c.id == wanted.id, INCOMING.c.state == FileState.DUE)
    work.connection.execute(update(INCOMING).where(*where).values(rest_until=at))


def _is_free(machine_now: datetime) -> ColumnElement[bool]:
    # What lies far ahead was written before the machine's clock went back.
    far = INCOMING.c.rest_until > machine_now + LONGEST_REST
    rested = INCOMING.c.rest_until.is_(None) | (INCOMING.c.rest_until <= machine_now) | far
    return (INCOMING.c.state == FileState.DUE) & rested


def keep(work: Work, wanted: Due, sha256: str, size: int, mime: str) -> None:
    """The file lies in the store."""
    values = {"community_id": wanted.community, "sha256": sha256, "size": size, "mime": mime}
    make = sqlite_insert if work.connection.dialect.name == "sqlite" else postgresql_insert
    new = make(FILES).values(**values, kind=wanted.kind, created_at=work.now)
    work.connection.execute(new.on_conflict_do_nothing(index_elements=["community_id", "sha256"]))
    mine = (FILES.c.community_id == wanted.community, FILES.c.sha256 == sha256)
    file = work.connection.execute(select(FILES.c.id).where(*mine)).scalar_one()
    _settle(work.connection, wanted, FileState.KEPT, file)


def give_up(work: Work, wanted: Due, state: FileState) -> bool:
    """It will not be kept; gives whether that was not settled yet."""
    return _settle(work.connection, wanted, state, None)


def _settle(connection: Connection, wanted: Due, state: FileState, file: int | None) -> bool:
    where = (INCOMING.c.id == wanted.id, INCOMING.c.state == FileState.DUE)
    now = {"state": state, "file_id": file, "external": ""}
    return bool(connection.execute(update(INCOMING).where(*where).values(**now)).rowcount)


# ------------------------------------------------------------ the store


class Broken(Exception):
    """What lies in the store under a name is not what was put there."""


class FileStore:
    """A folder of files, each under its own sha256; whoever writes and reads here holds no transaction."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def put(self, content: bytes) -> str:
        """Keep this content and give its sha256; what is there already is left as it is."""
        sha256 = hashlib.sha256(content).hexdigest()
        if (path := self._path(sha256)).exists():
            return sha256
        path.parent.mkdir(parents=True, exist_ok=True)
        part = path.with_name(f"{sha256}.{secrets.token_hex(4)}{UNFINISHED}")
        try:
            with open(part, "xb") as file:
                file.write(content)
                file.flush()
                os.fsync(file.fileno())
            # Somebody may have put the same meanwhile; then one replaces the other by its equal, at once.
            part.rename(path)
        finally:
            part.unlink(missing_ok=True)
        self._sync(path.parent)
        return sha256

    def get(self, sha256: str) -> bytes:
        """The content; ``Broken`` if it is not what its name says, ``FileNotFoundError`` if it is gone."""
        content = self._path(sha256).read_bytes()
        if hashlib.sha256(content).hexdigest() != sha256:
            raise Broken(sha256)
        return content

    def drop(self, sha256: str) -> None:
        """Throw a content away; harmless if it is gone already."""
        self._path(sha256).unlink(missing_ok=True)

    def put_aside(self, sha256: str) -> None:
        """Take a content out of use; until it is thrown away or brought back, ``put`` writes it anew."""
        with suppress(FileNotFoundError):  # lost, or aside already
            self._path(sha256).rename(self._aside(sha256))

    def bring_back(self, sha256: str) -> None:
        """Have a content that was put aside in use again."""
        with suppress(FileNotFoundError):
            self._aside(sha256).rename(self._path(sha256))

    def throw_away(self, sha256: str) -> None:
        """What was put aside is gone for good."""
        self._aside(sha256).unlink(missing_ok=True)

    def left_aside(self, before: datetime) -> list[str]:
        """What a process that died had put aside before that moment of the machine's time."""
        last = before.timestamp()
        return sorted(path.stem for path in self.folder.glob(f"??/*{ASIDE}") if path.stat().st_ctime < last)

    def names(self) -> Iterator[str]:
        """Everything that lies in the store, but for what was never finished or is about to go."""
        for path in sorted(self.folder.glob("??/*")):
            if path.is_file() and path.suffix not in (UNFINISHED, ASIDE):
                yield path.name

    def _aside(self, sha256: str) -> Path:
        return self._path(sha256).with_suffix(ASIDE)

    def _path(self, sha256: str) -> Path:
        return self.folder / sha256[:2] / sha256

    def _sync(self, folder: Path) -> None:
        """Have the new name itself survive a power cut."""
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


@dataclass(frozen=True, slots=True)
class Differences:
    """How the store differs from what the database says: lost, spoilt, and known to nobody."""

    missing: tuple[str, ...]
    broken: tuple[str, ...]
    orphans: tuple[str, ...]


def known_files(work: Work) -> Sequence[str]:
    """The sha256 of every file that any community keeps."""
    return list(work.connection.execute(select(FILES.c.sha256).distinct().order_by(FILES.c.sha256)).scalars())


def differences(store: FileStore, known: Sequence[str]) -> Differences:
    """Read every kept file once; this takes its time, and no transaction."""
    missing, broken = [], []
    for sha256 in known:
        try:
            store.get(sha256)
        except FileNotFoundError:
            missing.append(sha256)
        except Broken:
            broken.append(sha256)
    orphans = set(store.names()) - set(known)
    return Differences(tuple(missing), tuple(broken), tuple(sorted(orphans)))
