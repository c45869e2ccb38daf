"""我的责任田: what is mine, what there is to be done, homes without anybody, and the three names."""

from collections.abc import Callable
from functools import partial

from handlers.chat.common import HOME_ROW, home_button, list_row
from handlers.chat.duty.pages import last_page
from handlers.chat.duty.rows import Row as Thing
from handlers.chat.duty.rows import Task, is_late
from handlers.chat.duty.taps import OpenDuty, OpenEmpty, OpenLate, OpenNames
from handlers.chat.duty.views import Duty, Empty
from handlers.chat.helping.taps import EnterAt, HelpPerson
from handlers.chat.homes.desk_taps import SeeTie
from handlers.chat.homes.taps import SeeCase, SeeClaim
from handlers.chat.intake.taps import SeeIntake
from handlers.chat.menu import office_door
from handlers.chat.office.taps import AppointAt
from handlers.chat.office.who_screens import who_button
from handlers.chat.passing.taps import SeeToPass
from handlers.chat.proposals.taps import SeeProposal
from handlers.chat.roster.taps import SeeBuilding, SeeLetters
from handlers.chat.screen import MOST_BUTTONS, Button, Row, Screen
from handlers.chat.visits.taps import VisitQueue
from kernel import texts
from kernel.lines import Line, line
from residents.fields.names import Served, ThreeNames, lacks
from residents.model import RoleKind

LEADS: dict[Task, Callable[[int], object]] = {
    Task.INTAKE: SeeIntake,
    Task.ANSWER: SeeProposal,
    Task.CLAIM: SeeClaim,
    Task.CASE: SeeCase,
    Task.OVER: SeeTie,
    Task.VISIT: VisitQueue,
    Task.PASS_ON: SeeToPass,
    Task.SILENT: SeeTie,
    Task.ALONE: HelpPerson,
    Task.ASKED: SeeTie,
    Task.COLLECTING: SeeProposal,
    Task.EMPTY: lambda place: OpenEmpty(place, 0),
    Task.LATE: OpenLate,
    Task.NAMES: OpenNames,
}
"""Where each is done: the screen that was there before."""

TITLE_UNITS = 36
MOST_NAMED = 6
BUILDINGS_A_PAGE = MOST_BUTTONS - 1


def none() -> Screen:
    """For whoever has no field."""
    return Screen((line("duty-none"),), ((who_button(),), HOME_ROW))


def duty(shown: Duty) -> Screen:
    """What is mine in a few lines, then what is to be done, the most pressing first."""
    lines = [
        line("duty", where=_where(shown), whole="yes" if shown.whole else "no"),
        line(
            "duty-figures",
            homes=shown.figures.homes,
            registered=shown.figures.registered,
            people=shown.figures.people,
        ),
        line("duty-counts", do=shown.to_do, visit=shown.to_visit, open=shown.open),
    ]
    if shown.asked:
        lines.append(line("duty-asked", number=shown.asked))
    lines.append(line("duty-how") if shown.rows else line("duty-nothing"))
    rows: tuple[Row, ...] = tuple(
        (Button(_row(each, shown), LEADS[each.task](each.subject)),) for each in shown.rows
    )
    more = shown.page < last_page(shown.total)
    return Screen(tuple(lines), (*rows, ways(OpenDuty, shown.page, len(rows), more=more)))


def empty(shown: Empty) -> Screen:
    """Homes of a building in which nobody is registered, and what can be done about it."""
    found = shown.homes
    if not found.building.homes:
        return Screen((line("duty-empty-none", where=found.building.name),), ((_back(), home_button()),))
    lines = [line("duty-empty", where=found.building.name, homes=found.building.homes)]
    rows: tuple[Row, ...] = ()
    if shown.enters:
        lines.append(line("duty-empty-enter"))
        rows = tuple(
            (Button(line("duty-home", home=each.name), EnterAt(each.dwelling)),) for each in found.shown
        )
    else:
        lines += [line("duty-home", home=each.name) for each in found.shown]
        lines.append(line("duty-empty-how"))
    if shown.prints:
        rows += ((Button(line("duty-button-letters"), SeeLetters(found.building.place)),),)
    to = partial(OpenEmpty, found.building.place)
    return Screen(tuple(lines), (*rows, list_row(to, shown.page, _back(), home_button(), more=found.more)))


def names(shown: ThreeNames, page: int, *, may_move: bool) -> Screen:
    """Each building with its three names; for one that lacks a name, the way to appoint somebody."""
    last = max(0, (len(shown.buildings) - 1) // BUILDINGS_A_PAGE)
    page = min(page, last)
    on_page = shown.buildings[page * BUILDINGS_A_PAGE : (page + 1) * BUILDINGS_A_PAGE]
    lines = [line("names"), line("names-yellow", yellow=shown.yellow)]
    if not shown.grids:
        lines.append(line("names-no-grids"))
    lines += [_named(each, grids=shown.grids) for each in on_page]
    found = [_appoint(each, shown, may_move=may_move) for each in on_page]
    rows: tuple[Row, ...] = tuple((each,) for each in found if each is not None)
    if shown.yellow and not shown.gives:
        lines.append(line("names-by-chair"))
    return Screen(tuple(lines), (*rows, ways(OpenNames, page, len(rows), more=page < last)))


def ways(to: Callable[[int], object], page: int, above: int, *, more: bool) -> Row:
    """The last row: other pages, the office menu and home, as far as five buttons leave room."""
    turns = page > 0 or more
    back = (office_door(), home_button()) if turns or above + 2 <= MOST_BUTTONS else (home_button(),)
    return list_row(to, page, *back, more=more)


def _where(shown: Duty) -> str:
    named = "、".join(shown.names[:MOST_NAMED])
    return named + ("…" if len(shown.names) > MOST_NAMED else "")


def _row(each: Thing, shown: Duty) -> Line:
    since = (shown.now - each.at).days if each.at is not None else 0
    left = (each.at - shown.now).days if each.at is not None else 0
    return line(
        "duty-row",
        task=each.task.value,
        name=each.name,
        where=each.where or "—",
        title=texts.cut(each.title, TITLE_UNITS) if each.title else "none",
        days=max(0, since),
        left=max(0, left),
        late="yes" if is_late(each, shown.now) else "no",
        number=each.number,
    )


def _back() -> Button:
    return Button(line("duty-button-back"), OpenDuty(0))


def _named(each: Served, *, grids: bool) -> Line:
    wanted = lacks(each, grids=grids)
    return line(
        "names-one",
        light="yellow" if wanted else "green",
        building=each.name,
        grid=each.grid_name or "none",
        grids="yes" if grids else "no",
        heads="、".join(each.heads) or "none",
        workers="、".join(each.workers) or "none",
        leaders="、".join(each.leaders) or "none",
    )


def _appoint(each: Served, shown: ThreeNames, *, may_move: bool) -> Button | None:
    """To the first of its missing names that the reader can see to."""
    wanted = lacks(each, grids=shown.grids)
    if wanted and shown.grids and not each.grid and may_move:
        return Button(line("names-button-grid", building=each.name), SeeBuilding(each.place))
    for kind in wanted:
        place = each.place if kind is RoleKind.BUILDING_LEADER else each.grid
        if kind in shown.gives and place:
            name = each.name if kind is RoleKind.BUILDING_LEADER else each.grid_name
            return Button(
                line("names-button-appoint", office=kind.value, where=name), AppointAt(kind.value, place)
            )
    return None
