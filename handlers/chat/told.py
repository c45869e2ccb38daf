"""How notices and cards are drawn: at the moment of sending, from what is true then."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from handlers.chat.screen import Screen
from kernel.lines import Argument
from kernel.work import Work


@dataclass(frozen=True, slots=True)
class Told:
    """A notice about to be sent: its typed arguments, what it is about, and to whom it goes."""

    args: Mapping[str, Argument]
    subject: int
    person: int | None


Draw = Callable[[Work, Told], Screen | None]
"""Draws a notice in a read; None when it is no longer wanted (cancelled, done already, moved away)."""

DrawCard = Callable[[Work, int], Screen | None]
"""Draws the card of a subject; None when there is nothing to show any more."""
