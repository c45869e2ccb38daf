"""The office menu, and who is in office until when."""

from dataclasses import dataclass
from datetime import datetime

from handlers.chat.common import HOME_ROW, home_button
from handlers.chat.menu import office_row
from handlers.chat.office import taps
from handlers.chat.office.doors import Opened
from handlers.chat.office.naming import term
from handlers.chat.screen import GAP, MOST_BUTTONS, Button, Row, Screen
from kernel.lines import Line, line
from residents.model import RoleKind
from residents.offices.queries import Gauge, Office, OneOffice, Roll

PAGE = 5
ROOM = MOST_BUTTONS - 2
"""Doors on the first screen of the office menu."""

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
    """What waits, most of it first; what has no room is one tap away."""
    if shown.helping:
        return Screen((line("office-while-helping"),), (HOME_ROW,))
    if not shown.offices:
        lines = (line("office-not-in"), line("office-not-in-next"))
        return Screen(lines, ((_who_button(),), HOME_ROW))
    head = line("office-menu", waiting=shown.waiting)
    doors = shown.doors
    rows: tuple[Row, ...] = tuple((_door(each),) for each in doors[:ROOM])
    if len(doors) > ROOM or len(shown.offices) > 1:
        return Screen((head, *_mine(shown)), (*rows, (_more(doors[ROOM:]), home_button())))
    return Screen((head, *_mine(shown)), (*rows, (_own(shown.offices[0]), home_button())))


def more_doors(shown: OfficeMenu) -> Screen:
    """All doors, one below the other; then one's own offices."""
    if shown.helping:
        return menu(shown)
    rows: tuple[Row, ...] = tuple((_door(each),) for each in shown.doors)
    own: tuple[Row, ...] = tuple((_own(each),) for each in shown.offices)
    return Screen((line("office-menu", waiting=shown.waiting),), (*rows, *own, office_row()))


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
    kinds = [Button(_named(kind), taps.ShowKind(kind.value, 0)) for kind in _held(shown)]
    rows: tuple[Row, ...] = tuple(tuple(kinds[i : i + 2]) for i in range(0, len(kinds), 2))
    appoint: Row = (Button(line("office-button-appoint-any"), taps.Appoint()),) if shown.grantable else ()
    last: Row = (*appoint, home_button())
    return Screen(tuple(lines), (*rows, last))


def kind(wanted: RoleKind, held: tuple[Office, ...], page: int, *, may_grant: bool) -> Screen:
    """Those who hold one kind of office, each to be opened."""
    shown = held[page * PAGE : (page + 1) * PAGE]
    lines: list[Line | None] = [_named(wanted)]
    lines += [_listed(each) for each in shown] or [line("office-none-holds")]
    rows: list[Row] = [(Button(_opens(each), taps.SeeOffice(each.role)),) for each in shown]
    turning: Row = ()
    if page > 0:
        turning += (Button(line("office-page-back"), taps.ShowKind(wanted.value, page - 1)),)
    if len(held) > (page + 1) * PAGE:
        turning += (Button(line("office-page-on"), taps.ShowKind(wanted.value, page + 1)),)
    if turning:
        rows.append(turning)
    appoint = Button(line("office-button-appoint-any"), taps.AppointTo(wanted.value, 0))
    rows.append((*((appoint,) if may_grant else ()), roll_button()))
    return Screen(tuple(lines), tuple(rows))


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


def _own(office: Office) -> Button:
    label = line("office-button-own", office=office.kind.value, where=office.where)
    return Button(label, taps.SeeOffice(office.role))


def _more(left: tuple[Opened, ...]) -> Button:
    return Button(line("office-button-more", waiting=sum(each.waiting for each in left)), taps.MoreDoors())


def _who_button() -> Button:
    return Button(line("who-button"), taps.WhoIsWho())


def _held(shown: Roll) -> list[RoleKind]:
    there = {each.kind for each in shown.offices}
    return [each for each in RoleKind if each in there]


def _counted(shown: Roll) -> list[Line]:
    held = _held(shown)
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
