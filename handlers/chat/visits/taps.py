"""What can be tapped about visits; times are minutes since 1970, so that a button stays short."""

from dataclasses import dataclass
from datetime import UTC, datetime

from handlers.chat.buttons import button


def minutes(at: datetime | None) -> int:
    """A time as it stands on a button; 0 for none."""
    return int(at.timestamp()) // 60 if at is not None else 0


def moment(at: int) -> datetime | None:
    """The time that a button says; None for none."""
    return datetime.fromtimestamp(at * 60, UTC) if 0 < at < LAST else None


LAST = 130_000_000
"""In the year 2217: whatever is later was forged."""


@button("vi")
@dataclass(frozen=True, slots=True)
class AskVisit:
    """Ask somebody to come: for oneself (0), or for somebody on whom one looks."""

    person: int


@button("via")
@dataclass(frozen=True, slots=True)
class VisitWhat:
    """What they are asked for."""

    person: int
    what: str


@button("vib")
@dataclass(frozen=True, slots=True)
class VisitWhere:
    """Where: at this home, or (0) at the desk; a page of the times."""

    person: int
    what: str
    dwelling: int
    page: int


@button("vid")
@dataclass(frozen=True, slots=True)
class VisitAt:
    """When, in minutes; 0 is to be called."""

    person: int
    what: str
    dwelling: int
    at: int


@button("vie")
@dataclass(frozen=True, slots=True)
class VisitWords:
    """Add a word about it."""

    person: int
    what: str
    dwelling: int
    at: int


@button("vif")
@dataclass(frozen=True, slots=True)
class SendVisit:
    """Ask for exactly this."""

    person: int
    what: str
    dwelling: int
    at: int


@button("vig")
@dataclass(frozen=True, slots=True)
class OwnVisits:
    """What one asked for."""


@button("vii")
@dataclass(frozen=True, slots=True)
class SeeOwnVisit:
    """One visit, as whoever is visited."""

    visit: int


@button("vij")
@dataclass(frozen=True, slots=True)
class MoveVisit:
    """Another time: a page of them."""

    visit: int
    page: int


@button("vik")
@dataclass(frozen=True, slots=True)
class MoveVisitTo:
    """This time instead, in minutes; 0 is to be called."""

    visit: int
    at: int


@button("vil")
@dataclass(frozen=True, slots=True)
class AskCancelVisit:
    """Nobody is to come any more?"""

    visit: int


@button("vim")
@dataclass(frozen=True, slots=True)
class CancelVisit:
    """Nobody is to come any more."""

    visit: int


@button("vin")
@dataclass(frozen=True, slots=True)
class AgreeVisit:
    """The time that was proposed suits, in minutes."""

    visit: int
    at: int


@button("vio")
@dataclass(frozen=True, slots=True)
class SayCame:
    """Whether they came: 1 yes, 0 no."""

    visit: int
    on: int


@button("viq")
@dataclass(frozen=True, slots=True)
class VisitQueue:
    """What waits for a helper, and what one has."""

    page: int


@button("vir")
@dataclass(frozen=True, slots=True)
class SeeVisit:
    """One visit, as a helper."""

    visit: int


@button("vis")
@dataclass(frozen=True, slots=True)
class TakeVisit:
    """I go there."""

    visit: int


@button("viu")
@dataclass(frozen=True, slots=True)
class GiveBackVisit:
    """I cannot go."""

    visit: int


@button("viv")
@dataclass(frozen=True, slots=True)
class ProposeVisit:
    """Another time, as the helper: a page of them."""

    visit: int
    page: int


@button("viw")
@dataclass(frozen=True, slots=True)
class ProposeVisitAt:
    """This time instead, as the helper, in minutes."""

    visit: int
    at: int


@button("vix")
@dataclass(frozen=True, slots=True)
class FinishVisit:
    """It was made: a line about it?"""

    visit: int


@button("viy")
@dataclass(frozen=True, slots=True)
class FinishNow:
    """It was made, and there is nothing to write."""

    visit: int


@button("viz")
@dataclass(frozen=True, slots=True)
class PrintVisits:
    """What one has, on paper."""
