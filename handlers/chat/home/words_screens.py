"""What is asked back when words come that nobody asked for."""

from dataclasses import replace

from handlers.chat.common import HOME_ROW, home_button
from handlers.chat.home.taps import WordsAsProposal, WordsToFind
from handlers.chat.home.words import Heeded
from handlers.chat.menu import BeginJoining, join_door, points_door, polls_door
from handlers.chat.questions.understanding import like_a_vote
from handlers.chat.screen import GAP, Button, Screen
from kernel import codes, texts
from kernel.lines import line

QUOTED_UNITS = 60


def by_number(here: Screen) -> Screen:
    """Nothing was recorded; below is what can be answered, by its number."""
    return replace(here, lines=(line("words-vote"), GAP, *here.lines))


def under_receipt(code: str, poll: Screen) -> Screen:
    """The receipt is on record; below is what stands there, as whoever asks may see it."""
    return replace(poll, lines=(line("receipt-on-record", receipt=codes.grouped(code)), GAP, *poll.lines))


def no_receipt_of_yours() -> Screen:
    """It looks like a receipt, or another code; whose it is, if anybody's, is not told."""
    lines = (line("receipt-not-yours"), line("receipt-what-for"), line("receipt-other-codes"))
    by_letter = Button(line("button-by-letter"), BeginJoining())
    return Screen(lines, ((polls_door(), points_door()), (by_letter,), HOME_ROW))


def what_is_it(heeded: Heeded) -> Screen:
    """What shall become of these words?"""
    if not heeded.words:
        return Screen((line("only-text"),), (HOME_ROW,))
    if like_a_vote(heeded.words):
        return Screen((line("words-vote"),), ((polls_door(), home_button()),))
    quoted = texts.cut(texts.clean(heeded.words, one_line=True), QUOTED_UNITS)
    find = Button(line("button-words-find"), WordsToFind())
    if not heeded.resident:
        return Screen(
            (line("words", words=quoted), line("words-stranger")), ((find,), (join_door(), home_button()))
        )
    write = Button(line("button-words-propose"), WordsAsProposal())
    return Screen((line("words", words=quoted), line("words-what")), ((write,), (find, home_button())))
