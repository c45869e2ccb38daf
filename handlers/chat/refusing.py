"""Screens for "no": the reason and a next step, never a dead end."""

from dataclasses import replace

from handlers.chat import menu
from handlers.chat.act import Act
from handlers.chat.common import HOME_ROW, GiveUp
from handlers.chat.heard import Heard
from handlers.chat.helping.taps import HelpHome
from handlers.chat.roster.taps import SendRoster
from handlers.chat.roster.unasked import is_table, may_bring
from handlers.chat.screen import GAP, Button, Link, Row, Screen
from kernel.errors import Next, Refusal
from kernel.lines import Line, line


def refused(refusal: Refusal, wish: str = "") -> Screen:
    """Why not, and what can be done instead; ``wish`` is the button that was tapped, to come back to."""
    step = _step(refusal.next, wish)
    rows: tuple[Row, ...] = (((step,),) if step else ()) + (HOME_ROW,)
    return Screen((refusal.line,), rows, toast=refusal.line)


def _step(step: Next, wish: str) -> Button | None:
    match step:
        case Next.POLLS:
            return Button(line("menu-polls"), menu.OpenPolls())
        case Next.PROPOSALS:
            return Button(line("menu-proposals"), menu.OpenProposals())
        case Next.MEETINGS:
            return Button(line("menu-meetings"), menu.OpenMeetings())
        case Next.POINTS | Next.REWARDS:
            return Button(line("menu-points"), menu.OpenPoints())
        case Next.DESK:
            return Button(line("menu-desk"), menu.AskDesk())
        case Next.JOIN:
            return Button(line("menu-join"), menu.JoinFor(wish) if wish else menu.BeginJoining())
        case Next.ADULT:
            return Button(line("button-of-age"), menu.SayAdult(wish))
        case Next.HELPING:
            return Button(line("button-help-another"), HelpHome())
        case Next.HOME:
            return None


OLD = "button-old"
"""Why a button is refused that is from long ago."""


async def old_button(heard: Heard, act: Act) -> Screen:
    """A button from long ago, or one that never was ours."""
    raise Refusal(line("button-old"))


def old_above(home: Screen) -> Screen:
    """The button is too old, and here is the first screen; it takes the place of what was tapped."""
    return replace(_above(line("button-old"), home), toast=line("button-old"))


def link_gone(home: Screen) -> Screen:
    """The link opens nothing, and here is the first screen."""
    return _above(line("link-gone"), home)


def _above(said: Line, home: Screen) -> Screen:
    return replace(home, lines=(said, GAP, *home.lines))


def unknown_command() -> Screen:
    """A word after a slash that means nothing here."""
    return Screen((line("command-unknown"),), (HOME_ROW,))


async def no_words(heard: Heard, act: Act, *, awaited: bool) -> Screen:
    """Something came that is not words: what it was, and what can be done instead."""
    said = [_what_came(heard)]
    if awaited:
        not_now: Row = (Button(line("button-not-now"), GiveUp()),)
        if is_table(heard) and await act.read(may_bring):
            again: Row = (Button(line("roster-button-send"), SendRoster()),)
            said = [line("roster-unasked-awaited")]
            return Screen((*said, line("content-awaited")), (again, not_now))
        return Screen((*said, line("content-awaited")), (not_now,))
    return Screen((*said, line("content-instead")), (HOME_ROW,))


def _what_came(heard: Heard) -> Line:
    match heard.content:
        case "photo" | "video" | "animation":
            return line("content-picture")
        case "document":
            return line("content-document")
        case "voice" | "audio" | "video_note":
            return line("content-voice")
        case "location" | "venue":
            return line("content-place")
        case "contact":
            return line("content-contact")
        case "sticker":
            return line("content-sticker")
        case _:
            return line("content-other")


def use_private() -> Screen:
    """To somebody who speaks in the name of a group or a channel."""
    return Screen((line("group-use-private"),), ((Link(line("button-open-private"), "h_1"),),))
