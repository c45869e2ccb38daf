"""Buttons that many screens share."""

from dataclasses import dataclass

from handlers.chat.buttons import button
from handlers.chat.screen import Button, Row
from kernel.lines import line


@button("h")
@dataclass(frozen=True, slots=True)
class GoHome:
    """Back to the first screen."""


@button("x")
@dataclass(frozen=True, slots=True)
class GiveUp:
    """Stop the form in progress."""


def home_button() -> Button:
    """Back to the first screen."""
    return Button(line("button-home"), GoHome())


HOME_ROW: Row = (home_button(),)
