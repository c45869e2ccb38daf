"""Doors between features: buttons any screen may show, each answered by the feature it leads to."""

from dataclasses import dataclass

from handlers.chat.buttons import button
from handlers.chat.common import home_button
from handlers.chat.screen import Button, Row
from kernel.lines import line


@button("mp")
@dataclass(frozen=True, slots=True)
class OpenProposals:
    """The list of proposals."""


@button("mv")
@dataclass(frozen=True, slots=True)
class OpenPolls:
    """The list of polls."""


@button("mm")
@dataclass(frozen=True, slots=True)
class OpenMeetings:
    """The list of meetings, by pages."""

    page: int = 0


@button("mt")
@dataclass(frozen=True, slots=True)
class OpenPoints:
    """The person's points."""


@button("me")
@dataclass(frozen=True, slots=True)
class OpenMe:
    """What is held about the person."""


@button("mj")
@dataclass(frozen=True, slots=True)
class BeginJoining:
    """Join as a resident, with the code from a letter."""


@button("mw")
@dataclass(frozen=True, slots=True)
class JoinFor:
    """Join, or prove more, and then go on with what was wished for (``wishes``)."""

    then: str


@button("mz")
@dataclass(frozen=True, slots=True)
class SayAdult:
    """I am of age; then on with what was wished for."""

    then: str


@button("md")
@dataclass(frozen=True, slots=True)
class AskDesk:
    """How to reach the desk."""


@button("mo")
@dataclass(frozen=True, slots=True)
class OpenOffice:
    """What waits for somebody in office, by their office."""


@button("mh")
@dataclass(frozen=True, slots=True)
class OpenHomes:
    """The person's homes, by pages: who lives there, moving out, another home."""

    page: int = 0


@button("my")
@dataclass(frozen=True, slots=True)
class OpenPrivacy:
    """What is held about the person, to be taken out or erased."""


@button("ma")
@dataclass(frozen=True, slots=True)
class OpenHelpers:
    """Who may act for the person, who looks on, and what was done."""


@button("mc")
@dataclass(frozen=True, slots=True)
class OpenComments:
    """What neighbours say of a proposal."""

    proposal: int


@button("mf")
@dataclass(frozen=True, slots=True)
class OpenFollow:
    """Follow or mute a proposal."""

    proposal: int


@button("mg")
@dataclass(frozen=True, slots=True)
class FlagProposal:
    """Report a proposal's text."""

    proposal: int


@button("mq")
@dataclass(frozen=True, slots=True)
class FlagComment:
    """Report a comment."""

    comment: int


@button("nu")
@dataclass(frozen=True, slots=True)
class OpenMyGrid:
    """Who serves the person's building."""


def proposals_door() -> Button:
    """To the proposals."""
    return Button(line("menu-proposals"), OpenProposals())


def polls_door() -> Button:
    """To the polls."""
    return Button(line("menu-polls"), OpenPolls())


def meetings_door() -> Button:
    """To the meetings."""
    return Button(line("menu-meetings"), OpenMeetings())


def points_door() -> Button:
    """To the points."""
    return Button(line("menu-points"), OpenPoints())


def me_door() -> Button:
    """To what is held about the person."""
    return Button(line("menu-me"), OpenMe())


def join_door() -> Button:
    """To joining."""
    return Button(line("menu-join"), BeginJoining())


def grid_door() -> Button:
    """To who serves the person's building."""
    return Button(line("menu-mygrid"), OpenMyGrid())


def desk_door() -> Button:
    """To the desk's telephone number."""
    return Button(line("menu-desk"), AskDesk())


def office_door() -> Button:
    """To the office menu."""
    return Button(line("menu-office"), OpenOffice())


def office_row() -> Row:
    """Back to the office menu, or home."""
    return (office_door(), home_button())
