"""What can be tapped about fields of work."""

from dataclasses import dataclass

from handlers.chat.buttons import button


@button("du")
@dataclass(frozen=True, slots=True)
class OpenDuty:
    """A page of what there is to be done in one's field."""

    page: int


@button("dl")
@dataclass(frozen=True, slots=True)
class OpenLate:
    """A page of what must not happen and does."""

    page: int


@button("de")
@dataclass(frozen=True, slots=True)
class OpenEmpty:
    """A page of the homes of a building in which nobody is registered."""

    place: int
    page: int


@button("dn")
@dataclass(frozen=True, slots=True)
class OpenNames:
    """A page of the buildings with their three names, those that lack one first."""

    page: int
