"""The doors of the office menu 工作台: one for each thing that waits for somebody in office.

Every feature adds its own door to ``DOORS`` here: its button from the feature's taps, its number from a query
of the domain, and the ``Heading`` under which it stands. A heading holds at most ``A_HEADING`` doors, so that
its screen has five buttons (docs/decisions/0038); a test counts them. This module looks down on the features;
no feature imports it.
"""

from collections.abc import Callable, Iterable, Set
from dataclasses import dataclass
from enum import StrEnum

from deliberation.intake.queries import waiting as intake_waiting
from deliberation.proposals.dictation import count_waiting as voices_waiting
from deliberation.proposals.shelves import unanswered
from deliberation.reach.queries import to_be_reached
from handlers.chat.accounts.taps import ListTaken
from handlers.chat.duty.taps import OpenDuty
from handlers.chat.helping.taps import HelpHome
from handlers.chat.homes import taps as homes
from handlers.chat.intake import taps as intake
from handlers.chat.menu import OpenMeetings
from handlers.chat.moderation.taps import OpenQueue
from handlers.chat.office.taps import OwnOffices, ShowRoll
from handlers.chat.passing.taps import ListToPass
from handlers.chat.passing.whose import waiting as to_pass_waiting
from handlers.chat.proposals.life_taps import OpenOwed
from handlers.chat.proposals.writing_taps import OpenVoices
from handlers.chat.reach.taps import ListReach
from handlers.chat.roster.taps import OpenRoster
from handlers.chat.visits.taps import VisitQueue
from kernel.lines import Line, line
from kernel.work import Work
from residents.accounts.queries import waiting as accounts_waiting
from residents.acting import Acting
from residents.assisting.permits import OFFICES
from residents.fields.field import IN_THE_FIELD
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
from residents.visits.queries import waiting_for

A_HEADING = 4
"""Doors under one heading: with the way back its screen has five buttons."""


class Heading(StrEnum):
    """Under what a door of the office menu stands; said by ``office-button-heading``."""

    HOMES = "homes"
    """住户和住址: who lives where."""

    HELP = "help"
    """帮住户办事: what is done for a neighbour in person."""

    ANSWERS = "answers"
    """提案和反映: what neighbours wrote and somebody in office answers."""

    LISTS = "lists"
    """会议、告示和名册: meetings, what everybody is told, the roster, and who is in office."""


@dataclass(frozen=True, slots=True)
class Door:
    """A line of the office menu: whose it is, how it is called, where it leads, and how much waits there.

    ``label`` makes the button's label from the number waiting, with a literal key; its text says the number
    only if it is not 0. ``waiting`` is one small question and never refuses.
    """

    name: str
    heading: Heading
    kinds: frozenset[RoleKind]
    label: Callable[[int], Line]
    does: object
    waiting: Callable[[Work, Acting], int]
    unless: frozenset[RoleKind] = frozenset()
    daily: bool = False
    """Whether it stands on the office menu itself, be there something waiting or not."""

    def is_for(self, held: Set[RoleKind]) -> bool:
        """Whether somebody with these offices has this door: one of ``kinds``, and none of ``unless``."""
        return bool(self.kinds & held) and not self.unless & held


COMMITTEE = frozenset({RoleKind.CHAIR, RoleKind.COMMITTEE})


def nothing_waits(work: Work, who: Acting) -> int:
    """For a door behind which nothing ever waits."""
    return 0


IN_OFFICE = frozenset(RoleKind) - {RoleKind.MERCHANT}
"""Whose offices show an office menu; a merchant has the counter instead."""

