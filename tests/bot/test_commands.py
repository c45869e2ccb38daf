"""What the operator types, and what is answered."""

import json
import sqlite3
from importlib.metadata import version
from pathlib import Path

import pytest

from bot.cli import main
from bot.demo.folder import hold

COMMUNITY = """
slug = "small"
bylaws.name = "小小社区"
buildings = [{ name = "1号楼", units = 1, floors = 2, areas = ["88.50"] }]
people = [{ name = "陈静", dwellings = ["1号楼1单元101"], account = "1", roles = ["chair"] }]
letters = [{ dwelling = "1号楼1单元201", code = "K7M2PQ4D" }]
"""


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "community.toml"
    path.write_text(COMMUNITY, encoding="utf-8")
    return path


@pytest.fixture(autouse=True)
def database(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    path = tmp_path / "data" / "yishi.sqlite3"
    monkeypatch.setenv("YISHI_DATABASE", f"sqlite:///{path}")
    monkeypatch.delenv("YISHI_BOT_TOKEN", raising=False)
    return path


def test_seeding_brings_in_the_community_and_says_what_came(
    file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["seed", str(file)]) == 0
    assert "小小社区: 2 dwellings, 1 person, 1 letter." in capsys.readouterr().out


def test_seeding_twice_changes_nothing_and_says_so(
    file: Path, database: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    main(["seed", str(file)])
    assert main(["seed", str(file)]) == 1
    assert "Nothing was changed" in capsys.readouterr().err
    with sqlite3.connect(database) as connection:
        assert connection.execute("SELECT count(*) FROM dwelling").fetchone() == (2,)


@pytest.mark.parametrize(
    ("written", "told"),
    [
        ('slug = "x"', "slug"),
        ('slug = "ok"\nbylaws.name = "名"\nbylaws.zone = "Mars/Base"', "bylaws.zone"),
        ('slug = "ok"\nbylaws.name = "名"\nbylaws.polls.majority = "1/3"', "bylaws.polls.majority"),
        ('slug = "ok"\nbylaws.name = "名"\nbylaws.polls.quorum = "3/2"', "bylaws.polls.quorum"),
        ('slug = "ok"\nbylaws.name = "名"\nhouses = 3', "houses"),
        ("slug = ", "not valid TOML"),
        (COMMUNITY.replace('["88.50"]', '["88,50"]'), "88,50"),
        (COMMUNITY.replace('["1号楼1单元101"]', '["9号楼1单元101"]'), "9号楼1单元101"),
    ],
)
def test_a_file_that_cannot_be_used_is_refused_with_the_place_of_the_fault(
    written: str, told: str, file: Path, database: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file.write_text(written, encoding="utf-8")
    assert main(["seed", str(file)]) == 1
    assert told in capsys.readouterr().err
    assert not database.exists()


def test_a_file_that_is_not_there_is_named(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["seed", "nowhere.toml"]) == 1
    assert "nowhere.toml: cannot be read" in capsys.readouterr().err


def test_verify_finds_that_a_seeded_community_holds(file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    main(["seed", str(file)])
    assert main(["verify"]) == 0
    assert "everything holds" in capsys.readouterr().out


def test_verify_finds_an_altered_journal(
    file: Path, database: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    main(["seed", str(file)])
    with sqlite3.connect(database) as connection:
        connection.execute("UPDATE journal_entry SET facts = ? WHERE seq = 1", (json.dumps({"role": 99}),))
    assert main(["verify"]) == 1
    assert "journal 1: was altered" in capsys.readouterr().err


def test_running_without_a_token_says_where_to_get_one(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["run"]) == 1
    assert "YISHI_BOT_TOKEN is not set: ask @BotFather" in capsys.readouterr().err


def test_a_wrong_setting_is_named_and_its_value_is_not_repeated(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("YISHI_BOT_TOKEN", "123:secret")
    monkeypatch.setenv("YISHI_WEBHOOK_URL", "https://example.org/hook")
    assert main(["run"]) == 1
    told = capsys.readouterr().err
    assert "YISHI_WEBHOOK_SECRET" in told
    assert "secret" not in told.replace("WEBHOOK_SECRET", "")


def test_the_doctor_says_what_to_do_when_nothing_is_there_yet(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["doctor"]) == 1
    told = capsys.readouterr().out
    assert "yishi seed FILE" in told
    assert "YISHI_BOT_TOKEN" in told


def test_verifying_a_database_that_is_not_there_makes_none(
    database: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["verify"]) == 1
    assert "There is no database" in capsys.readouterr().err
    assert not database.exists()


def test_a_database_address_that_is_none_is_named(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("YISHI_DATABASE", "foo")
    for command in ("verify", "doctor"):
        assert main([command]) == 1
        assert "YISHI_DATABASE" in capsys.readouterr().err


def test_a_folder_that_cannot_be_made_is_named(
    file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("YISHI_DATABASE", f"sqlite:///{file}/below/yishi.sqlite3")
    assert main(["seed", str(file)]) == 1
    assert "cannot be made" in capsys.readouterr().err


def test_a_second_demo_in_the_same_folder_is_refused(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with hold(tmp_path):
        assert main(["demo", "--folder", str(tmp_path)]) == 1
    assert "Another demo" in capsys.readouterr().err


def test_it_says_its_version(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["--version"])
    assert ended.value.code == 0
    assert capsys.readouterr().out == f"Yishi {version('yishi')}\n"
