"""The list of what must not happen (A16), how long each may take, and whose it is; pure.

Nothing of it is kept: a thing is on the list as long as the facts say so, and off it once somebody did it.
"""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from residents.model import RoleKind


class Check(StrEnum):
    """What must not happen; the gravest first."""

    DANGER = "danger"
    """A danger was reported, and nobody said a word."""

    ANSWER = "answer"
    """A proposal got no answer in the time that the by-laws give."""

    PROMISE = "promise"
    """The day for which the committee promised something went by without a word."""

    TALK = "talk"
    """A proposal is talked over for longer than an answer may take."""

    INTAKE = "intake"
    """A question or a report has no answer, or one that did not help."""

    FLAG = "flag"
    """A text was reported, and nobody has looked."""

    CLAIM = "claim"
    """Somebody says where they live, and nobody says yes or no."""

    CASE = "case"
    """A case about a home is not decided."""

    ACCOUNT = "account"
    """Whether an account speaks for somebody is in question, and no second person has looked."""

    OVER = "over"
    """A leader says that somebody lives there no more, and the desk has not looked."""

    UNHEARD = "unheard"
    """There is something to tell somebody without a phone, and nobody has told them."""

    VISIT = "visit"
    """Somebody asked for a visit, and for two working days nobody has taken it on."""

    VOICE = "voice"
    """A voice note is not typed."""

    SILENT = "silent"
    """Somebody did not answer the yearly question, and nobody has been to see."""

    OFFICE = "office"
    """An office that a community needs is vacant."""

    LEADER = "leader"
    """A building has no leader."""

    HEAD = "head"
    """A grid has no head."""

    WORKER = "worker"
    """A grid has no worker."""


LIMITS: dict[Check, timedelta] = {
    Check.DANGER: timedelta(hours=1),
    Check.ANSWER: timedelta(0),
    Check.PROMISE: timedelta(0),
    Check.TALK: timedelta(0),
    Check.INTAKE: timedelta(days=7),
    Check.FLAG: timedelta(days=7),
    Check.CLAIM: timedelta(days=7),
    Check.CASE: timedelta(days=30),
    Check.ACCOUNT: timedelta(days=3),
    Check.OVER: timedelta(days=14),
    Check.UNHEARD: timedelta(days=14),
    Check.VISIT: timedelta(0),
    Check.VOICE: timedelta(days=7),
    Check.SILENT: timedelta(days=30),
    Check.OFFICE: timedelta(days=7),
    Check.LEADER: timedelta(days=30),
    Check.HEAD: timedelta(days=30),
    Check.WORKER: timedelta(days=30),
}
"""How long each may last. What has its time elsewhere has none of its own here: that time is over."""

OWES: dict[Check, RoleKind] = {
    Check.DANGER: RoleKind.DESK,
    Check.ANSWER: RoleKind.COMMITTEE,
    Check.PROMISE: RoleKind.COMMITTEE,
    Check.TALK: RoleKind.COMMITTEE,
    Check.INTAKE: RoleKind.DESK,
    Check.FLAG: RoleKind.COMMITTEE,
    Check.CLAIM: RoleKind.BUILDING_LEADER,
    Check.CASE: RoleKind.DESK,
    Check.ACCOUNT: RoleKind.DESK,
    Check.OVER: RoleKind.DESK,
    Check.UNHEARD: RoleKind.DESK,
    Check.VISIT: RoleKind.BUILDING_LEADER,
    Check.VOICE: RoleKind.DESK,
    Check.SILENT: RoleKind.BUILDING_LEADER,
    Check.OFFICE: RoleKind.CHAIR,
    Check.LEADER: RoleKind.CHAIR,
    Check.HEAD: RoleKind.CHAIR,
    Check.WORKER: RoleKind.CHAIR,
}
"""Which office has to do it; where a building has no leader, the desk does what a leader would."""


@dataclass(frozen=True, slots=True)
class Breach:
    """One thing that should not be: what it is about by its id, where (0: the community), since when.

    ``number`` is a public number, and ``detail`` the kind of office that is vacant, where there is one.
    """

    check: Check
    subject: int
    place: int
    since: datetime
    number: str = ""
    detail: str = ""

    def days(self, now: datetime) -> int:
        """For how many whole days it has lasted."""
        return max(0, (now - self.since).days)


def too_long_before(check: Check, now: datetime) -> datetime:
    """Whatever began at this moment, or earlier, lasts too long."""
    return now - LIMITS[check]


def is_too_long(check: Check, since: datetime, now: datetime) -> bool:
    """Whether something of this kind that began at ``since`` should not be any more."""
    return since <= too_long_before(check, now)


def in_order(found: Iterable[Breach]) -> tuple[Breach, ...]:
    """Dangers first, then what lasts longest."""
    return tuple(
        sorted(found, key=lambda each: (each.check is not Check.DANGER, each.since, each.check, each.subject))
    )


def by_place(found: Iterable[Breach]) -> tuple[tuple[int, int], ...]:
    """How many there are in each place, the most first; 0 is the community as a whole."""
    return tuple(sorted(Counter(each.place for each in found).items(), key=lambda each: (-each[1], each[0])))
