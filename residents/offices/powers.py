"""What each office may do: the one table behind the permits, the public page and docs/offices.md (A19).

Whoever is in no list may do what every resident may do, and nothing more: an office gives no vote.
"""

from collections.abc import Mapping
from enum import StrEnum

from residents.model import RoleKind

CHAIR, COMMITTEE, DESK, SUPERVISOR = (
    RoleKind.CHAIR,
    RoleKind.COMMITTEE,
    RoleKind.DESK,
    RoleKind.SUPERVISOR,
)
LEADER, MERCHANT = RoleKind.BUILDING_LEADER, RoleKind.MERCHANT
HEAD, WORKER = RoleKind.GRID_HEAD, RoleKind.GRID_WORKER


class Power(StrEnum):
    """Something that only people in certain offices may do."""

    ANSWER = "answer"
    """Answer proposals, put them to the vote, decide about them after it."""

    MEET = "meet"
    """Call meetings, change them and call them off."""

    GROUP = "group"
    """Bind the community's group chat and let go of it."""

    APPOINT = "appoint"
    """Give offices, renew and end them; which, ``rules.GRANTS`` and ``rules.ENDS`` say."""

    HOMES = "homes"
    """Decide who belongs to a home when it is in doubt."""

    VOUCH = "vouch"
    """Vouch for somebody who lives in one's building."""

    HELP = "help"
    """Act for residents who ask for it: the desk for all, others in their building or grid."""

    PAPER = "paper"
    """Take out, or have erased, the data of somebody without an account who asked for it on paper."""

    TYPE = "type"
    """Type what a neighbour spoke into a voice note."""

    INTAKE = "intake"
    """Answer questions and reports that residents send."""

    ROSTER = "roster"
    """Bring in the roster, and keep places and grids."""

    EXPORT = "export"
    """Take the register out as a file, without telephone numbers."""

    HIDE = "hide"
    """Have a voice in hiding a text or suspending somebody from writing."""

    WATCH = "watch"
    """See what was reported and by whom, and hide private data at once."""

    SUPERVISE = "supervise"
    """Be told of every office given or ended and every change of the by-laws; end a supervisor's office."""

    REACH = "reach"
    """See how many homes a call reached; leaders of their buildings, with the homes no message reached."""

    ROLL = "roll"
    """Look through who is in office, how they came to it and what ends soon."""

    COUNTER = "counter"
    """Take vouchers."""


POWERS: Mapping[Power, frozenset[RoleKind]] = {
    Power.ANSWER: frozenset({CHAIR, COMMITTEE}),
    Power.MEET: frozenset({CHAIR, COMMITTEE}),
    Power.GROUP: frozenset({CHAIR}),
    Power.APPOINT: frozenset({CHAIR, COMMITTEE}),
    Power.HOMES: frozenset({DESK}),
    Power.VOUCH: frozenset({DESK, LEADER}),
    Power.HELP: frozenset({DESK, LEADER, HEAD, WORKER}),
    Power.PAPER: frozenset({DESK}),
    Power.TYPE: frozenset({CHAIR, COMMITTEE, DESK, LEADER}),
    Power.INTAKE: frozenset({CHAIR, COMMITTEE, DESK}),
    Power.ROSTER: frozenset({CHAIR, COMMITTEE, DESK}),
    Power.EXPORT: frozenset({CHAIR, DESK}),
    Power.HIDE: frozenset({CHAIR, COMMITTEE, DESK}),
    Power.WATCH: frozenset({CHAIR, COMMITTEE, DESK, SUPERVISOR}),
    Power.SUPERVISE: frozenset({SUPERVISOR}),
    Power.REACH: frozenset({CHAIR, COMMITTEE, DESK, SUPERVISOR, LEADER}),
    Power.ROLL: frozenset({CHAIR, COMMITTEE, SUPERVISOR}),
    Power.COUNTER: frozenset({MERCHANT}),
}


def powers_of(kind: RoleKind) -> tuple[Power, ...]:
    """What an office may do, in the order of the table."""
    return tuple(power for power in Power if kind in POWERS[power])
