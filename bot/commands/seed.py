"""``yishi seed FILE``: a community with its roster, offices, letters and rewards from one file."""

import argparse
from pathlib import Path

from sqlalchemy.exc import IntegrityError, OperationalError

from bot.cli import complain, counted, say
from bot.founding.before import remember
from bot.keyring import keyring_of
from bot.migrating import NoFolder, migrate
from bot.seeding import seed
from bot.settings import BadSettings, read_settings
from handlers.reactions import REACTIONS
from kernel.clock import system_chance, system_clock
from kernel.workshop import Workshop
from residents.founding import BadCommunityFile, read_community_file


def register(subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add this command to the command line."""
    parser = subparsers.add_parser("seed", help="bring in a community from a file")
    parser.add_argument("file", type=Path, metavar="FILE", help="a community file (TOML)")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Bring in the whole file, or nothing."""
    try:
        plan = read_community_file(args.file)
        if not plan.all_dwellings():
            return complain(
                f"{args.file} names no home yet. Write the buildings into it. Nothing was changed."
            )
        settings = read_settings()
        migrate(settings.database)
    except (BadCommunityFile, BadSettings, NoFolder) as wrong:
        return complain(str(wrong))
    except OperationalError as trouble:
        return complain(f"The database cannot be used: {trouble.orig}. Check YISHI_DATABASE.")
    workshop = Workshop(
        settings.database,
        clock=system_clock,
        chance=system_chance,
        keyring=keyring_of(settings.database),
        reactions=REACTIONS,
    )
    try:
        founded = seed(workshop, plan)
    except IntegrityError:
        return complain(
            f"Nothing was changed: a community {plan.slug!r}, its group or a letter code is already there."
        )
    except (LookupError, ValueError) as wrong:
        return complain(f"{args.file}: {wrong}. Nothing was changed.")
    finally:
        workshop.close()
    remember(settings)
    homes, letters = counted(founded.dwellings, "dwelling"), counted(len(plan.letters), "letter")
    say(f"{plan.bylaws.name}: {homes}, {counted(founded.people, 'person', 'people')}, {letters}.")
    return 0
