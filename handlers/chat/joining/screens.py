"""Screens of joining by letter or by number."""

from dataclasses import replace

from handlers.chat import menu
from handlers.chat.common import HOME_ROW, GiveUp, GoHome
from handlers.chat.home.screens import desk, main_doors
from handlers.chat.home.taps import KeepName
from handlers.chat.joining.steps import Called, CameIn
from handlers.chat.joining.taps import (
    BothAreMine,
    ChooseBuilding,
    IAmOneOf,
    KeepNameOfAge,
    NotMine,
    ShareNumber,
)
from handlers.chat.screen import Button, Row, Screen
from handlers.chat.wishes import wished
from kernel.lines import Line, line
from residents.homes.contact import Asked, Twice, Whose

NOT_NOW: Row = (Button(line("button-not-now"), GiveUp()),)


def ways_in() -> Screen:
    """Where the code is, and to type it; or another way."""
    lines = (line("join-ask"), line("join-ask-where"), line("join-ask-how"))
    return Screen(lines, (*other_ways(), NOT_NOW), asks=True)


def other_ways() -> tuple[Row, ...]:
    """Without the letter: by the number, or by claiming the home."""
    by_number = Button(line("button-by-number"), ShareNumber())
    by_claim = Button(line("button-by-claim"), ChooseBuilding(0))
    return ((by_number,), (by_claim,))


def asking_number() -> Screen:
    """Share one's own number by the button below; what becomes of it is said before."""
    lines = (line("join-number"), line("join-number-kept"), line("join-number-stop"))
    return Screen(lines, asks=True, asks_contact=line("button-share-number"), fresh=True)


def number_typed() -> Screen:
    """A typed number proves nothing: it is not held against the roster, nor tried as a code."""
    screen = asking_number()
    return replace(screen, lines=(line("join-typed-number"), *screen.lines))


def not_a_code(phone: str) -> Screen:
    """Words that cannot be a code; they do not count as a try."""
    lines = (line("join-not-code"), line("join-ask-where"), desk(phone))
    return Screen(lines, (*other_ways(), NOT_NOW), asks=True)


def wrong_code(left: int, phone: str) -> Screen:
    """The code fits no letter."""
    lines = (line("join-wrong", left=left), line("join-wrong-look"), line("join-wrong-paused"), desk(phone))
    return Screen(lines, (*other_ways(), NOT_NOW), asks=True)


def number_unknown(phone: str) -> Screen:
    """The roster does not have this number."""
    lines = (line("join-number-unknown"), line("join-number-other"), desk(phone))
    return Screen(lines, (other_ways()[1], HOME_ROW), asks=True)


def who_of_them(found: Whose) -> Screen:
    """Several people share this number."""
    rows = tuple(
        (Button(line("button-i-am", name=name), IAmOneOf(which)),)
        for which, (_, name) in enumerate(found.people)
    )
    return Screen((line("join-whose"),), (*rows, NOT_NOW))


def joined_before(found: Twice) -> Screen:
    """Somebody joined as this person of the roster from another account."""
    lines = (line("join-twice", name=found.called), line("join-twice-ask"))
    mine = Button(line("button-both-mine"), BothAreMine())
    return Screen(lines, ((mine,), (Button(line("button-not-me"), NotMine()),), NOT_NOW))


def account_asked(asked: Asked) -> Screen:
    """The other account says yes, or the desk looks at it."""
    desk_looks = Button(line("button-account-lost"), NotMine())
    lines = (line("join-account-asked", name=asked.name), line("join-account-then"))
    return Screen(lines, ((desk_looks,), HOME_ROW))


def before_desk(phone: str) -> Screen:
    """The desk looks at it."""
    return Screen((line("join-before-desk"), desk(phone)), (HOME_ROW,))


def came_in(came: CameIn) -> Screen:
    """Let in; who is new is asked for a name and whether they are of age."""
    home = "、".join(came.dwellings)
    why = line("join-unproved", why="deed" if came.deed else "name")
    unproved = (why, line("join-unproved-how")) if came.unproved else ()
    if not came.new:
        known = line("join-met", dwelling=home, name=came.name) if came.met else None
        more = known or line("join-one-more", dwelling=home)
        kept = (line("join-met-help"),) if came.met else ()
        return Screen((more, *unproved, *kept, line("join-can")), _after(came.wish))
    homes = line("join-in", dwelling=home, number=len(came.dwellings))
    lines = (homes, *unproved, line("join-name", name=came.name), line("join-name-how"))
    keep = Button(line("button-keep-name"), KeepName())
    if came.adult:
        return Screen(lines, ((keep,),), asks=True)
    grown = Button(line("button-keep-name-of-age", name=came.name), KeepNameOfAge())
    return Screen((*lines, line("join-age-why")), ((grown,), (keep,)), asks=True)


def called(receipt: Called) -> Screen:
    """The name is settled; now what? Whoever has not said so yet is asked for their age, this once."""
    said = line("join-called", name=receipt.name)
    if receipt.adult:
        return Screen((said, line("join-can"), line("join-more")), _after(receipt.wish))
    grown = Button(line("button-of-age"), menu.SayAdult(receipt.wish))
    younger = Button(line("button-not-of-age"), GoHome())
    return Screen((said, line("join-age"), line("join-age-why")), ((grown,), (younger,)))


def noted_adult(wish: str) -> Screen:
    """Of age, and on."""
    return Screen((line("join-adult"), line("join-can"), line("join-more")), _after(wish))


def _after(wish: str) -> tuple[Row, ...]:
    """What was wished for comes first; else the doors of the first screen."""
    if (button := wished(wish)) is not None:
        return ((button,), HOME_ROW)
    return main_doors()


def told(said: Line) -> Screen:
    """One sentence and the way home."""
    return Screen((said,), (HOME_ROW,))
