"""What is shown while a roster is brought in."""

from collections.abc import Iterable
from functools import partial

from handlers.chat.common import HOME_ROW, home_button, list_row, page_of
from handlers.chat.roster import changes, living
from handlers.chat.roster.taps import (
    AgreeColumns,
    AskTakeRegister,
    BringIn,
    DropRoster,
    FixColumn,
    FixColumns,
    MoreOfRoster,
    OpenGrids,
    OpenLetters,
    OpenRoster,
    SeeChanges,
    SeeLiving,
    SeeRoster,
    SendRoster,
    SetColumn,
    TakeFaults,
)
from handlers.chat.screen import GAP, Attachment, Button, Row, Screen
from kernel.lines import Line, Number, line
from residents.roster.columns import Field
from residents.roster.harm import ends_much
from residents.roster.model import Stage
from residents.roster.queries import FaultSeen, RegisterSeen, RosterSeen
from residents.roster.service import Sent
from residents.roster.sheets import letters_of
from residents.roster.steps import is_empty

SHOWN_UNUSED = 12


def roster_button() -> Button:
    """Back to the roster."""
    return Button(line("roster-button-open"), OpenRoster())


def register(seen: RegisterSeen) -> Screen:
    """The register in numbers, and what can be done."""
    said: list[Line | None] = [
        line("roster-head"),
        line("roster-stands", homes=seen.homes, buildings=seen.buildings, grids=seen.grids, named=seen.named),
    ]
    if seen.homes:
        said.append(living.share(seen.kept))
    if seen.last is not None and seen.last.done_at is not None:
        said.append(line("roster-last", at=seen.last.done_at))
    first: list[Row] = []
    if seen.open is not None:
        said.append(line("roster-under-way", stage=seen.open.stage.value))
        first.append(_see(seen.open.id))
    if seen.open is None or seen.open.stage is not Stage.RUNNING:
        first.append((Button(line("roster-button-send"), SendRoster()),))
    # Letters are for a register that stands: while a roster waits, they are found under 更多.
    beside: Row = (Button(line("roster-button-grids"), OpenGrids()),)
    if seen.open is None:
        beside += (Button(line("roster-button-letters"), OpenLetters(0)),)
    return Screen(
        tuple(said), (*first, beside, (Button(line("roster-button-more"), MoreOfRoster()), home_button()))
    )


def more(*, takes_out: bool) -> Screen:
    """What else can be done with the register."""
    rows: list[Row] = [
        (Button(line("living-button"), SeeLiving(0)),),
        (Button(line("roster-button-letters"), OpenLetters(0)),),
    ]
    if takes_out:
        rows.append((Button(line("roster-button-take-out"), AskTakeRegister()),))
    return Screen((line("roster-more"),), (*rows, (roster_button(), home_button())))


def send_it(*, trouble: Line | None = None) -> Screen:
    """Please send the file."""
    said = (trouble,) if trouble else ()
    return Screen((*said, line("roster-ask-file"), line("roster-ask-file-private")), (_back(),), asks=True)


def taken(sent: Sent) -> Screen:
    """It arrived."""
    said = [line("roster-taken")]
    if sent.instead:
        said.append(line("roster-taken-instead"))
    return Screen(tuple(said), (_see(sent.roster), HOME_ROW))


def waiting(seen: RosterSeen) -> Screen:
    """It is being read or compared."""
    said = line("roster-checking") if seen.stage is Stage.CHECKING else line("roster-reading")
    return Screen((said,), (_see(seen.id), (_drop(seen), home_button())))


# ------------------------------------------------------------ columns


def columns(seen: RosterSeen) -> Screen:
    """Which column says what, as it was guessed."""
    layout = seen.layout
    assert layout is not None
    said: list[Line | None] = [line("roster-columns", rows=layout.rows), *_columns(seen)]
    unused = [h for i, h in enumerate(layout.headings) if h and i not in layout.fields.values()]
    if unused:
        said.append(line("roster-columns-unused", headings="、".join(unused[:SHOWN_UNUSED])))
    if layout.left_out:
        said.append(line("roster-sheets-left-out", sheets="、".join(layout.left_out)))
    fix = Button(line("roster-button-fix"), FixColumns(seen.id, 0))
    if not layout.tells_homes:
        return Screen((*said, GAP, line("roster-columns-no-home")), ((fix,), (_drop(seen), home_button())))
    rows: tuple[Row, ...] = (
        (Button(line("roster-button-adds"), AgreeColumns(seen.id, 0)),),
        (Button(line("roster-button-whole"), AgreeColumns(seen.id, 1)),),
        (fix, _drop(seen)),
        HOME_ROW,
    )
    return Screen((*said, GAP, line("roster-columns-ask")), rows)


def _columns(seen: RosterSeen) -> Iterable[Line]:
    assert seen.layout is not None
    for field, index in sorted(seen.layout.fields.items(), key=lambda each: each[1]):
        heading = seen.layout.headings[index] if index < len(seen.layout.headings) else ""
        yield line("roster-column", letter=letters_of(index), heading=heading or "–", field=field.value)


