"""What is asked back when words come that nobody asked for."""

from handlers.chat.common import HOME_ROW, home_button
from handlers.chat.home.taps import WordsAsProposal, WordsToFind
from handlers.chat.home.words import Heeded
from handlers.chat.menu import join_door, polls_door
from handlers.chat.screen import Button, Screen
from kernel import texts
from kernel.lines import line

QUOTED_UNITS = 60
VOTING = frozenset(
    (
        "同意 不同意 反对 弃权 赞成 都可以 投票 我要投票 表决 贊成 反對 棄權 "
        "yes no vote agree against abstain"
    ).split()
)
"""Words that look like a vote; a vote is only ever cast by a button."""


def what_is_it(heeded: Heeded) -> Screen:
    """What shall become of these words?"""
    if not heeded.words:
        return Screen((line("only-text"),), (HOME_ROW,))
    if heeded.words.casefold() in VOTING:
        return Screen((line("words-vote"),), ((polls_door(), home_button()),))
    quoted = texts.cut(texts.clean(heeded.words, one_line=True), QUOTED_UNITS)
    find = Button(line("button-words-find"), WordsToFind())
    if not heeded.resident:
        return Screen(
            (line("words", words=quoted), line("words-stranger")), ((find,), (join_door(), home_button()))
        )
    write = Button(line("button-words-propose"), WordsAsProposal())
    return Screen((line("words", words=quoted), line("words-what")), ((write,), (find, home_button())))
