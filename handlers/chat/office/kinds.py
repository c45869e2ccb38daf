"""Which kind of office? Those of the whole community, and those of a building or a grid, are asked apart."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from handlers.chat.common import home_button
from handlers.chat.office import taps
from handlers.chat.screen import MOST_BUTTONS, Button, Row, Screen
from kernel.lines import line
from residents.model import RoleKind
from residents.offices.queries import PLACED


@dataclass(frozen=True, slots=True)
class Why:
    """For what a kind is asked: where its button leads, and how many there are room for at once."""

    name: str
    to: Callable[[str], object]
    room: int


HELD = Why("held", lambda kind: taps.ShowKind(kind, 0), MOST_BUTTONS - 3)
"""To see who holds it; beside appointing, the office menu and home."""

GIVE = Why("give", lambda kind: taps.AppointTo(kind, 0), MOST_BUTTONS - 2)
MAY = Why("may", taps.WhatMay, MOST_BUTTONS - 2)
WHYS = {each.name: each for each in (HELD, GIVE, MAY)}


def doors(why: Why, kinds: Sequence[RoleKind]) -> tuple[Row, ...]:
    """One button a kind; of more than there is room for, one for the community's and one for the places'."""
    if len(kinds) <= why.room:
        return each_of(why, kinds)
    parts = (0, 1)
    return tuple(
        (Button(line("office-kinds", part=part), taps.SeeKinds(why.name, part)),)
        for part in parts
        if of_part(kinds, part)
    )


def shown(why: Why, kinds: Sequence[RoleKind], part: int, back: Button) -> Screen:
    """The kinds of one part, and the way back."""
    said = line("office-kinds", part=part)
    return Screen((said,), (*each_of(why, of_part(kinds, part)), (back, home_button())))


def each_of(why: Why, kinds: Sequence[RoleKind]) -> tuple[Row, ...]:
    """One button a kind."""
    return tuple((Button(line("office-name", office=k.value), why.to(k.value)),) for k in kinds)


def of_part(kinds: Sequence[RoleKind], part: int) -> tuple[RoleKind, ...]:
    """The kinds for the whole community (0), or for a building or a grid (1)."""
    return tuple(kind for kind in kinds if (kind in PLACED) == bool(part))