def which_column(seen: RosterSeen, page: int) -> Screen:
    """The columns as buttons."""
    layout = seen.layout
    assert layout is not None
    said = dict(zip(layout.fields.values(), (f.value for f in layout.fields), strict=True))
    shown, page, further = page_of(tuple(enumerate(layout.headings)), page)
    rows: list[Row] = [
        (
            Button(
                line("roster-column", letter=letters_of(i), heading=each or "–", field=said.get(i, "none")),
                FixColumn(seen.id, i),
            ),
        )
        for i, each in shown
    ]
    back = Button(line("roster-button-columns"), SeeRoster(seen.id))
    ways = list_row(partial(FixColumns, seen.id), page, back, more=further)
    return Screen((line("roster-which-column"),), (*rows, ways))


def which_field(seen: RosterSeen, column: int, page: int) -> Screen:
    """What a column can say; that it says nothing stands first, for it is meant most often."""
    assert seen.layout is not None
    choices, page, further = page_of(("-", *(field.value for field in Field)), page)
    rows = tuple(
        (
            Button(
                line("roster-field", field="none" if each == "-" else each), SetColumn(seen.id, column, each)
            ),
        )
        for each in choices
    )
    back = Button(line("roster-button-columns"), SeeRoster(seen.id))
    ways = list_row(partial(FixColumn, seen.id, column), page, back, more=further)
    heading = seen.layout.headings[column] or "–"
    return Screen((line("roster-which-field", letter=letters_of(column), heading=heading),), (*rows, ways))


# ------------------------------------------------------------ the dry run


def checked(seen: RosterSeen) -> Screen:
    """What it would change; nothing was changed yet."""
    said: list[Line | None] = [
        line("roster-checked"),
        line("roster-kind", whole="yes" if seen.complete else "no"),
    ]
    said += changes_told(seen)
    rows: list[Row] = []
    if is_empty(dict(seen.counts)):
        said.append(line("roster-nothing-new") if seen.counts.get("homes") else line("roster-nothing-read"))
    else:
        said += [GAP, line("roster-checked-note")]
        if ends_much(seen.counts):
            said[-2:-2] = changes.warnings(seen)
        rows.append((Button(line("roster-button-bring-in"), BringIn(seen.id)),))
        rows.append((Button(line("roster-button-changes"), SeeChanges(seen.id, 0)),))
    if seen.counts.get("faults"):
        grave, faults = seen.counts.get("grave", 0), seen.counts["faults"]
        at = len(said) if not rows else len(said) - 2
        said[at:at] = [GAP, line("roster-faults", faults=faults, grave=grave), *_faults(seen)]
        rows.append((Button(line("roster-button-faults"), TakeFaults(seen.id)),))
    if seen.complete and seen.counts.get("nameless"):
        said.insert(2, line("roster-whole-not-held", rows=seen.counts["nameless"]))
    return Screen(tuple(said), (*rows, (_drop(seen), home_button())))


def changes_told(seen: RosterSeen) -> Iterable[Line]:
    """What a roster changes, in numbers."""
    n = {name: seen.counts.get(name, 0) for name in COUNTED}
    # Without those that a fault keeps out, so that the numbers below add up to this one.
    taken = n["added"] + n["changed"] + n["back"] + n["unchanged"]
    yield line("roster-told", rows=seen.counts.get("rows", 0), homes=taken)
    yield line(
        "roster-homes-change",
        added=n["added"],
        changed=n["changed"],
        back=n["back"],
        unchanged=n["unchanged"],
    )
    if n["entries_added"] or n["entries_changed"] or n["entries_ended"]:
        yield line(
            "roster-holders-change",
            added=n["entries_added"],
            changed=n["entries_changed"],
            ended=n["entries_ended"],
        )
    if n["gone"] or n["kept"]:
        yield line("roster-homes-gone", gone=n["gone"], kept=n["kept"])
    if n["joined_ended"]:
        yield line("roster-joined-ended", people=n["joined_ended"])
    if n["buildings_added"] or n["grids_added"] or n["buildings_moved"]:
        yield line(
            "roster-places-change",
            buildings=n["buildings_added"],
            grids=n["grids_added"],
            moved=n["buildings_moved"],
        )


COUNTED = (
    *("added", "changed", "back", "unchanged", "gone", "kept"),
    *("entries_added", "entries_changed", "entries_ended", "joined_ended"),
    *("buildings_added", "grids_added", "buildings_moved"),
)


def _faults(seen: RosterSeen) -> Iterable[Line]:
    for each in seen.faults:
        yield _where(each)
        yield each.why


def _where(fault: FaultSeen) -> Line:
    row = Number(fault.row)
    if fault.sheet:
        return line("roster-fault-on-sheet", sheet=fault.sheet, row=row, column=fault.column)
    return line("roster-fault-at", row=row, column=fault.column)


def faults(roster: int, listed: int, number: int, file: Attachment) -> Screen:
    """The list as a file."""
    said = [line("roster-faults-file", listed=listed)]
    if number > listed:
        said.append(line("roster-faults-more", more=number - listed))
    return Screen((*said, line("roster-faults-next")), (_see(roster), HOME_ROW), attachment=file, fresh=True)


def _drop(seen: RosterSeen) -> Button:
    return Button(line("roster-button-drop"), DropRoster(seen.id))


def _see(roster: int) -> Row:
    return (Button(line("roster-button-see"), SeeRoster(roster)),)


def _back() -> Row:
    return (roster_button(), home_button())
