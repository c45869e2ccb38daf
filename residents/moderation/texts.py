"""A text that somebody published, as moderation knows it: its kind and id, its writer, its words."""

from dataclasses import dataclass

from kernel import texts
from kernel.errors import Refusal
from kernel.lines import line

PRIVATE_WHY = {
    "zh-Hans": "里面有别人的隐私",
    "zh-Hant": "裡面有別人的隱私",
    "en": "it contains private data about somebody",
}
"""The public reason where what is private is hidden at once, without words; by the community's language."""

WHY_LENGTH = 300
APPEAL_LENGTH = 600


@dataclass(frozen=True, slots=True)
class Text:
    """One text of this community; ``hand`` is who wrote it down for its author, else the author."""

    kind: str
    subject: int
    author: int
    hand: int
    title: str
    words: str

    @property
    def writers(self) -> frozenset[int]:
        """Who may not decide about it."""
        return frozenset({self.author, self.hand})


def checked_why(written: str) -> str:
    """A usable reason, or a refusal that says how long it may be."""
    return _checked(written, WHY_LENGTH)


def checked_appeal(written: str) -> str:
    """Usable words of an appeal, or a refusal that says how long they may be."""
    return _checked(written, APPEAL_LENGTH)


def _checked(written: str, most: int) -> str:
    words = texts.clean(written)
    if not texts.is_visible(words) or texts.length(words) > most:
        raise Refusal(line("conduct-words-length", most=most))
    return words
