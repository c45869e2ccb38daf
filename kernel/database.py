"""The base of all tables, the column types of our own, and how a database is opened.

Every engine hides parameters, since an error in the log would else repeat what somebody wrote or chose.
"""

from datetime import UTC, datetime
from typing import Any

from sqlalchemy import DateTime, Dialect, Engine, ForeignKey, MetaData, Table, create_engine, event
from sqlalchemy.engine import URL, make_url
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


LOCKED_SECONDS = 5.0
"""How long a locked SQLite file is waited for, unless the address says so itself: ``…sqlite3?timeout=2``."""


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
        return create_engine(url, pool_size=4, hide_parameters=True)
    engine = create_engine(url, poolclass=QueuePool, pool_size=1, max_overflow=0, hide_parameters=True)
    _prepare_sqlite(engine, begin="BEGIN IMMEDIATE", query_only=False)
    return engine


def open_reader(url: str) -> Engine:
    """The engine for reads, which never takes SQLite's write lock."""
    if not is_sqlite(url):
        return create_engine(url, pool_size=4, hide_parameters=True)
    engine = create_engine(url, poolclass=QueuePool, pool_size=4, max_overflow=4, hide_parameters=True)
    _prepare_sqlite(engine, begin="BEGIN", query_only=True)
    return engine


def open_plain(url: str) -> Engine:
    """An engine for one-off work such as migrations."""
    engine = create_engine(url, poolclass=NullPool, hide_parameters=True)
    if is_sqlite(url):
        _prepare_sqlite(engine, begin="BEGIN IMMEDIATE", query_only=False)
    return engine


def _prepare_sqlite(engine: Engine, *, begin: str, query_only: bool) -> None:
    patience = int(1000 * float(str(engine.url.query.get("timeout", LOCKED_SECONDS))))

    @event.listens_for(engine, "connect")
    def _connect(connection: Any, _record: object) -> None:
        # We say BEGIN ourselves, because the driver's own is late and not IMMEDIATE.
        connection.isolation_level = None
        cursor = connection.cursor()
        cursor.execute("PRAGMA journal_mode=WAL")
        cursor.execute("PRAGMA synchronous=FULL")
        cursor.execute("PRAGMA foreign_keys=ON")
        cursor.execute(f"PRAGMA busy_timeout={patience}")
        if query_only:
            cursor.execute("PRAGMA query_only=ON")
        cursor.close()

    @event.listens_for(engine, "begin")
    def _begin(connection: Any) -> None:
        connection.exec_driver_sql(begin)
