"""Reading rosters: how far one is, what it would change, what is wrong in it; nobody's number is told."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import func, select

from kernel.errors import Refusal
from kernel.lines import Line, line, unpack
from kernel.work import Work
from residents.acting import Acting
from residents.homes.kept import Kept, kept
from residents.model import Dwelling, Person, Place, PlaceKind
from residents.permits import require
from residents.roster.layout import Layout, stored_layout
from residents.roster.model import RegisterEntry, RosterImport, RosterRow, Stage
from residents.roster.service import may_keep_the_roster

FIRST_FAULTS = 3


@dataclass(frozen=True, slots=True)
class FaultSeen:
    """Something that is wrong in a row; if ``grave``, the whole home is left out."""

    sheet: str
    row: int
    column: str
    why: Line
    grave: bool
    home: str


@dataclass(frozen=True, slots=True)
class RosterSeen:
    """One roster as those see it who keep the roster; ``left`` are changes that wait to be carried out.

    ``left_out`` are the first homes that faults keep out of it, ``renamed`` pairs of buildings that look
    like one under two names.
    """

    id: int
    stage: Stage
    sent_at: datetime
    by: str
    layout: Layout | None
    complete: bool
    counts: Mapping[str, int]
    failed: Line | None
    faults: tuple[FaultSeen, ...]
    left: int
    done_at: datetime | None
    left_out: tuple[str, ...] = ()
    renamed: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class RegisterSeen:
    """The register in numbers, the roster that is under way, and the one that came in last."""

    homes: int
    buildings: int
    grids: int
    named: int
    kept: Kept
    open: RosterSeen | None
    last: RosterSeen | None


def roster_seen(work: Work, who: Acting, roster: int) -> RosterSeen:
    """One roster with its first faults."""
    require(may_keep_the_roster, work, who)
    found = work.session.get(RosterImport, roster)
    if found is None or found.community_id != work.community_id:
        raise Refusal(line("roster-gone"))
    return _seen(work, found)


def register_seen(work: Work, who: Acting) -> RegisterSeen:
    """Where the register stands."""
    require(may_keep_the_roster, work, who)
    there = Dwelling.gone_at.is_(None)
    places = select(Place.kind, func.count(Place.id)).group_by(Place.kind)
    number = {PlaceKind(kind): count for kind, count in work.session.execute(places)}
    named = select(func.count(func.distinct(RegisterEntry.dwelling_id))).where(RegisterEntry.until.is_(None))
    rosters = select(RosterImport).order_by(RosterImport.id.desc()).limit(1)
    unfinished = (RosterImport.done_at.is_(None), RosterImport.dropped_at.is_(None))
    under_way = work.session.scalars(rosters.where(*unfinished)).first()
    last = work.session.scalars(rosters.where(RosterImport.done_at.is_not(None))).first()
    return RegisterSeen(
        homes=work.session.scalars(select(func.count(Dwelling.id)).where(there)).one(),
        buildings=number.get(PlaceKind.BUILDING, 0),
        grids=number.get(PlaceKind.GRID, 0),
        named=work.session.scalars(named).one(),
        kept=kept(work, who),
        open=_seen(work, under_way) if under_way is not None else None,
        last=_seen(work, last) if last is not None else None,
    )


def rosters_waiting(work: Work, who: Acting) -> int:
    """How many rosters wait for somebody: for a look at the columns, or for a yes."""
    query = select(RosterImport).where(RosterImport.done_at.is_(None), RosterImport.dropped_at.is_(None))
    return sum(each.stage in (Stage.COLUMNS, Stage.CHECKED) for each in work.session.scalars(query))


def faults_of(work: Work, who: Acting, roster: int) -> tuple[tuple[FaultSeen, ...], int, str]:
    """All faults that were kept, how many there were in all, and the language of whoever asks."""
    require(may_keep_the_roster, work, who)
    found = work.session.get(RosterImport, roster)
    if found is None or found.community_id != work.community_id:
        raise Refusal(line("roster-gone"))
    language = work.session.get_one(Person, who.person).language if who.person is not None else "zh-Hans"
    kept = tuple(map(_fault, found.faults))
    return kept, max(int(found.summary.get("faults", 0)), len(kept)), language


def _seen(work: Work, found: RosterImport) -> RosterSeen:
    by = work.session.get(Person, found.by_id) if found.by_id is not None else None
    left = 0
    if found.stage is Stage.RUNNING:
        query = select(func.count(RosterRow.id)).where(RosterRow.import_id == found.id)
        left = work.session.scalars(query).one()
    counts = {name: value for name, value in found.summary.items() if isinstance(value, int)}
    failed = found.summary.get("failed")
    left_out = dict.fromkeys(each["home"] for each in found.faults if each["grave"] and each.get("home"))
    return RosterSeen(
        id=found.id,
        stage=found.stage,
        sent_at=found.sent_at,
        by=by.name if by is not None else "",
        layout=stored_layout(found.columns) if found.columns else None,
        complete=found.complete,
        counts=counts,
        failed=unpack(failed) if failed else None,
        faults=tuple(_fault(each) for each in found.faults[:FIRST_FAULTS]),
        left=left,
        done_at=found.done_at,
        left_out=tuple(left_out)[:FIRST_FAULTS],
        renamed=tuple((was, now) for was, now in found.summary.get("renamed_pairs", ())),
    )


def _fault(stored: Mapping[str, object]) -> FaultSeen:
    why = stored["why"]
    assert isinstance(why, dict)
    return FaultSeen(
        str(stored["sheet"]),
        int(str(stored["row"])),
        str(stored["column"]),
        unpack(why),
        bool(stored["grave"]),
        str(stored.get("home", "")),
    )
