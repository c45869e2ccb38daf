"""Carrying out a confirmed roster, a page of changes at a time; what is done is deleted in the same act.

So a process that dies goes on where it stood, and two that work at the same roster do nothing twice. A page
is small, because it holds the community's writer.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Row, bindparam, delete, exists, func, insert, select, update

from kernel.database import table_of
from kernel.work import Work
from residents.model import Dwelling, LetterCode, Place, PlaceKind
from residents.roster.events import RosterBroughtIn
from residents.roster.model import RegisterEntry, RosterImport, RosterRow, Stage
from residents.roster.noting import clear_page
from residents.roster.register import TIES
from residents.roster.steps import Change

DWELLINGS, PLACES, ENTRIES, ROWS, IMPORTS, CODES = map(
    table_of, (Dwelling, Place, RegisterEntry, RosterRow, RosterImport, LetterCode)
)
PAGE = 150
CLEARED = 1000
"""Deleting is quicker than doing."""

Data = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Carried:
    """How many changes one page carried out; ``over`` when the roster is in."""

    changes: int
    over: bool


def due_rosters(work: Work) -> list[tuple[int, int]]:
    """Rosters of all communities that are confirmed and not in yet, or dropped and not cleared away."""
    has_rows = exists().where(ROWS.c.import_id == IMPORTS.c.id)
    unfinished = IMPORTS.c.confirmed_at.is_not(None) & IMPORTS.c.done_at.is_(None)
    query = select(IMPORTS.c.community_id, IMPORTS.c.id).where(
        (unfinished & IMPORTS.c.dropped_at.is_(None)) | (IMPORTS.c.dropped_at.is_not(None) & has_rows)
    )
    return [(row[0], row[1]) for row in work.connection.execute(query.order_by(IMPORTS.c.id))]


def carry_out_page(work: Work, roster: int) -> Carried:
    """Carry out the next changes; of a roster that was dropped, clear the next away."""
    found = work.session.get_one(RosterImport, roster)
    if found.stage is Stage.DROPPED:
        cleared = clear_page(work, roster, CLEARED)
        return Carried(cleared, cleared < CLEARED)
    if found.stage is not Stage.RUNNING:
        return Carried(0, found.stage is Stage.DONE)
    page = select(ROWS.c.id, ROWS.c.change, ROWS.c.data).where(ROWS.c.import_id == roster)
    rows = work.connection.execute(page.order_by(ROWS.c.id).limit(PAGE)).all()
    if rows:
        _Page(work).carry_out(rows)
        work.connection.execute(delete(ROWS).where(ROWS.c.id.in_([row.id for row in rows])))
    if len(rows) == PAGE:
        return Carried(len(rows), over=False)
    found.done_at = work.now
    work.session.flush()
    counts = {name: int(found.summary.get(field, 0)) for name, field in COUNTED.items()}
    work.record(RosterBroughtIn(roster, found.confirmed_by, **counts))
    return Carried(len(rows), over=True)


COUNTED = {
    "homes_added": "added",
    "homes_changed": "changed",
    "homes_gone": "gone",
    "entries_added": "entries_added",
    "entries_changed": "entries_changed",
    "entries_ended": "entries_ended",
}


class _Page:
    """The places of the community, looked up once, and what a page does with them."""

    def __init__(self, work: Work) -> None:
        self._work = work
        self._here = work.community_id
        self._places = self._known_places()

    def carry_out(self, rows: Iterable[Row[*tuple[Any, ...]]]) -> None:
        by_change: dict[str, list[Data]] = {change.value: [] for change in Change}
        for row in rows:
            by_change[row.change].append(row.data)
        self._put_buildings(by_change[Change.PLACE])
        self._enter_homes(by_change[Change.ADDED])
        self._change_homes(by_change[Change.CHANGED])
        self._take_homes_off(by_change[Change.GONE])

    # -------------------------------------------------------- places

    def _put_buildings(self, wanted: list[Data]) -> None:
        """New grids, new buildings, and buildings that move into a grid."""
        if not wanted:
            return
        root = next(id for (kind, _), id in self._places.items() if kind == PlaceKind.COMMUNITY)
        self._make(PlaceKind.GRID, {each["grid"]: root for each in wanted if each["grid"]})
        grid_of = {each["building"]: self._grid(each["grid"], root) for each in wanted}
        self._make(PlaceKind.BUILDING, grid_of)
        moved = [
            {"of": self._places[PlaceKind.BUILDING, each["building"]], "to": grid_of[each["building"]]}
            for each in wanted
            if each["grid"]
        ]
        if moved:
            move = update(PLACES).where(PLACES.c.id == bindparam("of")).values(parent_id=bindparam("to"))
            self._work.connection.execute(move, moved)

    def _grid(self, name: str, root: int) -> int:
        return self._places[PlaceKind.GRID, name] if name else root

    def _make(self, kind: PlaceKind, wanted: dict[str, int]) -> None:
        """Places of these names that are not there yet, each below its parent."""
        rows = [
            {
                "community_id": self._here,
                "kind": kind,
                "name": name,
                "parent_id": parent,
                "since": self._work.now,
            }
            for name, parent in wanted.items()
            if (kind, name) not in self._places
        ]
        if rows:
            self._work.connection.execute(insert(PLACES), rows)
            self._places = self._known_places()

    def _known_places(self) -> dict[tuple[str, str], int]:
        query = select(PLACES.c.id, PLACES.c.name, PLACES.c.kind).where(PLACES.c.community_id == self._here)
        return {(kind, name): id for id, name, kind in self._work.connection.execute(query)}

    # -------------------------------------------------------- homes

    def _enter_homes(self, wanted: list[Data]) -> None:
        """Enters homes with their holders; one that came to be there since is changed instead."""
        if not wanted:
            return
        known = self._ids(wanted)
        self._change_homes([{**each, "id": known[each["name"]]} for each in wanted if each["name"] in known])
        new = [each for each in wanted if each["name"] not in known]
        number = select(func.max(DWELLINGS.c.number)).where(DWELLINGS.c.community_id == self._here)
        last = self._work.connection.execute(number).scalar_one() or 0
        rows = [
            {
                "community_id": self._here,
                "building_id": self._places[PlaceKind.BUILDING, each["building"]],
                "name": each["name"],
                "area": each["area"],
                "stock": each["stock"],
                "number": number,
            }
            for number, each in enumerate(new, last + 1)
        ]
        if rows:
            self._work.connection.execute(insert(DWELLINGS), rows)
        ids = self._ids(new)
        self._add_entries([(ids[each["name"]], entry) for each in new for entry in each["new"]])

    def _ids(self, wanted: list[Data]) -> dict[str, int]:
        names = [each["name"] for each in wanted]
        where = (DWELLINGS.c.community_id == self._here, DWELLINGS.c.name.in_(names))
        query = select(DWELLINGS.c.name, DWELLINGS.c.id).where(*where)
        return {row.name: row.id for row in self._work.connection.execute(query)}

    def _change_homes(self, wanted: list[Data]) -> None:
        if not wanted:
            return
        where = (DWELLINGS.c.id == bindparam("of"), DWELLINGS.c.community_id == self._here)
        now: dict[str, Any] = {name: bindparam(f"to_{name}") for name in ("building_id", "area", "stock")}
        rows = [
            {
                "of": each["id"],
                "to_building_id": self._places[PlaceKind.BUILDING, each["building"]],
                "to_area": each["area"],
                "to_stock": each["stock"],
            }
            for each in wanted
        ]
        self._work.connection.execute(update(DWELLINGS).where(*where).values(now | {"gone_at": None}), rows)
        self._end_entries(number for each in wanted for number in each["ended"])
        self._update_entries([entry for each in wanted for entry in each["updates"]])
        self._add_entries([(each["id"], entry) for each in wanted for entry in each["new"]])

    def _take_homes_off(self, wanted: list[Data]) -> None:
        """Homes that a complete roster left out, unless somebody came to live there since it was checked."""
        ids = [each["id"] for each in wanted]
        if not ids:
            return
        tied = (TIES.c.dwelling_id.in_(ids), TIES.c.until.is_(None), TIES.c.refused_at.is_(None))
        lived_in = set(self._work.connection.execute(select(TIES.c.dwelling_id).where(*tied)).scalars())
        over = [each for each in wanted if each["id"] not in lived_in]
        gone = [each["id"] for each in over]
        where = (DWELLINGS.c.id.in_(gone), DWELLINGS.c.community_id == self._here)
        self._work.connection.execute(update(DWELLINGS).where(*where).values(gone_at=self._work.now))
        # A letter to a home that is not there any more lets nobody in.
        unused = (CODES.c.dwelling_id.in_(gone), CODES.c.used_at.is_(None))
        self._work.connection.execute(delete(CODES).where(*unused))
        self._end_entries(number for each in over for number in each["ended"])

    # -------------------------------------------------------- holders

    def _end_entries(self, wanted: Iterable[int]) -> None:
        if not (ids := list(wanted)):
            return
        where = (ENTRIES.c.id.in_(ids), ENTRIES.c.community_id == self._here, ENTRIES.c.until.is_(None))
        self._work.connection.execute(update(ENTRIES).where(*where).values(until=self._work.now))

    def _update_entries(self, wanted: list[Data]) -> None:
        for each in wanted:
            values = {"holding": each["holding"], "share_part": each["part"], "share_whole": each["whole"]}
            if each.get("sealed"):
                values |= {"phone_digest": each["digest"], "phone_sealed": bytes.fromhex(each["sealed"])}
            where = (ENTRIES.c.id == each["id"], ENTRIES.c.community_id == self._here)
            self._work.connection.execute(update(ENTRIES).where(*where).values(**values))

    def _add_entries(self, wanted: list[tuple[int, Data]]) -> None:
        rows = [
            {
                "community_id": self._here,
                "dwelling_id": home,
                "relation": each["relation"],
                "holding": each["holding"],
                "name": each["name"],
                "share_part": each["part"],
                "share_whole": each["whole"],
                "phone_digest": each["digest"],
                "phone_sealed": bytes.fromhex(each["sealed"]) if each.get("sealed") else None,
                "since": self._work.now,
            }
            for home, each in wanted
        ]
        if rows:
            self._work.connection.execute(insert(ENTRIES), rows)
