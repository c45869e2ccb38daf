"""When an update cannot be settled: kept for the operator, and a clear sentence for the person."""

import hashlib
import logging

from handlers.chat.common import HOME_ROW
from handlers.chat.heard import Heard
from handlers.chat.screen import Screen
from kernel import codes
from kernel.lines import line
from kernel.parked import Parked
from kernel.work import Work
from kernel.workshop import Workshop
from residents.acting import look
from residents.queries import me

log = logging.getLogger(__name__)
NUMBER_LENGTH = 4


async def park(workshop: Workshop, heard: Heard, trouble: Exception) -> tuple[str, str] | None:
    """Keep a failed update without its words; gives its number and the desk's phone, or None."""
    number = codes.code(hashlib.sha256(heard.key.encode()).digest(), NUMBER_LENGTH)

    def order(work: Work) -> tuple[str, str]:
        entry = look(work, heard.caller)
        kind = heard.command or (heard.button or "").partition(":")[0] or "words"
        work.session.add(
            Parked(
                number=number,
                channel=heard.channel,
                key=heard.key,
                kind=kind[:40],
                trouble=type(trouble).__name__,
                at=work.now,
            )
        )
        work.session.flush()
        return number, me(work, entry.who).desk_phone

    try:
        return await workshop.act(order)
    except Exception as worse:
        log.critical("update %s could not even be parked: %s", heard.key, type(worse).__name__)
        return None


def apology(kept: tuple[str, str]) -> Screen:
    """Something broke, with the number under which it is kept."""
    number, phone = kept
    return Screen(
        (line("something-broke", number=number, phone=phone),), (HOME_ROW,), toast=line("toast-broke")
    )


def storage_trouble() -> Screen:
    """Nothing can be written down just now."""
    return Screen((line("storage-trouble"),), (HOME_ROW,), toast=line("toast-broke"))
