"""What every channel delivers with: the line to its chats, and what became of something sent."""

import logging
from dataclasses import dataclass
from enum import Enum
from typing import Protocol

from handlers.chat.questions.noticing import dressed_for, only_light, was_shown
from handlers.chat.questions.numbering import Dressed, dress
from handlers.chat.screen import Screen
from kernel.work import Work
from kernel.workshop import Workshop
from locales.render import Reader
from notices.couriering import Claimed

log = logging.getLogger(__name__)
FLOOD = "flood"


class Result(Enum):
    """What became of something sent."""

    SENT = "sent"
    AGAIN = "again"
    UNREACHABLE = "unreachable"
    REFUSED = "refused"
    MOVED = "moved"


@dataclass(frozen=True, slots=True)
class Delivery:
    """What the channel answered: the message's id, when to try again, why never, or where the chat is now."""

    result: Result
    message: int | None = None
    after: float = 0.0
    trouble: str = ""
    moved_to: str = ""

    @property
    def flood(self) -> bool:
        """Whether we are asked to wait."""
        return self.result is Result.AGAIN and self.trouble == FLOOD


class Line(Protocol):
    """A channel's way to its chats."""

    @property
    def buttons(self) -> bool:
        """Whether there is anything to tap; where there is not, every choice is numbered."""
        ...

    async def deliver(
        self, chat: str, screen: Screen, reader: Reader, *, topic: int | None = None, silent: bool = False
    ) -> Delivery:
        """Send a notice or a new card; a ``silent`` one rings no phone."""
        ...

    async def redraw(
        self, chat: str, message: int | None, screen: Screen, reader: Reader, *, topic: int | None = None
    ) -> Delivery:
        """Draw a card again where it stands, or afresh."""
        ...


async def deliver(workshop: Workshop, line: Line, notice: Claimed, screen: Screen) -> Delivery:
    """Send a claimed notice; where its choices are numbered, a number answers it from then on."""
    assert notice.external is not None
    chat, reader = notice.external, Reader(notice.language, notice.elder, notice.zone)
    if notice.person is None:
        return await line.deliver(chat, screen, reader, topic=notice.topic, silent=notice.silent)
    dressed = await _dressed(workshop, line, notice, screen, reader)
    delivered = await line.deliver(chat, dressed.screen, reader, silent=notice.silent)
    if delivered.result is not Result.SENT or not dressed.choices:
        return delivered

    def note(work: Work) -> None:
        work.enter(notice.community)
        was_shown(work, notice.channel, chat, notice.person, dressed, reader)

    try:
        await workshop.act(note, lane=notice.community)
    except Exception as trouble:
        # It was sent, and that must be noted; its number would be taken for the question before it.
        log.error("what notice %d asked was not remembered: %s", notice.id, type(trouble).__name__)
    return delivered


async def _dressed(
    workshop: Workshop, line: Line, notice: Claimed, screen: Screen, reader: Reader
) -> Dressed:
    """Numbered, unless it merely informs and something else waits for a number."""
    plainly = dress(screen, reader, buttons=line.buttons)
    if not plainly.choices or not only_light(screen):
        return plainly
    chat = notice.external or ""

    def ask(work: Work) -> Dressed:
        work.enter(notice.community)
        return dressed_for(work, notice.channel, chat, notice.person, screen, reader, buttons=line.buttons)

    try:
        return await workshop.read(ask)
    except Exception as trouble:
        # Without numbers it can be answered by its buttons, and no number is taken for something else.
        log.error(
            "whether notice %d takes the numbers was not found out: %s", notice.id, type(trouble).__name__
        )
        return dress(screen, reader, buttons=line.buttons, beside=True)
