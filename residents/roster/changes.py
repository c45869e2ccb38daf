"""What a roster that was checked would change, home by home: as it stands, and as it would be.

The changes are the rows that wait to be carried out, the worst first. What stands is asked of the register
when somebody looks. People's names are masked where the by-laws mask them; no telephone number is told.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any, TypeVar

from sqlalchemy import ColumnElement, Row, select

from kernel.database import table_of
from kernel.errors import Refusal
from kernel.lines import line
from kernel.work import Work
from residents.acting import Acting
from residents.model import Dwelling, Person, Place, PlaceKind
from residents.naming import masked
from residents.permits import require
from residents.roster.model import RegisterEntry, RosterImport, RosterRow, Stage
from residents.roster.register import members_at
from residents.roster.service import may_keep_the_roster
from residents.roster.steps import Change

DWELLINGS, PLACES, ENTRIES, ROWS = map(table_of, (Dwelling, Place, RegisterEntry, RosterRow))
A_PAGE = 5
ASKED = 500
OF_HOMES = ("added", "changed", "back", "gone")
OF_PLACES = ("buildings_added", "buildings_moved")
RELATIONS = ("owner", "tenant", "household")

T = TypeVar("T")
Data = dict[str, Any]


@dataclass(frozen=True, slots=True)
class HoldersSeen:
    """Who holds or rents a home now, and who would, by one relation; with shares that are not the whole."""

    relation: str
    was: tuple[str, ...]
    now: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ChangeSeen:
    """One change: ``kind`` is added, changed, back, gone or place; a pair is what stands and what would.

    What stays is None, or is not among the holders. ``joined`` have joined and would be named no more.
    """

    kind: str
    name: str
    row: int
    area: tuple[int | None, int] | None = None
    building: tuple[str, str] | None = None
    stock: tuple[bool, bool] | None = None
    grid: tuple[str, str] | None = None
    holders: tuple[HoldersSeen, ...] = ()
    phones: int = 0
    joined: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ChangesPage:
    """One page of the changes; ``last`` is the number of the last page, the first being 0."""

    roster: int
    page: int
    last: int
    number: int
    is_masked: bool
    changes: tuple[ChangeSeen, ...]


@dataclass(frozen=True, slots=True)
class AllChanges:
    """All changes, and the language of whoever asks."""

    roster: int
    language: str
    changes: tuple[ChangeSeen, ...]


def changes_page(work: Work, who: Acting, roster: int, page: int) -> ChangesPage:
    """A few of the changes: homes from the worst on, then buildings and their grids."""
    found = _checked(work, who, roster)
    homes = sum(int(found.summary.get(each, 0)) for each in OF_HOMES)
    number = homes + sum(int(found.summary.get(each, 0)) for each in OF_PLACES)
    last = max(0, (number - 1) // A_PAGE)
    page = min(max(page, 0), last)
    start = page * A_PAGE
    rows = _rows(work, roster, ROWS.c.change != Change.PLACE, start, A_PAGE)
    rest = A_PAGE - len(rows)
    rows += _rows(work, roster, ROWS.c.change == Change.PLACE, max(0, start - homes), rest)
    changes = tuple(_Looking(work).at(rows))
    return ChangesPage(roster, page, last, number, work.bylaws.privacy.names == "masked", changes)


def all_changes(work: Work, who: Acting, roster: int) -> AllChanges:
    """All of them, for a list."""
    _checked(work, who, roster)
    language = work.session.get_one(Person, who.person).language if who.person is not None else "zh-Hans"
    looking, changes = _Looking(work), list[ChangeSeen]()
    for which in (ROWS.c.change != Change.PLACE, ROWS.c.change == Change.PLACE):
        start = 0
        while rows := _rows(work, roster, which, start, ASKED):
            changes += looking.at(rows)
            start += ASKED
    return AllChanges(roster, language, tuple(changes))


def _checked(work: Work, who: Acting, roster: int) -> RosterImport:
    require(may_keep_the_roster, work, who)
    found = work.session.get(RosterImport, roster)
    if found is None or found.community_id != work.community_id:
        raise Refusal(line("roster-gone"))
    if found.stage is not Stage.CHECKED:
        raise Refusal(line("roster-elsewhere"))
    return found


def _rows(work: Work, roster: int, which: ColumnElement[bool], start: int, most: int) -> list[Row[Any]]:
    if most <= 0:
        return []
    query = select(ROWS.c.change, ROWS.c.row, ROWS.c.data).where(ROWS.c.import_id == roster, which)
    return list(work.connection.execute(query.order_by(ROWS.c.id).offset(start).limit(most)))


class _Looking:
    """The register, asked for the homes of some changes at a time."""

    def __init__(self, work: Work) -> None:
        self._work = work
        self._masks = work.bylaws.privacy.names == "masked"
        places = select(PLACES.c.id, PLACES.c.name, PLACES.c.kind, PLACES.c.parent_id)
        found = work.connection.execute(places.where(PLACES.c.community_id == work.community_id)).all()
        grids = {each.id: each.name for each in found if each.kind == PlaceKind.GRID}
        buildings = [each for each in found if each.kind == PlaceKind.BUILDING]
        self._building = {each.id: each.name for each in buildings}
        self._grid = {each.name: grids.get(each.parent_id, "") for each in buildings}

    def at(self, rows: Sequence[Row[Any]]) -> Iterator[ChangeSeen]:
        """These changes, each beside what stands."""
        ids = [row.data["id"] for row in rows if "id" in row.data]
        homes, holders, members = self._homes(ids), self._holders(ids), members_at(self._work, ids)
        for row in rows:
            if row.change == Change.PLACE:
                was = self._grid.get(row.data["building"], "")
                yield ChangeSeen("place", row.data["building"], row.row, grid=(was, row.data["grid"]))
            elif row.change == Change.ADDED:
                yield self._added(row)
            else:
                yield self._changed(row, homes[row.data["id"]], holders[row.data["id"]], members)

    def _added(self, row: Row[Any]) -> ChangeSeen:
        data: Data = row.data
        return ChangeSeen(
            *("added", data["name"], row.row, (None, data["area"])),
            stock=(False, True) if data["stock"] else None,
            holders=tuple(self._compared({}, data["new"])),
            phones=_phones(data),
        )

    def _changed(
        self,
        row: Row[Any],
        home: Row[Any],
        known: dict[int, Row[Any]],
        members: frozenset[tuple[int, str]],
    ) -> ChangeSeen:
        data: Data = row.data
        ended = set(data["ended"])
        stays = [_told(each) for each in known.values() if each.id not in ended]
        joined = tuple(
            self._shown(_told(each))
            for each in known.values()
            if each.id in ended and (each.person_id is not None or (home.id, each.name) in members)
        )
        if row.change == Change.GONE:
            holders = tuple(self._compared(known, stays))
            return ChangeSeen("gone", home.name, row.row, holders=holders, joined=joined)
        updated = {each["id"]: each for each in data["updates"]}
        now = [each | updated.get(each["id"], {}) for each in stays] + data["new"]
        standing = self._building[home.building_id]
        return ChangeSeen(
            "back" if home.gone_at is not None else "changed",
            home.name,
            row.row,
            area=_pair(home.area, data["area"]),
            building=_pair(standing, data["building"]),
            stock=_pair(bool(home.stock), bool(data["stock"])),
            holders=tuple(self._compared(known, now)),
            phones=_phones(data),
            joined=joined,
        )

    def _compared(self, known: dict[int, Row[Any]], now: Iterable[Data]) -> Iterator[HoldersSeen]:
        was, then = [_told(each) for each in known.values()], list(now)
        for relation in RELATIONS:
            before, after = _of(was, relation), _of(then, relation)
            # Two people may be masked alike; that one came for the other is told all the same.
            if [_known_by(each) for each in before] != [_known_by(each) for each in after]:
                yield HoldersSeen(relation, self._names(before), self._names(after))

    def _names(self, holders: Iterable[Data]) -> tuple[str, ...]:
        return tuple(
            self._shown(each) + ("" if each["part"] == each["whole"] else f" {each['part']}/{each['whole']}")
            for each in holders
        )

    def _shown(self, holder: Data) -> str:
        name: str = holder["name"]
        return masked(name) if self._masks and holder["holding"] == "person" else name

    def _homes(self, ids: list[int]) -> dict[int, Row[Any]]:
        names = ("id", "name", "building_id", "area", "stock", "gone_at")
        query = select(*(DWELLINGS.c[each] for each in names)).where(DWELLINGS.c.id.in_(ids))
        here = DWELLINGS.c.community_id == self._work.community_id
        return {each.id: each for each in self._work.connection.execute(query.where(here))}

    def _holders(self, ids: list[int]) -> defaultdict[int, dict[int, Row[Any]]]:
        names = ("id", "dwelling_id", "relation", "holding", "name", "share_part", "share_whole", "person_id")
        where = (ENTRIES.c.dwelling_id.in_(ids), ENTRIES.c.community_id == self._work.community_id)
        query = select(*(ENTRIES.c[each] for each in names)).where(*where, ENTRIES.c.until.is_(None))
        found: defaultdict[int, dict[int, Row[Any]]] = defaultdict(dict)
        for each in self._work.connection.execute(query.order_by(ENTRIES.c.id)):
            found[each.dwelling_id][each.id] = each
        return found


def _told(entry: Row[Any]) -> Data:
    """An entry in the words of a change."""
    return {
        "id": entry.id,
        "relation": entry.relation,
        "holding": entry.holding,
        "name": entry.name,
        "part": entry.share_part,
        "whole": entry.share_whole,
    }


def _of(holders: Iterable[Data], relation: str) -> list[Data]:
    return [each for each in holders if each["relation"] == relation]


def _known_by(holder: Data) -> tuple[str, int, int]:
    return holder["name"], holder["part"], holder["whole"]


def _phones(data: Data) -> int:
    return sum(bool(each.get("digest")) for each in (*data["new"], *data["updates"]))


def _pair(was: T, now: T) -> tuple[T, T] | None:
    return (was, now) if was != now else None
