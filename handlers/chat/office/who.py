"""Answers about who is in charge of what; for everybody, and read only."""

from handlers.chat import buttons
from handlers.chat.act import Act
from handlers.chat.heard import Heard
from handlers.chat.office import taps
from handlers.chat.office import who_screens as screens
from handlers.chat.office.naming import kind_of
from handlers.chat.office.who_screens import InPlace, Who
from handlers.chat.screen import Screen
from handlers.duties.standing import how_many
from kernel.work import Work
from residents.acting import Acting
from residents.homes.kept import kept
from residents.model import Community, PlaceKind
from residents.offices.queries import PLACED, offices
from residents.permits import dwellings_of
from residents.places import places, places_around

LAST_PAGE = 10_000
SHOWN = (PlaceKind.GRID, PlaceKind.BUILDING)


async def who_is_who(heard: Heard, act: Act) -> Screen:
    """Who is in charge of what."""
    return screens.who(await act.read(_who)) if heard.private else screens.in_private()


async def of_places(heard: Heard, act: Act) -> Screen:
    """Building by building, grid by grid."""
    page = min(max(0, buttons.read(heard, taps.WhoOfPlaces).page), LAST_PAGE)
    return screens.places(await act.read(_of_places), page)


async def who_may(heard: Heard, act: Act) -> Screen:
    """What residents may do, and which offices there are."""
    return screens.may()


async def what_may(heard: Heard, act: Act) -> Screen:
    """What one office may do."""
    return screens.what_may(kind_of(buttons.read(heard, taps.WhatMay).kind))


def _who(work: Work, who: Acting) -> Who:
    community = work.session.get_one(Community, work.community_id)
    homes = dwellings_of(work, who.person) if who.person is not None else []
    mine, known = places_around(work, homes), kept(work, who)
    return Who(community.name, community.desk_phone, offices(work), mine, known, how_many(work))


def _of_places(work: Work, who: Acting) -> tuple[InPlace, ...]:
    held = [each for each in offices(work) if each.kind in PLACED]
    shown = [each for each in places(work) if each.kind in SHOWN]
    shown.sort(key=lambda each: (SHOWN.index(each.kind), each.id))
    return tuple(InPlace(p.name, tuple(each for each in held if each.place == p.id)) for p in shown)
