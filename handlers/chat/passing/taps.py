"""What can be tapped about what is to be passed on."""

from dataclasses import dataclass

from handlers.chat.buttons import button


@button("er")
@dataclass(frozen=True, slots=True)
class ListToPass:
    """Whom there is something to be told."""

    page: int


@button("es")
@dataclass(frozen=True, slots=True)
class SeeToPass:
    """What there is to be told to this person."""

    person: int


@button("et")
@dataclass(frozen=True, slots=True)
class Passed:
    """They were told everything that was shown, up to the notice ``stamp``."""

    person: int
    stamp: int


@button("eu")
@dataclass(frozen=True, slots=True)
class PrintToPass:
    """The same on a slip."""

    person: int
