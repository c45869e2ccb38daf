"""For everybody: who is in charge of what here, how to reach them, and what each office may do (A19)."""

from dataclasses import dataclass

from handlers.chat.common import HOME_ROW, home_button, list_row
from handlers.chat.office import kinds, taps
from handlers.chat.roster.living import living_button
from handlers.chat.screen import GAP, Button, Link, Screen
from kernel.lines import Line, line
from residents.homes.kept import GOAL, Kept
from residents.model import RoleKind
from residents.offices.powers import powers_of
from residents.offices.queries import NEEDED, PLACED, Office

LINK = "who"
OPENS = f"{LINK}_1"
PAGE = 10
MOST_NAMES = 9
FOR_ALL = tuple(kind for kind in RoleKind if kind not in PLACED)
"""Offices for the whole community."""


@dataclass(frozen=True, slots=True)
class Who:
    """All offices, the buildings and grids in which the reader lives, and how to reach the desk."""

    community: str
    desk_phone: str
    offices: tuple[Office, ...]
    mine: frozenset[int]
    kept: Kept
    late: int


@dataclass(frozen=True, slots=True)
class InPlace:
    """A building or a grid with those in charge of it."""

    name: str
    offices: tuple[Office, ...]


def who(shown: Who) -> Screen:
    """Everybody in office for the whole community, then those of the reader's own building."""
    lines: list[Line | None] = [line("who", community=shown.community)]
    for kind in FOR_ALL:
        held = [each for each in shown.offices if each.kind is kind]
        if held or kind in NEEDED:
            lines.append(_kind(kind, held))
    if not any(each.kind is RoleKind.CHAIR for each in shown.offices):
        lines.append(line("office-no-chair"))
    own = [each for each in shown.offices if each.kind in PLACED and each.place in shown.mine]
    lines += [_placed(each) for each in own]
    lines += [GAP, _kept(shown.kept), line("who-late", number=shown.late)]
    lines += [line("who-first"), _phone(shown.desk_phone)]
    places = Button(line("who-button-places"), taps.WhoOfPlaces(0))
    may = Button(line("who-button-may"), taps.WhoMay())
    return Screen(tuple(lines), ((places, may), (living_button(),), HOME_ROW))


def places(found: tuple[InPlace, ...], page: int) -> Screen:
    """Each building and grid with those in charge of it, vacancies included."""
    shown = found[page * PAGE : (page + 1) * PAGE]
    lines: list[Line | None] = [line("who-places")]
    for each in shown:
        if not each.offices:
            lines.append(line("who-place-none", place=each.name))
        lines += [_placed(office) for office in each.offices]
    more = len(found) > (page + 1) * PAGE
    return Screen(tuple(lines), (list_row(taps.WhoOfPlaces, page, _back(), home_button(), more=more),))


def may() -> Screen:
    """What every resident may do, and the offices to look into."""
    lines = (line("who-may"), line("who-may-all"), line("who-may-none"))
    return Screen(lines, (*kinds.doors(kinds.MAY, tuple(RoleKind)), (_back(), home_button())))


def may_part(part: int) -> Screen:
    """The offices of the whole community, or of buildings and grids, to look into."""
    return kinds.shown(kinds.MAY, tuple(RoleKind), part, Button(line("who-button-may"), taps.WhoMay()))


def what_may(kind: RoleKind) -> Screen:
    """What one office may do."""
    head = line("who-may-one", office=kind.value)
    lines = [head, *(line("office-power", power=power.value) for power in powers_of(kind))]
    back = Button(line("who-button-may"), taps.WhoMay())
    return Screen(tuple(lines), ((back, home_button()),))


def in_private() -> Screen:
    """In a group: it opens in the private chat."""
    return Screen((line("who-in-private"),), ((Link(line("who-button"), OPENS),),))


def who_button() -> Button:
    """To who is in charge of what; any screen may show it."""
    return Button(line("who-button"), taps.WhoIsWho())


def _kind(kind: RoleKind, held: list[Office]) -> Line:
    if not held:
        return line("who-vacant", office=kind.value)
    named = "、".join(each.shown for each in held[:MOST_NAMES])
    left = max(0, len(held) - MOST_NAMES)
    ends = [each.until for each in held if each.until is not None]
    if len(held) == 1 and ends:
        return line("who-one", office=kind.value, name=named, until=ends[0])
    return line("who-several", office=kind.value, names=named, left=left)


def _placed(office: Office) -> Line:
    return line("who-placed", office=office.kind.value, where=office.where, name=office.shown)


def _kept(known: Kept) -> Line:
    return line(
        "who-kept",
        registered=known.registered,
        homes=known.homes,
        confirmed=known.confirmed,
        months=known.months,
        goal=GOAL,
    )


def _phone(phone: str) -> Line:
    return line("desk-phone", phone=phone) if phone else line("desk-visit")


def _back() -> Button:
    return Button(line("who-button-back"), taps.WhoIsWho())
