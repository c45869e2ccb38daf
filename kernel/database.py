"""The base of all tables, the column types of our own, and how a database is opened.

Every engine hides parameters, since an error in the log would else repeat what somebody wrote or chose.
"""

from datetime import UTC, datetime
from typing import Any

from sqlalchemy import DateTime, Dialect, Engine, ForeignKey, MetaData, Table, create_engine, event
from sqlalchemy.engine import URL, ExceptionContext, make_url
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column
from sqlalchemy.pool import NullPool, QueuePool
from sqlalchemy.types import TypeDecorator

NAMES = {
    "ix": "ix_%(column_0_label)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_name)s_%(referred_table_name)s",
    "pk": "pk_%(table_name)s",
}


DRIVER = "postgresql+psycopg"
WRITERS = 4
"""Threads that write to PostgreSQL, each with a connection of its own; SQLite has one."""

CONNECT_SECONDS = 5
LOCKED_SECONDS = 5.0
"""How long a locked SQLite file is waited for, unless the address says so itself: ``…sqlite3?timeout=2``."""


COUNTING_ON = {"sqlite_autoincrement": True}
"""Of every table whose ids stand on buttons or in links: none is given twice, also where its row is gone.

PostgreSQL counts on by itself; see ``bot/backup/jumping`` for what a restore adds.
"""


class Instant(TypeDecorator[datetime]):
    """A moment, kept in UTC and always handed back aware."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """Refuse a moment without a zone; keep the rest in UTC."""
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("a moment needs a zone")
        moment = value.astimezone(UTC)
        return moment.replace(tzinfo=None) if dialect.name == "sqlite" else moment

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """Give the zone back to a moment that SQLite keeps without one."""
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)


class Base(DeclarativeBase):
    """All tables."""

    metadata = MetaData(naming_convention=NAMES)
    type_annotation_map = {datetime: Instant()}


class Local:
    """A row that belongs to one community; Work filters by it and fills it in."""

    community_id: Mapped[int] = mapped_column(ForeignKey("community.id"), index=True)


def table_of(entity: type[Base]) -> Table:
    """The table behind an entity, for statements on the hot path."""
    table = entity.__table__
    assert isinstance(table, Table)
    return table


def is_sqlite(url: str | URL) -> bool:
    """Whether this address names an embedded database."""
    return make_url(url).get_backend_name() == "sqlite"


def open_writer(url: str) -> Engine:
    """The engine through which everything is written; on SQLite it has exactly one connection."""
    if not is_sqlite(url):
        return _open_postgresql(url, "READ COMMITTED")
    engine = create_engine(url, poolclass=QueuePool, pool_size=1, max_overflow=0, hide_parameters=True)
    _prepare_sqlite(engine, begin="BEGIN IMMEDIATE", query_only=False)
    return engine


def open_reader(url: str) -> Engine:
    """The engine for reads, which can change nothing and see one moment throughout."""
    if not is_sqlite(url):
        return _open_postgresql(url, "REPEATABLE READ", "-c default_transaction_read_only=on")
    engine = create_engine(url, poolclass=QueuePool, pool_size=4, max_overflow=4, hide_parameters=True)
    _prepare_sqlite(engine, begin="BEGIN", query_only=True)
    return engine


def open_plain(url: str) -> Engine:
    """An engine for one-off work such as migrations."""
    if not is_sqlite(url):
        reached = {"connect_timeout": CONNECT_SECONDS}
        return create_engine(
            _with_driver(url), poolclass=NullPool, hide_parameters=True, connect_args=reached
        )
    engine = create_engine(url, poolclass=NullPool, hide_parameters=True)
    _prepare_sqlite(engine, begin="BEGIN IMMEDIATE", query_only=False)
    return engine


def _with_driver(url: str) -> URL:
    """The address with our driver named, however the operator wrote it."""
    address = make_url(url)
    return address.set(drivername=DRIVER) if "+" not in address.drivername else address


def _open_postgresql(url: str, isolation: Any, more: str = "") -> Engine:
    # A peer that falls silent, or a process frozen within an act, must not hold a community for long.
    limits = {
        "timezone": "UTC",
        "plan_cache_mode": "force_generic_plan",
        "lock_timeout": "10s",
        "idle_in_transaction_session_timeout": "30s",
        "tcp_keepalives_idle": "10",
        "tcp_keepalives_interval": "5",
        "tcp_keepalives_count": "3",
    }
    # What the address itself asks for, such as a search_path, comes last and stands.
    asked = str(make_url(url).query.get("options", ""))
    arguments = {
        "connect_timeout": CONNECT_SECONDS,
        "application_name": "yishi",
        "options": " ".join([*(f"-c {name}={value}" for name, value in limits.items()), more, asked]).strip(),
        "keepalives_idle": 10,
        "keepalives_interval": 5,
        "keepalives_count": 3,
        "tcp_user_timeout": 15_000,
    }
    engine = create_engine(
        _with_driver(url),
        isolation_level=isolation,
        pool_size=WRITERS,
        max_overflow=WRITERS,
        hide_parameters=True,
        connect_args=arguments,
    )
    event.listen(engine, "handle_error", _keep_to_the_first_line)
    return engine


def _keep_to_the_first_line(failed: ExceptionContext) -> None:
    """PostgreSQL adds the row that it did not take, in which somebody's words may stand."""
    for each in (failed.original_exception, failed.sqlalchemy_exception):
        if each is not None and each.args:
            each.args = (str(each.args[0]).partition("\n")[0], *each.args[1:])


def _prepare_sqlite(engine: Engine, *, begin: str, query_only: bool) -> None:
    patience = int(1000 * float(str(engine.url.query.get("timeout", LOCKED_SECONDS))))

    @event.listens_for(engine, "connect")
    def _connect(connection: Any, _record: object) -> None:
        # We say BEGIN ourselves, because the driver's own is late and not IMMEDIATE.
        connection.isolation_level = None
        cursor = connection.cursor()
        # First, because to change the journal of a new file may have to wait for another process, too.
        cursor.execute(f"PRAGMA busy_timeout={patience}")
        cursor.execute("PRAGMA journal_mode=WAL")
        cursor.execute("PRAGMA synchronous=FULL")
        cursor.execute("PRAGMA foreign_keys=ON")
        if query_only:
            cursor.execute("PRAGMA query_only=ON")
        cursor.close()

    @event.listens_for(engine, "begin")
    def _begin(connection: Any) -> None:
        connection.exec_driver_sql(begin)
