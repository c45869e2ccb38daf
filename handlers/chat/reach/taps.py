"""What can be tapped about the reach of calls."""

from dataclasses import dataclass

from handlers.chat.buttons import button


@button("rca")
@dataclass(frozen=True, slots=True)
class ListReach:
    """The calls that run, with how many homes each reached."""

    page: int


@button("rcb")
@dataclass(frozen=True, slots=True)
class OpenReach:
    """One call with its numbers."""

    call: int


@button("rcc")
@dataclass(frozen=True, slots=True)
class ReachOfPoll:
    """The same, from the vote."""

    poll: int


@button("rcd")
@dataclass(frozen=True, slots=True)
class ReachOfMeeting:
    """The same, from the meeting."""

    meeting: int


@button("rce")
@dataclass(frozen=True, slots=True)
class ReachOfProposal:
    """The same, from the proposal."""

    proposal: int


@button("rcf")
@dataclass(frozen=True, slots=True)
class PrintCall:
    """The notice for the door, as a PDF."""

    call: int


@button("rcg")
@dataclass(frozen=True, slots=True)
class ListToHang:
    """The buildings in which it does not hang yet."""

    call: int
    page: int


@button("rch")
@dataclass(frozen=True, slots=True)
class HangNow:
    """贴好了: it hangs in this building."""

    call: int
    place: int


@button("rci")
@dataclass(frozen=True, slots=True)
class ListSilent:
    """A leader's homes to which no message went."""

    call: int
    page: int


@button("rcj")
@dataclass(frozen=True, slots=True)
class TellHome:
    """A home was told at its door."""

    call: int
    dwelling: int


@button("rck")
@dataclass(frozen=True, slots=True)
class NotToldAfterAll:
    """That was a mistake."""

    call: int
    dwelling: int


@button("rcl")
@dataclass(frozen=True, slots=True)
class AskLeaders:
    """Ask building leaders to go to the doors."""

    call: int


@button("rcm")
@dataclass(frozen=True, slots=True)
class PutCardUp:
    """Put the card up in the group once more."""

    call: int
