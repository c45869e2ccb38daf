"""Reading workbooks (XLSX): values and where cells are merged; nothing is evaluated, bombs are refused."""

import io
import re
import zipfile
from collections import defaultdict
from collections.abc import Iterable, Iterator
from datetime import date, datetime, time, timedelta
from typing import Any
from xml.etree import ElementTree

from kernel.lines import line
from residents.roster.sheets import MOST_COLUMNS, MOST_ROWS, Odd, Sheet, Unreadable, read_csv, require_size

MOST_UNPACKED = 200 * 1024 * 1024
MOST_PARTS = 2000
MOST_SHEETS = 60
LAST_ROW = 1_048_576
"""What a sheet of Excel has at the most; whatever claims more is no sheet."""

MERGED = re.compile(rb'<(?:\w+:)?mergeCell\s[^>]{0,80}?ref="([A-Z]{1,3}[0-9]{1,7}:[A-Z]{1,3}[0-9]{1,7})"')
OLD_EXCEL = b"\xd0\xcf\x11\xe0"
ZIP = b"PK\x03\x04"
ERRORS = frozenset(("#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A"))
DATED = (datetime, date, time, timedelta)
MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
LINKS = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"


def read_sheets(content: bytes) -> tuple[Sheet, ...]:
    """Whatever kind of table this is, its sheets; ``Unreadable`` says why it is none."""
    require_size(content)
    if content.startswith(ZIP):
        return read_workbook(content)
    if content.startswith(OLD_EXCEL):
        raise Unreadable(line("roster-old-excel"))
    return (read_csv(content),)


def read_workbook(content: bytes) -> tuple[Sheet, ...]:
    """The visible sheets of a workbook that have anything on them."""
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as packed:
            merged = _merges(packed)
        from openpyxl import load_workbook

        from residents.roster.cells import rows_of

        book = load_workbook(io.BytesIO(content), read_only=True, data_only=False, keep_links=False)
        visible = [each for each in book.worksheets if each.sheet_state == "visible"][:MOST_SHEETS]
        found = []
        for each in visible:
            sheet = _read(each.title, rows_of(book, each, MOST_COLUMNS))
            _fill(sheet, merged.get(each.title, []))
            found.append(sheet)
        book.close()
    except Unreadable:
        raise
    except Exception:
        # A broken archive breaks its reader in many ways; for whoever sent it they are all the same.
        raise Unreadable(line("roster-broken-workbook")) from None
    return tuple(sheet for sheet in found if sheet.rows)


def _read(title: str, rows: Iterable[tuple[int, list[Any]]]) -> Sheet:
    sheet = Sheet(title, [])
    for number, row in rows:
        if number > LAST_ROW:
            raise Unreadable(line("roster-broken-workbook"))
        texts = ["" if value is None else _text(sheet, number, i, value) for i, value in enumerate(row)]
        if any(texts):
            sheet.rows.append((number, texts))
            if len(sheet.rows) > MOST_ROWS:
                raise Unreadable(line("roster-too-many-rows", most=MOST_ROWS))
    return sheet


def _text(sheet: Sheet, row: int, column: int, value: object) -> str:
    if isinstance(value, str):
        # Text that begins like a formula is taken for one: it would run in the next sheet.
        if value.startswith("="):
            sheet.odd[row, column] = (Odd.FORMULA, "")
            return "="
        if value in ERRORS:
            sheet.odd[row, column] = (Odd.ERROR, "")
        return value.strip()
    if isinstance(value, float):
        # What was typed as 88.1 is stored as 88.099999999999994.
        return str(int(value)) if value.is_integer() and abs(value) < 1e15 else f"{value:.12g}"
    if isinstance(value, bool | int):
        return str(value)
    if isinstance(value, DATED):
        sheet.odd[row, column] = (Odd.DATE, "")
        return str(value)
    sheet.odd[row, column] = (Odd.FORMULA, "")  # a formula over many cells, or something newer
    return "="


