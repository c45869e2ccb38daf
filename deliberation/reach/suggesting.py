"""Which channel to take next while a call reaches too few homes (pure)."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from deliberation.reach.channels import Reached

AGAIN_AFTER = timedelta(days=1)
"""So long after the last time a way is worth taking once more."""


class Step(StrEnum):
    """What to do next."""

    WAIT = "wait"
    """Messages are still on their way."""

    CARD = "card"
    """Put the card up in the group."""

    PAPER = "paper"
    """Print the notice and hang it in the buildings."""

    DOORS = "doors"
    """Ask building leaders to go to the homes where no message went."""

    NOTHING = "nothing"
    """Every way was taken not long ago."""


@dataclass(frozen=True, slots=True)
class Ways:
    """Which ways there are, and which were taken; ``None`` for a moment means never."""

    held: int
    """Homes to which a message is still on its way."""

    group: bool
    card_at: datetime | None
    unhung: int
    """Buildings of the call in which no notice hangs."""

    leaders: int
    """Leaders with homes to which no message went."""

    asked_at: datetime | None


def next_step(reached: Reached, percent: int, ways: Ways, now: datetime) -> Step | None:
    """The next channel, the least trouble first; None while enough homes are reached.

    A card costs a tap, paper a walk to each building, doors a walk to each home. A notice at the door alone
    reached 18 %, several channels together 65 % (S0 2.4), so that a hung notice does not end the search.
    """
    if not reached.falls_short(percent):
        return None
    if ways.held and _would_do(reached, percent, ways):
        return Step.WAIT
    if ways.group and ways.card_at is None:
        return Step.CARD
    if ways.unhung:
        return Step.PAPER
    if ways.leaders and _long_ago(ways.asked_at, now):
        return Step.DOORS
    return Step.CARD if ways.group and _long_ago(ways.card_at, now) else Step.NOTHING


def _would_do(reached: Reached, percent: int, ways: Ways) -> bool:
    """Whether it will be enough once all that is on its way has arrived."""
    return (reached.told + ways.held) * 100 >= percent * reached.homes


def _long_ago(moment: datetime | None, now: datetime) -> bool:
    return moment is None or now - moment >= AGAIN_AFTER
