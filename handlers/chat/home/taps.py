"""What the buttons of the first screens do."""

from dataclasses import dataclass

from handlers.chat.buttons import button


@button("hj")
@dataclass(frozen=True, slots=True)
class JoinWith:
    """Of before: join with this code, which a link filled in; now it fills in the home only."""

    code: str


@button("hc")
@dataclass(frozen=True, slots=True)
class JoinThere:
    """Of before: the same in that community."""

    community: int
    code: str


@button("hn")
@dataclass(frozen=True, slots=True)
class KeepName:
    """Be called as proposed."""


@button("hl")
@dataclass(frozen=True, slots=True)
class Speak:
    """Speak this language from now on."""

    language: str


@button("hk")
@dataclass(frozen=True, slots=True)
class SpeakAndJoin:
    """Speak this language, and go on joining; ``code`` is the number of the home that a link filled in."""

    language: str
    code: str


@button("hg")
@dataclass(frozen=True, slots=True)
class ChooseLanguage:
    """Which language?"""


@button("he")
@dataclass(frozen=True, slots=True)
class Elder:
    """Plain wording: 1 on, 0 off."""

    on: int


@button("ho")
@dataclass(frozen=True, slots=True)
class Manners:
    """How one is called and spoken to."""


@button("hr")
@dataclass(frozen=True, slots=True)
class Rename:
    """Be called differently."""


@button("hd")
@dataclass(frozen=True, slots=True)
class ToDecide:
    """What waits for this person to decide."""


@button("hw")
@dataclass(frozen=True, slots=True)
class WordsAsProposal:
    """Make a proposal of what was just written."""


@button("hs")
@dataclass(frozen=True, slots=True)
class WordsToFind:
    """Find what is like what was just written."""
