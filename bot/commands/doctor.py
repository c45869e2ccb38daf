"""``yishi doctor``: looks at settings, database, disk, clock and Telegram, and says what to do."""

import argparse
import asyncio
import shutil
import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import func, select
from sqlalchemy.engine import make_url
from sqlalchemy.exc import OperationalError

from bot.cli import complain, say
from bot.migrating import is_current
from bot.settings import BadSettings, Settings, read_settings
from bot.telegram.asking import ask_telegram
from kernel.database import is_sqlite, open_plain, table_of
from residents.model import Community

LEAST_FREE = 500 * 1024 * 1024
OLDEST_SQLITE = (3, 35, 0)


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing looked at; ``todo`` is empty when all is well."""

    what: str
    todo: str = ""


def register(subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add this command to the command line."""
    parser = subparsers.add_parser("doctor", help="check this installation and say what to do")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Tell every finding; 1 when anything has to be done."""
    try:
        settings = read_settings()
    except BadSettings as wrong:
        return complain(str(wrong))
    findings = [*_database(settings), *_disk(settings), *asyncio.run(_telegram(settings))]
    for each in findings:
        say(f"{'!' if each.todo else '✓'} {each.what}" + (f": {each.todo}" if each.todo else ""))
    return 1 if any(each.todo for each in findings) else 0


def _database(settings: Settings) -> Iterator[Finding]:
    if is_sqlite(settings.database):
        old = sqlite3.sqlite_version_info < OLDEST_SQLITE
        yield Finding(
            f"SQLite {sqlite3.sqlite_version}", "install Python with SQLite 3.35 or newer" if old else ""
        )
        path = Path(make_url(settings.database).database or "")
        if not path.exists():
            yield Finding("no database yet", "run `yishi seed FILE` to bring in a community")
            return
    try:
        current = is_current(settings.database)
        yield Finding("database", "" if current else "its shape is old: `yishi run` brings it up to date")
        if current:
            yield _communities(settings)
    except OperationalError as trouble:
        yield Finding("database", f"cannot be opened ({trouble.orig}): check YISHI_DATABASE and its folder")


def _communities(settings: Settings) -> Finding:
    engine = open_plain(settings.database)
    try:
        with engine.connect() as connection:
            count = connection.execute(select(func.count()).select_from(table_of(Community))).scalar_one()
    finally:
        engine.dispose()
    return Finding(f"communities: {count}", "" if count else "run `yishi seed FILE`")


def _disk(settings: Settings) -> Iterator[Finding]:
    if not is_sqlite(settings.database):
        return
    folder = Path(make_url(settings.database).database or ".").resolve().parent
    while not folder.exists():
        folder = folder.parent
    free = shutil.disk_usage(folder).free
    todo = "make room: votes must be written down" if free < LEAST_FREE else ""
    yield Finding(f"{free // (1024 * 1024):,} MB free on the disk", todo)


async def _telegram(settings: Settings) -> list[Finding]:
    try:
        token = settings.token
    except BadSettings as wrong:
        return [Finding("bot token", str(wrong))]
    seen = await ask_telegram(token, settings.telegram_api, settings.proxy)
    if seen.trouble:
        return [Finding("Telegram", seen.trouble)]
    findings = [Finding(f"bot @{seen.username}")]
    skew = abs(seen.clock_skew)
    findings.append(
        Finding(f"clock differs by {skew:.0f} s", "set the machine's clock (NTP)" if skew > 30 else "")
    )
    if settings.webhook_url and seen.webhook != settings.webhook_url:
        findings.append(Finding("webhook", "not set yet: `yishi run` sets it"))
    if seen.webhook_error:
        findings.append(Finding("webhook", f"Telegram could not deliver: {seen.webhook_error}"))
    return findings
