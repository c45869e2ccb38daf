"""What can be tapped about polls."""

from dataclasses import dataclass

from deliberation.polls.rules.rule import Choice
from handlers.chat.buttons import button
from kernel.errors import Next, Refusal
from kernel.lines import line

LETTERS = {Choice.AGREE: "y", Choice.AGAINST: "n", Choice.ABSTAIN: "o"}
CHOICES = {letter: choice for choice, letter in LETTERS.items()}


@button("v")
@dataclass(frozen=True, slots=True)
class OpenPoll:
    """Show one poll."""

    poll: int


@button("vl")
@dataclass(frozen=True, slots=True)
class PollPage:
    """Show a page of the list."""

    page: int


@button("vc")
@dataclass(frozen=True, slots=True)
class CastVote:
    """Vote; ``letter`` is one of ``LETTERS``."""

    poll: int
    letter: str

    @property
    def choice(self) -> Choice:
        """What is said; a letter that never was ours is refused kindly."""
        if self.letter not in CHOICES:
            raise Refusal(line("button-old"), next=Next.POLLS)
        return CHOICES[self.letter]


@button("vx")
@dataclass(frozen=True, slots=True)
class ChangeVote:
    """Show the three choices again."""

    poll: int


@button("vr")
@dataclass(frozen=True, slots=True)
class ShowRule:
    """Show when the resolution passes and who may vote; the ``whole`` of it also to who reads slowly."""

    poll: int
    whole: int = 0


@button("vh")
@dataclass(frozen=True, slots=True)
class ShowCount:
    """Show how the outcome was reckoned."""

    poll: int


@button("vm")
@dataclass(frozen=True, slots=True)
class MutePoll:
    """Be reminded no more."""

    poll: int
