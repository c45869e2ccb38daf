"""What happens to visits; ids only."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class VisitAsked:
    """Somebody is to be visited; ``by`` asked for it, perhaps a relative or a helper."""

    visit: int
    person: int
    by: int


@dataclass(frozen=True, slots=True)
class VisitTaken:
    """A helper took it on; with a time it is agreed on thereby."""

    visit: int
    helper: int
    turn: int


@dataclass(frozen=True, slots=True)
class VisitProposed:
    """Another time is proposed, by the helper or by whoever is visited."""

    visit: int
    by: int
    turn: int


@dataclass(frozen=True, slots=True)
class VisitAgreed:
    """A time that was proposed is agreed on, ``by`` the other one."""

    visit: int
    by: int
    turn: int


@dataclass(frozen=True, slots=True)
class VisitToBeCalled:
    """No time is agreed on any more: the helper is to call; ``by`` is nobody where the time ran out."""

    visit: int
    by: int | None
    turn: int


@dataclass(frozen=True, slots=True)
class VisitBack:
    """A helper has it no longer, and it waits for another one."""

    visit: int
    helper: int
    why: str
    turn: int


@dataclass(frozen=True, slots=True)
class VisitUnmet:
    """The time that was asked for came, and nobody had taken it; it goes on without one."""

    visit: int
    turn: int


@dataclass(frozen=True, slots=True)
class VisitLate:
    """Nobody has taken it for two working days."""

    visit: int
    turn: int


@dataclass(frozen=True, slots=True)
class VisitAskedWhether:
    """Whoever was to be visited is asked whether it took place."""

    visit: int
    turn: int


@dataclass(frozen=True, slots=True)
class VisitMissed:
    """It did not take place; ``helper`` had it."""

    visit: int
    helper: int
    turn: int


@dataclass(frozen=True, slots=True)
class VisitOver:
    """Nothing more is done about it: why, and by whom, if by anybody; ``helper`` had it then."""

    visit: int
    why: str
    by: int | None
    helper: int | None
