"""Looks at a database as a whole: whether it is sound, how it is set up, and what lies in it too long."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

from sqlalchemy import Connection, text

from bot.bylaws_files import changed_files
from bot.cli import counted
from bot.holding import held
from bot.settings import Settings
from bot.vitals import vitals
from kernel.database import is_sqlite, open_reader
from kernel.files import FileStore, differences, known_files
from kernel.outages import ANYBODY, BEATS, LIVING
from kernel.work import Work
from kernel.workshop import Workshop
from residents.founding import BadCommunityFile
from residents.model import Community, Group, Room

LATE_NOTICE = timedelta(minutes=15)
OLD_BACKUP = timedelta(hours=36)
OLDEST_POSTGRESQL = 140000
LEAST_CONNECTIONS = 10


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing looked at; ``todo`` is empty when all is well."""

    what: str
    todo: str = ""


def integrity(url: str) -> Iterator[str]:
    """What the database itself finds wrong with its pages and its references."""
    if not is_sqlite(url):
        return
    engine = open_reader(url)
    try:
        with engine.connect() as connection:
            said = connection.execute(text("PRAGMA quick_check(5)")).scalars().all()
            orphans = connection.execute(text("PRAGMA foreign_key_check")).all()
    finally:
        engine.dispose()
    if list(said) != ["ok"]:
        yield f"the database file is damaged ({'; '.join(said)[:200]})"
    for table in sorted({row[0] for row in orphans}):
        yield f"rows of {table} refer to something that is not there"


def server(url: str) -> Iterator[Finding]:
    """How a PostgreSQL server is set up."""
    engine = open_reader(url)
    try:
        with engine.connect() as connection:
            yield from _server(connection)
    finally:
        engine.dispose()


def _server(connection: Connection) -> Iterator[Finding]:
    def show(name: str) -> str:
        return str(connection.execute(text(f"SHOW {name}")).scalar_one())

    old = int(show("server_version_num")) < OLDEST_POSTGRESQL
    yield Finding(f"PostgreSQL {show('server_version')}", "use version 14 or newer" if old else "")
    for name in ("fsync", "full_page_writes"):
        if show(name) != "on":
            yield Finding(f"{name} is off", f"set {name} = on: else a power cut can lose votes")
    if show("synchronous_commit") == "off":
        yield Finding("synchronous_commit is off", "set it to on: else a crash can lose acknowledged votes")
    if show("server_encoding") != "UTF8":
        yield Finding("the database is not in UTF8", "make a database with ENCODING 'UTF8' and move there")
    used = connection.execute(text("SELECT count(*) FROM pg_stat_activity")).scalar_one()
    free = int(show("max_connections")) - int(used)
    todo = "raise max_connections: each process of Yishi takes up to 8" if free < LEAST_CONNECTIONS else ""
    yield Finding(f"{counted(free, 'free connection')}", todo)


def contents(workshop: Workshop, settings: Settings, machine_now: datetime) -> Iterator[Finding]:
    """What lies in a database of the newest shape, and in the folder of files beside it."""
    yield from workshop.read_now(lambda work: list(_contents(work, settings, machine_now)))
    yield from _files(workshop.read_now(known_files), settings.files_folder)


def _contents(work: Work, settings: Settings, machine_now: datetime) -> Iterator[Finding]:
    count = work.session.query(Community).count()
    yield Finding(f"communities: {count}", "" if count else "run `yishi init` or `yishi seed FILE`")
    found = vitals(work)
    still = held(work)
    if still is not None and still.faults:
        yield Finding(f"restored with {counted(still.faults, 'fault')}", "yishi verify")
    if found.held:
        yield Finding("held after a restore", "look at `yishi courier status`, then `yishi courier release`")
    if found.oldest_notice and work.now - found.oldest_notice > LATE_NOTICE and not found.held:
        late = int((work.now - found.oldest_notice).total_seconds() // 60)
        yield Finding(
            f"a notice is {counted(late, 'minute')} late",
            "is `yishi run` running, and does it reach Telegram?",
        )
    todo = "look at them with `yishi parked`" if found.parked else ""
    yield Finding(f"parked updates: {found.parked}", todo)
    yield _backup(found.last_backup, machine_now)
    yield _processes(work, machine_now)
    try:
        for each in changed_files(work, settings.community):
            yield Finding(each.sentence, each.todo)
    except BadCommunityFile as wrong:
        yield Finding("community file", str(wrong))


def _backup(last: datetime | None, now: datetime) -> Finding:
    if last is None:
        return Finding(
            "no backup yet", "make one: `yishi backup backups/`, and a timer for it (docs/operate.md)"
        )
    age = now - last
    todo = "is the timer running? `yishi backup backups/` makes one now" if age > OLD_BACKUP else ""
    return Finding(f"last backup {counted(int(age.total_seconds() // 3600), 'hour')} ago", todo)


def _processes(work: Work, machine_now: datetime) -> Finding:
    living = (BEATS.c.process != ANYBODY, BEATS.c.alive_at > machine_now - LIVING)
    running = len(list(work.connection.execute(BEATS.select().where(*living))))
    many = running > 1 and is_sqlite(work.connection.engine.url)
    todo = "SQLite is for one process: stop the others, or move to PostgreSQL" if many else ""
    return Finding(f"running processes: {running}", todo)


def _files(known: Sequence[str], folder: Path) -> Iterator[Finding]:
    found = differences(FileStore(folder), known)
    lost, spoilt = len(found.missing), len(found.broken)
    if lost:
        gone = counted(lost, "kept file is", "kept files are")
        yield Finding(f"{gone} missing in {folder}", "restore from a backup")
    if spoilt:
        broken = counted(spoilt, "kept file is", "kept files are")
        yield Finding(f"{broken} damaged", "look at the disk; restore from a backup")
    if not lost and not spoilt:
        yield Finding(f"kept files: {len(known)}, all there")


def bound_groups(work: Work) -> dict[str, str]:
    """The groups on Telegram that communities are bound to: what each is called, by its number there."""
    same = (Room.channel == Group.channel) & (Room.external == Group.external)
    found = work.session.query(Group.external, Room.title).outerjoin(Room, same)
    groups = found.where(Group.channel == "telegram")
    return {external: f"{title} ({external})" if title else external for external, title in groups}
