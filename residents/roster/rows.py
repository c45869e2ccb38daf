"""From rows to homes: each cell is understood, or refused by its row and column (pure)."""

import re
from collections.abc import Callable, Iterator, Sequence
from functools import lru_cache
from typing import TypeVar

from kernel.lines import Line, line
from residents.homes.addresses import key_of
from residents.roster.columns import Columns, Field, plain
from residents.roster.figures import Wrong, area_of, half_width, share_of, yes
from residents.roster.gathering import Gatherer
from residents.roster.homes import Fault, Part, Reading
from residents.roster.naming import (
    building_name,
    holders_in,
    home_name,
    is_building,
    is_pair,
    place_name,
    taken_apart,
)
from residents.roster.phones import normal
from residents.roster.sheets import Odd, Sheet, letters_of

T = TypeVar("T")
SUMS = re.compile(
    r"(合计|总计|小计|共计|合計|總計|小計|共計|本页|本頁|备注|備註|说明|說明|注[:：]|填表|制表|製表|审核|審核|填报|"
    r"(sub)?total\b|sum\b|note\b)",
    re.IGNORECASE,
)
RELATIONS = {
    "owner": "业主 产权人 所有权人 房主 屋主 户主 共有人 本人 区分所有权人 owner coowner landlord".split(),
    "tenant": "租户 租客 承租人 承租 租 租住 tenant lessee renter".split(),
    "household": "家属 家人 家庭成员 配偶 夫妻 妻 夫 丈夫 妻子 子 女 儿子 女儿 父亲 母亲 父母 父 母 "
    "子女 亲属 同住 household family spouse wife husband son daughter parent".split(),
}
RELATION_OF = {word: relation for relation, words in RELATIONS.items() for word in words}
ODD = {
    Odd.FORMULA: line("roster-cell-formula"),
    Odd.DATE: line("roster-cell-date"),
    Odd.ERROR: line("roster-cell-error"),
}
LONGEST_PHONE, LONGEST_ENTRY = 60, 9
BETWEEN_PHONES = re.compile(r"[、,，;；\n]|(?<=\d{7})\s*[/／]\s*(?=\d{7})")


