"""Answers of the office menu, and about who is in office: each reads and shows."""

from datetime import datetime

from handlers.chat import buttons
from handlers.chat.act import Act
from handlers.chat.heard import Heard
from handlers.chat.office import kinds, screens, taps, who_screens
from handlers.chat.office.doors import doors_of
from handlers.chat.office.naming import kind_of
from handlers.chat.office.screens import OfficeMenu
from handlers.chat.office.who_screens import in_private
from handlers.chat.screen import Screen
from kernel.work import Work
from residents.acting import Acting
from residents.model import RoleKind
from residents.offices.powers import Power
from residents.offices.queries import Office, OneOffice, Roll, grantable, office, offices, roll
from residents.permits import having, require

LAST_PAGE = 10_000
SEES = having(Power.ROLL)


def office_menu(work: Work, who: Acting) -> OfficeMenu:
    """The asking person's offices and doors."""
    if who.person is None:
        return OfficeMenu((), ())
    helping = who.by is not None and who.by != who.person
    return OfficeMenu(offices(work, person=who.person), doors_of(work, who), helping=helping)


async def menu(heard: Heard, act: Act) -> Screen:
    """What waits for somebody in office."""
    return screens.menu(await act.read(office_menu)) if heard.private else in_private()


async def more_doors(heard: Heard, act: Act) -> Screen:
    """All that can be done, by its headings."""
    return screens.more_doors(await act.read(office_menu))


async def open_heading(heard: Heard, act: Act) -> Screen:
    """The doors under one heading."""
    chosen = buttons.read(heard, taps.OpenHeading).heading
    return screens.under(await act.read(office_menu), chosen)


async def own_offices(heard: Heard, act: Act) -> Screen:
    """The offices one holds; a single one is shown at once."""
    mine = (await act.read(office_menu)).offices
    if len(mine) != 1:
        return screens.own(mine)
    shown, now, sees_the_list = await act.read(_one, mine[0].role)
    return screens.one(shown, now, sees_the_list=sees_the_list)


async def show_roll(heard: Heard, act: Act) -> Screen:
    """Who is in office, and what is vacant."""
    return screens.roll(await act.read(_roll))


async def show_kind(heard: Heard, act: Act) -> Screen:
    """Those who hold one kind of office."""
    chosen = buttons.read(heard, taps.ShowKind)
    wanted = kind_of(chosen.kind)
    held = await act.read(_of_kind, wanted)
    page = min(max(0, chosen.page), LAST_PAGE)
    return screens.kind(wanted, held, page, may_grant=wanted in await act.read(grantable))


async def see_kinds(heard: Heard, act: Act) -> Screen:
    """The kinds of offices of the whole community, or of buildings and grids."""
    chosen = buttons.read(heard, taps.SeeKinds)
    why, part = kinds.WHYS.get(chosen.why, kinds.MAY), int(bool(chosen.part))
    if why is kinds.MAY:
        return who_screens.may_part(part)
    if why is kinds.GIVE:
        return kinds.shown(why, await act.read(grantable), part, screens.roll_button())
    return kinds.shown(why, screens.held_kinds(await act.read(_roll)), part, screens.roll_button())


async def see_office(heard: Heard, act: Act) -> Screen:
    """One office."""
    shown, now, sees_the_list = await act.read(_one, buttons.read(heard, taps.SeeOffice).office)
    return screens.one(shown, now, sees_the_list=sees_the_list)


def _roll(work: Work, who: Acting) -> Roll:
    require(SEES, work, who)
    return roll(work, who)


def _of_kind(work: Work, who: Acting, kind: RoleKind) -> tuple[Office, ...]:
    require(SEES, work, who)
    return offices(work, kind)


def _one(work: Work, who: Acting, role: int) -> tuple[OneOffice, datetime, bool]:
    found = office(work, who, role)
    refused = SEES.judge(work, who)
    if refused is not None and not found.own:
        raise refused
    return found, work.now, refused is None
