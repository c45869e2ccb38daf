"""How a database would carry out what a workshop asks of it."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from sqlalchemy import Connection, event

from kernel.workshop import Workshop

LARGE = (
    "dwelling person address holder residency roll_entry vote notice heard journal_entry place "
    "bylaws_version community poll role group_chat"
).split()
"""Tables that grow with the city; none may be read from end to end to find a few rows."""


@contextmanager
def plans_of(workshop: Workshop) -> Iterator[list[str]]:
    """The plan of every statement that is carried out meanwhile, one string for each.

    A small table, or one that is still empty, PostgreSQL rightly reads from end to end; whether there is
    another way shows when it is told that this is dear.
    """
    found: list[str] = []
    asking = False

    def look(connection: Connection, _cursor: Any, statement: str, parameters: Any, *_more: Any) -> None:
        nonlocal asking
        if asking or statement.split(None, 1)[0].upper() not in ("SELECT", "UPDATE", "DELETE", "WITH"):
            return
        asking = True
        try:
            one = parameters[0] if isinstance(parameters, list) else parameters
            found.append(f"{statement}\n---\n{_plan(connection, statement, one)}")
        finally:
            asking = False

    engines = (workshop._reader, workshop._writer)
    for engine in engines:
        event.listen(engine, "before_cursor_execute", look)
    yield found
    for engine in engines:
        event.remove(engine, "before_cursor_execute", look)


def _plan(connection: Connection, statement: str, parameters: Any) -> str:
    if connection.dialect.name == "sqlite":
        rows = connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {statement}", parameters)
        return "\n".join(row[-1] for row in rows)
    connection.exec_driver_sql("SET LOCAL enable_seqscan = off")
    rows = connection.exec_driver_sql(f"EXPLAIN {statement}", parameters)
    return "\n".join(row[0] for row in rows)


def whole_tables(plans: list[str]) -> list[str]:
    """Where a large table is read from end to end."""
    faults = []
    for each in plans:
        statement, _, plan = each.partition("\n---\n")
        for line in plan.splitlines():
            words = line.replace('"', " ").split()
            if "Seq" in words and "Scan" in words:
                table = words[words.index("on") + 1]
            elif words[:1] == ["SCAN"] and "INDEX" not in words:
                table = words[1]
            else:
                continue
            first_few = f"FROM {table} ORDER BY {table}.id\n LIMIT" in statement
            if table in LARGE and not first_few:
                faults.append(f"{table}: {each}")
    return faults
