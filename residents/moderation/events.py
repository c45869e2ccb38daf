"""What happens to texts and to those who write them; ids and grounds only, reasons are sealed."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class TextFlagged:
    """Somebody reported a text; who did is not written here. ``hidden`` if it is hidden for now by that."""

    flag: int
    kind: str
    subject: int
    ground: str
    hidden: bool


@dataclass(frozen=True, slots=True)
class FlagsDismissed:
    """A member looked at what was reported and left the text standing."""

    kind: str
    subject: int
    author: int
    by: int
    hiding: int | None


@dataclass(frozen=True, slots=True)
class TextHidden:
    """A text is hidden: for now (not ``agreed``), or because enough members say so."""

    hiding: int
    kind: str
    subject: int
    author: int
    ground: str
    agreed: bool


@dataclass(frozen=True, slots=True)
class TextShownAgain:
    """A text stands again, because nobody agreed in time (``lapsed``) or an appeal was heard (``appeal``)."""

    hiding: int
    kind: str
    subject: int
    author: int
    how: str


@dataclass(frozen=True, slots=True)
class HidingAppealed:
    """The author of a hidden text appealed."""

    hiding: int
    person: int


@dataclass(frozen=True, slots=True)
class HidingUnheard:
    """Nobody decided in time on an appeal about something private: supervisors hear it now too."""

    hiding: int
    person: int


@dataclass(frozen=True, slots=True)
class HidingUpheld:
    """The appeal was not followed; the text stays hidden."""

    hiding: int
    author: int


@dataclass(frozen=True, slots=True)
class SuspensionProposed:
    """A member proposes that somebody publish nothing for a while."""

    suspension: int
    person: int
    by: int
    days: int


@dataclass(frozen=True, slots=True)
class Suspended:
    """Another member agreed: the suspension holds from now."""

    suspension: int
    person: int
    by: int
    seconded_by: int
    days: int


@dataclass(frozen=True, slots=True)
class SuspensionAppealed:
    """Whoever is suspended appealed."""

    suspension: int
    person: int


@dataclass(frozen=True, slots=True)
class SuspensionUpheld:
    """The appeal was not followed; the suspension goes on to its end."""

    suspension: int
    person: int


@dataclass(frozen=True, slots=True)
class SuspensionEnded:
    """It is over: ``how`` is "over", "early", "appeal", "restored" (its text), or "unseconded"."""

    suspension: int
    person: int
    how: str
    by: int | None
