"""An upgrade is a backup, a migration and a look; or everything is as it was."""

import shutil
from contextlib import ExitStack
from pathlib import Path

import pytest

from bot import migrating
from bot.migrating import known_revisions, revision_of
from tests.bot.operator.office import Office

BROKEN = '''
"""A migration that breaks in the middle."""
import sqlalchemy as sa
from alembic import op

revision = "9999"
down_revision = "{last}"

def upgrade() -> None:
    op.create_table("half_done", sa.Column("id", sa.Integer, primary_key=True))
    op.execute("UPDATE vote SET choice = 'against'")
    {then}

def downgrade() -> None:
    op.drop_table("half_done")
'''


@pytest.fixture
def newer(office: Office, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A newer version whose last migration can be written by the test."""
    copy = office.folder / "migrations"
    shutil.copytree(migrating.MIGRATIONS, copy, ignore=shutil.ignore_patterns("__pycache__"))
    return copy


def use(office: Office, newer: Path, then: str) -> None:
    last = known_revisions()[-1]
    (newer / "versions" / "9999_broken.py").write_text(BROKEN.format(last=last, then=then))
    office.monkeypatch.setattr(migrating, "MIGRATIONS", newer)


def test_the_first_version_is_brought_to_the_newest(office: Office) -> None:
    url = office.founded(revision="0001")
    votes = office.counted("vote")
    told = office.does("upgrade")
    assert "Upgraded" in told
    assert revision_of(url) == known_revisions()[-1]
    assert office.counted("vote") == votes
    assert len(list((office.folder / "backups").iterdir())) == 1
    assert list(Path(office.folder).rglob("*.before-upgrade-*")) == []
    assert "nothing is to be done" in office.does("upgrade")


@pytest.mark.parametrize("then", ["raise RuntimeError('broken')", "op.execute('SELECT * FROM nowhere')"])
def test_a_migration_that_breaks_in_the_middle_leaves_everything_as_it_was(
    office: Office, newer: Path, then: str
) -> None:
    url = office.founded()
    heads, before = office.heads(), revision_of(url)
    use(office, newer, then)
    status, _, told = office.says("upgrade")
    assert status == 1
    assert "Rolled back" in told
    assert revision_of(url) == before
    office.monkeypatch.undo()
    office.use(url)
    assert office.heads() == heads
    assert office.counted("vote", "choice = 'against'") == 0


def test_a_migration_after_which_the_votes_do_not_hold_is_rolled_back(office: Office, newer: Path) -> None:
    url = office.founded()
    before = revision_of(url)
    use(office, newer, "pass")
    status, _, told = office.says("upgrade")
    assert status == 1
    assert "does not match what the journal sealed" in told
    assert "Rolled back" in told
    assert revision_of(url) == before
    assert office.counted("vote", "choice = 'against'") == 0


def test_a_database_of_a_newer_version_is_left_alone(office: Office, newer: Path) -> None:
    url = office.founded()
    use(office, newer, "pass")
    migrating.migrate(url)
    office.monkeypatch.undo()
    office.use(url)
    office.monkeypatch.setenv("YISHI_BOT_TOKEN", "1234567:for-nobody")
    for command in (["run"], ["migrate"], ["upgrade"]):
        status, _, told = office.says(*command)
        assert status == 1
        assert "newer Yishi" in told
    assert revision_of(url) == "9999"


def test_going_back_needs_a_word_and_check_changes_nothing(office: Office) -> None:
    url = office.founded()
    assert "--yes" in office.says("migrate", "--to", "0001")[2]
    office.does("migrate", "--to", "0001", "--yes")
    assert revision_of(url) == "0001"
    assert office.says("migrate", "--check")[0] == 1
    assert revision_of(url) == "0001"
    office.does("migrate")
    assert "nothing is to be done" in office.does("migrate", "--check")


def test_going_back_is_refused_while_a_program_works_on_the_database(office: Office) -> None:
    url = office.founded()
    with office.workshop(url) as workshop:
        workshop.act_now(lambda work: work.enter(1).note("Noted", {}))
        status, _, told = office.says("migrate", "--to", "0001", "--yes")
    assert (status, "Stop it first" in told) == (1, True)
    assert revision_of(url) == known_revisions()[-1]


def test_what_a_program_wrote_during_an_upgrade_is_not_rolled_back_under_it(
    office: Office, newer: Path
) -> None:
    url = office.founded()
    use(office, newer, "pass")
    with ExitStack() as running:

        def begin(*_: object) -> list[str]:
            workshop = running.enter_context(office.workshop(url))
            workshop.act_now(lambda work: work.enter(1).note("Noted", {"by": "whoever began"}))
            return ["something is wrong"]

        office.monkeypatch.setattr("bot.commands.upgrade._faults", begin)
        status, _, told = office.says("upgrade")
    assert (status, "Stop it first" in told) == (1, True)
    assert office.counted("journal_entry", "kind = 'Noted'") == 1
