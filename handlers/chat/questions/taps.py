"""What the buttons of numbered questions do."""

from dataclasses import dataclass

from handlers.chat.buttons import button


@button("qm")
@dataclass(frozen=True, slots=True)
class MoreChoices:
    """Show the choices that found no room; ``stamp`` marks them."""

    stamp: int


@button("qn")
@dataclass(frozen=True, slots=True)
class NotThat:
    """That is not what was meant; nothing was written down."""

    question: int
