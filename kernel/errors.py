"""A "no" that carries its reason and what to do next."""

from enum import StrEnum

from kernel.lines import Line


class Next(StrEnum):
    """What a person who was refused can do now."""

    HOME = "home"
    JOIN = "join"
    ADULT = "adult"
    DESK = "desk"
    POLLS = "polls"
    PROPOSALS = "proposals"
    POINTS = "points"
    REWARDS = "rewards"
    MEETINGS = "meetings"
    HELPING = "helping"


class Refusal(Exception):
    """Nothing was changed; ``line`` says why and ``next`` offers a way on."""

    def __init__(self, line: Line, *, next: Next = Next.HOME) -> None:
        super().__init__(line.key)
        self.line = line
        self.next = next


class Away(Exception):
    """The database cannot be reached; nothing is known to be settled, and whoever asked may ask again."""
