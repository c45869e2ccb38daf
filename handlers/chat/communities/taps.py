"""Buttons that lead from one community to another."""

from dataclasses import dataclass

from handlers.chat.buttons import button


@button("cg")
@dataclass(frozen=True, slots=True)
class GoTo:
    """Go to this community, as a member or a guest, and open ``start`` there (``-``: the first screen)."""

    community: int
    start: str


@button("co")
@dataclass(frozen=True, slots=True)
class ChooseCommunity:
    """Choose among one's communities, or look for one."""

    page: int = 0


@button("ck")
@dataclass(frozen=True, slots=True)
class AcceptOffice:
    """Take the office to which this code invites."""

    code: str


@button("cn")
@dataclass(frozen=True, slots=True)
class DeclineOffice:
    """Not now; the code stays good."""


FIRST = "-"
