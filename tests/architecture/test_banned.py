"""Things that occur in one place only, or nowhere."""

import re
from pathlib import Path

import pytest

from tests.architecture.house import PACKAGES, ROOT, imported, own_files, sources, under

UNEXPLAINED_IGNORE = re.compile(r"#\s*type:\s*ignore(?!\[[\w-]+(?:,\s*[\w-]+)*\]\s*#\s*\S)")
HOME_OF_TRANSACTIONS = "kernel/workshop.py"
# Paths of the machine on which somebody happened to write something.
ONE_MACHINE = re.compile(r"(?<![\w.~}$-])/(?:work|tmp|root)/")
ADDRESS = re.compile(r"://|--(?:extra-)?index-url|--find-links")


def places(root: Path, pattern: re.Pattern[str], files: list[Path]) -> list[str]:
    """Where a pattern occurs, as path:line."""
    found = []
    for file in files:
        try:
            lines = file.read_text("utf-8").splitlines()
        except UnicodeDecodeError:
            continue
        found += [f"{file.relative_to(root)}:{n}" for n, line in enumerate(lines, 1) if pattern.search(line)]
    return found


def test_a_transaction_ends_in_one_place_only() -> None:
    commits = places(ROOT, re.compile(r"\.commit\("), sources(ROOT, *PACKAGES))
    assert [place for place in commits if not place.startswith(HOME_OF_TRANSACTIONS + ":")] == []


def test_only_bot_telegram_knows_telegram() -> None:
    found = [
        file.relative_to(ROOT).as_posix()
        for file in sources(ROOT, *PACKAGES)
        if any(under(module, "telegram") for module in imported(file.read_text("utf-8")))
    ]
    assert [path for path in found if not path.startswith("bot/telegram/")] == []


def test_an_ignored_type_says_which_and_why() -> None:
    assert places(ROOT, UNEXPLAINED_IGNORE, sources(ROOT, *PACKAGES)) == []


def test_nothing_names_a_path_of_one_machine() -> None:
    files = [file for file in own_files(ROOT) if file != Path(__file__).resolve()]
    assert places(ROOT, ONE_MACHINE, files) == []


@pytest.mark.parametrize("lock", ["requirements.lock", "requirements-dev.lock"])
def test_a_lock_names_versions_and_hashes_but_no_address(lock: str) -> None:
    text = (ROOT / lock).read_text("utf-8")
    assert not ADDRESS.search(text)
    assert len(re.findall(r"^[A-Za-z0-9._-]+==", text, re.MULTILINE)) > 20
    assert text.count("--hash=sha256:") > 100


@pytest.mark.parametrize(
    ("line", "noticed"),
    [
        ("x = y  # type: ignore", True),
        ("x = y  # type: ignore[attr-defined]", True),
        ("x = y  # type: ignore[attr-defined]  # the library has no types", False),
        ("x = y", False),
    ],
)
def test_an_unexplained_ignore_is_noticed(line: str, noticed: bool) -> None:
    assert bool(UNEXPLAINED_IGNORE.search(line)) is noticed


@pytest.mark.parametrize(
    ("line", "noticed"),
    [
        ("see /root/notes", True),
        ('open("/tmp/x")', True),
        ("/var/lib/yishi", False),
        ("docs/work/plan.md", False),
        ("$HOME/tmp/x", False),
    ],
)
def test_a_path_of_one_machine_is_noticed(line: str, noticed: bool) -> None:
    assert bool(ONE_MACHINE.search(line)) is noticed
