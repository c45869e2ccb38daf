"""``yishi doctor``: looks at everything an installation stands on, and says what to do."""

import argparse
import asyncio
import json
import os
import shutil
import sqlite3
import subprocess
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

from sqlalchemy.engine import make_url

from bot import checking
from bot.checking import Finding, bound_groups
from bot.cli import counted, say
from bot.founding.before import lost
from bot.keyring import keyring_of
from bot.migrating import is_current, is_missing, known_revisions, revision_of
from bot.settings import (
    NO_EFFECT,
    BadSettings,
    Settings,
    broken_lines,
    misspelt,
    read_settings,
    settings_file,
)
from bot.telegram.examining import Seen, examine
from bot.wrong import RESTORE, explain
from kernel.clock import system_chance, system_clock
from kernel.database import is_sqlite
from kernel.workshop import Workshop

LEAST_FREE = 500 * 1024 * 1024
OLDEST_SQLITE = (3, 35, 0)
MOST_SKEW = 30
MOST_PENDING = 100


def register(subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add this command to the command line."""
    parser = subparsers.add_parser("doctor", help="check this installation and say what to do")
    parser.add_argument("--json", action="store_true", help="for programs: one list of findings")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Tell every finding; 1 when anything has to be done."""
    settings = read_settings()
    findings = list(_all(settings))
    if args.json:
        say(json.dumps([{"what": f.what, "todo": f.todo, "well": not f.todo} for f in findings]))
    else:
        for each in findings:
            say(f"{'!' if each.todo else '✓'} {each.what}" + (f": {each.todo}" if each.todo else ""))
    return 1 if any(each.todo for each in findings) else 0


def _all(settings: Settings) -> Iterator[Finding]:
    yield from _secrets(settings)
    groups: dict[str, str] = {}
    try:
        yield from _database(settings, groups)
    except Exception as trouble:
        why = explain(trouble)
        if why is None:
            raise
        yield Finding("database", why)
    yield from _disk(settings)
    yield _fonts()
    yield from _telegram(settings, groups)


def _secrets(settings: Settings) -> Iterator[Finding]:
    file = settings_file()
    if file.exists() and os.name == "posix" and file.stat().st_mode & 0o077:
        yield Finding(f"others can read {file}", f"chmod 600 {file}: who has the token is the bot")
    for where in broken_lines():
        yield Finding(where, NO_EFFECT)
    for name, near in misspelt().items():
        todo = f"did you mean {near}?" if near else "take it out; docs/operate.md lists all settings"
        yield Finding(f"{name} is no setting", todo)
    if settings.backup_passphrase is None:
        yield Finding(
            "no passphrase for backups", "set YISHI_BACKUP_PASSPHRASE, and keep it on paper elsewhere"
        )


def _database(settings: Settings, groups: dict[str, str]) -> Iterator[Finding]:
    url = settings.database
    if is_sqlite(url):
        old = sqlite3.sqlite_version_info < OLDEST_SQLITE
        todo = "install Python with SQLite 3.35 or newer" if old else ""
        yield Finding(f"SQLite {sqlite3.sqlite_version}", todo)
        if is_missing(url):
            usual = "run `yishi init`, or `yishi seed FILE` to bring in a community"
            yield Finding("no database yet", lost(settings) or usual)
            return
    else:
        yield from checking.server(url)
    found = revision_of(url)
    if found is not None and found not in known_revisions():
        yield Finding(f"database at {found}", "a newer Yishi has migrated it: install that version again")
        return
    if not is_current(url):
        yield Finding("database", "its shape is old: `yishi upgrade` brings it up to date")
        return
    broken = list(checking.integrity(url))
    yield Finding(f"database at {found}", "; ".join(broken) + f". {RESTORE}" if broken else "")
    workshop = Workshop(url, clock=system_clock, chance=system_chance, keyring=keyring_of(url), reactions={})
    try:
        yield from checking.contents(workshop, settings, system_clock())
        groups |= workshop.read_now(bound_groups)
    finally:
        workshop.close()


def _disk(settings: Settings) -> Iterator[Finding]:
    folders = {settings.files_folder}
    if is_sqlite(settings.database):
        folders.add(Path(make_url(settings.database).database or ".").parent)
    for folder in sorted({_existing(each) for each in folders}):
        free = shutil.disk_usage(folder).free
        todo = "make room: votes must be written down" if free < LEAST_FREE else ""
        if not os.access(folder, os.W_OK | os.X_OK):
            todo = "the bot may not write there: give its user the right to"
        yield Finding(f"{folder}: {free // (1024 * 1024):,} MB free", todo)


def _existing(folder: Path) -> Path:
    folder = folder.resolve()
    while not folder.exists():
        folder = folder.parent
    return folder


def _fonts() -> Finding:
    """Pictures and papers are drawn with a font of the system; one of these has to know Chinese."""
    program = shutil.which("fc-list")
    if program is None:
        return Finding("fonts could not be asked for (no fc-list)")
    listed = subprocess.run([program, ":lang=zh", "family"], capture_output=True, text=True, check=False)  # noqa: S603 - a fixed command
    todo = "" if listed.stdout.strip() else "install one, on Debian: apt install fonts-noto-cjk"
    return Finding("a font with Chinese characters", todo)


def _telegram(settings: Settings, groups: dict[str, str]) -> Iterator[Finding]:
    try:
        token = settings.token
    except BadSettings as wrong:
        yield Finding("bot token", str(wrong))
        return
    seen = asyncio.run(examine(token, settings.telegram_api, settings.proxy, tuple(groups), system_clock))
    if seen.trouble:
        todo = "copy it from @BotFather once more" if seen.unknown_token else "check network and YISHI_PROXY"
        yield Finding(seen.trouble, todo)
        return
    yield Finding(
        f"bot @{seen.username}",
        "" if seen.joins_groups else "let it join groups: /setjoingroups at @BotFather",
    )
    skew = abs(seen.skew)
    yield Finding(
        f"clock differs by {skew:.0f} s", "set the machine's clock (NTP)" if skew > MOST_SKEW else ""
    )
    yield from _webhook(settings, seen, system_clock())
    for group, todo in seen.groups.items():
        yield Finding(f"group {groups[group]}", todo)


def _webhook(settings: Settings, seen: Seen, now: datetime) -> Iterator[Finding]:
    if settings.webhook_url and seen.webhook != settings.webhook_url:
        yield Finding(
            "the webhook is not ours" if seen.webhook else "the webhook is not set yet",
            "`yishi run` sets it; if another program set it, that program uses this token: stop it",
        )
    elif seen.webhook and not settings.webhook_url:
        yield Finding(
            "a webhook is set, and this installation asks for updates",
            "`yishi run` takes it away; if another program set it, that one uses this token: stop it",
        )
    if seen.error and seen.error_at is not None:
        minutes = int((now - seen.error_at).total_seconds() // 60)
        todo = "look at proxy and certificate (docs/operate.md)" if minutes < 60 else ""
        ago = counted(minutes, "minute")
        yield Finding(f"Telegram could not deliver {ago} ago: {seen.error}", todo)
    todo = "the bot is not running, or too slow" if seen.pending > MOST_PENDING else ""
    yield Finding(f"{counted(seen.pending, 'update waits', 'updates wait')} at Telegram", todo)
