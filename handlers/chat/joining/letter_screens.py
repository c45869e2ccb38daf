"""Screens of joining by letter: whose door it is, as what one lives there, what one is really called."""

from handlers.chat.common import HOME_ROW
from handlers.chat.home import languages
from handlers.chat.homes.taps import SeeHousehold
from handlers.chat.joining.letter_steps import AtDoor, Fits, LivesThere, Met, NameWanted
from handlers.chat.joining.screens import NOT_NOW, other_ways
from handlers.chat.joining.taps import IAmEntered, JoinAs
from handlers.chat.menu import BeginJoining
from handlers.chat.screen import Button, Row, Screen
from kernel.lines import line
from residents.communities import Named
from residents.letter_codes import read
from residents.model import Relation


def at_the_door(door: AtDoor, *, known: bool = False) -> Screen:
    """A link filled in the address: the eight characters are asked for. Who lives there is not told.

    Whoever is known somewhere has a language already, and their number is that of their own community.
    """
    lines = (line("join-door", dwelling=door.dwelling), line("join-door-how"))
    if known:
        return Screen(lines, (NOT_NOW,), asks=True)
    return Screen(lines, (*other_ways(), NOT_NOW, languages.row_while_joining(str(door.number))), asks=True)


def as_what(fits: Fits, *, again: bool = False) -> Screen:
    """The code was right: as what does one live there?"""
    first = line("join-as-by-tap") if again else line("join-as", dwelling=fits.dwelling)
    return Screen((first, line("join-as-why")), (*_relations(fits), NOT_NOW))


def typed_unasked(fits: Fits, there: Named, code: str) -> Screen:
    """Something like a code came unasked; it is tried once somebody says as what they want to join."""
    shown = line("join-confirm-code", code=_as_printed(code))
    return Screen((line("join-typed", community=there.name), shown), (*_relations(fits), NOT_NOW))


def lives_there(home: LivesThere) -> Screen:
    """The letter of one's own home again: it is not needed, and here is what may have been meant."""
    lines = (line("join-there", dwelling=home.dwelling), line("join-there-others"))
    household = Button(line("button-household"), SeeHousehold(home.tie))
    another = Button(line("button-another-home"), BeginJoining())
    if home.owner:
        return Screen(lines, ((household,), (another,), HOME_ROW))
    prove = Button(line("button-prove-owner"), BeginJoining())
    return Screen((*lines, line("join-there-owner")), ((household,), (prove,), (another,), HOME_ROW))


def another_home(fits: Fits, code: str) -> Screen:
    """A letter of a home that is not one's own, sent by somebody who lives here: theirs too, or whose?"""
    shown = line("join-confirm-code", code=_as_printed(code))
    lines = (line("join-another"), shown, line("join-another-others"))
    return Screen(lines, (*_relations(fits), NOT_NOW))


def asking_real_name(wanted: NameWanted) -> Screen:
    """The real name, and what it is held against."""
    owner = (line("join-real-name-owner", dwelling=wanted.dwelling),) if "owner" in wanted.why else ()
    entered = (line("join-real-name-entered"),) if "entered" in wanted.why else ()
    return Screen((line("join-real-name"), *owner, *entered), (NOT_NOW,), asks=True)


def are_you(met: Met, *, again: bool = False) -> Screen:
    """The desk entered somebody of this name: is it the same person?"""
    me = Button(line("button-i-am-entered", name=met.name), IAmEntered(met.community, 1))
    another = Button(line("button-not-entered"), IAmEntered(met.community, 0))
    by_tap = (line("claim-by-tap"),) if again else ()
    asked = line("join-entered", dwelling=met.dwelling, name=met.name)
    return Screen((*by_tap, asked, line("join-entered-then")), ((me,), (another,), NOT_NOW))


def _relations(fits: Fits) -> tuple[Row, ...]:
    return tuple(
        (Button(line("button-join-as", relation=each.value), JoinAs(fits.community, each.value)),)
        for each in Relation
    )


def _as_printed(code: str) -> str:
    """A code as it stands in the letter: 173-K7M2-PQ4D."""
    written = read(code)
    return written.shown if written is not None else code
