"""登记率: how many homes have somebody who joined, and were lately confirmed; in numbers, for everybody."""

from handlers.chat import buttons
from handlers.chat.act import Act
from handlers.chat.common import home_button, list_row, page_of
from handlers.chat.heard import Heard
from handlers.chat.office.taps import WhoIsWho
from handlers.chat.roster.taps import OpenRoster, SeeLiving
from handlers.chat.screen import GAP, Button, Screen
from kernel.lines import Line, Number, Percent, line
from kernel.work import Work
from residents.acting import Acting
from residents.homes.kept import GOAL, Kept, KeptIn, kept, kept_in_buildings
from residents.roster.service import may_keep_the_roster

A_PAGE = 10


async def see(heard: Heard, act: Act) -> Screen:
    """Building by building."""
    known, found, keeps = await act.read(_known)
    return _page(known, found, buttons.read(heard, SeeLiving).page, keeps=keeps)


def share(known: Kept) -> Line:
    """Of the whole community, against the goal."""
    return line(
        "living-all",
        registered=known.registered,
        homes=known.homes,
        share=Percent(known.registered, max(known.homes, 1)),
        goal=GOAL,
        lacking=known.lacking,
        confirmed=known.confirmed,
        months=known.months,
    )


def living_button() -> Button:
    """To how well the register is kept; any screen may show it."""
    return Button(line("living-button"), SeeLiving(0))


def _known(work: Work, who: Acting) -> tuple[Kept, tuple[KeptIn, ...], bool]:
    keeps = may_keep_the_roster.judge(work, who) is None
    return kept(work, who), kept_in_buildings(work, who), keeps


def _page(known: Kept, found: tuple[KeptIn, ...], page: int, *, keeps: bool) -> Screen:
    shown, page, further = page_of(found, page, A_PAGE)
    said: list[Line | None] = [line("living-head"), share(known), GAP]
    said += [_told(each) for each in shown]
    if further or page:
        pages = -(-len(found) // A_PAGE)
        said.append(line("living-page", page=Number(page + 1), pages=Number(pages)))
    said.append(line("living-how", months=known.months))
    label = line("roster-button-open") if keeps else line("who-button")
    back = Button(label, OpenRoster() if keeps else WhoIsWho())
    return Screen(tuple(said), (list_row(SeeLiving, page, back, home_button(), more=further),))


def _told(each: KeptIn) -> Line:
    return line(
        "living-building",
        building=each.building,
        homes=each.homes,
        named=each.named,
        registered=each.registered,
        share=Percent(each.registered, max(each.homes, 1)),
        reached="yes" if each.registered * 100 >= each.homes * GOAL else "no",
        confirmed=each.confirmed,
    )
