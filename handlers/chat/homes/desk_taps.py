"""What the desk, or a leader, taps about who belongs to a home, and whoever says that it is not so."""

from dataclasses import dataclass

from handlers.chat.buttons import button


@button("eh")
@dataclass(frozen=True, slots=True)
class SeeDoor:
    """Everybody who belongs to this home, by pages."""

    dwelling: int
    page: int = 0


@button("ei")
@dataclass(frozen=True, slots=True)
class SeeTie:
    """One of them."""

    tie: int


@button("ej")
@dataclass(frozen=True, slots=True)
class KeepTie:
    """Somebody looked: they live there still."""

    tie: int


@button("ql")
@dataclass(frozen=True, slots=True)
class SawDeed:
    """The desk saw the deed of an owner who came by letter."""

    tie: int


@button("ek")
@dataclass(frozen=True, slots=True)
class AskWhyOver:
    """They do not belong there any more: why?"""

    tie: int


@button("el")
@dataclass(frozen=True, slots=True)
class SayOver:
    """For this reason; what comes of it is shown, and how one knows is asked."""

    tie: int
    why: str


@button("em")
@dataclass(frozen=True, slots=True)
class CarryOut:
    """It is as the leader says."""

    ending: int


@button("en")
@dataclass(frozen=True, slots=True)
class TieBack:
    """It was a mistake of the desk."""

    tie: int


@button("eo")
@dataclass(frozen=True, slots=True)
class AskNotSo:
    """It is not so: what comes of saying it."""

    tie: int


@button("ep")
@dataclass(frozen=True, slots=True)
class SayNotSo:
    """It is not so."""

    tie: int


@button("eq")
@dataclass(frozen=True, slots=True)
class ConfirmBeside:
    """They own the home, and those known before own it too, or no more, or it is looked into."""

    tie: int
    shown: str
    beside: str
