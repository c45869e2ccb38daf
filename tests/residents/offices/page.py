"""``python -m tests.residents.offices.page``: bring docs/offices.md level with the tables."""

from pathlib import Path

from kernel.lines import line
from locales.render import As, Reader, render
from residents.model import RoleKind
from residents.offices.powers import POWERS, Power
from residents.offices.rules import ENDS, GRANTS, seats

PAGE = Path(__file__).parents[3] / "docs" / "offices.md"
BEGIN, END = "<!-- derived from residents/offices -->\n", "<!-- end -->"
READER = Reader("en", elder=False, zone="UTC")
YES, NO = "✓", ""


def derived() -> str:
    """What each office may do, which it gives and ends, and how many may hold it."""
    return "\n\n".join((_powers(), _between("gives", GRANTS), _between("ends early", ENDS), _seats()))


def _powers() -> str:
    rows = [[_power(power), *(YES if kind in POWERS[power] else NO for kind in RoleKind)] for power in Power]
    return _table(["", *map(_office, RoleKind)], rows)


def _between(verb: str, table: object) -> str:
    assert hasattr(table, "items")
    rows = [[_office(kind), ", ".join(_office(k) for k in RoleKind if k in of)] for kind, of in table.items()]
    return _table([f"whoever is … {verb}", "the office of"], rows)


def _seats() -> str:
    rows = [[_office(kind), str(seats(kind, 0) or "any number")] for kind in RoleKind]
    return _table(["office", "at most, in its place if it has one"], rows)


def _table(head: list[str], rows: list[list[str]]) -> str:
    lines = [head, ["---"] * len(head), *rows]
    return "\n".join("| " + " | ".join(cells) + " |" for cells in lines)


def _office(kind: RoleKind) -> str:
    return render(line("office-name", office=kind.value), READER, As.PLAIN)


def _power(power: Power) -> str:
    said = render(line("office-power", power=power.value), READER, As.PLAIN)
    return said.removeprefix("· ")


def main() -> None:
    """Write it between its marks."""
    before, _, rest = PAGE.read_text("utf-8").partition(BEGIN)
    PAGE.write_text(f"{before}{BEGIN}\n{derived()}\n\n{END}{rest.partition(END)[2]}", "utf-8")


if __name__ == "__main__":
    main()
