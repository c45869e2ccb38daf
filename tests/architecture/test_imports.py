"""Who may import whom: the contracts in pyproject.toml, and the rules they cannot express."""

import subprocess
import sys
from functools import cache
from pathlib import Path

import grimp
import pytest

from tests.architecture.house import DOMAIN, PACKAGES, ROOT, imported, sources, under

# Decisions, values in and values out. Those not built yet are left out until they are.
PURE = (
    "kernel.chain", "kernel.lines", "kernel.codes", "kernel.texts",
    "residents.roster.sheets", "residents.roster.workbook", "residents.roster.columns",
    "residents.roster.rows", "residents.roster.layout", "residents.roster.difference",
    "residents.roster.renaming", "residents.roster.steps", "residents.roster.harm",
    "residents.roster.naming", "residents.roster.phones",
    "residents.verification", "residents.visits.rules", "residents.fields.week", "kernel.opening",
    "notices.audience", "notices.peace", "notices.ladder",
    "deliberation.proposals.similarity", "deliberation.proposals.stages",
    "deliberation.proposals.wishes", "deliberation.intake.understanding", "deliberation.intake.answers",
    "deliberation.topics.procedures",
    "deliberation.councils.sortition", "deliberation.councils.rotation",
    "deliberation.polls.roll", "deliberation.polls.rules", "deliberation.polls.methods",
    "deliberation.polls.sealed", "deliberation.polls.verification",
    "deliberation.meetings.calendar", "deliberation.meetings.notice_period", "deliberation.meetings.cadence",
    "points.timebank.exchange", "points.timebank.matching",
)  # fmt: skip
IMPURE = ("sqlalchemy", "kernel.database", "kernel.work", "kernel.clock", "random", "time", "asyncio")

# In every feature, what changes things has one of these names, or records a fact.
CHANGING = ("service", "casting", "closing", "proxies", "paper")


def test_the_program_starts_without_what_opens_workbooks_and_draws_pages() -> None:
    asked = "import sys, bot.assembly, bot.features; print(*sys.modules)"
    told = subprocess.run([sys.executable, "-c", asked], cwd=ROOT, capture_output=True, text=True, check=True)
    loaded = {each.partition(".")[0] for each in told.stdout.split()}
    assert not loaded & {"openpyxl", "reportlab", "fontTools"}


@cache
def graph() -> grimp.ImportGraph:
    built = [package for package in PACKAGES if (ROOT / package / "__init__.py").exists()]
    return grimp.build_graph(*built, include_external_packages=True, cache_dir=None)


def changes_things(module: str, root: Path) -> bool:
    """Whether a module of the domain holds use cases that change something."""
    file = root / Path(*module.split(".")).with_suffix(".py")
    if not under(module, *DOMAIN) or not file.exists():
        return False
    return module.split(".")[-1] in CHANGING or "work.record(" in file.read_text("utf-8")


def changing_imports(root: Path) -> list[str]:
    """Public pages that could change something."""
    return [
        f"{file.relative_to(root)} imports {module}"
        for file in sources(root, "handlers/web")
        for module in sorted(imported(file.read_text("utf-8")))
        if changes_things(module, root)
    ]


def foreign_imports(root: Path) -> list[str]:
    """What the playground takes from the bot, whose double in Telegram's place it is."""
    return [
        f"{file.relative_to(root)} imports {module}"
        for file in sources(root, "bot/playground")
        for module in sorted(imported(file.read_text("utf-8"), ".".join(file.relative_to(root).parts[:-1])))
        if under(module, *PACKAGES) and not under(module, "bot.playground") and module != "bot"
    ]


def test_the_contracts_hold() -> None:
    # In a process of its own: import-linter takes over the logging of the one it runs in.
    lint = "import sys; from importlinter.cli import lint_imports; sys.exit(lint_imports(no_cache=True))"
    told = subprocess.run([sys.executable, "-c", lint], cwd=ROOT, capture_output=True, text=True)
    assert told.returncode == 0, told.stdout + told.stderr


@pytest.mark.parametrize("module", PURE)
def test_a_pure_module_knows_neither_database_nor_clock(module: str) -> None:
    if module not in graph().modules:
        return
    inside = {module, *graph().find_descendants(module)}
    for impure in set(IMPURE) & graph().modules:
        chains = [chain for part in inside if (chain := graph().find_shortest_chain(part, impure))]
        assert not chains, " -> ".join(chains[0])


def test_the_playground_is_a_bot_api_not_the_bot() -> None:
    assert foreign_imports(ROOT) == []


def test_public_pages_read_only() -> None:
    assert changing_imports(ROOT) == []


def test_a_page_that_could_change_things_is_noticed(tmp_path: Path) -> None:
    for folder in ("handlers/web", "deliberation/polls", "bot/playground"):
        (tmp_path / folder).mkdir(parents=True)
    (tmp_path / "deliberation/polls/service.py").touch()
    (tmp_path / "deliberation/polls/opening.py").write_text("work.record(PollOpened(poll.id))")
    (tmp_path / "deliberation/polls/queries.py").touch()
    (tmp_path / "handlers/web/polls.py").write_text(
        "from deliberation.polls import queries, service\nfrom deliberation.polls.opening import open_poll\n"
    )
    (tmp_path / "bot/playground/server.py").write_text(
        "import kernel.clock\nfrom bot.playground import a\nfrom .. import courier\nfrom . import b\n"
    )
    assert changing_imports(tmp_path) == [
        "handlers/web/polls.py imports deliberation.polls.opening",
        "handlers/web/polls.py imports deliberation.polls.service",
    ]
    assert foreign_imports(tmp_path) == [
        "bot/playground/server.py imports bot.courier",
        "bot/playground/server.py imports kernel.clock",
    ]
