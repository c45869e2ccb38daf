"""The operator looks at a change of the by-laws, announces it, and can say what held when."""

from pathlib import Path

import pytest

from bot.bylaws_files import ChangedFile, changed_files
from bot.cli import main
from bot.commands.run import bring_in
from bot.migrating import migrate
from kernel.clock import system_chance, system_clock
from kernel.workshop import Workshop
from tests.keys import KEYRING

FIRST = """
slug = "small"
buildings = [{ name = "1号楼", units = 1, floors = 1, areas = ["88.50"] }]
people = [{ name = "李国强", roles = ["chair"], account = "9" }]
[bylaws]
name = "小小社区"
polls.quorum = "2/3"
"""
SECOND = """
slug = "small"
[bylaws]
name = "小小社区"
desk_phone = "8000\\"-\\\\1"
polls.quorum = "1/2"
proposals.support_dwellings = 20
"""


@pytest.fixture
def files(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A community brought in from ``first.toml``, and a change in ``second.toml``."""
    url = f"sqlite:///{tmp_path / 'y.sqlite3'}"
    monkeypatch.setenv("YISHI_DATABASE", url)
    (tmp_path / "first.toml").write_text(FIRST, encoding="utf-8")
    (tmp_path / "second.toml").write_text(SECOND, encoding="utf-8")
    migrate(url)
    assert main(["seed", str(tmp_path / "first.toml")]) == 0
    return tmp_path


def told(capsys: pytest.CaptureFixture[str], *argv: str, ends: int = 0) -> str:
    capsys.readouterr()
    assert main(["bylaws", *argv]) == ends
    said = capsys.readouterr()
    return said.err if ends else said.out


def named(files: Path, where: Path | None) -> list[ChangedFile]:
    url = f"sqlite:///{files / 'y.sqlite3'}"
    shop = Workshop(url, clock=system_clock, chance=system_chance, keyring=KEYRING, reactions={})
    try:
        return shop.read_now(lambda work: changed_files(work, where))
    finally:
        shop.close()


def test_a_file_is_checked_in_the_community_s_language_or_another(
    files: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    said = told(capsys, "check", str(files / "second.toml"))
    assert "附议户数：30 户 → 20 户" in said and "5 changes" in said
    assert "30 homes → 20 homes" in told(capsys, "check", str(files / "second.toml"), "--language", "en")
    assert "nothing would change" in told(capsys, "check", str(files / "first.toml"))


def test_a_fault_is_named_by_line_and_field(files: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (files / "second.toml").write_text(SECOND.replace('"1/2"', '"3/2"'), encoding="utf-8")
    said = told(capsys, "check", str(files / "second.toml"), ends=1)
    assert "second.toml, line 6: bylaws.polls.quorum: a share lies above 0" in said


def test_a_change_is_announced_only_when_it_is_meant(files: Path, capsys: pytest.CaptureFixture[str]) -> None:
    second = str(files / "second.toml")
    assert "Say --yes" in told(capsys, "announce", second, ends=1)
    assert "Nobody called 王五" in told(capsys, "announce", second, "--yes", "--by", "王五", ends=1)
    assert "version 1, in force" in told(capsys, "history", "small").lower()
    assert "Announced as version 2" in told(capsys, "announce", second, "--yes", "--by", "李国强")
    assert "One change at a time" in told(capsys, "announce", second, "--yes", ends=1)
    history = told(capsys, "history", "small")
    assert "Version 2, comes into force" in history and "by 李国强" in history
    assert "三分之二 → 二分之一" in history


def test_what_is_shown_as_a_file_is_the_same_again(files: Path, capsys: pytest.CaptureFixture[str]) -> None:
    told(capsys, "announce", str(files / "second.toml"), "--yes")
    shown = told(capsys, "show", "small", "--version", "2", "--toml")
    told(capsys, "withdraw", "small", "--yes")
    (files / "again.toml").write_text(shown, encoding="utf-8")
    again = told(capsys, "check", str(files / "again.toml"))
    assert 'desk_phone = "8000\\"-\\\\1"' in shown and "5 changes" in again
    assert "Announced as version 3" in told(capsys, "announce", str(files / "again.toml"), "--yes")


def test_what_held_is_shown_in_words(files: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert "提案要 30 户附议，但" in told(capsys, "show", "small")
    assert "Nothing was in force" in told(capsys, "show", "small", "--at", "2001-01-01", ends=1)
    assert "no community nope in this database. There are: small." in told(capsys, "show", "nope", ends=1)
    assert "No change is announced" in told(capsys, "withdraw", "small", "--yes", ends=1)


def test_a_file_that_says_something_else_is_named_and_never_taken(files: Path) -> None:
    found = named(files, files)
    assert [(each.file.name, each.fields) for each in found] == [("second.toml", 5)]
    assert "yishi bylaws announce" in found[0].todo and "put the old values back" in found[0].todo
    assert main(["bylaws", "announce", str(files / "second.toml"), "--yes"]) == 0
    for where in (files / "second.toml", files / "first.toml", None):
        assert named(files, where) == []


def test_the_bot_says_at_its_start_which_file_has_no_effect(
    files: Path, caplog: pytest.LogCaptureFixture
) -> None:
    url = f"sqlite:///{files / 'y.sqlite3'}"
    shop = Workshop(url, clock=system_clock, chance=system_chance, keyring=KEYRING, reactions={})
    try:
        assert bring_in(shop, files) is None
        assert "second.toml differs from the by-laws of small in 5 places" in caplog.text
        assert "first.toml differs" not in caplog.text
    finally:
        shop.close()
