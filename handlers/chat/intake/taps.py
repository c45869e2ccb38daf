"""What the buttons about questions and reports do."""

from dataclasses import dataclass

from handlers.chat.buttons import Mark, button


@button("icr")
@dataclass(frozen=True, slots=True)
class WordsAsReport:
    """Note what was just written as a report."""


@button("icq")
@dataclass(frozen=True, slots=True)
class WordsAsQuestion:
    """What was just written is a question: answer it, or hand it on."""


@button("ict")
@dataclass(frozen=True, slots=True)
class WordsToDesk:
    """Hand the question to the desk."""


@button("icn")
@dataclass(frozen=True, slots=True)
class NoneOfThese:
    """It was none of these."""


@button("icp")
@dataclass(frozen=True, slots=True)
class PutPhoto:
    """Put a photo to a report."""

    intake: int


@button("icw")
@dataclass(frozen=True, slots=True)
class OpenQueue:
    """What waits for an answer."""

    page: int


@button("icm")
@dataclass(frozen=True, slots=True)
class OpenOwn:
    """What one asked and reported."""

    page: int


@button("ici")
@dataclass(frozen=True, slots=True)
class SeeIntake:
    """One question or report."""

    intake: int


@button("icf")
@dataclass(frozen=True, slots=True)
class SeeIntakePhoto:
    """The photo sent with it."""

    intake: int


@button("ica")
@dataclass(frozen=True, slots=True)
class AnswerIntake:
    """Answer it: in what words?"""

    intake: int


@button("ics")
@dataclass(frozen=True, slots=True)
class SendAnswer:
    """Send exactly the answer that bears this stamp."""

    intake: int
    stamp: Mark


@button("ico")
@dataclass(frozen=True, slots=True)
class SayWhetherSolved:
    """Whether the answer helped: 1 yes, 0 no."""

    intake: int
    on: int
