"""What is asked back when words come that nobody asked for."""

import re

from handlers.chat.common import HOME_ROW, home_button
from handlers.chat.home.taps import WordsAsProposal, WordsToFind
from handlers.chat.home.words import Heeded
from handlers.chat.menu import join_door, polls_door
from handlers.chat.screen import Button, Screen
from kernel import texts
from kernel.lines import line

QUOTED_UNITS = 60
SIGNS = " 。！!．.，,~～"
VOTING = re.compile(
    "(我|我们|我們|我家|本人)?(要|想)?(投票|投|表决|表決|选择|選擇|选|選)?(给|給)?"
    "(不?同意|不?赞成|不?贊成|不?支持|反对|反對|弃权|棄權|都可以|投票|表决|表決)(票)?(了|的|吧)?"
    "|(i )?(vote )?(yes|no|vote|agree|against|abstain)"
)
"""Words that look like a vote; a vote is only ever cast by a button."""


def what_is_it(heeded: Heeded) -> Screen:
    """What shall become of these words?"""
    if not heeded.words:
        return Screen((line("only-text"),), (HOME_ROW,))
    if VOTING.fullmatch(heeded.words.casefold().strip(SIGNS)):
        return Screen((line("words-vote"),), ((polls_door(), home_button()),))
    quoted = texts.cut(texts.clean(heeded.words, one_line=True), QUOTED_UNITS)
    find = Button(line("button-words-find"), WordsToFind())
    if not heeded.resident:
        return Screen(
            (line("words", words=quoted), line("words-stranger")), ((find,), (join_door(), home_button()))
        )
    write = Button(line("button-words-propose"), WordsAsProposal())
    return Screen((line("words", words=quoted), line("words-what")), ((write,), (find, home_button())))
