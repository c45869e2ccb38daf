"""What can be tapped about by-laws."""

from dataclasses import dataclass

from handlers.chat.buttons import button


@button("b")
@dataclass(frozen=True, slots=True)
class OpenBylaws:
    """What holds now, and what is coming."""


@button("bt")
@dataclass(frozen=True, slots=True)
class OpenTopic:
    """What the by-laws say on one topic, one of ``Topic``."""

    topic: str


@button("bh")
@dataclass(frozen=True, slots=True)
class OpenHistory:
    """A page of all versions."""

    page: int


@button("bv")
@dataclass(frozen=True, slots=True)
class OpenVersion:
    """One version and what it changed; ``bylaws`` is its row."""

    bylaws: int


@button("bm")
@dataclass(frozen=True, slots=True)
class MoreTopics:
    """The topics that the first screen has no room for."""
