"""``yishi init``: from nothing to a bot that runs, in one go; said twice it changes nothing."""

import argparse
import asyncio
from pathlib import Path

from bot.cli import counted, say
from bot.commands.letters import bot_name
from bot.founding import before
from bot.founding.answers import Answers, asked
from bot.founding.beginning import (
    VALID_DAYS,
    community_id,
    finished_first,
    link_for_the_chair,
    print_letters,
    undone_if_it_breaks,
)
from bot.founding.unused import taken, unused, unused_settings
from bot.founding.writing import community_file, settings_file, write_new
from bot.migrating import migrate
from bot.opening import community_of, opened, present, require_current
from bot.seeding import seed
from bot.settings import FILE, Settings, read_settings
from bot.telegram.examining import examine
from bot.wrong import Wrong
from kernel import codes
from kernel.clock import system_chance, system_clock
from residents.founding import BadCommunityFile, read_community_file

PASSPHRASE = 24
FOLDERS = ("communities", "data", "backups", "letters")


def register(subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add this command to the command line."""
    parser = subparsers.add_parser("init", help="found a community: files, database, first chair, letters")
    parser.add_argument("--name", help="of the community, as residents read it")
    parser.add_argument("--slug", help="short name: small letters, digits, dashes")
    parser.add_argument("--zone", help="time zone, such as Asia/Shanghai")
    parser.add_argument("--language", help="zh-Hans, zh-Hant or en")
    parser.add_argument("--buildings", help='such as "3号楼:2x6:88.5,121.25;1号楼:1x3:62.3", or later')
    parser.add_argument("--desk-phone", help="whom residents call for help")
    parser.add_argument("--token-file", type=Path, metavar="FILE", help="a file with the token of @BotFather")
    parser.add_argument("--database", help="an SQLAlchemy address; a SQLite file in the folder unless given")
    parser.add_argument("--folder", type=Path, default=Path(), help="where all is put; here unless given")
    parser.add_argument("--yes", action="store_true", help="ask nothing")
    parser.add_argument("--days", type=int, default=VALID_DAYS, help="how long the chair's link is good")
    parser.add_argument("--chair-again", metavar="SLUG", help="only a new link for the chair")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Found a community, or say that it is there."""
    if not 1 <= args.days <= 90:
        raise Wrong("--days is 1 to 90.")
    folder: Path = args.folder.resolve()
    if args.chair_again:
        return _chair_again(_settings_in(folder), args.chair_again, args.days)
    if args.slug and (folder / "communities" / f"{args.slug}.toml").exists():
        return _go_on(folder, args.slug, args)
    try:
        with undone_if_it_breaks() as new:
            for made in [folder, *(folder / name for name in FOLDERS)]:
                new(made)
            given = asked(args)
            file = folder / "communities" / f"{given.slug}.toml"
            if file.exists():
                taken(args, given)
                return _go_on(folder, given.slug, args)
            _require_good_token(given, _settings_in(folder))
            new(file)
            new(folder / FILE)
            write_new(file, community_file(given.slug, given.bylaws, given.buildings))
            _write_settings(folder, given.token, args.database)
            for told in unused_settings(args, _settings_in(folder), folder):
                say(told)
            read_community_file(file)
            if not given.buildings:
                return _later(folder, file)
            return _found(folder, file, args.days)
    except OSError as trouble:
        raise Wrong(f"{trouble.filename or folder}: {trouble.strerror}. Nothing was made.") from None


def _require_good_token(given: Answers, settings: Settings) -> None:
    if not given.token:
        return
    seen = asyncio.run(examine(given.token, settings.telegram_api, settings.proxy, (), system_clock))
    if seen.unknown_token:
        raise Wrong("Telegram does not know this token. Copy it once more from @BotFather. Nothing was made.")
    if seen.trouble:
        say(f"{seen.trouble}. Going on without: the token is looked at when the bot starts.")


def _write_settings(folder: Path, token: str, database: str | None) -> None:
    """A settings file that is there already is left as it is."""
    for made in (folder / "data", folder / "backups"):
        made.mkdir(mode=0o700, parents=True, exist_ok=True)
    if (folder / FILE).exists():
        return
    secret = codes.grouped(codes.code(system_chance(2 * PASSPHRASE), PASSPHRASE))
    known = {
        "YISHI_BOT_TOKEN": token,
        "YISHI_COMMUNITY": str(folder / "communities"),
        "YISHI_DATABASE": database or f"sqlite:///{folder / 'data' / 'yishi.sqlite3'}",
        "YISHI_FILES": str(folder / "data" / "files"),
        "YISHI_BACKUP_PASSPHRASE": secret,
        **_away(_settings_in(folder)),
    }
    write_new(folder / FILE, settings_file(known), secret=True)


def _away(settings: Settings) -> dict[str, str]:
    """How Telegram is reached, where the environment says it: the service does not have that environment."""
    api = (
        ""
        if settings.telegram_api == Settings.model_fields["telegram_api"].default
        else settings.telegram_api
    )
    return {"YISHI_TELEGRAM_API": api, "YISHI_PROXY": settings.proxy or ""}


def _settings_in(folder: Path) -> Settings:
    """What that folder's own file says, whatever file the environment names."""
    return read_settings(folder / FILE)


def _later(folder: Path, file: Path) -> int:
    slug = file.stem
    say(f"Written: {file} and {folder / FILE}.")
    say("Next: write the buildings into the first of them; the lines that begin with # show how.")
    say(f"Then: yishi init --slug {slug}" + (f" --folder {folder}" if folder != Path.cwd() else ""))
    return 0


def _go_on(folder: Path, slug: str, args: argparse.Namespace) -> int:
    """The file was written before: bring it in, or say that it is in."""
    file = folder / "communities" / f"{slug}.toml"
    try:
        plan = read_community_file(file)
    except BadCommunityFile as wrong:
        raise Wrong(str(wrong)) from None
    settings = _settings_in(folder)
    for told in unused(args, plan, settings, folder):
        say(told)
    if present(settings.database) is not None:
        require_current(settings.database)
        with opened(settings.database) as workshop:
            if community_id(workshop, slug) is not None:
                say(f"{slug} is there already; nothing was changed.")
                say(f"A new link for the chair: yishi init --chair-again {slug}")
                say(f"Letters to homes: yishi letters {slug}")
                return 0
    if not plan.all_dwellings():
        raise Wrong(f"{file} names no home yet. Write the buildings into it; its lines with # show how.")
    with undone_if_it_breaks() as new:
        for name in FOLDERS:
            new(folder / name)
        return _found(folder, file, args.days)


def _found(folder: Path, file: Path, days: int) -> int:
    settings = _settings_in(folder)
    try:
        plan = read_community_file(file)
    except BadCommunityFile as wrong:
        raise Wrong(str(wrong)) from None
    if present(settings.database) is None and (gone := before.lost(settings)):
        raise Wrong(gone)
    migrate(settings.database)
    bot = bot_name(settings)
    with finished_first():
        with opened(settings.database) as workshop:
            founded = seed(workshop, plan)
            link = link_for_the_chair(workshop, founded.community, bot, days)
            printed = print_letters(workshop, founded.community, folder / "letters", bot)
        before.remember(settings)
    say(f"{plan.bylaws.name}: {counted(founded.dwellings, 'home')}. Its by-laws are in {file}.")
    if printed is not None:
        homes = counted(printed.letters, "home")
        say(f"Letters for {homes} to print: {printed.file}; delete it once it is printed.")
        if printed.letters < printed.dwellings:
            say(f"All others: yishi letters {plan.slug} --all")
    _tell_next(folder, settings, link, days)
    return 0


def _tell_next(folder: Path, settings: Settings, link: str, days: int) -> None:
    say(f"Settings are in {folder / FILE}. On paper, away from this machine, keep its line")
    say("  YISHI_BACKUP_PASSPHRASE: without it no backup can be read again.")
    say(f"For the first chair, used once, good for {counted(days, 'day')}; whoever opens it is the chair:")
    say(f"  {link}")
    if settings.bot_token is None:
        say(f"Next: a token from @BotFather into {folder / FILE}, then: yishi doctor")
    else:
        say("Next: yishi doctor, then: yishi run")


def _chair_again(settings: Settings, slug: str, days: int) -> int:
    require_current(settings.database)
    with opened(settings.database) as workshop:
        community = community_of(workshop, slug)
        link = link_for_the_chair(workshop, community, bot_name(settings), days)
    say(f"For the chair, used once, good for {counted(days, 'day')}; the link given before is void:")
    say(f"  {link}")
    say("Whoever opens it is the chair from then on, and the chair so far is not; the supervisors are told.")
    return 0
