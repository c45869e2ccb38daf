"""docs/operate.md and the files in deploy/ say what the code does, name for name."""

import configparser
import re
from pathlib import Path

import pytest

from bot import figures
from bot.cli import COMMANDS, main
from bot.settings import FILE, Settings
from handlers.schedule.retention import RETENTION

ROOT = Path(__file__).resolve().parents[3]
PAGE = (ROOT / "docs/operate.md").read_text("utf-8")
BEHIND = {"courier": ("status", "release"), "bylaws": ("show", "announce", "withdraw")}
"""Commands with words behind them that take options of their own."""

DEPLOY = sorted((ROOT / "deploy").iterdir())


def table(title: str) -> dict[str, list[str]]:
    """The rows of the first table below a heading, by their first cell."""
    below = PAGE.split(f"## {title}\n", 1)[1].split("\n## ")[0]
    rows = [line.strip("|").split(" | ") for line in below.splitlines() if line.startswith("|")][2:]
    return {row[0].strip(" `"): [cell.strip() for cell in row[1:]] for row in rows}


def test_every_setting_is_explained_with_its_own_words_and_its_default() -> None:
    told = table("Settings")
    assert set(told) == {f"YISHI_{name.upper()}" for name in Settings.model_fields}
    for name, field in Settings.model_fields.items():
        meaning, without = told[f"YISHI_{name.upper()}"]
        assert meaning == field.description, name
        if isinstance(field.default, str):
            assert without == f"`{field.default}`", name


def test_every_command_is_told_and_no_other() -> None:
    assert {name.split()[1] for name in table("Commands")} == set(COMMANDS)


def test_every_command_line_on_the_page_is_one_that_yishi_takes(capsys: pytest.CaptureFixture[str]) -> None:
    lines = [line for block in re.findall(r"```sh\n(.*?)```", PAGE, re.S) for line in block.splitlines()]
    joined = "\n".join(lines).replace("\\\n", " ")
    spoken = re.findall(r"(?:^|&& )yishi ([a-z][^#&|\n]*)", joined, re.M)
    spoken += re.findall(r"`yishi ([a-z]+[^`]*)`", PAGE)
    options = {name: _options(name, capsys) for name in COMMANDS}
    for each in spoken:
        name, *rest = each.split()
        used = {word.split("=")[0] for word in rest if word.startswith("--")}
        assert used <= options[name], each


def _options(name: str, capsys: pytest.CaptureFixture[str]) -> set[str]:
    found: set[str] = set()
    for words in ([], *([word] for word in BEHIND.get(name, ()))):
        with pytest.raises(SystemExit):
            main([name, *words, "--help"])
        found |= set(re.findall(r"--[a-z-]+", capsys.readouterr().out))
    return found


def test_every_figure_is_told_with_when_to_worry() -> None:
    shown = set()
    for family in figures.REGISTRY.collect():
        shown.add(f"{family.name}_total" if family.type == "counter" else family.name)
    assert set(table("What to watch")) == shown


def test_how_long_things_are_kept_is_told_as_it_is() -> None:
    told = {name: int(days) for name, [days] in table("How long things are kept").items()}
    assert told == {name: kept.days for name, kept in RETENTION.items()}


@pytest.mark.parametrize("file", DEPLOY, ids=lambda file: file.name)
def test_what_is_deployed_names_real_commands_settings_and_files(file: Path) -> None:
    text = file.read_text("utf-8")
    known = {f"YISHI_{name.upper()}" for name in Settings.model_fields} | {"YISHI_SETTINGS"}
    assert set(re.findall(r"YISHI_[A-Z_]+", text)) <= known
    for command in re.findall(r"bin/yishi ([a-z]+)|^CMD \[\"([a-z]+)\"", text, re.M):
        assert set(command) & set(COMMANDS)
    for name in re.findall(r"/srv/yishi/(\w+\.env)", text):
        assert name == FILE
    assert file.name in PAGE or file.stem in PAGE


def test_the_units_are_units_and_the_paths_agree() -> None:
    for file in DEPLOY:
        if file.suffix in (".service", ".timer"):
            unit = configparser.ConfigParser(strict=False, interpolation=None)
            unit.optionxform = str  # type: ignore[assignment,method-assign]  # systemd's names are case sensitive
            unit.read(file, encoding="utf-8")
            assert "Unit" in unit
            if file.suffix == ".service":
                assert unit["Service"]["WorkingDirectory"] == "/srv/yishi"
    web = [ROOT / "deploy" / name for name in ("Caddyfile", "nginx.conf")]
    listens = str(Settings.model_fields["listen"].default)
    assert all(listens in file.read_text("utf-8") and "/telegram" in file.read_text("utf-8") for file in web)


def test_links_on_the_page_lead_somewhere() -> None:
    for link in re.findall(r"\]\((\.\./[^)]+)\)", PAGE):
        assert (ROOT / "docs" / link).resolve().exists(), link


def test_an_image_holds_no_secrets_and_no_other_machines_environment() -> None:
    left_out = set((ROOT / ".dockerignore").read_text("utf-8").split())
    assert {".venv", ".git", "data", "backups", "letters", "communities", "yishi*.env"} <= left_out
    assert not left_out & {path.name for path in ROOT.glob("*/__init__.py")}
    named = {line.strip("/ ") for line in (ROOT / ".gitignore").read_text("utf-8").splitlines()}
    secret = {name for name in named if name in ("data", "backups", "communities", "letters", "demo-data")}
    assert secret <= left_out


def test_the_service_is_never_given_up() -> None:
    unit = (ROOT / "deploy/yishi.service").read_text("utf-8")
    assert "\nRestart=always\n" in unit and "\nStartLimitIntervalSec=0\n" in unit
