"""What happens to the reach of a call."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class NoticeHung:
    """A printed notice hangs in a building."""

    call: int
    building: int
    by: int


@dataclass(frozen=True, slots=True)
class ToldAtDoor:
    """A home was told at its door; ``told`` is False when that was a mistake."""

    call: int
    dwelling: int
    by: int
    told: bool


@dataclass(frozen=True, slots=True)
class LeadersAsked:
    """Building leaders were asked to go to the doors where no message went."""

    call: int
    leaders: int
    by: int


@dataclass(frozen=True, slots=True)
class CallPutUpAgain:
    """The card was put up in the group once more."""

    call: int
    by: int


@dataclass(frozen=True, slots=True)
class CallLooked:
    """Half of the time of a call is over; so many of its homes were reached by then."""

    call: int
    reached: int
    homes: int


@dataclass(frozen=True, slots=True)
class CallOver:
    """A call ended; so many of its homes were reached."""

    call: int
    reached: int
    homes: int
