"""The doors of the office menu 工作台: one for each thing that waits for somebody in office.

Every feature adds its own door to ``DOORS`` here: its button from the feature's taps, its number from a query
of the domain. This module looks down on the features; no feature imports it.
"""

from collections.abc import Callable
from dataclasses import dataclass

from deliberation.intake.queries import waiting as intake_waiting
from deliberation.proposals.dictation import count_waiting as voices_waiting
from deliberation.proposals.shelves import unanswered
from handlers.chat.helping.taps import HelpHome
from handlers.chat.homes import taps as homes
from handlers.chat.intake import taps as intake
from handlers.chat.moderation.taps import OpenQueue
from handlers.chat.office.taps import ShowRoll
from handlers.chat.passing.taps import ListToPass
from handlers.chat.passing.whose import waiting as to_pass_waiting
from handlers.chat.proposals.life_taps import OpenOwed
from handlers.chat.proposals.writing_taps import OpenVoices
from handlers.chat.roster.taps import OpenRoster
from kernel.lines import Line, line
from kernel.work import Work
from residents.acting import Acting
from residents.assisting.permits import OFFICES
from residents.homes.case_queries import cases_waiting
from residents.homes.checking import to_check_waiting
from residents.homes.queries import claims_waiting
from residents.model import RoleKind
from residents.moderation.permits import WATCHING
from residents.moderation.queue import how_many
from residents.offices.powers import POWERS, Power
from residents.offices.queries import ending_soon
from residents.permits import roles_of
from residents.roster.queries import rosters_waiting


@dataclass(frozen=True, slots=True)
class Door:
    """A line of the office menu: whose it is, how it is called, where it leads, and how much waits there.

    ``label`` makes the button's label from the number waiting, with a literal key; its text says the number
    only if it is not 0. ``waiting`` is one small question and never refuses.
    """

    name: str
    kinds: frozenset[RoleKind]
    label: Callable[[int], Line]
    does: object
    waiting: Callable[[Work, Acting], int]


COMMITTEE = frozenset({RoleKind.CHAIR, RoleKind.COMMITTEE})


def nothing_waits(work: Work, who: Acting) -> int:
    """For a door behind which nothing ever waits."""
    return 0


DOORS: tuple[Door, ...] = (
    Door(
        "helping",
        frozenset(OFFICES),
        lambda waiting: line("office-door-helping"),
        HelpHome(),
        nothing_waits,
    ),
    Door(
        "proposals",
        COMMITTEE,
        lambda waiting: line("office-door-proposals", waiting=waiting),
        OpenOwed(0),
        unanswered,
    ),
    Door(
        "voices",
        COMMITTEE | {RoleKind.DESK, RoleKind.BUILDING_LEADER},
        lambda waiting: line("office-door-voices", waiting=waiting),
        OpenVoices(),
        voices_waiting,
    ),
    Door(
        "conduct",
        frozenset(WATCHING),
        lambda waiting: line("office-door-conduct", waiting=waiting),
        OpenQueue(),
        how_many,
    ),
    Door(
        "intake",
        COMMITTEE | {RoleKind.DESK},
        lambda waiting: line("office-door-intake", waiting=waiting),
        intake.OpenQueue(0),
        intake_waiting,
    ),
    Door(
        "claims",
        frozenset({RoleKind.DESK, RoleKind.BUILDING_LEADER}),
        lambda waiting: line("office-door-claims", waiting=waiting),
        homes.ListClaims(0),
        claims_waiting,
    ),
    Door(
        "cases",
        frozenset({RoleKind.DESK}),
        lambda waiting: line("office-door-cases", waiting=waiting),
        homes.ListCases(0),
        cases_waiting,
    ),
    Door(
        "to-check",
        frozenset({RoleKind.DESK, RoleKind.BUILDING_LEADER}),
        lambda waiting: line("office-door-check", waiting=waiting),
        homes.ListToCheck(0),
        to_check_waiting,
    ),
    Door(
        "pass-on",
        frozenset(OFFICES),
        lambda waiting: line("office-door-pass-on", waiting=waiting),
        ListToPass(0),
        to_pass_waiting,
    ),
    Door(
        "roster",
        COMMITTEE | {RoleKind.DESK},
        lambda waiting: line("office-door-roster", waiting=waiting),
        OpenRoster(),
        rosters_waiting,
    ),
    Door(
        "roll",
        POWERS[Power.ROLL],
        lambda waiting: line("office-door-roll", waiting=waiting),
        ShowRoll(),
        ending_soon,
    ),
)
"""In the order in which they are shown when the same number waits."""


@dataclass(frozen=True, slots=True)
class Opened:
    """A door with what waits behind it now."""

    door: Door
    waiting: int


def doors_of(work: Work, who: Acting) -> tuple[Opened, ...]:
    """The doors of the asking person's offices, those with most waiting first."""
    if who.person is None or who.by not in (None, who.person):
        return ()  # nobody's office is used in their name
    held = roles_of(work, who.person)
    found = [Opened(door, door.waiting(work, who)) for door in DOORS if door.kinds & held]
    return tuple(sorted(found, key=lambda each: -each.waiting))
