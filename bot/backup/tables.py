"""Tables as lines of JSON that mean the same on SQLite and PostgreSQL, read as the database has them.

Not the models but the database itself says which columns there are, so that a database of an older shape
can be backed up before it is migrated, and a backup of an older shape be taken in.
"""

import base64
import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any

from sqlalchemy import JSON as Json
from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    Connection,
    Date,
    DateTime,
    Float,
    Integer,
    LargeBinary,
    MetaData,
    Numeric,
    String,
    Table,
    Text,
    cast,
    func,
    insert,
    select,
    type_coerce,
)
from sqlalchemy.types import TypeEngine, UserDefinedType

from bot.wrong import Wrong
from kernel.database import Instant

LEFT_OUT = {
    "alembic_version": "the revision stands in the backup's own description",
    "lease": "who asks Telegram for updates at this moment",
    "hold": "whether this very database holds its courier back",
    "last_backup": "when this very database was backed up",
    "chat_pace": "how fast may be sent at this moment",
    "poll_key": "the keys of secret votes never leave the machine on which they were made",
}
"""Tables that no backup contains, and why; there are no poll keys yet."""

KINDS: tuple[tuple[type[TypeEngine[Any]], str], ...] = (
    (Boolean, "truth"),
    (Integer, "number"),
    (DateTime, "moment"),
    (Date, "day"),
    (Float, "measure"),
    (Numeric, "decimal"),
    (Json, "json"),
    (LargeBinary, "bytes"),
    (String, "words"),
)
AT_ONCE = 500


class Unportable(Wrong):
    """A column whose type is not known here; the message names it."""


@dataclass(frozen=True, slots=True)
class Shape:
    """A table: its name and, in order, its columns with the kind of each."""

    name: str
    columns: dict[str, str]
    key: tuple[str, ...]


def kind_of(where: str, type_: TypeEngine[Any]) -> str:
    """The kind under which values of this type travel."""
    plain = type_.impl_instance if isinstance(type_, Instant) else type_
    for known, kind in KINDS:
        if isinstance(plain, known):
            return kind
    raise Unportable(f"{where} has a type that backups do not know: {type_!r}")


def reflect(connection: Connection) -> dict[str, Table]:
    """Every table there is and belongs into a backup, parents before children."""
    seen = MetaData()
    seen.reflect(connection)
    return {table.name: table for table in seen.sorted_tables if table.name not in LEFT_OUT}


def shape_of(table: Table) -> Shape:
    """How a table is described in a backup."""
    columns = {c.name: kind_of(f"{table.name}.{c.name}", c.type) for c in table.columns}
    return Shape(table.name, columns, tuple(c.name for c in table.primary_key))


def rows_of(connection: Connection, table: Table, shape: Shape) -> Iterator[bytes]:
    """Every row as one line of JSON, in the order of the primary key."""
    asked = [_as_read(table.c[name], kind).label(name) for name, kind in shape.columns.items()]
    query = select(*asked).order_by(*(table.c[name] for name in shape.key))
    kinds = tuple(shape.columns.values())
    for row in connection.execute(query.execution_options(yield_per=AT_ONCE)):
        values = [_packed(kind, value) for kind, value in zip(kinds, row, strict=True)]
        yield json.dumps(values, ensure_ascii=False, separators=(",", ":")).encode() + b"\n"


def _as_read(column: Column[Any], kind: str) -> Any:
    match kind:
        case "moment":
            return type_coerce(column, Instant())
        case "json":
            # As text, so that SQL's NULL and JSON's null stay two things, and numbers stay as written.
            return cast(column, Text)
    return column


def _packed(kind: str, value: Any) -> Any:
    if value is None:
        return None
    match kind:
        case "moment":
            assert isinstance(value, datetime)
            return value.astimezone(UTC).isoformat()
        case "day":
            return value.isoformat()
        case "bytes":
            return base64.b64encode(value).decode()
        case "decimal":
            return str(value)
    return value


def unpacked(kind: str, value: Any) -> Any:
    """A value as it was before it was packed."""
    if value is None:
        return None
    match kind:
        case "moment":
            return datetime.fromisoformat(value)
        case "day":
            return date.fromisoformat(value)
        case "bytes":
            return base64.b64decode(value)
        case "decimal":
            return Decimal(value)
    return value


class RawJson(UserDefinedType[str]):
    """JSON that is handed over as it was written."""

    cache_ok = True

    def get_col_spec(self, **_: Any) -> str:
        """The database's own name of the type."""
        return "JSON"


TYPES: dict[str, TypeEngine[Any]] = {
    "truth": Boolean(),
    "number": BigInteger(),
    "moment": Instant(),
    "day": Date(),
    "measure": Float(),
    "decimal": Numeric(),
    "json": RawJson(),
    "bytes": LargeBinary(),
    "words": String(),
}


class Filler:
    """Writes the rows of one table into a database."""

    def __init__(self, connection: Connection, shape: Shape) -> None:
        self._connection = connection
        self._columns = tuple(shape.columns.items())
        table = Table(shape.name, MetaData(), *(Column(name, TYPES[kind]) for name, kind in self._columns))
        self._insert = insert(table)

    def fill(self, lines: Sequence[bytes]) -> None:
        """Write these rows."""
        rows = [self._row(json.loads(line)) for line in lines]
        for start in range(0, len(rows), AT_ONCE):
            self._connection.execute(self._insert, rows[start : start + AT_ONCE])

    def _row(self, values: list[Any]) -> dict[str, Any]:
        pairs = zip(self._columns, values, strict=True)
        return {name: unpacked(kind, value) for (name, kind), value in pairs}


def count_on(connection: Connection, table: Table) -> None:
    """Let PostgreSQL give out ids after those that came in."""
    key = list(table.primary_key)
    if connection.dialect.name != "postgresql" or len(key) != 1 or not isinstance(key[0].type, Integer):
        return
    sequence = func.pg_get_serial_sequence(func.quote_ident(table.name), key[0].name)
    highest = select(func.max(key[0])).scalar_subquery()
    connection.execute(
        select(func.setval(sequence, highest)).where(sequence.is_not(None), highest.is_not(None))
    )
