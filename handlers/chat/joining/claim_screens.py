"""Screens of claiming a home."""

from functools import partial

from handlers.chat import menu
from handlers.chat.common import HOME_ROW, GiveUp, list_row, page_of
from handlers.chat.home.screens import desk
from handlers.chat.homes.unit_doors import PAGE, keys
from handlers.chat.joining.claim_steps import Step
from handlers.chat.joining.taps import ChooseBuilding, ChooseDoor, ChooseHome, ChooseRelation, ClaimNow
from handlers.chat.screen import Button, Row, Screen
from kernel.lines import line
from kernel.work import Work
from residents.acting import Acting
from residents.homes.addresses import units_of
from residents.homes.claims import Claimed, a_home
from residents.homes.finding import Buildings, Doors, Typed
from residents.model import Relation

NOT_NOW: Row = (Button(line("button-not-now"), GiveUp()),)


def buildings(found: Buildings) -> Screen:
    """Which building; or the whole address typed."""
    names = [Button(line("button-building", name=name), ChooseDoor(i, 0, 0)) for i, name in found.shown]
    lines = (line("claim-building"), line("claim-typed"))
    last = list_row(ChooseBuilding, found.page, *NOT_NOW, more=found.more)
    return Screen(lines, (*((each,) for each in names), last), asks=True)


def doors(found: Doors, part: int, page: int) -> Screen:
    """First the units, if there are several; then the doors of one."""
    units = units_of(found.doors)
    if len(units) > 1 and not 0 < part <= len(units):
        names = keys((u or found.building, ChooseDoor(found.place, n, 0)) for n, u in enumerate(units, 1))
        lines = (line("claim-unit", building=found.building), line("claim-typed-door"))
        return Screen(lines, (*names, (*_back(), *NOT_NOW)), asks=True)
    unit = units[max(part, 1) - 1] if units else ""
    inside = [each for each in found.doors if each.unit == unit]
    lines = (line("claim-door", building=f"{found.building}{unit}"), line("claim-typed-door"))
    shown, page, more = page_of(inside, page, PAGE)
    doors_of_unit = keys((each.door, ChooseHome(each.home)) for each in shown)
    last = list_row(partial(ChooseDoor, found.place, part), page, *_back(), *NOT_NOW, more=more)
    return Screen(lines, (*doors_of_unit, last), asks=True)


def which_home(found: Typed, phone: str) -> Screen:
    """Several fit what was typed, or none does."""
    if found.many:
        return Screen((line("claim-many"),), (_back(), NOT_NOW), asks=True)
    if not found.homes:
        lines = (line("claim-not-found"), line("claim-typed"), desk(phone))
        return Screen(lines, (_back(), NOT_NOW), asks=True)
    rows = tuple(
        (Button(line("button-building", name=each.name), ChooseHome(each.dwelling)),) for each in found.homes
    )
    return Screen((line("claim-which"),), (*rows, NOT_NOW), asks=True)


def name_of_home(work: Work, who: Acting, home: int) -> str:
    """How a home is called."""
    return a_home(work, home).name


def relation(home: int, dwelling: str) -> Screen:
    """As what does one live there?"""
    rows = tuple(
        (Button(line("button-relation", relation=each.value), ChooseRelation(home, each.value)),)
        for each in Relation
    )
    return Screen((line("claim-relation", dwelling=dwelling),), (*rows, NOT_NOW))


def step(reached: Step) -> Screen:
    """The name, or the age, or the last look before it is claimed."""
    if reached.next == "name":
        lines = (line("claim-name"), line("claim-name-why"))
        return Screen(lines, (NOT_NOW,), asks=True)
    read = line("claim-sure", dwelling=reached.dwelling, relation=reached.relation.value, name=reached.name)
    if reached.next == "ready":
        return Screen((read, line("claim-public")), ((Button(line("button-claim"), ClaimNow(1)),), NOT_NOW))
    grown = Button(line("button-claim-of-age"), ClaimNow(1))
    younger = Button(line("button-claim-younger"), ClaimNow(0))
    return Screen((read, line("claim-public"), line("join-age-why")), ((grown,), (younger,), NOT_NOW))


def by_tap() -> Screen:
    """Words came where a tap was asked for."""
    lines = (line("claim-by-tap"), line("join-age-why"))
    grown = Button(line("button-claim-of-age"), ClaimNow(1))
    return Screen(lines, ((grown,), (Button(line("button-claim-younger"), ClaimNow(0)),), NOT_NOW))


def claimed(receipt: Claimed, phone: str) -> Screen:
    """It waits; the letter or the number is quicker."""
    who = line("claim-waits-leader") if receipt.leader else line("claim-waits-desk")
    if receipt.relation is Relation.OWNER:
        who = line("claim-waits-owner", led="yes" if receipt.leader else "no")
    said = line("claim-made", dwelling=receipt.dwelling, relation=receipt.relation.value, name=receipt.name)
    return Screen((said, who, line("claim-meanwhile"), desk(phone)), ((menu.join_door(),), HOME_ROW))


def _back() -> Row:
    return (Button(line("button-other-building"), ChooseBuilding(0)),)
