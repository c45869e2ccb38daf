"""What happens to comments; their words stay out of the journal."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class CommentSaid:
    """Somebody said what they think of a proposal, for the first time or anew."""

    comment: int
    proposal: int
    person: int


@dataclass(frozen=True, slots=True)
class CommentTakenBack:
    """Somebody took back what they said of a proposal."""

    comment: int
    proposal: int
