"""Screens for "no": the reason and a next step, never a dead end."""

from handlers.chat import menu
from handlers.chat.act import Act
from handlers.chat.common import HOME_ROW, GiveUp
from handlers.chat.heard import Heard
from handlers.chat.screen import Button, Link, Row, Screen
from kernel.errors import Next, Refusal
from kernel.lines import line


def refused(refusal: Refusal) -> Screen:
    """Why not, and what can be done instead."""
    step = _step(refusal.next)
    rows: tuple[Row, ...] = (((step,),) if step else ()) + (HOME_ROW,)
    return Screen((refusal.line,), rows, toast=refusal.line)


def _step(step: Next) -> Button | None:
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
            return Button(line("menu-join"), menu.BeginJoining())
        case Next.HOME:
            return None


async def old_button(heard: Heard, act: Act) -> Screen:
    """A button from long ago, or one that never was ours."""
    return Screen((line("button-old"),), (HOME_ROW,), toast=line("button-old"))


def unknown_command() -> Screen:
    """A word after a slash that means nothing here."""
    return Screen((line("command-unknown"),), (HOME_ROW,))


def no_words(heard: Heard, *, awaited: bool) -> Screen:
    """Something came that is not words: what it was, and what can be done instead."""
    match heard.content:
        case "photo" | "video" | "animation":
            what = line("content-picture")
        case "document":
            what = line("content-document")
        case "voice" | "audio" | "video_note":
            what = line("content-voice")
        case "location" | "venue":
            what = line("content-place")
        case "contact":
            what = line("content-contact")
        case "sticker":
            what = line("content-sticker")
        case _:
            what = line("content-other")
    if awaited:
        return Screen((what, line("content-awaited")), ((Button(line("button-not-now"), GiveUp()),),))
    return Screen((what, line("content-instead")), (HOME_ROW,))


def use_private() -> Screen:
    """To somebody who speaks in the name of a group or a channel."""
    return Screen((line("group-use-private"),), ((Link(line("button-open-private"), "h_1"),),))
