"""The installation's key is in the backup and comes back with it: else no letter would open any more."""

import stat
from pathlib import Path

import pytest

from bot.backup.target import SqliteTarget
from bot.keyring import key_file, keyring_of
from tests.bot.operator.office import Office

OTHER = "ab" * 32


@pytest.fixture
def key(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A key file of this installation's own."""
    file = tmp_path / "keys" / "own.key"
    monkeypatch.setenv("YISHI_KEY_FILE", str(file))
    return file


def test_the_key_comes_back_where_there_is_none(small_office: Office, key: Path) -> None:
    first = _backed_up(small_office, key)
    key.unlink()
    small_office.new()
    small_office.does("restore", "everything.backup")
    assert key.read_text() == first
    assert stat.S_IMODE(key.stat().st_mode) == 0o600


def test_another_key_is_kept_aside_and_named(small_office: Office, key: Path) -> None:
    first = _backed_up(small_office, key)
    key.write_text(OTHER + "\n")
    small_office.new()
    told = small_office.does("restore", "everything.backup")
    assert key.read_text() == first
    [aside] = [each for each in key.parent.iterdir() if ".before-" in each.name]
    assert aside.read_text() == OTHER + "\n" and str(aside) in told


def test_a_restore_that_fails_leaves_the_key_that_was_there(
    small_office: Office, key: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _backed_up(small_office, key)
    key.write_text(OTHER + "\n")
    small_office.new()

    def breaks(target: SqliteTarget, now: object) -> str:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("bot.backup.target.SqliteTarget.swap", breaks)
    monkeypatch.setattr("bot.backup.target.PostgresqlTarget.swap", breaks)
    status, _, _ = small_office.says("restore", "everything.backup")
    assert status and key.read_text() == OTHER + "\n"


def test_the_key_in_the_settings_file_is_the_one(
    tmp_path: Path, key: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("YISHI_KEY_FILE")
    monkeypatch.chdir(tmp_path)
    (tmp_path / "yishi.env").write_text(f"YISHI_KEY_FILE={tmp_path}/named.key\n")
    assert key_file("sqlite:///somewhere/else.sqlite3") == tmp_path / "named.key"
    assert keyring_of("sqlite:///x.sqlite3").digest("letter", 1) and (tmp_path / "named.key").exists()


def _backed_up(office: Office, key: Path) -> str:
    keyring_of("sqlite:///x.sqlite3")
    office.founded()
    office.does("backup", "everything.backup")
    first = key.read_text()
    assert first.strip().encode() not in (office.folder / "everything.backup").read_bytes(), "it is sealed"
    return first
