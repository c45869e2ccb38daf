"""What the buttons of following do."""

from dataclasses import dataclass

from handlers.chat.buttons import button


@button("fzo")
@dataclass(frozen=True, slots=True)
class Heed:
    """From now on follow it, hear nothing of it, or neither: ``how`` is follow, mute or neither."""

    proposal: int
    how: str


@button("fzl")
@dataclass(frozen=True, slots=True)
class ListFollowed:
    """A page of what one follows."""

    page: int
