"""What an act writes last: rows that nobody looks at before the commit, put down together at its end."""

from collections.abc import Mapping
from typing import Any

from sqlalchemy import Connection, Executable


class Ending:
    """Rows that wait for the end of their transaction; a shared one writes them in one go.

    A row that another one stands in the way of is noticed only then, and no act of the transaction is kept.
    """

    def __init__(self) -> None:
        self._rows: dict[Executable, list[Mapping[str, Any]]] = {}

    def add(self, statement: Executable, row: Mapping[str, Any]) -> None:
        """Have ``statement`` write this row at the end."""
        self._rows.setdefault(statement, []).append(row)

    def write(self, connection: Connection) -> None:
        """Write what waits."""
        for statement, rows in self._rows.items():
            connection.execute(statement, rows)
        self._rows.clear()
