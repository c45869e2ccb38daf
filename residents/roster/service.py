"""Bringing in a roster: sent, its columns agreed upon, checked, confirmed once, carried out by pages (A01).

Reading and comparing happen outside of these acts (``bot/rosters``); each act here is short.
"""

from dataclasses import dataclass

from sqlalchemy import ColumnElement, func, select

from kernel.errors import Refusal
from kernel.lines import line
from kernel.work import Work
from residents.acting import Acting
from residents.permits import at_the_desk, on_the_committee, require
from residents.roster.columns import Field
from residents.roster.events import RosterConfirmed
from residents.roster.harm import ends_much
from residents.roster.layout import stored_layout
from residents.roster.model import RosterImport, RosterRow, Stage
from residents.roster.sheets import MOST_COLUMNS
from residents.roster.steps import is_empty

may_keep_the_roster = on_the_committee | at_the_desk


OPEN = (Stage.READING, Stage.COLUMNS, Stage.CHECKING, Stage.CHECKED)


@dataclass(frozen=True, slots=True)
class Sent:
    """A roster that will be read; ``instead`` if it takes the place of one that was not confirmed."""

    roster: int
    instead: bool


@dataclass(frozen=True, slots=True)
class Stands:
    """How far a roster is after an act."""

    roster: int
    stage: Stage


# ------------------------------------------------------------ by people


def send(work: Work, who: Acting, file: int | None) -> Sent:
    """Begin with a file that was sent; one not confirmed is dropped, one is carried out at a time."""
    require(may_keep_the_roster, work, who)
    return begin(work, who.person, file)


def begin(work: Work, by: int | None, file: int | None) -> Sent:
    """The same for whoever needs no permit, such as the operator."""
    running = instead = False
    for each in work.session.scalars(select(RosterImport).where(_unfinished())):
        if each.stage is Stage.RUNNING:
            running = True
        else:
            each.dropped_at, instead = work.now, True
    if running:
        raise Refusal(line("roster-running"))
    made = RosterImport(by_id=by, file_id=file, sent_at=work.now, columns={}, summary={}, faults=[])
    work.session.add(made)
    work.session.flush()
    work.stir()
    return Sent(made.id, instead)


def set_column(work: Work, who: Acting, roster: int, column: int, field: Field | None) -> Stands:
    """Say what a column means, in the place of what was guessed."""
    found = _mine(work, who, roster)
    _require_stage(found, Stage.COLUMNS)
    layout = stored_layout(found.columns)
    if not 0 <= column < min(len(layout.headings), MOST_COLUMNS):
        raise Refusal(line("button-old"))
    found.columns = layout.with_column(column, field).stored()
    return Stands(found.id, found.stage)


def agree(work: Work, who: Acting, roster: int, *, complete: bool) -> Stands:
    """The columns are right; have the rows compared with the register. ``complete`` if it names everybody."""
    return settle(work, _mine(work, who, roster), complete=complete)


def settle(work: Work, found: RosterImport, *, complete: bool) -> Stands:
    """The same for whoever needs no permit."""
    if found.stage in (Stage.CHECKING, Stage.CHECKED) and found.complete is complete:
        return Stands(found.id, found.stage)  # tapped twice
    _require_stage(found, Stage.COLUMNS, Stage.CHECKED)
    if not stored_layout(found.columns).tells_homes:
        raise Refusal(line("roster-columns-no-home"))
    found.complete, found.columns_at, found.checked_at = complete, work.now, None
    found.taken_until, found.tries = None, 0
    work.session.flush()
    work.stir()
    return Stands(found.id, found.stage)


def confirm(work: Work, who: Acting, roster: int, *, sure: bool = False) -> Stands:
    """Have the changes carried out; a second tap finds them being carried out.

    One that ends much (``harm.ends_much``) is only carried out for whoever says that they are sure.
    """
    found = _mine(work, who, roster)
    if found.stage is Stage.CHECKED and ends_much(found.summary) and not sure:
        raise Refusal(line("roster-ends-unsure"))
    return start(work, who.person, found)


def start(work: Work, by: int | None, found: RosterImport) -> Stands:
    """Confirm a roster that was checked; refused when the register was changed by another one since."""
    if found.stage in (Stage.RUNNING, Stage.DONE):
        return Stands(found.id, found.stage)
    _require_stage(found, Stage.CHECKED)
    assert found.checked_at is not None
    if is_empty(found.summary):
        raise Refusal(line("roster-nothing-to-do"))
    others = select(RosterImport).where(RosterImport.confirmed_at.is_not(None), RosterImport.id != found.id)
    for each in work.session.scalars(others.where(RosterImport.dropped_at.is_(None))):
        if each.done_at is None:
            raise Refusal(line("roster-running"))
        if each.done_at > found.checked_at:
            raise Refusal(line("roster-overtaken"))
    found.confirmed_at, found.confirmed_by = work.now, by
    work.session.flush()
    changes = work.session.scalars(
        select(func.count(RosterRow.id)).where(RosterRow.import_id == found.id)
    ).one()
    work.record(RosterConfirmed(found.id, by, found.complete, changes))
    work.stir()
    return Stands(found.id, found.stage)


def drop(work: Work, who: Acting, roster: int) -> Stands:
    """Bring nothing in; what is being carried out cannot be dropped any more."""
    found = _mine(work, who, roster)
    if found.stage is Stage.RUNNING:
        raise Refusal(line("roster-running"))
    if found.stage in OPEN:
        found.dropped_at = work.now
        work.stir()
    return Stands(found.id, found.stage)


# ------------------------------------------------------------ rows


def _mine(work: Work, who: Acting, roster: int) -> RosterImport:
    require(may_keep_the_roster, work, who)
    found = work.session.get(RosterImport, roster)
    if found is None or found.community_id != work.community_id:
        raise Refusal(line("roster-gone"))
    return found


def _require_stage(found: RosterImport, *stages: Stage) -> None:
    if found.stage not in stages:
        raise Refusal(line("roster-elsewhere"))


def _unfinished() -> ColumnElement[bool]:
    return RosterImport.done_at.is_(None) & RosterImport.dropped_at.is_(None)
