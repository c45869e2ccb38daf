"""Alembic's entry: one process at a time, one transaction for everything: whole, or not at all."""

from alembic import context
from sqlalchemy import Connection, event

from bot.models import METADATA
from kernel.database import open_plain

PATIENCE = 600
"""Seconds to wait for another process that migrates the same database."""

BUSY = 30
"""Seconds to wait for a table that others are using, who in turn wait for us."""

ONE_AT_A_TIME = 0x79697368
"""The number of our advisory lock on PostgreSQL."""


def run() -> None:
    """Run the migrations on the database named by the caller."""
    engine = open_plain(context.config.attributes["url"])
    if engine.dialect.name == "sqlite":
        # A table that is made anew is dropped for a moment while others refer to it.
        event.listen(engine, "connect", lambda file, _: file.execute("PRAGMA foreign_keys=OFF"))
        event.listen(
            engine, "connect", lambda file, _: file.execute(f"PRAGMA busy_timeout={1000 * PATIENCE}")
        )
    try:
        # We begin ourselves: Alembic believes that SQLite cannot take back what it did to tables.
        with engine.connect() as connection, connection.begin():
            _wait_for_our_turn(connection)
            context.configure(
                connection=connection,
                target_metadata=METADATA,
                render_as_batch=connection.dialect.name == "sqlite",
                compare_type=True,
            )
            context.run_migrations()
            _require_whole(connection)
    finally:
        engine.dispose()


def _wait_for_our_turn(connection: Connection) -> None:
    """Whoever comes second finds nothing left to do; on SQLite the transaction itself waits."""
    if connection.dialect.name != "sqlite":
        connection.exec_driver_sql(f"SET LOCAL lock_timeout = '{PATIENCE}s'")
        connection.exec_driver_sql(f"SELECT pg_advisory_xact_lock({ONE_AT_A_TIME})")
        connection.exec_driver_sql(f"SET LOCAL lock_timeout = '{BUSY}s'")


def _require_whole(connection: Connection) -> None:
    if connection.dialect.name == "sqlite":
        lost = connection.exec_driver_sql("PRAGMA foreign_key_check").all()
        assert not lost, f"the migration left rows of {lost[0][0]} that refer to nothing"


run()
