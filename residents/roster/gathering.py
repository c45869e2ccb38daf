"""Puts the rows of one home together: co-owners and shares, what is told twice or otherwise (pure)."""

from dataclasses import replace
from fractions import Fraction
from functools import cache

from kernel.lines import line
from residents.homes.addresses import key_of
from residents.roster.columns import Columns, Field
from residents.roster.homes import Fault, Gathered, Holder, Home, Part, Reading
from residents.roster.naming import holding_of
from residents.roster.sheets import letters_of

MOST_HOLDERS = 200
WHOLE = Fraction(1)


class Gatherer:
    """Homes by the key of their name, in the order in which they were first named."""

    def __init__(self) -> None:
        self.faults: list[Fault] = []
        self.rows = self.totals = self.nameless = 0
        self._homes: dict[str, Gathered] = {}
        self._grids: dict[str, tuple[str, int]] = {}
        self._columns: Columns = {}

    def begin(self, key: str, sheet: str, row: int, building: str, name: str) -> None:
        """A row of this home."""
        if key not in self._homes:
            self._homes[key] = Gathered(sheet, row, building, name)

    def at(self, key: str) -> Gathered:
        """The home of this key, which was begun."""
        return self._homes[key]

    def add(
        self,
        home: Gathered,
        sheet: str,
        row: int,
        area: int | None,
        stock: bool | None,
        parts: list[Part],
    ) -> None:
        """What one row tells of a home that was begun."""
        if area is not None and home.area not in (None, area):
            self._contradicts(home, sheet, row, Field.AREA)
        if stock is not None and home.stock not in (None, stock):
            self._contradicts(home, sheet, row, Field.STOCK)
        home.area = area if home.area is None else home.area
        home.stock = stock if home.stock is None else home.stock
        if not parts and home.row != row:
            self._fault(sheet, row, Field.DWELLING, "again", home.row)
        for part in parts:
            self._add_part(home, sheet, part)

    def _add_part(self, home: Gathered, sheet: str, part: Part) -> None:
        for known in home.parts:
            same_name = (known.relation, known.name) == (part.relation, part.name)
            twins = None not in (known.entry, part.entry) and known.entry != part.entry
            if same_name and not twins and (known.phone == part.phone or known.row == part.row):
                why = line("roster-twice", row=known.row)
                self.faults.append(Fault(sheet, part.row, part.column, why, grave=False))
                return
        if len(home.parts) >= MOST_HOLDERS:
            home.broken = True
            why = line("roster-too-many-holders", most=MOST_HOLDERS)
            self.faults.append(Fault(sheet, part.row, part.column, why))
            return
        home.parts.append(part)

    def _contradicts(self, home: Gathered, sheet: str, row: int, field: Field) -> None:
        home.broken = True
        self._fault(sheet, row, field, "contradicts", home.row)

    def _fault(self, sheet: str, row: int, field: Field, kind: str, other: int) -> None:
        grave = kind == "contradicts"
        why = line("roster-contradicts", row=other) if grave else line("roster-twice", row=other)
        self.faults.append(Fault(sheet, row, field.value, why, grave))

    def name_faults(self, first: int, key: str) -> None:
        """All faults from this one on were found in rows of this home."""
        for index in range(first, len(self.faults)):
            self.faults[index] = replace(self.faults[index], home=self._homes[key].name)

    # -------------------------------------------------------- the whole

    def result(self, columns: Columns) -> Reading:
        """Homes without grave faults, and all faults in the order of the rows."""
        self._columns = columns
        homes = []
        for home in self._homes.values():
            holders = self._holders(home)
            self._check_grid(home)
            if not home.broken:
                homes.append(_made(home, holders))
        faults = sorted(map(self._lettered, self.faults), key=lambda each: (each.sheet, each.row))
        named = frozenset(self._homes)
        return Reading(tuple(homes), tuple(faults), self.rows, self.totals, self.nameless, named)

    def _lettered(self, fault: Fault) -> Fault:
        if fault.column not in set(Field):
            return fault
        index = self._columns.get(Field(fault.column))
        column = letters_of(index) if index is not None else ""
        return replace(fault, column=column)

    def _holders(self, home: Gathered) -> tuple[Holder, ...]:
        """Owners who name no share have equal ones of what the others leave (Civil Code, article 309)."""
        owners = [part for part in home.parts if part.relation == "owner"]
        if all(part.share is None for part in owners):
            return tuple(_holder(part, _equal(len(owners))) for part in home.parts)
        named = sum((part.share for part in owners if part.share is not None), Fraction(0))
        silent = sum(part.share is None for part in owners)
        if named > 1 or (named == 1 and silent):
            home.broken = True
            why = line("roster-share-sum")
            self.faults.append(Fault(home.sheet, owners[-1].row, Field.SHARE.value, why, home=home.name))
        rest = (1 - named) / silent if silent and named < 1 else WHOLE
        return tuple(_holder(part, rest) for part in home.parts)

    def _check_grid(self, home: Gathered) -> None:
        if not home.grid:
            return
        building = key_of(home.building)
        grid, row = self._grids.setdefault(building, (home.grid, home.row))
        if grid != home.grid:
            why = line("roster-grid-other", row=row)
            fault = Fault(home.sheet, home.row, Field.GRID.value, why, grave=False, home=home.name)
            self.faults.append(fault)
            home.grid = grid


@cache
def _equal(owners: int) -> Fraction:
    return Fraction(1, max(owners, 1))


def _holder(part: Part, rest: Fraction) -> Holder:
    share = WHOLE if part.relation != "owner" else part.share or rest
    holding = holding_of(part.name)
    shared = (share.numerator, share.denominator)
    return Holder(part.relation, holding, part.name, *shared, part.phone, part.entry)


def _made(home: Gathered, holders: tuple[Holder, ...]) -> Home:
    stock = home.stock
    if stock is None and any(each.holding == "developer" and each.relation == "owner" for each in holders):
        stock = True
    return Home(home.sheet, home.row, home.building, home.name, home.grid, home.area, stock, holders)
