"""打印信件: letters with codes for a building or one home, as a PDF in the private chat."""

import asyncio
import re
from collections.abc import Sequence
from functools import partial

from handlers.chat import buttons, forms
from handlers.chat.act import Act
from handlers.chat.common import home_button, list_row
from handlers.chat.heard import Heard
from handlers.chat.homes.unit_doors import unit_rows
from handlers.chat.roster.screens import roster_button
from handlers.chat.roster.taps import (
    LetterTo,
    NameHome,
    OpenLetters,
    PrintBuilding,
    PrintHome,
    SeeLetters,
    UnitLetters,
)
from handlers.chat.screen import MOST_BUTTONS, Attachment, Button, Row, Screen
from handlers.paper.drawing import letters_pdf
from kernel.errors import Refusal
from kernel.lines import Line, line
from kernel.work import Work
from locales.render import Reader
from residents.acting import Acting
from residents.homes.finding import HomeFound, UnitDoors
from residents.permits import require
from residents.queries import PlaceName
from residents.queries import buildings as all_buildings
from residents.roster import printing
from residents.roster.printing import AT_ONCE, BuildingLetters, by_doors
from residents.roster.service import may_keep_the_roster

FLOW = "roster-home"
A_PAGE = MOST_BUTTONS - 1
BOT = re.compile(r"t\.me/(\w+)\?")


async def show(heard: Heard, act: Act) -> Screen:
    """Which building?"""
    _require_private(heard)
    return _which(await act.read(_buildings), buttons.read(heard, OpenLetters).page)


async def see(heard: Heard, act: Act) -> Screen:
    """To all homes of the building, or to those without a letter?"""
    return _building(await act.read(printing.building_letters, buttons.read(heard, SeeLetters).place))


async def print_building(heard: Heard, act: Act) -> Screen:
    """打印: the letters of a building."""
    _require_private(heard)
    chosen = buttons.read(heard, PrintBuilding)
    # Settled like everything below: when the same tap comes again, the homes have their letters already.
    wanted = await act(printing.building_letters, chosen.place)
    homes = wanted.homes if chosen.whole == 1 else wanted.without
    if not homes:
        raise Refusal(line("roster-letters-all-written"))
    return await _printed(act, homes, f"letters-{chosen.place}.pdf")


async def ask_home(heard: Heard, act: Act) -> Screen:
    """打一户的: which?"""
    _require_private(heard)
    await act(_await_home)
    return _asked()


async def take_home(heard: Heard, act: Act) -> Screen:
    """What was typed names the home, or a unit whose doors are shown."""
    if (unit := await act.read(printing.unit_meant, heard.text)) is not None:
        return _unit(unit, 0)
    try:
        found = await act.read(printing.home_called, heard.text)
    except Refusal as no:
        return _asked(trouble=no.line)
    await act(forms.done)
    return _sure(found)


async def see_unit(heard: Heard, act: Act) -> Screen:
    """A page of the doors of a unit."""
    chosen = buttons.read(heard, UnitLetters)
    return _unit(await act.read(printing.unit_numbered, chosen.place, chosen.part), chosen.page)


async def choose_home(heard: Heard, act: Act) -> Screen:
    """This door."""
    found = await act.read(printing.home_numbered, buttons.read(heard, LetterTo).dwelling)
    await act(forms.done)
    return _sure(found)


async def print_home(heard: Heard, act: Act) -> Screen:
    """打印: the letter to one home."""
    _require_private(heard)
    home = await act.read(printing.home_numbered, buttons.read(heard, PrintHome).dwelling)
    return await _printed(act, (home.dwelling,), f"letter-{home.dwelling}.pdf")


async def _printed(act: Act, homes: Sequence[int], name: str) -> Screen:
    sealed: list[str] = []
    for start in range(0, len(homes), AT_ONCE):
        sealed.append((await act(printing.write_sealed, homes[start : start + AT_ONCE])).sealed)
    sheaf = await act.read(printing.opened, sealed)
    found = BOT.search(act.link("x"))
    draw = partial(
        letters_pdf,
        sheaf.letters,
        slug=sheaf.slug,
        community=sheaf.community,
        phone=sheaf.phone,
        bot=found[1] if found else "",
        reader=Reader(sheaf.language, elder=False, zone=sheaf.zone),
    )
    file = Attachment(name, await asyncio.to_thread(draw))
    rows: tuple[Row, ...] = ((Button(line("roster-button-letters"), OpenLetters(0)), home_button()),)
    said = (line("roster-letters-file", letters=len(sheaf.letters)), line("roster-letters-delete"))
    return Screen(said, rows, attachment=file, fresh=True)


def _buildings(work: Work, who: Acting) -> tuple[PlaceName, ...]:
    require(may_keep_the_roster, work, who)
    return tuple(sorted(all_buildings(work, who), key=lambda each: by_doors(each.name)))


def _await_home(work: Work, who: Acting) -> None:
    require(may_keep_the_roster, work, who)
    forms.ask(work, who, FLOW, {})


def _require_private(heard: Heard) -> None:
    if not heard.private:
        raise Refusal(line("roster-in-private"))


# ------------------------------------------------------------ screens


def _which(found: tuple[PlaceName, ...], page: int) -> Screen:
    last = max(0, (len(found) - 1) // A_PAGE)
    page = min(max(page, 0), last)
    shown = found[page * A_PAGE : (page + 1) * A_PAGE]
    rows: list[Row] = [(Button(line("grid-building", building=b.name), SeeLetters(b.id)),) for b in shown]
    rows.append((Button(line("roster-button-one-home"), NameHome()),))
    said = (line("roster-letters"), line("roster-letters-how"))
    ways = list_row(OpenLetters, page, roster_button(), home_button(), more=page < last)
    return Screen(said, (*rows, ways))


def _building(wanted: BuildingLetters) -> Screen:
    homes, without = len(wanted.homes), len(wanted.without)
    said = [line("roster-letters-of", building=wanted.name, homes=homes, without=without)]
    rows: list[Row] = []
    if without:
        rows.append(
            (Button(line("roster-button-print-new", letters=without), PrintBuilding(wanted.building, 0)),)
        )
    if homes > without:
        said.append(line("roster-letters-void"))
        rows.append(
            (Button(line("roster-button-print-all", letters=homes), PrintBuilding(wanted.building, 1)),)
        )
    back = Button(line("roster-button-letters"), OpenLetters(0))
    return Screen(tuple(said), (*rows, (back, home_button())))


def _asked(*, trouble: Line | None = None) -> Screen:
    said = (trouble,) if trouble else ()
    back = Button(line("roster-button-letters"), OpenLetters(0))
    return Screen((*said, line("roster-letter-ask-home")), ((back, home_button()),), asks=True)


def _unit(found: UnitDoors, page: int) -> Screen:
    back = Button(line("roster-button-letters"), OpenLetters(0))
    to_page = partial(UnitLetters, found.place, found.part)
    rows = unit_rows(found, page, LetterTo, to_page, back, home_button())
    return Screen((line("unit-which-door", unit=f"{found.building}{found.unit}"),), rows, asks=True)


def _sure(found: HomeFound) -> Screen:
    sure = Button(line("roster-button-print-one"), PrintHome(found.dwelling))
    back = Button(line("roster-button-letters"), OpenLetters(0))
    said = (line("roster-letter-sure", home=found.name), line("roster-letters-void"))
    return Screen(said, ((sure,), (back, home_button())))