DOORS: tuple[Door, ...] = (
    Door(
        "conduct",
        Heading.ANSWERS,
        frozenset(WATCHING),
        lambda waiting: line("office-door-conduct", waiting=waiting),
        OpenQueue(),
        how_many,
    ),
    Door(
        "intake",
        Heading.ANSWERS,
        COMMITTEE | {RoleKind.DESK},
        lambda waiting: line("office-door-intake", waiting=waiting),
        intake.OpenQueue(0),
        intake_waiting,
    ),
    Door(
        "proposals",
        Heading.ANSWERS,
        COMMITTEE,
        lambda waiting: line("office-door-proposals", waiting=waiting),
        OpenOwed(0),
        unanswered,
    ),
    Door(
        "voices",
        Heading.ANSWERS,
        COMMITTEE | {RoleKind.DESK, RoleKind.BUILDING_LEADER},
        lambda waiting: line("office-door-voices", waiting=waiting),
        OpenVoices(),
        voices_waiting,
    ),
    Door(
        "claims",
        Heading.HOMES,
        frozenset({RoleKind.DESK, RoleKind.BUILDING_LEADER}),
        lambda waiting: line("office-door-claims", waiting=waiting),
        homes.ListClaims(0),
        claims_waiting,
    ),
    Door(
        "cases",
        Heading.HOMES,
        frozenset({RoleKind.DESK}),
        lambda waiting: line("office-door-cases", waiting=waiting),
        homes.ListCases(0),
        cases_waiting,
    ),
    Door(
        "accounts",
        Heading.HOMES,
        frozenset({RoleKind.DESK, RoleKind.SUPERVISOR}),
        lambda waiting: line("office-door-accounts", waiting=waiting),
        ListTaken(),
        accounts_waiting,
    ),
    Door(
        "to-check",
        Heading.HOMES,
        frozenset({RoleKind.DESK, RoleKind.BUILDING_LEADER}),
        lambda waiting: line("office-door-check", waiting=waiting),
        homes.ListToCheck(0),
        to_check_waiting,
    ),
    Door(
        "duty",
        Heading.HELP,
        IN_THE_FIELD | {RoleKind.SUPERVISOR},
        lambda waiting: line("office-door-duty"),
        OpenDuty(0),
        nothing_waits,
        daily=True,
    ),
    Door(
        "helping",
        Heading.HELP,
        frozenset(OFFICES),
        lambda waiting: line("office-door-helping"),
        HelpHome(),
        nothing_waits,
        daily=True,
    ),
    Door(
        "visits",
        Heading.HELP,
        frozenset(OFFICES),
        lambda waiting: line("office-door-visits", waiting=waiting),
        VisitQueue(0),
        waiting_for,
    ),
    Door(
        "pass-on",
        Heading.HELP,
        frozenset(OFFICES),
        lambda waiting: line("office-door-pass-on", waiting=waiting),
        ListToPass(0),
        to_pass_waiting,
    ),
    Door(
        "meetings",
        Heading.LISTS,
        POWERS[Power.MEET],
        lambda waiting: line("office-door-meetings"),
        OpenMeetings(),
        nothing_waits,
    ),
    Door(
        "reach",
        Heading.LISTS,
        POWERS[Power.REACH],
        lambda waiting: line("office-door-reach", waiting=waiting),
        ListReach(0),
        to_be_reached,
    ),
    Door(
        "roster",
        Heading.LISTS,
        COMMITTEE | {RoleKind.DESK},
        lambda waiting: line("office-door-roster", waiting=waiting),
        OpenRoster(),
        rosters_waiting,
    ),
    Door(
        "roll",
        Heading.LISTS,
        POWERS[Power.ROLL],
        lambda waiting: line("office-door-roll", waiting=waiting),
        ShowRoll(),
        ending_soon,
    ),
    Door(
        "own",
        Heading.LISTS,
        IN_OFFICE,
        lambda waiting: line("office-door-own"),
        OwnOffices(),
        nothing_waits,
        unless=POWERS[Power.ROLL],  # who sees all offices there finds their own
    ),
)
"""What cannot wait stands first: whoever is hurt by a text, asks, has a term for an answer, or would join."""


@dataclass(frozen=True, slots=True)
class Opened:
    """A door with what waits behind it now."""

    door: Door
    waiting: int


def doors_of(work: Work, who: Acting) -> tuple[Opened, ...]:
    """The doors of the asking person's offices: where something waits first, in the order of ``DOORS``."""
    if who.person is None or who.by not in (None, who.person):
        return ()  # nobody's office is used in their name
    held = roles_of(work, who.person)
    return in_order([Opened(door, door.waiting(work, who)) for door in DOORS if door.is_for(held)])


def in_order(found: Iterable[Opened]) -> tuple[Opened, ...]:
    """Where something waits first, the most urgent of them first, however much waits."""
    return tuple(sorted(found, key=lambda each: (not each.waiting, DOORS.index(each.door))))


@dataclass(frozen=True, slots=True)
class Under:
    """A heading with those of somebody's doors that stand under it."""

    heading: Heading
    doors: tuple[Opened, ...]

    @property
    def waiting(self) -> int:
        """How much waits behind all of them."""
        return sum(each.waiting for each in self.doors)


def headed(doors: tuple[Opened, ...]) -> tuple[Under, ...]:
    """The doors under their headings; a heading without any is left out."""
    found = (Under(h, tuple(each for each in doors if each.door.heading is h)) for h in Heading)
    return tuple(each for each in found if each.doors)
