"""改名 and 删掉: a grid that was named wrongly, or that nobody needs."""

from typing import Any

from handlers.chat import buttons, forms
from handlers.chat.act import Act
from handlers.chat.heard import Heard
from handlers.chat.roster import tree
from handlers.chat.roster.taps import AskRemoveGrid, RemoveGrid, RenameGrid, SeeGrid
from handlers.chat.screen import Button, Row, Screen
from kernel.errors import Refusal
from kernel.lines import Line, line
from kernel.work import Work
from residents.acting import Acting
from residents.roster import grids, tending
from residents.roster.tending import Tended

FLOW = "grid-rename"


async def ask_name(heard: Heard, act: Act) -> Screen:
    """改名: how is it called from now on?"""
    tree.require_private(heard)
    return _asked(await act(_await_name, buttons.read(heard, RenameGrid).place))


async def take_name(heard: Heard, act: Act) -> Screen:
    """What was typed is the name."""
    try:
        renamed = await act(_rename, heard.text)
    except Refusal as no:
        known = await act.read(_awaited)
        return _asked(known, trouble=no.line)
    return tree.listed_at(await act.read(grids.grids), renamed.grid or 0, line("grid-renamed"))


async def ask(heard: Heard, act: Act) -> Screen:
    """删掉: what comes of it."""
    found = await act.read(tending.tended, buttons.read(heard, AskRemoveGrid).place)
    keep: Row = (Button(line("grid-button-keep"), SeeGrid(found.grid, 0)),)
    gone: Row = (Button(line("grid-button-remove-now"), RemoveGrid(found.grid)),)
    return Screen((line("grid-remove-sure", grid=found.name), line("grid-remove-note")), (gone, keep))


async def remove(heard: Heard, act: Act) -> Screen:
    """It is gone."""
    gone = await act(tending.remove_grid, buttons.read(heard, RemoveGrid).place)
    return tree.listed_at(await act.read(grids.grids), 0, line("grid-removed", grid=gone.name))


def _await_name(work: Work, who: Acting, grid: int) -> Tended:
    found = tending.tended(work, who, grid)
    forms.ask(work, who, FLOW, {"grid": grid})
    return found


def _awaited(work: Work, who: Acting) -> Tended:
    return tending.tended(work, who, _grid(forms.given(work, who, FLOW)))


def _rename(work: Work, who: Acting, name: str) -> grids.Put:
    renamed = tending.rename_grid(work, who, _grid(forms.given(work, who, FLOW)), name)
    forms.done(work, who)
    return renamed


def _grid(data: dict[str, Any]) -> int:
    return int(data["grid"])


def _asked(found: Tended, *, trouble: Line | None = None) -> Screen:
    said = (trouble,) if trouble else ()
    back: Row = (Button(line("grid-button-keep-name"), SeeGrid(found.grid, 0)),)
    lines = (line("grid-ask-new-name", grid=found.name), line("grid-rename-note"))
    return Screen((*said, *lines), (back,), asks=True)
