"""Writes docs/data-dictionary.md from the models, the table of personal data and lists of meanings (L03)."""

import ast
import inspect
import textwrap
from collections.abc import Iterator
from enum import StrEnum
from functools import cache
from typing import Any, get_args, get_type_hints

from sqlalchemy import JSON, Boolean, Column, DateTime, Integer, LargeBinary, String, Table, Text

from bot.dictionary.meanings import meanings
from bot.models import METADATA
from kernel.database import Base, Instant
from residents.privacy.held import Fate
from residents.privacy.table import IMPERSONAL, STAYS, TABLES

HEAD = """\
# Data dictionary

Every table and column of a Yishi database, as this version has them: for researchers, authorities, and
whoever reads a backup. Written by `yishi dictionary`; a test finds when it is out of date.

- A *moment* is in UTC. Areas are in hundredths of a square metre, money in cents, points in whole points.
  *empty* means that a column may hold nothing.
- Tiers: *public* is seen by everybody of the community, *personal* by whom it concerns and the office that
  needs it, *sensitive* by hardly anybody, and each look of somebody in office is written down; *none* says
  nothing of a person.
- What erasure does to somebody's rows is said with each table; why the data is held and for how long, in
  [privacy.md](privacy.md) and [operate.md](operate.md).
"""
BY_CODE = "has a rule of its own in `residents/privacy/forgetting.py` or `handlers/reactions/erasing.py`"
FATES = {
    Fate.KEEP: "the row stays, under a number without a name",
    Fate.WORDS: "what was written goes, and a mark stands there; the row stays",
    Fate.ROWS: "the row goes",
    Fate.UNLINK: "the row stays, and what ties it to the person goes",
    Fate.BY_CODE: BY_CODE,
}


def dictionary() -> str:
    """The whole document."""
    parts = [HEAD]
    for name in sorted(METADATA.tables):
        parts.append("\n".join(_table(METADATA.tables[name])))
    return "\n".join(parts).rstrip() + "\n"


def unsaid() -> list[str]:
    """Columns without a sentence, and sentences of no column."""
    there = {f"{t.name}.{c.name}" for t in METADATA.tables.values() for c in t.columns}
    names = {key.partition(".")[2] for key in there}
    missing = [key for key in sorted(there) if not _meaning(*key.split("."))]
    idle = [key for key in meanings() if (key[2:] not in names if key.startswith("*.") else key not in there)]
    return missing + idle


def _table(table: Table) -> Iterator[str]:
    held = TABLES.get(table.name)
    yield f"## {table.name}\n"
    yield f"{_about(table.name)}\n"
    if held is None:
        yield f"No personal data: {IMPERSONAL[table.name]}.\n"
    else:
        kept = f" ({STAYS[table.name]})" if table.name in STAYS else ""
        yield f"Personal data, topic *{held.topic.value}*. On erasure: {FATES[held.fate]}{kept}.\n"
    yield "| column | type | meaning | tier |"
    yield "|---|---|---|---|"
    for column in table.columns:
        tier = "none" if held is None or column.name not in held.personal else held.tier_of(column.name).value
        yield f"| `{column.name}` | {_type(table, column)} | {_meaning(table.name, column.name)} | {tier} |"
    yield ""


def _type(table: Table, column: Column[Any]) -> str:
    empty = ", or empty" if column.nullable else ""
    keys = sorted(key.column.table.name for key in column.foreign_keys)
    if keys:
        return f"number of a row in `{'`, `'.join(dict.fromkeys(keys))}`{empty}"
    if (choices := _choices(table.name).get(column.name)) is not None:
        return " · ".join(f"`{each}`" for each in choices) + empty
    return _plain(column.type) + empty


def _plain(kind: object) -> str:
    match kind:
        case Instant() | DateTime():
            return "moment"
        case Boolean():
            return "yes or no"
        case JSON():
            return "structure (JSON)"
        case LargeBinary():
            return "bytes"
        case Text():
            return "text"
        case String():
            return f"text, up to {kind.length}" if kind.length else "text"
        case Integer():
            return "whole number"
        case _:
            return type(kind).__name__.lower()


def _about(name: str) -> str:
    """What a table is, as its model says."""
    entity = _entities().get(name)
    said = inspect.getdoc(entity) if entity is not None else ""
    return " ".join((said or "The version of the tables.").split()).replace("``", "`")


def _meaning(table: str, column: str) -> str:
    """What a column is: as its model says, else by the lists; empty if nobody says."""
    own = _said(table).get(column)
    return own or meanings().get(f"{table}.{column}") or meanings().get(f"*.{column}") or ""


@cache
def _entities() -> dict[str, type]:
    return {mapper.local_table.name: mapper.class_ for mapper in Base.registry.mappers}  # type: ignore[attr-defined]  # tables have names


@cache
def _said(table: str) -> dict[str, str]:
    """The docstrings that stand below columns in the model."""
    entity = _entities().get(table)
    if entity is None:
        return {}
    body = ast.parse(textwrap.dedent(inspect.getsource(entity))).body[0]
    assert isinstance(body, ast.ClassDef)
    found = {}
    for one, after in zip(body.body, body.body[1:], strict=False):
        named = isinstance(one, ast.AnnAssign) and isinstance(one.target, ast.Name)
        if named and isinstance(after, ast.Expr) and isinstance(after.value, ast.Constant):
            found[one.target.id] = " ".join(str(after.value.value).split()).replace("``", "`")  # type: ignore[attr-defined]  # an assignment
    return found


@cache
def _choices(table: str) -> dict[str, list[str]]:
    """The words that may stand in a column, where the model knows them all."""
    entity = _entities().get(table)
    if entity is None:
        return {}
    found = {}
    for name, hint in get_type_hints(entity).items():
        inner = [each for arg in get_args(hint) for each in (arg, *get_args(arg))]
        for each in inner:
            if isinstance(each, type) and issubclass(each, StrEnum):
                found[name] = [one.value for one in each]
    return found
