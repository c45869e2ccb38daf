"""Renaming a grid, and taking away one that is empty (A01); what a grid took part in keeps it there."""

from dataclasses import dataclass

from sqlalchemy import Column, Table, delete, select

from kernel.database import Base, table_of
from kernel.errors import Refusal
from kernel.lines import line
from kernel.work import Work
from residents.acting import Acting
from residents.model import Place, Role
from residents.permits import require
from residents.roster.events import GridRemoved, GridRenamed
from residents.roster.grids import Put, grid_called, grid_name, grid_of
from residents.roster.service import may_keep_the_roster

PLACES, ROLES = table_of(Place), table_of(Role)


@dataclass(frozen=True, slots=True)
class Tended:
    """A grid by its name, and whether nothing keeps it there."""

    grid: int
    name: str
    is_empty: bool


def tended(work: Work, who: Acting, grid: int) -> Tended:
    """A grid that is to be renamed or taken away."""
    require(may_keep_the_roster, work, who)
    found = grid_of(work, grid)
    return Tended(grid, found.name, _kept_by(work, grid) is None)


def rename_grid(work: Work, who: Acting, grid: int, name: str) -> Put:
    """Call a grid otherwise; everybody who serves there serves there still."""
    require(may_keep_the_roster, work, who)
    found, wanted = grid_of(work, grid), grid_name(name)
    if (there := grid_called(work, wanted)) is not None and there != grid:
        raise Refusal(line("grid-name-taken"))
    if found.name != wanted:
        found.name = wanted
        work.session.flush()
        work.record(GridRenamed(grid, who.person))
    return Put(grid, 0)


def remove_grid(work: Work, who: Acting, grid: int) -> Tended:
    """Take a grid away in which nothing lies, where nobody serves, and of which nothing tells."""
    require(may_keep_the_roster, work, who)
    found = grid_of(work, grid)
    if (why := _kept_by(work, grid)) is not None:
        raise why
    work.connection.execute(delete(PLACES).where(PLACES.c.id == grid))
    work.record(GridRemoved(grid, who.person))
    return Tended(grid, found.name, is_empty=True)


def _kept_by(work: Work, grid: int) -> Refusal | None:
    """Why it has to stay: its buildings, who serves there, or what was once about it."""
    if _first(work, PLACES, PLACES.c.parent_id, grid):
        return Refusal(line("grid-has-buildings"))
    serves = select(Role.id).where(Role.place_id == grid, Role.until.is_(None) | (Role.until > work.now))
    if work.session.scalars(serves.limit(1)).first() is not None:
        return Refusal(line("grid-has-people"))
    for table in Base.metadata.sorted_tables:
        for column in table.columns:
            if _names_places(column) and _first(work, table, column, grid):
                return Refusal(line("grid-has-history"))
    return None


def _names_places(column: "Column[int]") -> bool:
    """Whether the ids in it are of places, with or without a rule in the database."""
    return column.name == "place_id" or any(each.column.table is PLACES for each in column.foreign_keys)


def _first(work: Work, table: Table, column: "Column[int]", place: int) -> bool:
    return work.connection.execute(select(column).where(column == place).limit(1)).first() is not None
