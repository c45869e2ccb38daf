"""Settings come from a file beside the data or from the environment, which outdoes the file."""

from pathlib import Path

import pytest

from bot.settings import BadSettings, read_settings


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
