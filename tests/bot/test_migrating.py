"""The migrations make exactly the tables that the code knows; one that breaks leaves everything as it was."""

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from sqlalchemy import inspect, text

from bot import migrating
from bot.migrating import (
    BrokenMigration,
    HalfMade,
    NewerDatabase,
    is_current,
    known_revisions,
    migrate,
    move,
    revision_of,
)
from bot.models import METADATA
from kernel.database import open_plain
from tests.databases import new_database, unmade_database

ROOT = Path(__file__).parents[2]
NEXT = """
revision = "later"
down_revision = "{last}"

import time
from alembic import op
import sqlalchemy as sa

def upgrade():
    op.create_table("half_done", sa.Column("id", sa.Integer, primary_key=True))
    op.execute("UPDATE community SET name = 'changed'")
    {then}

def downgrade():
    op.drop_table("half_done")
"""


@pytest.fixture
def database(tmp_path: Path, database_kind: str) -> str:
    return unmade_database(tmp_path / "new")


def tables(url: str) -> set[str]:
    engine = open_plain(url)
    with engine.connect() as connection:
        names = set(inspect(connection).get_table_names())
    engine.dispose()
    return names


def does(url: str, *statements: str) -> None:
    engine = open_plain(url)
    with engine.begin() as connection:
        for statement in statements:
            connection.execute(text(statement))
    engine.dispose()


@pytest.fixture
def next_version(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of a later version's migrations, to which the test adds one."""
    last, copy = known_revisions()[-1], tmp_path / "migrations"
    shutil.copytree(migrating.MIGRATIONS, copy, ignore=shutil.ignore_patterns("__pycache__"))
    monkeypatch.setattr(migrating, "MIGRATIONS", copy)
    (copy / "versions" / "later.py").write_text(NEXT.format(last=last, then="pass"))
    return copy


def test_a_migrated_database_has_every_table_as_the_code_has_it(database: str) -> None:
    migrate(database)
    engine = open_plain(database)
    with engine.connect() as connection:
        assert compare_metadata(MigrationContext.configure(connection), METADATA) == []
    engine.dispose()


def test_an_empty_database_is_not_current_and_a_migrated_one_is(tmp_path: Path, database_kind: str) -> None:
    database = unmade_database(tmp_path)
    assert not is_current(database)
    migrate(database)
    assert is_current(database)


def test_migrating_twice_changes_nothing(database: str) -> None:
    migrate(database)
    migrate(database)
    assert is_current(database)


def test_the_ledger_of_a_migrated_database_cannot_be_rewritten(database: str, database_kind: str) -> None:
    migrate(database)
    names = {
        "sqlite": "SELECT name FROM sqlite_master WHERE type = 'trigger'",
        "postgresql": "SELECT tgname FROM pg_trigger WHERE NOT tgisinternal",
    }
    expected = {
        "sqlite": {"ledger_transfer_no_update", "ledger_transfer_no_delete", "ledger_transfer_no_replace"},
        "postgresql": {"ledger_transfer_no_change", "ledger_transfer_no_truncate"},
    }
    engine = open_plain(database)
    with engine.connect() as connection:
        found = set(connection.execute(text(names[database_kind])).scalars())
    engine.dispose()
    assert expected[database_kind] <= found


def test_every_step_can_be_taken_back(database: str) -> None:
    migrate(database)
    move(database, "base")
    assert tables(database) == {"alembic_version"}
    migrate(database)
    assert is_current(database)


def test_each_single_step_goes_up_and_down(database: str) -> None:
    for revision in known_revisions():
        move(database, revision)
        assert revision_of(database) == revision
    for revision in reversed(known_revisions()):
        move(database, revision)
        assert revision_of(database) == revision


BREAKS = ["raise ZeroDivisionError", "op.execute('SELECT * FROM nowhere')"]


@pytest.mark.parametrize("then", BREAKS)
def test_a_migration_that_breaks_in_the_middle_leaves_the_old_shape(
    database: str, next_version: Path, then: str
) -> None:
    old = known_revisions()[-2]
    move(database, old)
    before = tables(database)
    (next_version / "versions" / "later.py").write_text(NEXT.format(last=old, then=then))
    with pytest.raises(Exception) as broke:
        migrate(database)
    assert isinstance(broke.value, BrokenMigration) or "nowhere" in str(broke.value)
    assert tables(database) == before and revision_of(database) == old
    (next_version / "versions" / "later.py").write_text(NEXT.format(last=old, then="pass"))
    migrate(database)
    assert revision_of(database) == "later"


def test_what_was_there_survives_a_migration_that_breaks(database: str, next_version: Path) -> None:
    old = known_revisions()[-2]
    move(database, old)
    columns = "slug, name, zone, language, desk_phone"
    does(database, f"INSERT INTO community ({columns}) VALUES ('x', '幸福里', 'UTC', 'en', '')")
    (next_version / "versions" / "later.py").write_text(NEXT.format(last=old, then=BREAKS[0]))
    with pytest.raises(BrokenMigration, match="nothing was changed"):
        migrate(database)
    engine = open_plain(database)
    with engine.connect() as connection:
        assert connection.execute(text("SELECT name FROM community")).scalars().all() == ["幸福里"]
    engine.dispose()


def test_a_database_of_a_newer_version_is_named_and_left_alone(
    database: str, next_version: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    migrate(database)
    monkeypatch.undo()
    with pytest.raises(NewerDatabase, match="newer Yishi has brought this database to later"):
        migrate(database)
    assert revision_of(database) == "later"


def test_tables_without_a_version_are_not_guessed_at(tmp_path: Path, database_kind: str) -> None:
    database = new_database(tmp_path)
    with pytest.raises(HalfMade, match="does not say their version"):
        migrate(database)


def test_two_processes_that_start_at_once_migrate_once(database: str, next_version: Path) -> None:
    last = known_revisions()[-2]
    (next_version / "versions" / "later.py").write_text(NEXT.format(last=last, then="time.sleep(0.3)"))
    script = (
        "import sys, pathlib; from bot import migrating;"
        "migrating.MIGRATIONS = pathlib.Path(sys.argv[1]); migrating.migrate(sys.argv[2])"
    )
    command = [sys.executable, "-c", script, str(next_version), database]
    starting = [subprocess.Popen(command, cwd=ROOT, stderr=subprocess.PIPE) for _ in range(2)]
    told = [each.communicate(timeout=60)[1].decode() for each in starting]
    assert [each.returncode for each in starting] == [0, 0], told
    assert revision_of(database) == "later"
    assert not re.search("alembic_tmp", " ".join(tables(database)))
