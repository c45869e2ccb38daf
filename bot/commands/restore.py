"""``yishi restore FILE``: takes a backup in, whole or not at all, and holds still afterwards."""

import argparse
from pathlib import Path

from sqlalchemy.engine import make_url

from bot.backup.passphrase import add_to, passphrase
from bot.backup.restoring import restore
from bot.cli import complain, counted, say
from bot.commands import courier, verify
from bot.founding.before import remember
from bot.holding import note_faults
from bot.opening import opened
from bot.settings import Settings, read_settings
from bot.wrong import Wrong
from kernel.clock import system_clock
from kernel.database import is_sqlite


def register(subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add this command to the command line."""
    parser = subparsers.add_parser("restore", help="take a backup in; nothing is sent until you say so")
    parser.add_argument("file", type=Path, metavar="FILE")
    parser.add_argument("--replace", action="store_true", help="in the place of the present database")
    parser.add_argument("--yes", action="store_true", help="yes, replace the present database")
    add_to(parser)
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Restore, verify, and show what waits to be sent."""
    settings = read_settings()
    if args.replace and not args.yes:
        raise Wrong("--replace puts the backup in the place of the present database. Add --yes.")
    secret = passphrase(args, settings, new=False)
    try:
        done = restore(
            args.file,
            secret,
            settings.database,
            settings.files_folder,
            now=system_clock(),
            replace=args.replace,
        )
    except OSError as trouble:
        raise Wrong(
            f"Nothing was restored: {trouble.filename or args.file}: {trouble.strerror}. "
            "Check folders and room on the disk."
        ) from None
    rows, about = sum(done.read.sums.rows.values()), done.read.about
    say(f"Restored {counted(rows, 'row')} and {counted(done.read.sums.files, 'file')} to {_where(settings)}.")
    say(f"All is as of {about.made_at:%Y-%m-%d %H:%M} UTC, when the backup was made.")
    if done.goes_on:
        say("Numbers that may have been given out since are left out, so that none means two matters:")
    for each in done.goes_on:
        say(f"  {each.community}: next {', '.join(f'{kind} {number}' for kind, number in each.next)}")
    if done.aside:
        say(f"What was there before is kept as {done.aside}; {_removing(done.aside, settings)}")
    if done.key_aside:
        say(f"The key came in with it; the one that was there is kept as {done.key_aside}.")
    for fault in done.faults:
        complain(f"  {fault}: so it was in the backup")
    remember(settings)
    faulty = verify.tell(settings)
    with opened(settings.database) as workshop:
        workshop.act_now(lambda work: note_faults(work, faulty))
    say("")
    courier.tell_status(settings)
    return 1 if faulty else 0


def _where(settings: Settings) -> str:
    url = make_url(settings.database)
    if is_sqlite(settings.database):
        return f"SQLite, {url.database}"
    return f"PostgreSQL, database {url.database} at {url.host or 'this machine'}"


def _removing(aside: str, settings: Settings) -> str:
    """How it goes when nobody needs it any more; ``aside`` is a file, or the word schema and its name."""
    if is_sqlite(settings.database):
        return "remove it when you no longer need it."
    return (
        f"when you no longer need it, say in the database {make_url(settings.database).database}: "
        f"DROP {aside.replace('schema', 'SCHEMA')} CASCADE;"
    )
