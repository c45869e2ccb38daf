"""What the buttons about forwarded words do."""

from dataclasses import dataclass

from handlers.chat.buttons import button


@button("fwa")
@dataclass(frozen=True, slots=True)
class AskConsent:
    """Ask whoever wrote it."""

    forwarded: int


@button("fwy")
@dataclass(frozen=True, slots=True)
class AllowForward:
    """My words may be used."""

    forwarded: int


@button("fwn")
@dataclass(frozen=True, slots=True)
class RefuseForward:
    """My words may not be used; they are deleted."""

    forwarded: int


@button("fwu")
@dataclass(frozen=True, slots=True)
class UseForward:
    """Make a proposal of the words, now that their writer agreed."""

    forwarded: int
