"""网格与楼栋: who serves which grid and building, what is missing, and into which grid a building is put."""

from functools import partial

from handlers.chat import buttons, forms
from handlers.chat.act import Act
from handlers.chat.common import home_button, list_row
from handlers.chat.heard import Heard
from handlers.chat.menu import desk_door
from handlers.chat.roster.screens import roster_button
from handlers.chat.roster.staffing import missing, short
from handlers.chat.roster.taps import (
    AskRemoveGrid,
    NameGrid,
    OpenGrids,
    PutBuilding,
    RenameGrid,
    SeeBuilding,
    SeeGrid,
)
from handlers.chat.screen import GAP, MOST_BUTTONS, Button, Row, Screen
from kernel.errors import Refusal
from kernel.lines import Line, Number, line
from kernel.work import Work
from residents.acting import Acting
from residents.permits import require
from residents.roster import grids
from residents.roster.grids import BuildingSeen, GridSeen, MyGrid
from residents.roster.service import may_keep_the_roster

FLOW = "grid-name"
A_PAGE = GRIDS_A_PAGE = MOST_BUTTONS - 1


async def show(heard: Heard, act: Act) -> Screen:
    """The grids in a few lines each."""
    require_private(heard)
    return _listed(await act.read(grids.grids), buttons.read(heard, OpenGrids).page)


