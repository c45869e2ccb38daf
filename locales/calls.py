"""Finds in the code every place that names a text: ``line("key", …)`` and, inside locales, ``say``."""

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

PACKAGES = (
    "bot", "handlers", "deliberation", "points", "care", "notices", "residents", "kernel", "locales",
)  # fmt: skip
HOME_OF_LINES = "kernel/lines.py"


@dataclass(frozen=True, slots=True)
class Call:
    """One place that names a text; ``args`` is None where it cannot be seen which values are given."""

    where: str
    key: str
    args: frozenset[str] | None


@dataclass(frozen=True, slots=True)
class Fault:
    """One place that names a text in a way that cannot be checked."""

    where: str
    why: str


def scan(root: Path) -> Iterator[Call | Fault]:
    """Every call in the packages below ``root``."""
    for package in PACKAGES:
        for file in sorted((root / package).rglob("*.py")):
            yield from calls_in(file.read_text("utf-8"), file.relative_to(root).as_posix())


def calls_in(source: str, path: str) -> Iterator[Call | Fault]:
    """Every call in one file."""
    for node in ast.walk(ast.parse(source, path)):
        if isinstance(node, ast.ImportFrom) and node.module == "kernel.lines":
            for name in node.names:
                if name.name in ("line", "Line") and name.asname:
                    yield Fault(f"{path}:{node.lineno}", f"{name.name} keeps its name")
        if not isinstance(node, ast.Call):
            continue
        where = f"{path}:{node.lineno}"
        callee = _callee(node.func)
        if callee == "line":
            yield from _line(node, where)
        elif callee == "Line" and path != HOME_OF_LINES:
            yield Fault(where, 'a line is made by line("key", …), so that its text can be checked')
        elif callee == "say" and path.startswith("locales/") and _literal(node):
            yield Call(where, _literal(node), _said_values(node))


def _callee(func: ast.expr) -> str:
    """``line`` or ``lines.line``, but not the line of a drawing."""
    match func:
        case ast.Name(name):
            return name
        case ast.Attribute(ast.Name("lines" | "speech"), name):
            return name
        case _:
            return ""


def _line(node: ast.Call, where: str) -> Iterator[Call | Fault]:
    if not _literal(node):
        yield Fault(where, "the key of a line is a literal")
    elif len(node.args) > 1:
        yield Fault(where, f"{_literal(node)}: values are given by name")
    elif any(keyword.arg is None for keyword in node.keywords):
        yield Fault(where, f"{_literal(node)}: values are given one by one, not with **")
    else:
        yield Call(where, _literal(node), frozenset(k.arg for k in node.keywords if k.arg))


def _literal(node: ast.Call) -> str:
    match node.args:
        case [ast.Constant(str() as key), *_]:
            return key
        case _:
            return ""


def _said_values(node: ast.Call) -> frozenset[str] | None:
    match node.args:
        case [_, ast.Dict(keys), *_] if all(isinstance(k, ast.Constant) for k in keys):
            return frozenset(str(k.value) for k in keys if isinstance(k, ast.Constant))
        case _:
            return None