# ------------------------------------------------------------ merged cells


def _merges(packed: zipfile.ZipFile) -> dict[str, list[str]]:
    """Which cells are merged, by the title of their sheet; refuses archives that unpack to mountains."""
    parts = packed.infolist()
    if len(parts) > MOST_PARTS or sum(part.file_size for part in parts) > MOST_UNPACKED:
        raise Unreadable(line("roster-bomb"))
    for part in parts:
        if part.filename.endswith((".xml", ".rels")):
            _require_plain(packed, part)
    if "xl/workbook.xml" not in packed.namelist():
        raise Unreadable(line("roster-broken-workbook"))
    return {title: _merged_in(packed, path) for title, path in _paths(packed)}


def _require_plain(packed: zipfile.ZipFile, part: zipfile.ZipInfo) -> None:
    """Entities that unfold into each other, and text in which they would not be seen."""
    with packed.open(part) as unpacked:
        head = unpacked.read(4096)
    if b"<!DOCTYPE" in head or b"<!ENTITY" in head or b"\0" in head:
        raise Unreadable(line("roster-bomb"))


def _paths(packed: zipfile.ZipFile) -> Iterator[tuple[str, str]]:
    # Entities were refused above, so there is nothing that could unfold.
    links = ElementTree.fromstring(packed.read("xl/_rels/workbook.xml.rels"))  # noqa: S314 - see above
    target = {each.get("Id"): each.get("Target", "") for each in links}
    book = ElementTree.fromstring(packed.read("xl/workbook.xml"))  # noqa: S314 - see above
    for each in book.iter(f"{MAIN}sheet"):
        path = target.get(each.get(f"{LINKS}id"), "")
        yield each.get("name", ""), path.lstrip("/") if path.startswith("/") else f"xl/{path}"


def _merged_in(packed: zipfile.ZipFile, path: str) -> list[str]:
    if path not in packed.namelist():
        return []
    return [found.decode() for found in MERGED.findall(packed.read(path))]


def _fill(sheet: Sheet, merged: list[str]) -> None:
    """Cells merged downwards say in every row what they say in the first; others are marked."""
    down: dict[int, dict[int, tuple[int, str]]] = defaultdict(dict)
    wide: list[tuple[int, int, int, int, str]] = []
    numbers = [number for number, _ in sheet.rows]
    at = {number: index for index, number in enumerate(numbers)}
    for ref in merged:
        left, top, right, bottom = _corners(ref)
        if left == right:
            down[left - 1][top] = (bottom, ref)
        else:
            wide.append((left - 1, top, min(right, MOST_COLUMNS) - 1, bottom, ref))
    for column, spans in down.items():
        _fill_column(sheet, column, spans)
    for left, top, right, bottom, ref in wide:
        for number in numbers if bottom - top > len(numbers) else range(top, bottom + 1):
            if number in at and top <= number <= bottom:
                sheet.odd |= {(number, column): (Odd.WIDE, ref) for column in range(left, right + 1)}


def _corners(ref: str) -> tuple[int, int, int, int]:
    """Left, top, right, bottom of A1:B3, counted from 1."""
    (left, top), (right, bottom) = (_corner(each) for each in ref.split(":"))
    return left, top, right, bottom


def _corner(cell: str) -> tuple[int, int]:
    letters = cell.rstrip("0123456789")
    column = 0
    for letter in letters:
        column = column * 26 + ord(letter) - 64
    return column, int(cell[len(letters) :])


def _fill_column(sheet: Sheet, column: int, spans: dict[int, tuple[int, str]]) -> None:
    until, value, ref = 0, "", ""
    for number, cells in sheet.rows:
        if number in spans:
            until, ref = spans[number]
            value = cells[column] if column < len(cells) else ""
        elif number <= until and value:
            cells.extend([""] * (column + 1 - len(cells)))
            cells[column] = value
            sheet.odd[number, column] = (Odd.DOWN, ref)
