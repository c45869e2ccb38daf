"""What a roster is read from: rows of cells as text, each with its number as the sheet shows it (pure).

Comma-separated files are read here, workbooks in ``workbook``; both give the same ``Sheet``.
"""

import csv
import io
from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import StrEnum
from itertools import islice

from kernel.lines import Line, line
from residents.roster.columns import known_headings

MEGABYTE = 1024 * 1024
MOST_BYTES = 20 * MEGABYTE
MOST_ROWS = 200_000
MOST_COLUMNS = 40
"""A roster has a dozen columns; what lies further to the right is left alone."""

DELIMITERS = (",", ";", "\t")
LOOKED_AT = 20
"""Rows from the top in which the heading is looked for."""


class Odd(StrEnum):
    """A cell whose text is not what the sheet means by it."""

    FORMULA = "formula"
    DATE = "date"
    ERROR = "error"
    WIDE = "wide"
    """Merged over several columns, so that it cannot be told whose it is."""

    DOWN = "down"
    """Merged downwards: it was filled with what stands above."""


@dataclass(slots=True)
class Sheet:
    """One sheet; ``rows`` leaves out empty ones, ``odd`` says what is special about a cell, and where."""

    title: str
    rows: list[tuple[int, list[str]]]
    odd: dict[tuple[int, int], tuple[Odd, str]] = field(default_factory=dict)


class Unreadable(Exception):
    """Nothing can be read of this file; ``line`` says why and what to do."""

    def __init__(self, why: Line) -> None:
        super().__init__(why.key)
        self.line = why


def letters_of(column: int) -> str:
    """The letters over a column, the first being 0: A … Z, AA …"""
    name = ""
    column += 1
    while column:
        column, rest = divmod(column - 1, 26)
        name = chr(65 + rest) + name
    return name


def require_size(content: bytes) -> None:
    """Refuse what is larger than anybody's roster."""
    if len(content) > MOST_BYTES:
        raise Unreadable(line("roster-too-big", most=MOST_BYTES // MEGABYTE))


def read_csv(content: bytes) -> Sheet:
    """The rows of a text file in UTF-8, GB18030 or Big5, parted by comma, semicolon or tab."""
    require_size(content)
    text = _decoded(content)
    first, _, rest = text.partition("\n")
    skipped = 0
    if first.strip().lower().startswith("sep="):
        text, skipped = rest, 1  # a hint that Excel writes for itself
    rows = []
    try:
        for number, cells in enumerate(_rows(text, _delimiter(text)), 1 + skipped):
            if any(cells):
                rows.append((number, cells))
            if len(rows) > MOST_ROWS:
                raise Unreadable(line("roster-too-many-rows", most=MOST_ROWS))
    except csv.Error:
        raise Unreadable(line("roster-not-a-table")) from None
    return Sheet("", rows)


def _rows(text: str, delimiter: str) -> Iterator[list[str]]:
    for cells in csv.reader(io.StringIO(text, newline=""), delimiter=delimiter):
        yield [cell.strip() for cell in cells[:MOST_COLUMNS]]


def _decoded(content: bytes) -> str:
    if content.startswith((b"\xff\xfe", b"\xfe\xff")):
        candidates: tuple[str, ...] = ("utf-16",)
    else:
        candidates = ("utf-8-sig",)
    for encoding in candidates:
        try:
            return _text(content.decode(encoding))
        except UnicodeDecodeError:
            continue
    # Big5 is mostly valid GB18030 that means nothing: the words of the heading tell them apart.
    found = [text for encoding in ("gb18030", "big5hkscs") if (text := _tried(content, encoding))]
    if not found:
        raise Unreadable(line("roster-encoding"))
    return _text(max(found, key=_familiarity))


def _tried(content: bytes, encoding: str) -> str:
    try:
        return content.decode(encoding)
    except UnicodeDecodeError:
        return ""


def _text(decoded: str) -> str:
    if "\0" in decoded:
        raise Unreadable(line("roster-not-a-table"))
    return decoded


def _familiarity(text: str) -> int:
    return max(_known_in(text, delimiter) for delimiter in DELIMITERS)


def _known_in(text: str, delimiter: str) -> int:
    """How many headings are understood in the best of the first rows when it is parted so."""
    best = 0
    try:
        for cells in islice(_rows(text[:100_000], delimiter), LOOKED_AT):
            best = max(best, known_headings(cells))
    except csv.Error:
        pass
    return best


def _delimiter(text: str) -> str:
    widest = dict.fromkeys(DELIMITERS, 0)
    for delimiter in DELIMITERS:
        try:
            rows = islice(_rows(text[:100_000], delimiter), LOOKED_AT)
            widest[delimiter] = max(map(len, rows), default=0)
        except csv.Error:
            continue
    return max(DELIMITERS, key=lambda each: (_known_in(text, each), widest[each]))
