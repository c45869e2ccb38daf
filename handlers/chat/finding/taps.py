"""What the buttons of finding do."""

from dataclasses import dataclass

from handlers.chat.buttons import button


@button("fzi")
@dataclass(frozen=True, slots=True)
class OpenFind:
    """What are you looking for?"""


@button("fzp")
@dataclass(frozen=True, slots=True)
class FindPage:
    """A page of what was found for the words that are kept, narrowed by state."""

    shelf: str
    page: int


@button("fzf")
@dataclass(frozen=True, slots=True)
class NarrowFind:
    """Narrow by which state?"""


@button("fzn")
@dataclass(frozen=True, slots=True)
class NearMe:
    """A page of what concerns one's own building, grid and community."""

    page: int


@button("fzs")
@dataclass(frozen=True, slots=True)
class HowCounted:
    """How the share of topics born of residents is counted."""