class RowReader:
    """Reads the sheets of one roster after each other; ``columns`` hold for all of them."""

    def __init__(self, columns: Columns, language: str, region: str) -> None:
        self._columns = columns
        self._language = language
        self._region = region
        self._gatherer = Gatherer()
        self._pairs = False
        self._sheet = Sheet("", [])
        self._number = 0
        self._cells: list[str] = []
        self._broken = False
        self._before = ""

    def read(self, sheet: Sheet, heading: int) -> None:
        """The rows below the heading, which is the row at this index."""
        self._sheet = sheet
        head = sheet.rows[heading][1]
        self._pairs = self._has_pairs(sheet)
        for number, cells in sheet.rows[heading + 1 :]:
            self._number, self._cells, self._broken = number, cells, False
            if self._is_sum() or cells == head:
                self._gatherer.totals += 1
            elif not self._is_empty():
                self._gatherer.rows += 1
                self._row()

    def result(self) -> Reading:
        """Everything that was read, rows of one home put together."""
        return self._gatherer.result(self._columns)

    # -------------------------------------------------------- one row

    def _row(self) -> None:
        before = len(self._gatherer.faults)
        key = self._home()
        if key is None:
            self._gatherer.nameless += 1
            return
        self._rest(key)
        self._gatherer.name_faults(before, key)

    def _rest(self, key: str) -> None:
        """What the row tells of its home."""
        home = self._gatherer.at(key)
        self._refuse_one_area_for_several(key)
        area = self._take(Field.AREA, area_of)
        stock = self._take(Field.STOCK, yes) if self._said(Field.STOCK) else None
        home.grid = home.grid or self._take(Field.GRID, place_name) or ""
        parts = list(self._parts())
        self._gatherer.add(home, self._sheet.title, self._number, area, stock, parts)
        home.broken |= self._broken

    def _home(self) -> str | None:
        """Finds the home of this row and gives its key; None, with a fault, if it cannot be told."""
        told = Field.DWELLING if Field.DWELLING in self._columns else Field.DOOR
        if not self._said(told):
            self._fault(told, line("roster-home-missing"))
            return None
        building = self._take(Field.BUILDING, lambda cell: building_name(cell, self._language)) or ""
        if not building and told is Field.DOOR:
            if Field.BUILDING in self._columns:
                if not self._broken:
                    self._fault(Field.BUILDING, line("roster-building-missing"))
                return None
            building = self._building_of_sheet()
        found = self._take(told, lambda cell: self._named(cell, building, told))
        if found is None:
            return None
        self._gatherer.begin(key_of(found[1]), self._sheet.title, self._number, *found)
        return key_of(found[1])

    def _named(self, cell: str, building: str, told: Field) -> tuple[str, str]:
        if told is Field.DWELLING:
            try:
                return taken_apart(cell, building, self._language, pairs=self._pairs)
            except Wrong:
                if building or not (of_sheet := self._building_of_sheet()):
                    raise
                return taken_apart(cell, of_sheet, self._language)
        if not building:
            raise Wrong(line("roster-no-building"))
        unit = self._take(Field.UNIT, place_name) or ""
        return building, home_name(building, unit, cell, self._language)

    def _building_of_sheet(self) -> str:
        """A sheet for each building is named after it."""
        title = self._sheet.title
        return building_name(title, self._language) if is_building(title) else ""

    def _refuse_one_area_for_several(self, key: str) -> None:
        index = self._columns.get(Field.AREA)
        if index is not None and key != self._before and self._odd_of(index) is Odd.DOWN:
            self._fault(Field.AREA, line("roster-area-merged", cells=self._sheet.odd[self._number, index][1]))
        self._before = key

    def _parts(self) -> Iterator[Part]:
        relation = self._take(Field.RELATION, _relation) if self._said(Field.RELATION) else "owner"
        share = self._take(Field.SHARE, share_of)
        names = self._take(Field.NAME, lambda cell: list(holders_in(cell))) or []
        phones = self._phones(Field.PHONE, len(names))
        entry = _entry(self._cell(Field.ENTRY)) if len(names) == 1 else None
        if share is not None and len(names) > 1:
            self._fault(Field.SHARE, line("roster-share-of-several"))
        for name, phone in zip(names, phones, strict=True):
            at = (self._number, self._letters(Field.NAME))
            yield Part(*at, relation or "owner", name, share, phone, entry)
        tenants = self._take(Field.TENANT, lambda cell: list(holders_in(cell))) or []
        for name, phone in zip(tenants, self._phones(Field.TENANT_PHONE, len(tenants)), strict=True):
            yield Part(self._number, self._letters(Field.TENANT), "tenant", name, None, phone)

    def _phones(self, field: Field, names: int) -> list[str | None]:
        """A number for each name of the row; one that cannot be read is left out, the rest is taken."""
        cell = self._cell(field)
        if not cell or not names:
            return [None] * names
        if self._refuse_odd(field, grave=False):
            return [None] * names
        written = [part for part in BETWEEN_PHONES.split(cell) if part.strip()]
        if len(written) > max(names, 1):
            self._fault(field, line("roster-phone-several"), grave=False)
        found: list[str | None] = []
        for each in written[:names]:
            number = normal(each[:LONGEST_PHONE], region=self._region)
            if number is None:
                self._fault(field, line("roster-phone-unclear"), grave=False)
            found.append(number)
        return [*found, *[None] * (names - len(found))]

    # -------------------------------------------------------- cells

    def _cell(self, field: Field) -> str:
        index = self._columns.get(field)
        return self._cells[index] if index is not None and index < len(self._cells) else ""

    def _said(self, field: Field) -> bool:
        return bool(self._cell(field))

    def _take(self, field: Field, read: Callable[[str], T]) -> T | None:
        """What a cell means; None if it is empty, or was refused with a fault."""
        cell = self._cell(field)
        if not cell or self._refuse_odd(field):
            return None
        try:
            return read(cell)
        except Wrong as wrong:
            self._fault(field, wrong.line)
            return None

    def _refuse_odd(self, field: Field, *, grave: bool = True) -> bool:
        odd = self._sheet.odd
        if not odd or (found := odd.get((self._number, self._columns[field]))) is None:
            return False
        kind, ref = found
        if kind is Odd.DOWN:
            return False
        why = line("roster-cell-merged", cells=ref) if kind is Odd.WIDE else ODD[kind]
        self._fault(field, why, grave=grave)
        return True

    def _fault(self, field: Field, why: Line, *, grave: bool = True) -> None:
        self._broken |= grave
        self._gatherer.faults.append(Fault(self._sheet.title, self._number, self._letters(field), why, grave))

    def _letters(self, field: Field) -> str:
        return letters_of(self._columns[field]) if field in self._columns else ""

    def _is_sum(self) -> bool:
        first = next((cell for cell in self._cells if cell), "")
        return _begins_a_sum(first)

    def _is_empty(self) -> bool:
        """Nothing but what a merged cell brought down, or what lies outside of the columns that count."""
        return not any(
            self._said(field) and self._odd_of(index) is not Odd.DOWN
            for field, index in self._columns.items()
        )

    def _odd_of(self, index: int) -> Odd | None:
        found = self._sheet.odd.get((self._number, index)) if self._sheet.odd else None
        return found[0] if found else None

    def _has_pairs(self, sheet: Sheet) -> bool:
        home, building = self._columns.get(Field.DWELLING), self._columns.get(Field.BUILDING)
        if home is None or building is None:
            return False
        return any(
            is_pair(cells[home], cells[building])
            for _, cells in sheet.rows
            if max(home, building) < len(cells) and cells[home] and cells[building] and cells[home].isascii()
        )


@lru_cache(maxsize=20_000)
def _begins_a_sum(cell: str) -> bool:
    return bool(SUMS.match(half_width(cell).replace(" ", "")))


def _entry(cell: str) -> int | None:
    """The number of an entry; whatever else stands there is nobody's number."""
    return int(cell) if cell.isascii() and cell.isdecimal() and len(cell) <= LONGEST_ENTRY else None


def _relation(cell: str) -> str:
    found = RELATION_OF.get(plain(cell))
    if found is None:
        raise Wrong(line("roster-relation-unclear"))
    return found


def read_rows(
    sheets: Sequence[tuple[Sheet, int]], columns: Columns, *, language: str = "zh-Hans", region: str = ""
) -> Reading:
    """All rows of these sheets, each given with the index of its heading."""
    reader = RowReader(columns, language, region)
    for sheet, heading in sheets:
        reader.read(sheet, heading)
    return reader.result()
