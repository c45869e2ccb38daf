"""Files and functions stay small enough to be read in one go; exceptions say why."""

import ast
from pathlib import Path

from tests.architecture.house import PACKAGES, ROOT, sources

LONGEST_FILE = 300
LONGEST_FUNCTION = 40

# "path" or "path::function" -> why it may be longer. An exception that is no longer needed is an error.
STEPS = (
    "bot/migrations/versions/0001_the_first_walk.py",
    "bot/migrations/versions/0002_it_runs_for_real.py",
    "bot/migrations/versions/0004_who_lives_here.py",
    "bot/migrations/versions/0005_fields_and_visits.py",
)
EXCEPTIONS: dict[str, str] = {
    **dict.fromkeys(STEPS, "a migration is one step that never changes again, however many tables it makes"),
    **{f"{step}::upgrade": "the tables in the order in which they need each other" for step in STEPS},
    **{f"{step}::downgrade": "the same order backwards" for step in STEPS},
}


def too_long(root: Path) -> dict[str, int]:
    """What is longer than it should be, with its length."""
    found = {}
    for file in sources(root, *PACKAGES, "tests", "benchmarks"):
        path, source = file.relative_to(root).as_posix(), file.read_text("utf-8")
        if (lines := len(source.splitlines())) > LONGEST_FILE:
            found[path] = lines
        for node in ast.walk(ast.parse(source, path)):
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
                lines = (node.end_lineno or node.lineno) - node.lineno + 1
                if lines > LONGEST_FUNCTION:
                    found[f"{path}::{node.name}"] = lines
    return found


def test_files_and_functions_are_short() -> None:
    found = {what: lines for what, lines in too_long(ROOT).items() if what not in EXCEPTIONS}
    assert not found, "\n".join(f"{what}: {lines} lines" for what, lines in found.items())


def test_every_exception_is_still_needed_and_says_why() -> None:
    assert set(EXCEPTIONS) <= set(too_long(ROOT))
    assert all(len(why) > 20 for why in EXCEPTIONS.values())


def test_a_long_file_and_a_long_function_are_noticed(tmp_path: Path) -> None:
    (tmp_path / "kernel").mkdir()
    body = "".join(f"    x{i} = {i}\n" for i in range(LONGEST_FUNCTION))
    (tmp_path / "kernel/long.py").write_text(f"def much() -> None:\n{body}" + "\n" * LONGEST_FILE)
    (tmp_path / "kernel/short.py").write_text("def little() -> None:\n    pass\n")
    assert set(too_long(tmp_path)) == {"kernel/long.py", "kernel/long.py::much"}