async def see(heard: Heard, act: Act) -> Screen:
    """One grid: its people, its buildings as buttons."""
    chosen = buttons.read(heard, SeeGrid)
    found = await act.read(grids.grids)
    at = next((at for at, each in enumerate(found) if (each.id or 0) == chosen.place), None)
    if at is None:
        raise Refusal(line("place-gone"))
    return _grid(found[at], chosen.page, at // GRIDS_A_PAGE)


async def see_building(heard: Heard, act: Act) -> Screen:
    """A building: into which grid?"""
    chosen = buttons.read(heard, SeeBuilding)
    return _building(*await act.read(grids.building_seen, chosen.place), chosen.page)


async def put(heard: Heard, act: Act) -> Screen:
    """Into this one."""
    chosen = buttons.read(heard, PutBuilding)
    await act(grids.put_building, chosen.place, chosen.grid or None)
    return _building(*await act.read(grids.building_seen, chosen.place), 0, put=True)


async def ask_name(heard: Heard, act: Act) -> Screen:
    """新设网格: how is it called?"""
    require_private(heard)
    await act(_await_name)
    return _asked()


async def take_name(heard: Heard, act: Act) -> Screen:
    """What was typed is the name."""
    try:
        made = await act(_make, heard.text)
    except Refusal as no:
        return _asked(trouble=no.line)
    return listed_at(await act.read(grids.grids), made.grid or 0, line("grid-made"))


async def mine(heard: Heard, act: Act) -> Screen:
    """/mygrid: who serves my building."""
    if not heard.private:
        raise Refusal(line("roster-in-private"))
    return _mine(await act.read(grids.my_grid))


def _await_name(work: Work, who: Acting) -> None:
    require(may_keep_the_roster, work, who)
    forms.ask(work, who, FLOW, {})


def _make(work: Work, who: Acting, name: str) -> grids.Put:
    forms.given(work, who, FLOW)
    made = grids.make_grid(work, who, name)
    forms.done(work, who)
    return made


def require_private(heard: Heard) -> None:
    """In private only: a name is typed."""
    if not heard.private:
        raise Refusal(line("roster-in-private"))


# ------------------------------------------------------------ screens


def listed_at(found: tuple[GridSeen, ...], grid: int, done: Line) -> Screen:
    """All grids, the page with this one, under what was just done."""
    at = next((at for at, each in enumerate(found) if each.id == grid), 0)
    return _listed(found, at // GRIDS_A_PAGE, done)


def _listed(found: tuple[GridSeen, ...], page: int, done: Line | None = None) -> Screen:
    said: list[Line | None] = [done] if done else []
    said.append(line("grids-head"))
    named = [each for each in found if each.id is not None]
    said.append(line("grids-rule") if named else line("grids-none"))
    said += short(found)
    last = max(0, (len(found) - 1) // GRIDS_A_PAGE)
    page = min(max(page, 0), last)
    if last:
        said.append(line("grids-page", grids=len(named), page=Number(page + 1), pages=Number(last + 1)))
    shown = found[page * GRIDS_A_PAGE : (page + 1) * GRIDS_A_PAGE]
    for each in shown:
        said += [GAP, *_told(each)]
    rows: list[Row] = [(_open(each),) for each in shown]
    rows.append((Button(line("grid-button-new"), NameGrid()),))
    ways = list_row(OpenGrids, page, roster_button(), home_button(), more=page < last)
    return Screen(tuple(said), (*rows, ways))


def _told(grid: GridSeen) -> list[Line]:
    if grid.id is None:
        return [line("grid-outside", buildings=len(grid.buildings), homes=grid.homes), *missing(grid)]
    if not grid.buildings:
        return [line("grid-empty", grid=grid.name)]
    said = [
        line("grid-line", grid=grid.name, homes=grid.homes, buildings=len(grid.buildings)),
        line("grid-people", heads=len(grid.heads), workers=len(grid.workers), leaders=_leaders(grid)),
    ]
    said += missing(grid)
    if grid.load is not None:
        heavy = "yes" if grid.load > grids.HOMES_A_WORKER else "no"
        said.append(line("grid-load", homes=grid.load, most=grids.HOMES_A_WORKER, heavy=heavy))
    return said


def _leaders(grid: GridSeen) -> int:
    return len({name for building in grid.buildings for name in building.leaders})


def _open(grid: GridSeen) -> Button:
    label = line("grid-button", grid=grid.name) if grid.id is not None else line("grid-button-outside")
    return Button(label, SeeGrid(grid.id or 0, 0))


def _grid(grid: GridSeen, page: int, listed: int) -> Screen:
    said: list[Line | None] = [*_told(grid)]
    if grid.heads:
        said.append(line("grid-heads", names="、".join(grid.heads)))
    if grid.workers:
        said.append(line("grid-workers", names="、".join(grid.workers)))
    last = max(0, (len(grid.buildings) - 1) // A_PAGE)
    page = min(max(page, 0), last)
    shown = grid.buildings[page * A_PAGE : (page + 1) * A_PAGE]
    said += [GAP, *map(_building_line, shown)]
    rows: list[Row] = [(Button(line("grid-building", building=b.name), SeeBuilding(b.id)),) for b in shown]
    said.append(line("grid-appoint") if grid.buildings else line("grid-empty-how"))
    if grid.id is not None:
        rows.append(_tending(grid.id, removable=not (grid.buildings or grid.heads or grid.workers)))
    back = Button(line("roster-button-grids"), OpenGrids(listed))
    ways = list_row(partial(SeeGrid, grid.id or 0), page, back, home_button(), more=page < last)
    return Screen(tuple(said), (*rows, ways))


def _tending(grid: int, *, removable: bool) -> Row:
    rename = Button(line("grid-button-rename"), RenameGrid(grid))
    return (rename, Button(line("grid-button-remove"), AskRemoveGrid(grid))) if removable else (rename,)


def _building_line(building: BuildingSeen) -> Line:
    if not building.leaders:
        return line("grid-building-leaderless", building=building.name, homes=building.homes)
    names = "、".join(building.leaders)
    return line("grid-building-led", building=building.name, homes=building.homes, names=names)


def _building(
    building: BuildingSeen, offered: tuple[GridSeen, ...], page: int, *, put: bool = False
) -> Screen:
    here = next((each.name for each in offered if each.id == building.grid), "")
    said: list[Line] = [_building_line(building)]
    said.append(line("grid-lies-in", grid=here) if here else line("grid-lies-nowhere"))
    toast = line("grid-put") if put else None
    others = [each for each in offered if each.id != building.grid]
    last = max(0, (len(others) - 1) // A_PAGE)
    page = min(max(page, 0), last)
    rows: list[Row] = [
        (Button(line("grid-put-into", grid=each.name), PutBuilding(building.id, each.id or 0)),)
        for each in others[page * A_PAGE : (page + 1) * A_PAGE]
    ]
    if building.grid is not None:
        rows.append((Button(line("grid-take-out"), PutBuilding(building.id, 0)),))
    else:
        said.append(line("grid-which"))
    back = Button(line("roster-button-grids"), OpenGrids())
    ways = list_row(partial(SeeBuilding, building.id), page, back, home_button(), more=page < last)
    return Screen(tuple(said), (*rows, ways), toast=toast)


def _asked(*, trouble: Line | None = None) -> Screen:
    said = (trouble,) if trouble else ()
    back = Button(line("roster-button-grids"), OpenGrids())
    return Screen((*said, line("grid-ask-name")), ((back, home_button()),), asks=True)


def _mine(found: MyGrid) -> Screen:
    if not found.buildings:
        return Screen((line("mygrid-none"),), ((desk_door(), home_button()),))
    said: list[Line | None] = [line("mygrid-head")]
    for each in found.buildings:
        said.append(
            line("mygrid-building", building=each.building, grid=each.grid, has="yes" if each.grid else "no")
        )
        leaders, workers = "、".join(each.leaders), "、".join(each.workers)
        said.append(line("mygrid-leader", names=leaders) if leaders else line("mygrid-no-leader"))
        if workers:
            said.append(line("mygrid-worker", names=workers))
        if each.heads:
            said.append(line("mygrid-head-of-grid", names="、".join(each.heads)))
    if found.phone:
        said.append(line("mygrid-desk", phone=found.phone))
    return Screen(tuple(said), ((desk_door(), home_button()),))
