"""What the tests of the house look at: its packages and its files."""

import ast
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
DOMAIN = ("kernel", "residents", "notices", "deliberation", "points", "care")
PACKAGES = (*DOMAIN, "locales", "handlers", "bot")
OUTSIDE = {"build", "dist", "demo-data", "data"}
HIDDEN_BUT_OURS = {".ci", ".github", ".gitignore", ".editorconfig"}


def sources(root: Path, *folders: str) -> list[Path]:
    """Every Python file below these folders of ``root``."""
    return [file for folder in folders for file in sorted((root / folder).rglob("*.py"))]


def own_files(root: Path) -> Iterator[Path]:
    """Every file that belongs to the project: no environment, cache, build or data of an installation."""
    for entry in sorted(root.iterdir()):
        hidden = entry.name.startswith(".") and entry.name not in HIDDEN_BUT_OURS
        if hidden or entry.name in OUTSIDE or entry.suffix == ".egg-info":
            continue
        files = sorted(entry.rglob("*")) if entry.is_dir() else [entry]
        yield from (f for f in files if f.is_file() and "__pycache__" not in f.parts)


def imported(source: str, package: str = "") -> set[str]:
    """The modules that a file of ``package`` imports, and what it takes from them: ``a.b`` and ``a.b.c``."""
    modules = set[str]()
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Import):
            modules |= {name.name for name in node.names}
        elif isinstance(node, ast.ImportFrom):
            above = package.split(".")[: package.count(".") + 2 - node.level] if node.level else []
            module = ".".join([*above, *([node.module] if node.module else [])])
            modules |= {module, *(f"{module}.{name.name}" for name in node.names)}
    return modules


def under(module: str, *packages: str) -> bool:
    """Whether a module is one of these packages or inside one."""
    return any(module == package or module.startswith(package + ".") for package in packages)
