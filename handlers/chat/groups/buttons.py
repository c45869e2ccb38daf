"""Buttons about the community's group chat."""

from dataclasses import dataclass

from handlers.chat.buttons import button


@button("gb")
@dataclass(frozen=True, slots=True)
class BindGroup:
    """Yes, this is our group."""

    ticket: str


@button("ga")
@dataclass(frozen=True, slots=True)
class LookAgain:
    """Look again whether this group can be bound."""

    ticket: str


@button("gn")
@dataclass(frozen=True, slots=True)
class LeaveAsIs:
    """No, change nothing."""


@button("gs")
@dataclass(frozen=True, slots=True)
class SeeGroup:
    """Which group is ours."""


@button("gu")
@dataclass(frozen=True, slots=True)
class AskToUnbind:
    """Give the group up; asks first."""

    group: int


@button("gx")
@dataclass(frozen=True, slots=True)
class Unbind:
    """Yes, give it up."""

    group: int
