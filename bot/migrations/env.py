"""Alembic's entry: one connection, one transaction per run."""

from alembic import context

from bot.models import METADATA
from kernel.database import open_plain


def run() -> None:
    """Run the migrations on the database named by the caller."""
    engine = open_plain(context.config.attributes["url"])
    with engine.connect() as connection:
        context.configure(
            connection=connection,
            target_metadata=METADATA,
            render_as_batch=connection.dialect.name == "sqlite",
            compare_type=True,
        )
        with context.begin_transaction():
            context.run_migrations()
    engine.dispose()


run()
