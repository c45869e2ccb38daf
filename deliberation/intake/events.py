"""What happens to questions, reports and forwarded words; the words themselves stay out of the journal."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class IntakeNoted:
    """Somebody asked or reported something."""

    intake: int
    person: int
    kind: str


@dataclass(frozen=True, slots=True)
class IntakeAnswered:
    """Somebody in office answered it."""

    intake: int
    by: int


@dataclass(frozen=True, slots=True)
class IntakeSettled:
    """Whoever asked says whether the answer helped."""

    intake: int
    solved: bool


@dataclass(frozen=True, slots=True)
class ForwardingAsked:
    """Somebody wants to make a proposal of another one's words."""

    forwarded: int
    person: int
    author: int


@dataclass(frozen=True, slots=True)
class ForwardingAnswered:
    """Their writer agrees, or does not."""

    forwarded: int
    author: int
    agreed: bool
