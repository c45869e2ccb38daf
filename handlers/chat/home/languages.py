"""Three languages, each named in its own letters, so that nobody needs another one to find theirs."""

import re

from handlers.chat.common import HOME_ROW, making_room
from handlers.chat.home.taps import ChooseLanguage, Speak, SpeakAndJoin
from handlers.chat.screen import Button, Row, Screen
from kernel.lines import line

HAN = re.compile("[\u3400-\u9fff]")
ENGLISH = re.compile(r"\b[a-z]{2,}\b[^a-z0-9]+[a-z]{2,}\b", re.IGNORECASE)
"""Two words in Latin letters: a door number or a code is no English sentence."""


def row() -> Row:
    """One tap, from wherever the row stands."""
    return (
        Button(line("button-chinese"), Speak("zh-Hans")),
        Button(line("button-traditional"), Speak("zh-Hant")),
        Button(line("button-english"), Speak("en")),
    )


def door() -> Button:
    """To the three languages, where there is no room for them."""
    return Button(line("button-language"), ChooseLanguage())


def row_while_joining(number: str) -> Row:
    """The same before joining by a link, whose home is still filled in."""
    return (
        Button(line("button-chinese"), SpeakAndJoin("zh-Hans", number)),
        Button(line("button-traditional"), SpeakAndJoin("zh-Hant", number)),
        Button(line("button-english"), SpeakAndJoin("en", number)),
    )


def asking() -> Screen:
    """Which language? And what it will change."""
    return Screen((line("language-ask"), line("language-group")), (row(), HOME_ROW))


def offered(shown: Screen, words: str, language: str) -> Screen:
    """The answer to words in another language than the one we speak, with a way to be spoken to in theirs."""
    theirs = ENGLISH.search(words) and not HAN.search(words) if language != "en" else HAN.search(words)
    return making_room(shown, row()) if theirs else shown
