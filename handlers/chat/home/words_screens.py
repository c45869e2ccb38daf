"""What is asked back when words come that nobody asked for."""

from dataclasses import replace

from handlers.chat.common import HOME_ROW, home_button
from handlers.chat.menu import BeginJoining, points_door, polls_door
from handlers.chat.screen import GAP, Button, Screen
from kernel import codes
from kernel.lines import line


def by_number(here: Screen) -> Screen:
    """Nothing was recorded; below is what can be answered, by its number."""
    return replace(here, lines=(line("words-vote"), GAP, *here.lines))


def under_receipt(code: str, poll: Screen) -> Screen:
    """The receipt is on record; below is what stands there, as whoever asks may see it."""
    return replace(poll, lines=(line("receipt-on-record", receipt=codes.grouped(code)), GAP, *poll.lines))


def no_receipt_of_yours() -> Screen:
    """It looks like a receipt, or another code; whose it is, if anybody's, is not told."""
    lines = (line("receipt-not-yours"), line("receipt-what-for"), line("receipt-other-codes"))
    by_letter = Button(line("button-another-home"), BeginJoining())
    return Screen(lines, ((polls_door(), points_door()), (by_letter,), HOME_ROW))


def only_words() -> Screen:
    """What came has no words in it."""
    return Screen((line("only-text"),), (HOME_ROW,))


def no_vote() -> Screen:
    """A vote was typed; nothing is recorded by that."""
    return Screen((line("words-vote"),), ((polls_door(), home_button()),))
