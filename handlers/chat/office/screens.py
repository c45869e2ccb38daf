"""The office menu, and who is in office until when."""

from dataclasses import dataclass
from datetime import datetime
from functools import partial

from handlers.chat.common import HOME_ROW, home_button, list_row
from handlers.chat.menu import office_door, office_row
from handlers.chat.office import kinds, taps
from handlers.chat.office.doors import Opened, Under, headed
from handlers.chat.office.naming import term
from handlers.chat.screen import GAP, MOST_BUTTONS, Button, Row, Screen
from kernel.lines import Line, line
from residents.model import RoleKind
from residents.offices.queries import Gauge, Office, OneOffice, Roll

PAGE = MOST_BUTTONS - 1
"""Those who hold an office, beside the way to give it to somebody else."""

ROOM = MOST_BUTTONS - 2
"""Doors on the first screen of the office menu, beside the ways to all of them and home."""

MOST_NAMED = 6


@dataclass(frozen=True, slots=True)
class OfficeMenu:
    """What the office menu shows: one's offices, and the doors with what waits behind them."""

    offices: tuple[Office, ...]
    doors: tuple[Opened, ...]
    helping: bool = False
    """Somebody else is being acted for, whose offices these would be."""

    @property
    def waiting(self) -> int:
        """How much waits in all."""
        return sum(each.waiting for each in self.doors)


def menu(shown: OfficeMenu) -> Screen:
    """What waits, the most urgent first, and the way to everything else; without much to do, all doors."""
    if shown.helping:
        return Screen((line("office-while-helping"),), (HOME_ROW,))
    if not shown.offices:
        none = (line("office-not-in"), line("office-not-in-next"))
        return Screen(none, ((_who_button(),), HOME_ROW))
    lines = (line("office-menu", waiting=shown.waiting), *_mine(shown))
    if not shown.doors:
        return Screen(lines, ((_own_door(),), HOME_ROW))
    if len(shown.doors) < MOST_BUTTONS:
        return Screen(lines, (*_each(shown.doors), HOME_ROW))
    daily = tuple(each for each in shown.doors if each.door.daily and not each.waiting)[: ROOM - 1]
    waiting = tuple(each for each in shown.doors if each.waiting)
    first, rest = waiting[: ROOM - len(daily)], waiting[ROOM - len(daily) :]
    if not first and not daily:
        return Screen(lines, (*_headings(shown.doors), HOME_ROW))
    return Screen(lines, (*_each((*first, *daily)), (_all(rest), home_button())))


def more_doors(shown: OfficeMenu) -> Screen:
    """All that can be done, by its headings."""
    if shown.helping or len(shown.doors) < MOST_BUTTONS:
        return menu(shown)
    lines = (line("office-all"), line("office-all-how"))
    return Screen(lines, (*_headings(shown.doors), (office_door(),)))


def under(shown: OfficeMenu, heading: str) -> Screen:
    """The doors under one heading; one that holds nothing for this person is the office menu."""
    doors = tuple(each for each in shown.doors if each.door.heading.value == heading)
    if shown.helping or not doors:
        return menu(shown)
    waiting = sum(each.waiting for each in doors)
    back = office_row() if len(doors) + 2 <= MOST_BUTTONS else (office_door(),)
    return Screen((line("office-button-heading", heading=heading, waiting=waiting),), (*_each(doors), back))


def own(mine: tuple[Office, ...]) -> Screen:
    """The offices one holds, each to be opened."""
    rows: tuple[Row, ...] = tuple((_own(each),) for each in mine[:MOST_BUTTONS])
    first = line("office-own") if mine else line("office-not-in")
    return Screen((first,), (*rows, office_row()))


def roll(shown: Roll) -> Screen:
    """Every office with how many hold it, what is vacant or ends soon, and how many hands there are."""
    lines: list[Line | None] = [line("office-roll"), *_counted(shown)]
    if RoleKind.CHAIR in shown.vacant:
        lines.append(line("office-no-chair"))
    if shown.ending:
        lines.append(line("office-roll-ending", number=shown.ending))
    if shown.without_leader:
        some = "、".join(each.name for each in shown.without_leader[:MOST_NAMED])
        left = len(shown.without_leader) - MOST_NAMED
        lines.append(line("office-roll-unled", places=some, left=max(0, left)))
    lines += [GAP, _hands(shown.gauge)]
    appoint = ((Button(line("office-button-appoint-any"), taps.Appoint()),),) if shown.grantable else ()
    return Screen(tuple(lines), (*kinds.doors(kinds.HELD, held_kinds(shown)), *appoint, office_row()))


