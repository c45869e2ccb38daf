"""A phone that several people share: the way to say who speaks, for whoever has one."""

from handlers.chat.common import making_room
from handlers.chat.helping.taps import WhoSpeaks
from handlers.chat.screen import Button, Row, Screen
from kernel.lines import line
from residents.assisting.queries import Speaker


def with_speakers(screen: Screen, speakers: tuple[Speaker, ...]) -> Screen:
    """The same screen, with that way below it if the phone serves several people here."""
    return making_room(screen, who_speaks_row(speakers)) if screen.rows and len(speakers) > 1 else screen


def who_speaks_row(speakers: tuple[Speaker, ...]) -> Row:
    """The way to say who speaks; nothing on a phone of one person."""
    return (Button(line("button-who-speaks"), WhoSpeaks()),) if len(speakers) > 1 else ()
