"""A database that was lost is not founded anew behind the residents' backs."""

import os
from pathlib import Path

import pytest

from bot.founding.before import MARK
from tests.bot.operator.office import PASSPHRASE, Office

WORDS = ("--name", "幸福里", "--slug", "xfl", "--buildings", "3号楼:1x3:88.5", "--yes")


@pytest.fixture
def office(small_office: Office, monkeypatch: pytest.MonkeyPatch) -> Office:
    """An installation that init made, with a token, on a machine without a network."""
    for name in ("DATABASE", "FILES"):
        monkeypatch.delenv(f"YISHI_{name}", raising=False)
    monkeypatch.setenv("YISHI_TELEGRAM_API", "http://127.0.0.1:9")
    monkeypatch.setenv("YISHI_BOT_TOKEN", "1234567:for-the-tests")
    small_office.does("init", *WORDS)
    return small_office


def lose(office: Office) -> Path:
    file = office.folder / "data/yishi.sqlite3"
    for each in file.parent.glob("yishi.sqlite3*"):
        each.unlink()
    return file


def test_run_refuses_and_names_the_newest_backup(office: Office) -> None:
    for number, name in enumerate(("yishi-b.backup", "yishi-a.backup")):
        office.does("backup", f"backups/{name}")
        os.utime(office.folder / "backups" / name, (number, number))
    file = lose(office)
    status, _, told = office.says("run")
    assert status == 1
    assert f"{file} is gone" in told
    assert "backups/yishi-a.backup`" in told
    assert "yishi seed FILE" in told
    assert not file.exists()
    assert "yishi restore" in office.says("doctor")[1]


def test_the_mark_alone_is_enough_and_so_is_a_backup(office: Office) -> None:
    file = lose(office)
    assert "founded here before" in office.says("run")[2]
    for mark in office.folder.rglob(MARK):
        mark.unlink()
    (office.folder / "backups/old.backup").write_bytes(b"x")
    assert "founded here before" in office.says("run")[2]
    assert not file.exists()


def test_tables_without_a_community_are_not_filled_either(office: Office) -> None:
    lose(office)
    office.does("migrate")
    status, _, told = office.says("run")
    assert (status, "founded here before" in told) == (1, True)
    assert office.counted_at(f"sqlite:///{office.folder}/data/yishi.sqlite3", "community") == 0


def test_init_does_not_begin_anew_either_and_seed_does(office: Office) -> None:
    lose(office)
    status, _, told = office.says("init", "--slug", "xfl", "--yes")
    assert (status, "founded here before" in told) == (1, True)
    assert "3 dwellings" in office.does("seed", "communities/xfl.toml")


def test_after_a_restore_all_goes_on(office: Office) -> None:
    office.monkeypatch.setenv("YISHI_BACKUP_PASSPHRASE", PASSPHRASE)
    office.does("backup", "backups/last.backup")
    lose(office)
    office.does("restore", "backups/last.backup")
    assert "there already" in office.does("init", "--slug", "xfl", "--yes")