def kind(wanted: RoleKind, held: tuple[Office, ...], page: int, *, may_grant: bool) -> Screen:
    """Those who hold one kind of office, each to be opened."""
    shown = held[page * PAGE : (page + 1) * PAGE]
    lines: list[Line | None] = [_named(wanted)]
    lines += [_listed(each) for each in shown] or [line("office-none-holds")]
    rows: list[Row] = [(Button(_opens(each), taps.SeeOffice(each.role)),) for each in shown]
    if may_grant:
        rows.append((Button(line("office-button-appoint-any"), taps.AppointTo(wanted.value, 0)),))
    more = len(held) > (page + 1) * PAGE
    ways = list_row(partial(taps.ShowKind, wanted.value), page, roll_button(), home_button(), more=more)
    return Screen(tuple(lines), (*rows, ways))


def one(shown: OneOffice, now: datetime, *, sees_the_list: bool = True) -> Screen:
    """One office: whose, where, since and until when, by whom; what may be done with it, and the way back."""
    office = shown.office
    given = line("office-one-by", by=office.by, known="yes" if office.by else "no")
    lines = [_head(office), line("office-one-since", since=office.since), term(office.until), given]
    if office.is_ending(now):
        lines.append(line("office-one-ending"))
    if office.away:
        lines.append(line("office-one-away"))
    can: Row = ()
    if shown.may_renew:
        can += (Button(line("office-button-renew"), taps.PlanRenewal(office.role)),)
    if shown.may_end:
        key = line("office-button-resign") if shown.own else line("office-button-end-early")
        can += (Button(key, taps.AskEnd(office.role)),)
    back = (Button(line("office-button-back"), taps.ShowKind(office.kind.value, 0)), home_button())
    return Screen(tuple(lines), (*((can,) if can else ()), back if sees_the_list else office_row()))


def roll_button() -> Button:
    """To who is in office."""
    return Button(line("office-button-roll"), taps.ShowRoll())


def office_button(role: int) -> Button:
    """To one office."""
    return Button(line("office-button-see"), taps.SeeOffice(role))


def _mine(shown: OfficeMenu) -> tuple[Line, ...]:
    return tuple(line("office-you", office=each.kind.value, where=each.where) for each in shown.offices)


def _door(opened: Opened) -> Button:
    return Button(opened.door.label(opened.waiting), opened.door.does)


def _each(doors: tuple[Opened, ...]) -> tuple[Row, ...]:
    return tuple((_door(each),) for each in doors)


def _headings(doors: tuple[Opened, ...]) -> tuple[Row, ...]:
    """One button a heading; a heading with a single door is that door."""
    return tuple((_heading(each),) for each in headed(doors))


def _heading(found: Under) -> Button:
    if len(found.doors) == 1:
        return _door(found.doors[0])
    label = line("office-button-heading", heading=found.heading.value, waiting=found.waiting)
    return Button(label, taps.OpenHeading(found.heading.value))


def _own_door() -> Button:
    return Button(line("office-door-own"), taps.OwnOffices())


def _own(office: Office) -> Button:
    label = line("office-button-own", office=office.kind.value, where=office.where)
    return Button(label, taps.SeeOffice(office.role))


def _all(left: tuple[Opened, ...]) -> Button:
    return Button(line("office-button-all", waiting=sum(each.waiting for each in left)), taps.MoreDoors())


def _who_button() -> Button:
    return Button(line("who-button"), taps.WhoIsWho())


def held_kinds(shown: Roll) -> list[RoleKind]:
    """The kinds of office that somebody holds."""
    there = {each.kind for each in shown.offices}
    return [each for each in RoleKind if each in there]


def _counted(shown: Roll) -> list[Line]:
    held = held_kinds(shown)
    counted = [
        line("office-roll-kind", office=each.value, number=sum(o.kind is each for o in shown.offices))
        for each in held
    ]
    return counted + [line("office-roll-kind", office=each.value, number=0) for each in shown.vacant]


def _hands(gauge: Gauge) -> Line:
    return line(
        "office-gauge",
        workers=gauge.workers,
        workers_wanted=gauge.workers_wanted,
        staff=gauge.staff,
        staff_wanted=gauge.staff_wanted,
    )


def _named(kind: RoleKind) -> Line:
    return line("office-name", office=kind.value)


def _head(office: Office) -> Line:
    return line("office-one", name=office.name, office=office.kind.value, where=office.where)


def _listed(office: Office) -> Line:
    known = "yes" if office.until is not None else "no"
    until = office.until or office.since
    return line("office-listed", name=office.name, where=office.where or "none", until=until, ends=known)


def _opens(office: Office) -> Line:
    return line("office-opens", name=office.name, where=office.where or "none")
