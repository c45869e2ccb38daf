"""docs/dependencies.md answers for every dependency, and for no other."""

import re
import tomllib

from tests.architecture.house import ROOT

PAGE = (ROOT / "docs/dependencies.md").read_text("utf-8")
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]


def normal(name: str) -> str:
    """A package's name as everybody writes it."""
    return re.sub(r"[-_.]+", "-", name).lower()


def named(requirements: list[str]) -> set[str]:
    """The packages that requirements name, without versions and extras."""
    return {normal(re.split(r"[\[<>=!~; ]", each)[0]) for each in requirements}


def told(title: str) -> set[str]:
    """The packages in the first column of the table below a heading; what stands in brackets is beside."""
    below = PAGE.split(f"## {title}\n", 1)[1].split("\n## ")[0]
    cells = [row.split("|")[1] for row in below.splitlines() if row.startswith("| ")][1:]
    names = [name for cell in cells for name in re.sub(r"\(.*?\)", "", cell).split(",")]
    return {normal(re.sub(r" \d+$", "", name.strip())) for name in names}


def test_what_is_needed_to_run_has_its_line() -> None:
    assert told("To run") == named(PROJECT["dependencies"])


def test_what_is_needed_to_test_and_to_change_has_its_line() -> None:
    extras = {each for extra in PROJECT["optional-dependencies"].values() for each in named(extra)}
    # ``make lock`` fetches uv by itself; it is no part of any environment that stays.
    assert told("To test and to change") - {"uv"} == extras
