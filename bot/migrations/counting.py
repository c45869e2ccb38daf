"""Tables made anew on SQLite so that no id is given twice; PostgreSQL counts on by itself."""

import re
from collections.abc import Callable, Sequence

from alembic import op
from sqlalchemy import Connection


def count_on(tables: Sequence[str]) -> None:
    """From now on the ids of these tables are given once."""
    _made_anew(tables, _counting_on)


def count_rows(tables: Sequence[str]) -> None:
    """As it was: an id may be given again where the last row is gone."""
    _made_anew(tables, _counting_rows)


def _counting_on(table: str, words: str) -> str:
    plain = re.sub(rf",\s*CONSTRAINT pk_{table} PRIMARY KEY \(id\)", "", words)
    key = f"id INTEGER NOT NULL CONSTRAINT pk_{table} PRIMARY KEY AUTOINCREMENT"
    return re.sub(r"\bid INTEGER NOT NULL(?=,)", key, plain, count=1)


def _counting_rows(table: str, words: str) -> str:
    plain = words.replace(f" CONSTRAINT pk_{table} PRIMARY KEY AUTOINCREMENT", "", 1)
    first = ", \n\tCONSTRAINT "
    return plain.replace(first, f"{first}pk_{table} PRIMARY KEY (id){first}", 1)


def _made_anew(tables: Sequence[str], change: Callable[[str, str], str]) -> None:
    connection = op.get_bind()
    if connection.dialect.name != "sqlite":
        return
    for table in tables:
        _one_made_anew(connection, table, change)


def _one_made_anew(connection: Connection, table: str, change: Callable[[str, str], str]) -> None:
    """As SQLite itself advises; indexes and triggers go with the table and are made again."""
    words = "SELECT sql FROM sqlite_master WHERE tbl_name = ? AND sql IS NOT NULL AND type "
    run = connection.exec_driver_sql
    made = run(f"{words} = 'table'", (table,)).scalar_one()
    beside = run(f"{words} IN ('index', 'trigger')", (table,)).scalars().all()
    if ("AUTOINCREMENT" in made) is (change is _counting_on):
        return  # it is so already
    changed = change(table, made.partition("(")[2])
    if changed == made.partition("(")[2] or changed.count("PRIMARY KEY") != 1:
        raise ValueError(f"the table {table} is not written as it was made")
    run(f"CREATE TABLE {table}_anew ({changed}")
    run(f"INSERT INTO {table}_anew SELECT * FROM {table}")
    run(f"DROP TABLE {table}")
    run(f"ALTER TABLE {table}_anew RENAME TO {table}")
    for each in beside:
        run(each)
