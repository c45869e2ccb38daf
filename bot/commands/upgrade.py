"""``yishi upgrade``: after a new version was installed: backup, migrate, check; or all as it was before."""

import argparse
import logging
import shutil
from datetime import datetime
from pathlib import Path

from sqlalchemy.engine import make_url

from bot.backup.contents import Head
from bot.backup.passphrase import add_to, passphrase
from bot.backup.restoring import restore
from bot.backup.tables import reflect
from bot.backup.target import STAMP, target
from bot.backup.writing import heads
from bot.checking import integrity
from bot.cli import complain, say
from bot.commands.backup import back_up
from bot.commands.verify import faults
from bot.migrating import known_revisions, migrate, revision_of
from bot.opening import present
from bot.settings import Settings, read_settings
from bot.wrong import Wrong, explain
from kernel.clock import system_clock
from kernel.database import is_sqlite, open_plain

log = logging.getLogger(__name__)


def register(subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add this command to the command line."""
    parser = subparsers.add_parser("upgrade", help="backup, migrate, check; or all as it was before")
    parser.add_argument(
        "--backups",
        type=Path,
        default=Path("backups"),
        metavar="FOLDER",
        help="where the backup goes",
    )
    add_to(parser)
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Bring this installation to the newest shape, with a way back at every step."""
    settings = read_settings()
    before, newest = present(settings.database), known_revisions()[-1]
    if before is None:
        raise Wrong("There is no database yet. Run `yishi init` or `yishi seed FILE`.")
    if before == newest:
        say(f"The database is at {newest} already; nothing is to be done. Look with: yishi doctor")
        return 0
    target(settings.database).require_unused()
    say(f"1. Backup of the database as it is, at {before}.")
    secret = passphrase(args, settings, new=True)
    backup = back_up(settings, args.backups, secret).file
    way_back = _WayBack(settings, backup, secret, before, system_clock())
    say(f"2. Migrating from {before} to {newest}.")
    try:
        migrate(settings.database)
        say("3. Checking what came of it.")
        found = _faults(settings.database, way_back.heads)
    except Exception as trouble:
        log.debug("the migration broke", exc_info=trouble)
        found = [explain(trouble) or f"the migration broke ({type(trouble).__name__})"]
    if not found:
        way_back.forget()
        say(
            f"Upgraded: the database is at {newest}, and every journal ends where it ended. Now: yishi doctor"
        )
        return 0
    for each in found:
        complain(f"  {each}")
    complain(f"Rolled back: {way_back.take()}")
    return complain("Start the former version again, and report what is said above.")


def _faults(url: str, ends: dict[str, Head]) -> list[str]:
    """What is wrong after the migration; nothing, if all is well."""
    if revision_of(url) != known_revisions()[-1]:
        return ["the database did not reach the newest shape"]
    if _heads(url) != ends:
        return ["a journal does not end where it ended before"]
    return [*integrity(url), *faults(url)]


def _heads(url: str) -> dict[str, Head]:
    engine = open_plain(url)
    try:
        with engine.connect() as connection:
            return heads(connection, reflect(connection))
    finally:
        engine.dispose()


def _copied(path: Path, copy: Path) -> None:
    try:
        copy.touch(mode=0o600, exist_ok=False)
        shutil.copyfile(path, copy)
    except OSError as trouble:
        copy.unlink(missing_ok=True)
        raise Wrong(
            f"{copy} cannot be written ({trouble.strerror}). Nothing was changed; make room and try again."
        ) from None


class _WayBack:
    """The state before: SQLite's file copied, PostgreSQL's one transaction, and on both the backup."""

    def __init__(self, settings: Settings, backup: Path, secret: str, revision: str, now: datetime) -> None:
        self._settings, self._backup, self._secret = settings, backup, secret
        self._revision, self._now = revision, now
        self.heads = _heads(settings.database)
        self._copy: Path | None = None
        if is_sqlite(settings.database):
            self._path = Path(make_url(settings.database).database or "")
            self._copy = self._path.with_name(f"{self._path.name}.before-upgrade-{now.strftime(STAMP)}")
            # Leaves WAL, so that all is in the one file that is copied; and nobody works on it.
            target(settings.database).require_unused()
            _copied(self._path, self._copy)

    def take(self) -> str:
        """Go back; says how. It is refused while somebody works on it, who would lose what they were told."""
        target(self._settings.database).require_unused()
        if self._copy is not None:
            for suffix in ("-wal", "-shm"):
                self._path.with_name(self._path.name + suffix).unlink(missing_ok=True)
            self._copy.replace(self._path)
            return f"the database is again as it was, at {self._revision}."
        if (
            revision_of(self._settings.database) == self._revision
            and _heads(self._settings.database) == self.heads
        ):
            return f"PostgreSQL has undone the migration itself; the database is at {self._revision}."
        return self._from_backup()

    def _from_backup(self) -> str:
        files = self._settings.files_folder
        done = restore(
            self._backup,
            self._secret,
            self._settings.database,
            files,
            now=self._now,
            replace=True,
            as_it_was=True,
        )
        return (
            f"the database was restored from {self._backup}; what the migration left is kept as {done.aside}."
        )

    def forget(self) -> None:
        """All went well: the copy, which is not sealed, is removed; the backup stays."""
        if self._copy is not None:
            self._copy.unlink(missing_ok=True)
