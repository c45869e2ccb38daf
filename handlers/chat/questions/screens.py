"""What is shown when somebody answered by number."""

from dataclasses import replace

from handlers.chat.common import HOME_ROW
from handlers.chat.questions.asking import Answered, Meant
from handlers.chat.screen import GAP, Button, Screen
from kernel.lines import Line, line


def read_back(answered: Answered, said: Line, does: object, back: object) -> Screen:
    """What was answered and to what, and why once more, if it is; ``back`` undoes it."""
    again: tuple[Line, ...] = ()
    if answered.meant is Meant.LATE:
        again = (line("sure-late"),)
    elif answered.meant is Meant.HASTY:
        again = (line("sure-hasty"),)
    rows = (
        (Button(line("sure-yes"), does),),
        (Button(line("sure-no"), back),),
    )
    # A tap far above is answered below everything else, where its numbers are read.
    below = answered.meant in (Meant.OLD, Meant.HASTY)
    return Screen((*again, said), rows, sure=True, fresh=below)


def in_other_words(answered: Answered) -> Line:
    """The answer read back in its own words, where there is no sentence made for it."""
    return line("sure-other", about=answered.about, said=answered.said)


def not_that(screen: Screen) -> Screen:
    """Nothing was written down; here is the question again."""
    return replace(screen, lines=(line("sure-not"), GAP, *screen.lines), sure=False)


def unclear(screen: Screen) -> Screen:
    """A number that was not offered; here is the question again."""
    return replace(screen, lines=(line("question-unclear"), GAP, *screen.lines))


def in_numbers(screen: Screen) -> Screen:
    """Words that choose nothing here; here is the question again."""
    return replace(screen, lines=(line("question-in-numbers"), GAP, *screen.lines))


def not_yours() -> Screen:
    """The question was put to somebody else who uses this phone."""
    return Screen((line("question-not-yours"),), (HOME_ROW,))
