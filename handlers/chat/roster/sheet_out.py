"""The register as a file that spreadsheets open and that can be brought in again: cells, headings, words.

No cell may run: what begins like a formula is marked as text. Shares are written so that no spreadsheet takes
them for a date.
"""

import csv
import io
from collections.abc import Iterable, Sequence
from zoneinfo import ZoneInfo

from kernel.codes import half_width
from kernel.lines import Line, line
from locales.render import As, Reader, render
from residents.model import Relation
from residents.roster.columns import Field
from residents.roster.naming import FORMULA
from residents.roster.steps import KnownHolder
from residents.roster.taking_out import RowOut

BYTE_ORDER = "\ufeff"
"""So that a spreadsheet reads it as UTF-8."""

BACK = (
    *(Field.BUILDING, Field.DWELLING, Field.AREA, Field.NAME, Field.SHARE, Field.RELATION),
    *(Field.STOCK, Field.GRID, Field.ENTRY),
)
"""Columns that come in again, in this order; the telephone comes before the developer's stock."""

ONLY_SHOWN = ("joined", "confirmed")
MILLION = 1_000_000


def harmless(cell: str) -> str:
    """A cell that is text, whatever it begins with."""
    return f"'{cell}" if half_width(cell).lstrip().startswith(FORMULA) else cell


def columns_of(*, phones: bool) -> tuple[Field, ...]:
    """The columns that come in again."""
    return tuple(each for field in BACK for each in _before(field, phones=phones))


def written(rows: Iterable[RowOut], language: str, zone: str, *, phones: bool = False) -> bytes:
    """The whole file, in UTF-8."""
    said = _Saying(language)
    fields = columns_of(phones=phones)
    out = io.StringIO()
    writer = csv.writer(out)
    writer.writerow([said.word(_heading(each)) for each in (*(field.value for field in fields), *ONLY_SHOWN)])
    at = ZoneInfo(zone)
    for each in rows:
        day = each.confirmed.astimezone(at).date().isoformat() if each.confirmed is not None else ""
        shown = ("" if each.joined is None else str(each.joined), day)
        writer.writerow([harmless(cell) for cell in (*(said.cell(each, field) for field in fields), *shown)])
    return (BYTE_ORDER + out.getvalue()).encode()


def headings(fields: Sequence[Field], language: str) -> str:
    """The headings of these columns, to be told."""
    said = _Saying(language)
    return "、".join(said.word(_heading(each.value)) for each in fields)


def share_cell(part: int, whole: int, language: str) -> str:
    """A share that reads back as it is: 50%, 3分之1, 1 of 3."""
    if part * 100 * MILLION % whole == 0:
        percent, rest = divmod(part * 100 * MILLION // whole, MILLION)
        return f"{percent}.{rest:06d}".rstrip("0").rstrip(".") + "%"
    return f"{part} of {whole}" if language == "en" else f"{whole}分之{part}"


def _before(field: Field, *, phones: bool) -> tuple[Field, ...]:
    return (Field.PHONE, field) if phones and field is Field.STOCK else (field,)


def _heading(column: str) -> Line:
    return line("roster-out-column", column=column)


class _Saying:
    def __init__(self, language: str) -> None:
        self._reader = Reader(language, elder=False, zone="UTC")
        self._language = language
        self._yes, self._no = self.word(line("roster-changes-yes")), self.word(line("roster-changes-no"))
        self._relations = {
            each.value: self.word(line("roster-out-relation", relation=each.value)) for each in Relation
        }

    def word(self, said: Line) -> str:
        """A few words in the language of the file."""
        return render(said, self._reader, As.PLAIN)

    def cell(self, row: RowOut, field: Field) -> str:
        """What a row says in one column."""
        home, holder = row.home, row.holder
        match field:
            case Field.BUILDING:
                return home.building
            case Field.DWELLING:
                return home.name
            case Field.AREA:
                # An area of nothing would be refused; a cell that is empty changes nothing.
                return f"{home.area // 100}.{home.area % 100:02d}" if home.area else ""
            case Field.STOCK:
                return self._yes if home.stock else self._no
            case Field.GRID:
                return row.grid
            case _:
                return self._of_holder(holder, row.phone, field) if holder is not None else ""

    def _of_holder(self, holder: KnownHolder, phone: str, field: Field) -> str:
        match field:
            case Field.NAME:
                return holder.name
            case Field.SHARE:
                owns = holder.relation == "owner"
                return share_cell(holder.part, holder.whole, self._language) if owns else ""
            case Field.RELATION:
                return self._relations[holder.relation]
            case Field.PHONE:
                return phone
            case _:
                return str(holder.id)
