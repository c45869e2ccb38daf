"""Settings come from a file beside the data or from the environment, which outdoes the file."""

from pathlib import Path

import pytest

from bot.cli import main
from bot.settings import BadSettings, broken_lines, misspelt, read_settings


@pytest.fixture(autouse=True)
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty folder in which commands are given."""
    monkeypatch.chdir(tmp_path)
    for name in ("SETTINGS", "LISTEN", "BOT_TOKEN", "LOG"):
        monkeypatch.delenv(f"YISHI_{name}", raising=False)
    return tmp_path


def test_the_file_where_a_command_is_given_is_read(here: Path) -> None:
    (here / "yishi.env").write_text("# 注释\nYISHI_LISTEN=127.0.0.1:9999\n#YISHI_LOG=debug\n", "utf-8")
    assert read_settings().listen == "127.0.0.1:9999"
    assert read_settings().log == "info"


def test_the_environment_outdoes_the_file(here: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (here / "yishi.env").write_text("YISHI_LISTEN=127.0.0.1:9999\n")
    monkeypatch.setenv("YISHI_LISTEN", "127.0.0.1:7777")
    assert read_settings().listen == "127.0.0.1:7777"


def test_a_named_file_is_read_and_one_that_is_not_there_is_named(
    here: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (here / "other.env").write_text("YISHI_LOG=warning\n")
    monkeypatch.setenv("YISHI_SETTINGS", str(here / "other.env"))
    assert read_settings().log == "warning"
    monkeypatch.setenv("YISHI_SETTINGS", str(here / "nowhere.env"))
    with pytest.raises(BadSettings, match=r"nowhere\.env"):
        read_settings()


@pytest.mark.parametrize(
    ("name", "given"),
    [
        ("LOG_FORMAT", "xml"),
        ("METRICS_LISTEN", "9100"),
        ("BACKUP_PASSPHRASE", "short"),
        ("LISTEN", "x:99999"),
    ],
)
def test_a_wrong_setting_is_named(name: str, given: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(f"YISHI_{name}", given)
    with pytest.raises(BadSettings, match=f"YISHI_{name}"):
        read_settings()


@pytest.mark.parametrize(
    "url", ["hall.example.org/telegram", "http://hall.example.org/telegram", "https://", "ftp://127.0.0.1/x"]
)
def test_telegram_is_to_call_https_alone(url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("YISHI_WEBHOOK_SECRET", "abc")
    monkeypatch.setenv("YISHI_WEBHOOK_URL", url)
    with pytest.raises(BadSettings, match="YISHI_WEBHOOK_URL begins with https://"):
        read_settings()


@pytest.mark.parametrize("url", ["https://hall.example.org/telegram", "http://127.0.0.1:8080/hook"])
def test_this_very_machine_may_be_called_without_https(url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("YISHI_WEBHOOK_SECRET", "abc")
    monkeypatch.setenv("YISHI_WEBHOOK_URL", url)
    assert read_settings().webhook_url == url


def test_a_wrong_setting_is_told_in_a_sentence(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("YISHI_LOG", "loud")
    monkeypatch.setenv("YISHI_LOG_FORMAT", "xml")
    with pytest.raises(BadSettings) as wrong:
        read_settings()
    assert str(wrong.value) == (
        "YISHI_LOG: write debug, info, warning or error; YISHI_LOG_FORMAT: write 'text' or 'json'"
    )


def test_a_file_in_another_encoding_is_told_in_a_sentence(here: Path) -> None:
    (here / "yishi.env").write_text("# 设置\nYISHI_LOG=info\n", "gb18030")
    with pytest.raises(BadSettings, match=r"yishi\.env is not in UTF-8: save it as UTF-8"):
        read_settings()


def test_what_is_no_setting_is_found_with_a_near_name(here: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("YISHI_BOT_TOKN", "1:x")
    (here / "yishi.env").write_text("#YISHI_LAG=1\nYISHI_LISTEN=x:1\nexport YISHI_BANANA=2\n")
    found = misspelt()
    assert found["YISHI_BOT_TOKN"] == "YISHI_BOT_TOKEN"
    assert found["YISHI_BANANA"] == ""
    assert not found.keys() & {"YISHI_LAG", "YISHI_LISTEN"}


def test_a_line_that_sets_nothing_is_named_by_file_and_line_and_by_nobody_else(
    here: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    lines = [
        "# 注释",
        "YISHI_LISTEN=127.0.0.1:9",
        "",
        "YISHI_LOG FORMAT=json",
        "YISHI_PROXY",
        "YISHI_LOG=info",
    ]
    (here / "yishi.env").write_text("\n".join(lines), "utf-8")
    assert broken_lines() == ["yishi.env, line 4", "yishi.env, line 5"]
    assert main(["doctor"]) == 1
    told = capfd.readouterr()
    assert "! yishi.env, line 4: not NAME=value, so it has no effect" in told.out
    assert "dotenv" not in told.out + told.err
    (here / "yishi.env").write_text("# YISHI_LOG FORMAT\nexport YISHI_LOG=info\nYISHI_PROXY=\n")
    assert broken_lines() == []


@pytest.mark.parametrize("given", ["api.telegram.org", "ftp://api.telegram.org"])
def test_the_bot_api_is_named_with_its_scheme(given: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("YISHI_TELEGRAM_API", given)
    with pytest.raises(BadSettings, match="YISHI_TELEGRAM_API begins with https://"):
        read_settings()
