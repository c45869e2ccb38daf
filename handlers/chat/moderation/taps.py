"""What can be tapped about conduct.

A text is a ``proposal``, a ``comment``, or ``words`` without a row of their own (an exhibit); the
others are 0.
"""

from dataclasses import dataclass

from handlers.chat.buttons import Mark, button


@button("kf")
@dataclass(frozen=True, slots=True)
class FlagAs:
    """Report a text, or this part of it, on this ground."""

    proposal: int
    comment: int
    ground: str
    words: int = 0
    part: str = ""


@button("ko")
@dataclass(frozen=True, slots=True)
class FlagElsewhere:
    """Not its words: what else stands there can be reported, by pages?"""

    proposal: int
    comment: int
    page: int = 0


@button("ki")
@dataclass(frozen=True, slots=True)
class FlagPart:
    """Report a part of a proposal: a photo, the voice, what is quoted."""

    proposal: int
    part: str


@button("kn")
@dataclass(frozen=True, slots=True)
class FlagName:
    """Report what somebody calls themselves."""

    person: int


@button("km")
@dataclass(frozen=True, slots=True)
class FlagReason:
    """Report what was said about where a proposal stands."""

    proposal: int
    stage: str


@button("ke")
@dataclass(frozen=True, slots=True)
class FlagWish:
    """Report why another author would have two proposals put together."""

    wish: int


@button("kc")
@dataclass(frozen=True, slots=True)
class FlagEdition:
    """Report how a proposal read before."""

    proposal: int
    edition: int


@button("kq")
@dataclass(frozen=True, slots=True)
class OpenQueue:
    """A page of what waits for members."""

    page: int = 0


@button("kl")
@dataclass(frozen=True, slots=True)
class LookAt:
    """A text with what was reported and said of it, for members."""

    proposal: int
    comment: int
    words: int = 0


@button("kg")
@dataclass(frozen=True, slots=True)
class AskToHide:
    """Hide a text: on which ground?"""

    proposal: int
    comment: int
    words: int = 0


@button("kh")
@dataclass(frozen=True, slots=True)
class HideFor:
    """Hide a text on this ground: why?"""

    proposal: int
    comment: int
    ground: str
    words: int = 0


@button("kp")
@dataclass(frozen=True, slots=True)
class HidePrivate:
    """Hide at once what is private."""

    proposal: int
    comment: int
    words: int = 0


@button("ka")
@dataclass(frozen=True, slots=True)
class AgreeToHide:
    """Agree with another member that a text be hidden."""

    proposal: int
    comment: int
    words: int = 0


@button("kd")
@dataclass(frozen=True, slots=True)
class LeaveStanding:
    """Nothing is wrong with the text."""

    proposal: int
    comment: int
    words: int = 0


@button("kt")
@dataclass(frozen=True, slots=True)
class AskToPause:
    """For how long shall its author publish nothing?"""

    proposal: int
    comment: int
    words: int = 0


@button("ku")
@dataclass(frozen=True, slots=True)
class PauseFor:
    """For so many days: why?"""

    proposal: int
    comment: int
    days: int
    words: int = 0


@button("ks")
@dataclass(frozen=True, slots=True)
class SettleWords:
    """Carry out what was just shown with the words of this stamp."""

    stamp: Mark


@button("kx")
@dataclass(frozen=True, slots=True)
class AppealHiding:
    """Appeal against the hiding of one's own text."""

    hiding: int


@button("ky")
@dataclass(frozen=True, slots=True)
class AppealPause:
    """Appeal against one's own suspension."""

    suspension: int


@button("kj")
@dataclass(frozen=True, slots=True)
class HearHiding:
    """An appeal against a hiding, for whoever hears it."""

    hiding: int


@button("kk")
@dataclass(frozen=True, slots=True)
class JudgeHiding:
    """Say ``lift`` or ``keep`` to it: why?"""

    hiding: int
    verdict: str


@button("kz")
@dataclass(frozen=True, slots=True)
class SeePause:
    """A suspension, for members: to second it, to hear the appeal, to end it."""

    suspension: int


@button("kw")
@dataclass(frozen=True, slots=True)
class SecondPause:
    """Agree with a proposed suspension."""

    suspension: int


@button("kv")
@dataclass(frozen=True, slots=True)
class EndPause:
    """End a suspension before its time."""

    suspension: int


@button("kb")
@dataclass(frozen=True, slots=True)
class JudgePause:
    """Say ``lift`` or ``keep`` to an appeal against a suspension: why?"""

    suspension: int
    verdict: str


@button("kr")
@dataclass(frozen=True, slots=True)
class OpenRecord:
    """How the community treats texts, and what was done in numbers."""
