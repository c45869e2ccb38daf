"""The operator's office."""

from pathlib import Path

import pytest

from bot.settings import misspelt
from tests.bot.operator.office import PASSPHRASE, Office


@pytest.fixture
def office(
    tmp_path: Path,
    database_kind: str,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> Office:
    """An installation on each database, in turn."""
    return _office(tmp_path, monkeypatch, capsys)


@pytest.fixture
def small_office(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Office:
    """An installation on SQLite, for what does not depend on the database."""
    return _office(tmp_path, monkeypatch, capsys)


def _office(folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Office:
    monkeypatch.setenv("YISHI_BACKUP_PASSPHRASE", PASSPHRASE)
    monkeypatch.delenv("YISHI_BOT_TOKEN", raising=False)
    monkeypatch.delenv("YISHI_COMMUNITY", raising=False)
    monkeypatch.chdir(folder)
    for name in misspelt():
        monkeypatch.delenv(name)  # what steers the tests is no setting
    return Office(folder, monkeypatch, capsys)
