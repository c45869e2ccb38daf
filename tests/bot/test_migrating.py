"""The migrations make exactly the tables that the code knows."""

import sqlite3
from pathlib import Path

import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext

from bot.migrating import _config, is_current, migrate
from bot.models import METADATA
from kernel.database import open_plain


@pytest.fixture
def database(tmp_path: Path) -> str:
    return f"sqlite:///{tmp_path / 'new' / 'yishi.sqlite3'}"


def test_a_migrated_database_has_every_table_as_the_code_has_it(database: str) -> None:
    migrate(database)
    engine = open_plain(database)
    with engine.connect() as connection:
        assert compare_metadata(MigrationContext.configure(connection), METADATA) == []
    engine.dispose()


def test_an_empty_database_is_not_current_and_a_migrated_one_is(database: str) -> None:
    Path(database.removeprefix("sqlite:///")).parent.mkdir()
    assert not is_current(database)
    migrate(database)
    assert is_current(database)


def test_migrating_twice_changes_nothing(database: str) -> None:
    migrate(database)
    migrate(database)
    assert is_current(database)


def test_the_ledger_of_a_migrated_database_cannot_be_rewritten(database: str) -> None:
    migrate(database)
    with sqlite3.connect(database.removeprefix("sqlite:///")) as connection:
        names = {
            row[0] for row in connection.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'")
        }
    assert {"ledger_transfer_no_update", "ledger_transfer_no_delete", "ledger_transfer_no_replace"} <= names


def test_every_step_can_be_taken_back(database: str) -> None:
    migrate(database)
    command.downgrade(_config(database), "base")
    with sqlite3.connect(database.removeprefix("sqlite:///")) as connection:
        left = {row[0] for row in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
    assert left == {"alembic_version"}
    migrate(database)
    assert is_current(database)
