"""What happens to a poll."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class PollOpened:
    """Voting has begun."""

    poll: int
    dwellings: int
    area: int


@dataclass(frozen=True, slots=True)
class PollProlonged:
    """Outages before the close put it off, in Unix seconds; ``minutes`` is how long they were."""

    poll: int
    was: int
    closes: int
    minutes: int


@dataclass(frozen=True, slots=True)
class PollClosed:
    """The votes were counted, once."""

    poll: int
    carried: bool
    agree: int
    against: int
    abstain: int
