"""``yishi backup``: everything of this installation in one sealed file, while the bot runs."""

import argparse
import re
from dataclasses import dataclass
from pathlib import Path

from bot.backup.passphrase import add_to, passphrase
from bot.backup.reading import Read, check_backup
from bot.backup.sealing import Unreadable
from bot.backup.target import STAMP
from bot.backup.writing import Source, write_backup
from bot.cli import complain, counted, say
from bot.holding import note_backup
from bot.keyring import keyring_of
from bot.migrating import is_current, is_missing
from bot.settings import Settings, read_settings
from bot.wrong import Wrong
from kernel.clock import system_chance, system_clock
from kernel.workshop import Workshop

DATED = re.compile(r"yishi-\d{8}-\d{6}\.backup")
MB = 1024 * 1024


def register(subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add this command to the command line."""
    parser = subparsers.add_parser("backup", help="everything in one sealed file, while the bot runs")
    parser.add_argument("to", type=Path, metavar="FILE", help="a new file, or a folder for one with its date")
    parser.add_argument(
        "--keep",
        type=int,
        metavar="N",
        help="with a folder: keep the newest N backups in it",
    )
    parser.add_argument("--check", action="store_true", help="check this backup instead of making one")
    add_to(parser)
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Make a backup and read it again, or only read one."""
    settings = read_settings()
    if args.check:
        return check(args.to, passphrase(args, settings, new=False))
    if args.keep is not None and args.keep < 1:
        raise Wrong("--keep is at least 1: the backup just made is never dropped.")
    made = back_up(settings, args.to, passphrase(args, settings, new=True))
    if made.faults:
        return complain("Older backups are kept: restore one from before this, if it cannot be explained.")
    if args.keep is not None:
        others = sorted(f for f in made.file.parent.iterdir() if DATED.fullmatch(f.name) and f != made.file)
        for old in others[: max(0, len(others) + 1 - args.keep)]:
            old.unlink()
            say(f"Dropped {old.name}.")
    return 0


@dataclass(frozen=True, slots=True)
class Made:
    """A new backup, and what was wrong already with what it holds."""

    file: Path
    faults: tuple[str, ...]


def back_up(settings: Settings, to: Path, secret: str) -> Made:
    """Make one backup, read it again from its beginning to its end, and say where it is."""
    if is_missing(settings.database):
        raise Wrong("There is no database at YISHI_DATABASE.")
    now = system_clock()
    try:
        if to.is_dir() or to.suffix == "":
            to.mkdir(parents=True, exist_ok=True)
            to = to / f"yishi-{now.strftime(STAMP)}.backup"
        if to.exists():
            raise Wrong(f"{to} is already there. Name another file, or a folder.")
        source = Source(settings.database, settings.files_folder)
        write_backup(source, to, secret, now=now, chance=system_chance)
    except OSError as trouble:
        raise Wrong(f"{to} cannot be written ({trouble.strerror}). Check the folder and its room.") from None
    read, faults = check_backup(to, secret)
    _note(settings.database, now)
    say(f"{to} ({_size(to.stat().st_size)}): {_told(read)}. Read again and found whole.")
    for fault in faults:
        complain(f"  {fault}: `yishi verify` says more")
    return Made(to, tuple(faults))


def _note(database: str, now: object) -> None:
    if not is_current(database):
        return  # it is about to be migrated; its tables cannot be told yet
    workshop = Workshop(
        database, clock=system_clock, chance=system_chance, keyring=keyring_of(database), reactions={}
    )
    try:
        workshop.act_now(lambda work: note_backup(work, work.now))
    finally:
        workshop.close()


def check(file: Path, secret: str) -> int:
    """Say whether a backup is whole, without taking it in."""
    read, faults = check_backup(file, secret)
    about = read.about
    say(f"{file}: made {about.made_at:%Y-%m-%d %H:%M} UTC by Yishi {about.version} ({about.revision}).")
    say(f"{_told(read)}. Whole and unaltered.")
    for slug, head in about.heads.items():
        say(f"  {slug}: journal {counted(head.seq, 'entry', 'entries')}, head {head.hash[:16]}")
    for fault in faults:
        complain(f"  {fault}")
    if faults:
        raise Unreadable("The backup is whole, but what was backed up had been altered before.")
    return 0


def _told(read: Read) -> str:
    communities = counted(len(read.about.heads), "community", "communities")
    rows = counted(sum(read.sums.rows.values()), "row")
    return f"{communities}, {rows}, {counted(read.sums.files, 'file')}"


def _size(size: int) -> str:
    return f"{size / MB:,.1f} MB" if size >= MB else f"{size / 1024:.0f} kB"
