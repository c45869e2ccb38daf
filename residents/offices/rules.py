"""Who may give and end which office, and which offices do not go together; decisions about offices held now.

Sources: mechanisms A01 and A17 for the numbers of a grid (1 head, 3 workers, N leaders), A32 for
the desk, docs/decisions/0035 for the rest.
"""

from collections.abc import Mapping, Set
from enum import StrEnum

from residents.model import PlaceKind, RoleKind

GRANTS: Mapping[RoleKind, frozenset[RoleKind]] = {
    RoleKind.CHAIR: frozenset(RoleKind) - {RoleKind.CHAIR},
    RoleKind.COMMITTEE: frozenset({RoleKind.BUILDING_LEADER, RoleKind.GRID_WORKER, RoleKind.MERCHANT}),
}
"""Which offices an office gives; the chair's own is given by whoever runs the server, never in the chat."""

ENDS: Mapping[RoleKind, frozenset[RoleKind]] = {
    RoleKind.CHAIR: GRANTS[RoleKind.CHAIR] - {RoleKind.SUPERVISOR},
    RoleKind.COMMITTEE: GRANTS[RoleKind.COMMITTEE],
    RoleKind.SUPERVISOR: frozenset({RoleKind.SUPERVISOR}),
}
"""Which offices an office ends early; a supervisor's is ended by another one, never by those they watch."""

ONESELF = frozenset({RoleKind.DESK})
"""What the chair may take on without a second person: a small community has nobody else at its desk."""

ALONE = RoleKind.SUPERVISOR
"""Whoever supervises holds no other office."""

PLACES: Mapping[RoleKind, PlaceKind] = {
    RoleKind.BUILDING_LEADER: PlaceKind.BUILDING,
    RoleKind.GRID_HEAD: PlaceKind.GRID,
    RoleKind.GRID_WORKER: PlaceKind.GRID,
}
"""Offices for a part of the community; every other is for the whole."""

QUIET = frozenset({RoleKind.MERCHANT})
"""Offices whose giving is not told in the group."""

A_PLACE = {RoleKind.GRID_HEAD: 1, RoleKind.GRID_WORKER: 3, RoleKind.BUILDING_LEADER: 3}
SUPERVISORS = 5
DESK_LEAST, HOMES_EACH = 3, 300
MOST_A_DAY = 30
"""Offices and invitations that one person may give within 24 hours."""


class No(StrEnum):
    """Why an office cannot be given or ended."""

    NOT_YOURS = "not_yours"
    ONESELF = "oneself"
    ALONE = "alone"
    HELD = "held"
    FULL = "full"
    SUPERVISOR = "supervisor"
    CHAIR = "chair"


def may_grant(granter: Set[RoleKind], kind: RoleKind, *, oneself: bool) -> No | None:
    """Why somebody with these offices may not give this one, to somebody else or to ``oneself``."""
    if kind is RoleKind.CHAIR:
        return No.CHAIR
    if all(kind not in GRANTS.get(held, ()) for held in granter):
        return No.NOT_YOURS
    return No.ONESELF if oneself and kind not in ONESELF else None


def fits(held: Set[RoleKind], kind: RoleKind) -> No | None:
    """Why somebody who holds these offices cannot hold this one as well."""
    together = {*held, kind}
    return No.ALONE if ALONE in together and len(together) > 1 else None


def may_end(ender: Set[RoleKind], kind: RoleKind, *, oneself: bool) -> No | None:
    """Why somebody with these offices may not end this one; everybody may lay down their own."""
    if oneself or any(kind in ENDS.get(held, ()) for held in ender):
        return None
    if kind is RoleKind.SUPERVISOR:
        return No.SUPERVISOR
    return No.CHAIR if kind is RoleKind.CHAIR else No.NOT_YOURS


def seats(kind: RoleKind, homes: int) -> int | None:
    """How many may hold an office at a time, in its place if it has one; None where nothing limits it."""
    match kind:
        case RoleKind.CHAIR:
            return 1
        case RoleKind.DESK:
            return DESK_LEAST + homes // HOMES_EACH
        case RoleKind.SUPERVISOR:
            return SUPERVISORS
        case _:
            return A_PLACE.get(kind)
