"""What the columns mean, read from the three lists beside this file: ``table.column = sentence``.

``*.column`` is what a column of that name means in every table that says nothing of its own. What a model
says in the docstring of a column goes before both.
"""

from functools import cache
from pathlib import Path

LISTS = ("people.txt", "matters.txt", "machine.txt")


@cache
def meanings() -> dict[str, str]:
    """Every sentence by ``table.column`` or ``*.column``; a column that is listed twice is a fault."""
    found: dict[str, str] = {}
    for name in LISTS:
        for number, row in enumerate((Path(__file__).parent / name).read_text("utf-8").splitlines(), 1):
            if not row.strip() or row.startswith("#"):
                continue
            key, sign, sentence = row.partition(" = ")
            if not sign or key in found:
                raise ValueError(f"{name}:{number}: {key}")
            found[key] = sentence.strip()
    return found
