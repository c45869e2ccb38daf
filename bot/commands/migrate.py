"""``yishi migrate``: brings the database to the shape that this version needs, or back."""

import argparse

from bot.backup.target import target
from bot.cli import say
from bot.migrating import known_revisions, migrate, move
from bot.opening import present
from bot.settings import read_settings
from bot.wrong import Wrong

NEWEST = "head"


def register(subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add this command to the command line."""
    parser = subparsers.add_parser("migrate", help="bring the database to the shape this version needs")
    parser.add_argument("--check", action="store_true", help="only say whether it is needed; 1 if so")
    parser.add_argument("--to", default=NEWEST, metavar="REV", help="to this revision, maybe an older one")
    parser.add_argument("--yes", action="store_true", help="yes, go back and lose what is newer")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Up without a question, down only with ``--yes``."""
    url = read_settings().database
    known = known_revisions()
    found = present(url)
    wanted = known[-1] if args.to == NEWEST else args.to
    if wanted not in known:
        raise Wrong(f"There is no revision {wanted}. This version knows {', '.join(known)}.")
    if found == wanted:
        say(f"The database is at {found}; nothing is to be done.")
        return 0
    if args.check:
        if found is None:
            raise Wrong("There is no database yet. Begin with `yishi init`.")
        say(f"The database is at {found}; this version needs {wanted}: yishi upgrade")
        return 1
    if found is not None and known.index(wanted) < known.index(found):
        if not args.yes:
            raise Wrong(
                f"Going back from {found} to {wanted} drops what only the newer shape can hold. "
                "Make a backup first (yishi backup), then add --yes."
            )
        target(url).require_unused()
        move(url, wanted)
    elif wanted == known[-1]:
        migrate(url)
    else:
        move(url, wanted)
    say(f"The database is at {wanted} now.")
    return 0
