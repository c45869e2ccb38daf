"""What can be tapped about one's own data."""

from dataclasses import dataclass

from handlers.chat.buttons import button


@button("ya")
@dataclass(frozen=True, slots=True)
class SeeTopics:
    """A page of what is held, why, who sees it and until when; the ``whole`` also to who reads slowly."""

    page: int
    whole: int = 0


@button("yr")
@dataclass(frozen=True, slots=True)
class SeeReaders:
    """Who looked at one's data."""


@button("yx")
@dataclass(frozen=True, slots=True)
class TakeOut:
    """Send me everything that is held about me."""


@button("ye")
@dataclass(frozen=True, slots=True)
class AskErasure:
    """What erasing would mean."""


@button("yd")
@dataclass(frozen=True, slots=True)
class EraseMe:
    """Erase my data after the days that the by-laws give."""


@button("yn")
@dataclass(frozen=True, slots=True)
class KeepMe:
    """I changed my mind."""


@button("yb")
@dataclass(frozen=True, slots=True)
class DataOnPaper:
    """What the desk may do with the data of somebody without an account."""

    person: int


@button("yc")
@dataclass(frozen=True, slots=True)
class PrintRequest:
    """The form on which they ask for it, as a file."""

    person: int


@button("yf")
@dataclass(frozen=True, slots=True)
class TakeFor:
    """Everything that is held about them, to be given to them."""

    person: int


@button("yg")
@dataclass(frozen=True, slots=True)
class AskEraseFor:
    """What erasing would mean to them."""

    person: int


@button("yh")
@dataclass(frozen=True, slots=True)
class EraseFor:
    """Erase their data, after the same days."""

    person: int


@button("yi")
@dataclass(frozen=True, slots=True)
class KeepFor:
    """They changed their mind."""

    person: int
