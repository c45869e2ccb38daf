"""What the buttons do that fill in, or change, what a proposal says."""

from dataclasses import dataclass

from handlers.chat.buttons import Mark, button


@button("wa")
@dataclass(frozen=True, slots=True)
class AddMore:
    """What else may be said: a wish, photos, a cost."""


@button("wb")
@dataclass(frozen=True, slots=True)
class LeaveOut:
    """Leave one part out again: the wish or the cost."""

    part: str


@button("wc")
@dataclass(frozen=True, slots=True)
class DropPhotoAt:
    """Leave out one of the photos that were looked at, counted from 1."""

    turn: int
    stamp: Mark


@button("wd")
@dataclass(frozen=True, slots=True)
class SpeakAs:
    """Propose for the committee (1), or as a neighbour (0)."""

    turn: int


@button("wo")
@dataclass(frozen=True, slots=True)
class ShareVoice:
    """Let everybody hear the voice note once it is published (1), or not (0)."""

    turn: int


@button("wf")
@dataclass(frozen=True, slots=True)
class EditProposal:
    """Change what a published proposal says; which part?"""

    proposal: int


@button("wg")
@dataclass(frozen=True, slots=True)
class EditPart:
    """Change this part of a published proposal; an empty one asks which."""

    proposal: int
    part: str


@button("wh")
@dataclass(frozen=True, slots=True)
class EditNow:
    """Have it say exactly the text that bears this stamp."""

    proposal: int
    stamp: Mark


@button("wi")
@dataclass(frozen=True, slots=True)
class EditDropPhoto:
    """Leave out one photo of a published proposal, of those that were looked at, counted from 1."""

    proposal: int
    turn: int
    stamp: Mark


@button("wj")
@dataclass(frozen=True, slots=True)
class OpenVoices:
    """The voice notes that wait to be typed."""

    page: int = 0


@button("wk")
@dataclass(frozen=True, slots=True)
class HearVoice:
    """Listen to one, and be asked what it says."""

    voice: int


@button("wl")
@dataclass(frozen=True, slots=True)
class ReadTyped:
    """What a helper typed of one's own voice note."""

    voice: int


@button("wm")
@dataclass(frozen=True, slots=True)
class TypedRight:
    """That is what was said: go on with it."""

    voice: int


@button("wn")
@dataclass(frozen=True, slots=True)
class TypedWrong:
    """That is not what was said: somebody shall listen again."""

    voice: int
