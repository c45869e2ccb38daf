"""What happens to the ties between people and homes."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class TieClaimed:
    """Somebody says that they live there; it waits to be confirmed."""

    residency: int
    person: int
    dwelling: int
    relation: str


@dataclass(frozen=True, slots=True)
class TieConfirmed:
    """A claim was confirmed: by whom, as what, and what was shown to them."""

    residency: int
    person: int
    dwelling: int
    by: int
    way: str
    assurance: str
    shown: str


@dataclass(frozen=True, slots=True)
class TieRefused:
    """A claim was not confirmed."""

    residency: int
    person: int
    by: int


@dataclass(frozen=True, slots=True)
class LeaderHalfway:
    """A leader has confirmed half of what they may in thirty days."""

    person: int
    confirmed: int
    most: int


@dataclass(frozen=True, slots=True)
class CaseOpened:
    """The desk has to look at a tie; ``suspended`` if it counts for nothing until then."""

    case: int
    residency: int
    matter: str
    suspended: bool


@dataclass(frozen=True, slots=True)
class CaseDecided:
    """The desk decided about a tie."""

    case: int
    residency: int
    ruling: str
    by: int


@dataclass(frozen=True, slots=True)
class CaseLapsed:
    """A case is over without a ruling, since one side had their data erased; ``person`` is the other side."""

    case: int
    person: int | None


@dataclass(frozen=True, slots=True)
class AskedIn:
    """The desk asks both sides of a case to come by."""

    case: int
    by: int


@dataclass(frozen=True, slots=True)
class TieEnded:
    """Somebody does not live there any more; ``by`` says so."""

    residency: int
    person: int
    dwelling: int
    by: int


@dataclass(frozen=True, slots=True)
class TieStandsAgain:
    """A tie that was over since that moment stands again: it was a mistake, ``by`` says so."""

    residency: int
    person: int
    dwelling: int
    by: int
    since: str


@dataclass(frozen=True, slots=True)
class EndingProposed:
    """A leader says that a tie is over; the desk has to look."""

    ending: int
    residency: int
    by: int


@dataclass(frozen=True, slots=True)
class EndingDeclined:
    """The desk looked, and it is not over."""

    ending: int
    residency: int
    by: int


@dataclass(frozen=True, slots=True)
class TieAsked:
    """Somebody is asked whether they still live there, for the first or the second time."""

    residency: int
    person: int
    turn: int


@dataclass(frozen=True, slots=True)
class TieUnanswered:
    """Somebody was asked twice and did not answer; nothing ends by that."""

    residency: int
    dwelling: int


@dataclass(frozen=True, slots=True)
class TieKept:
    """Somebody said that they still live there."""

    residency: int


@dataclass(frozen=True, slots=True)
class LetterLocked:
    """So many wrong codes were tried at a home that its letter opens nothing any more."""

    dwelling: int


@dataclass(frozen=True, slots=True)
class AgeDeclared:
    """Somebody said of themselves that they are of age."""

    person: int


@dataclass(frozen=True, slots=True)
class AccountAsks:
    """An account with somebody's telephone number asks to serve them too; ``by`` is its address."""

    person: int
    by: int


@dataclass(frozen=True, slots=True)
class AccountLinked:
    """One more account serves somebody, because they said so, or the desk found that it is theirs."""

    person: int
    by: int


@dataclass(frozen=True, slots=True)
class CameThemselves:
    """Somebody who was in the register without an account joined with one, by the letter to their home."""

    residency: int
    person: int
