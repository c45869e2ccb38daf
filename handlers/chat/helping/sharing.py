"""A phone that several people share: the way to say who speaks, for whoever has one."""

from dataclasses import replace

from handlers.chat.helping.taps import WhoSpeaks
from handlers.chat.screen import Button, Screen
from kernel.lines import line
from residents.assisting.queries import Speaker


def with_speakers(screen: Screen, speakers: tuple[Speaker, ...]) -> Screen:
    """The same screen, with that way above its last row if the phone serves several people here."""
    if len(speakers) < 2 or not screen.rows:
        return screen
    row = (Button(line("button-who-speaks"), WhoSpeaks()),)
    return replace(screen, rows=(*screen.rows[:-1], row, screen.rows[-1]))
