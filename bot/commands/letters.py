"""``yishi letters SLUG``: letters to print, each with the code that lets a home join."""

import argparse
import asyncio
from pathlib import Path

from bot.cli import counted, say
from bot.founding.beginning import print_letters
from bot.opening import community_of, opened, require_current
from bot.settings import BadSettings, Settings, read_settings
from bot.telegram.examining import examine
from kernel.clock import system_clock
from residents.letters import unwritten


def register(subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add this command to the command line."""
    parser = subparsers.add_parser("letters", help="letters to print, with a code for each home")
    parser.add_argument("slug", metavar="SLUG", help="the community's short name")
    parser.add_argument("homes", nargs="*", metavar="HOME", help="these homes; their unused codes are void")
    parser.add_argument("--all", action="store_true", help="every home that has no letter yet")
    parser.add_argument("--folder", type=Path, default=Path("letters"), help="where the PDF is put")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Write one PDF for the printer."""
    settings = read_settings()
    require_current(settings.database)
    with opened(settings.database) as workshop:
        community = community_of(workshop, args.slug)
        names = tuple(args.homes) or None
        if args.all:
            names = workshop.read_now(lambda work: unwritten(work.enter(community))).names
        printed = print_letters(workshop, community, args.folder, bot_name(settings), names)
    if printed is None:
        say("Every home has had its letter. Name a home to write to it again.")
        return 0
    say(f"{printed.file}: {counted(printed.letters, 'letter')}, {counted(printed.dwellings, 'home')} in all.")
    say("Print it, one page a home, and delete the file: the codes stand nowhere else.")
    return 0


def bot_name(settings: Settings) -> str:
    """The bot's name on Telegram, or nothing while it cannot be asked."""
    try:
        token = settings.token
    except BadSettings:
        return ""
    return asyncio.run(examine(token, settings.telegram_api, settings.proxy, (), system_clock)).username
