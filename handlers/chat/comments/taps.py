"""What the buttons of comments do."""

from dataclasses import dataclass

from handlers.chat.buttons import Mark, button


@button("zcp")
@dataclass(frozen=True, slots=True)
class CommentPage:
    """Another page of what is said of a proposal."""

    proposal: int
    page: int


@button("zcf")
@dataclass(frozen=True, slots=True)
class FlagWhich:
    """Which of the comments on this page is to be reported?"""

    proposal: int
    page: int


@button("zcs")
@dataclass(frozen=True, slots=True)
class Say:
    """Say something of it, for or against."""

    proposal: int
    side: str


@button("zcy")
@dataclass(frozen=True, slots=True)
class PublishComment:
    """Publish exactly the words that bear this stamp."""

    proposal: int
    stamp: Mark


@button("zcw")
@dataclass(frozen=True, slots=True)
class TakeBackComment:
    """Take back what one said of it."""

    proposal: int
