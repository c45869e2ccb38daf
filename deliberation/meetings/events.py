"""What happens to meetings."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class MeetingAnnounced:
    """Residents were called to a meeting."""

    meeting: int
    person: int


@dataclass(frozen=True, slots=True)
class MeetingChanged:
    """A meeting was moved in time or place; ``version`` is the one that holds now."""

    meeting: int
    version: int
    person: int


@dataclass(frozen=True, slots=True)
class MeetingCancelled:
    """A meeting will not take place."""

    meeting: int
    person: int


@dataclass(frozen=True, slots=True)
class MeetingAnswered:
    """Somebody said, or said anew, whether they come; what they said stands beside it, not here."""

    meeting: int
    person: int
