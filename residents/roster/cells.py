"""The rows of a sheet as openpyxl gives them, with texts read the short way: most cells are texts (pure)."""

from collections.abc import Iterator
from typing import Any

from openpyxl.utils import column_index_from_string
from openpyxl.worksheet._reader import INLINE_STRING, VALUE_TAG, WorkSheetParser

TEXT_TAG = INLINE_STRING[: INLINE_STRING.index("}") + 1] + "t"
DIGITS = "0123456789"


def rows_of(book: Any, sheet: Any, most: int) -> Iterator[tuple[int, list[Any]]]:
    """The number of each row that is there, and the values of its first columns, ``most`` at the most.

    The size that a sheet claims is not believed. The value of a cell that is missing is None.
    """
    with sheet._get_source() as source:
        parser = _Parser(
            source,
            sheet._shared_strings,
            data_only=False,
            epoch=book.epoch,
            date_formats=book._date_formats,
            timedelta_formats=book._timedelta_formats,
        )
        for number, cells in parser.parse():
            values: list[Any] = [None] * min(max((column for column, _ in cells), default=0), most)
            for column, value in cells:
                if 0 < column <= most:
                    values[column - 1] = value
            yield number, values


class _Parser(WorkSheetParser):  # type: ignore[misc]  # openpyxl is untyped
    """Gives each cell as its column and value. Plain texts are taken as they stand, all else by openpyxl."""

    def __init__(self, source: Any, strings: Any, **more: Any) -> None:
        super().__init__(source, strings, **more)
        self._columns: dict[str, int] = {}

    def parse_cell(self, element: Any) -> tuple[int, Any]:
        """One cell."""
        kind, where = element.get("t"), element.get("r")
        if where is not None and len(element) == 1 and kind in ("s", "inlineStr"):
            child = element[0]
            if kind == "s" and child.tag == VALUE_TAG and child.text:
                return self._column(where), self.shared_strings[int(child.text)]
            if kind == "inlineStr" and len(child) == 1 and child[0].tag == TEXT_TAG:
                return self._column(where), child[0].text
        cell = super().parse_cell(element)
        return cell["column"], cell["value"]

    def _column(self, where: str) -> int:
        letters = where.rstrip(DIGITS)
        if letters not in self._columns:
            self._columns[letters] = column_index_from_string(letters)
        self.col_counter = self._columns[letters]
        return self.col_counter
