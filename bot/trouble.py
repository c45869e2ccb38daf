"""When an update cannot be settled: kept for the operator, and a clear sentence for the person."""

import hashlib
import logging
import re
from dataclasses import replace
from functools import partial

from handlers.chat.common import HOME_ROW
from handlers.chat.forms import UNASKED, flow_answered
from handlers.chat.heard import Heard
from handlers.chat.screen import Screen
from kernel import codes, parked
from kernel.errors import Away, Refusal
from kernel.lines import line
from kernel.work import Work
from kernel.workshop import Workshop
from residents.acting import Acting, Origin, look
from residents.queries import me

log = logging.getLogger(__name__)
NUMBER_LENGTH = 4
COMMAND = re.compile(r"[a-z0-9_]{1,32}")
BROKE = line("toast-broke")


async def park(workshop: Workshop, heard: Heard, trouble: Exception) -> tuple[str, str] | None:
    """Keep a failed update; gives its number and the desk's phone, or None."""
    number = codes.code(hashlib.sha256(heard.key.encode()).digest(), NUMBER_LENGTH)

    def order(work: Work, *, words: bool) -> tuple[str, str]:
        who, phone = _by_whom(work, heard)
        # Tried again in some days, these words must not answer whatever form waits by then.
        spoken = heard.button is None and heard.command is None and not heard.happened
        flow = heard.flow or ((flow_answered(work, who, heard) or UNASKED) if spoken else "")
        parked.park(
            work,
            number=number,
            channel=heard.channel,
            key=heard.key,
            kind=_kind(heard),
            trouble=type(trouble).__name__,
            asked=replace(heard, flow=flow).packed() if words else None,
        )
        return number, phone

    try:
        return await workshop.act(partial(order, words=True))
    except Away:
        raise
    except Exception as full:
        log.error("update %s is parked without what was said: %s", heard.key, type(full).__name__)
    try:
        # On a full disk there may be room for a short row still.
        return await workshop.act(partial(order, words=False))
    except Away:
        raise
    except Exception as worse:
        log.critical("update %s could not even be parked: %s", heard.key, type(worse).__name__)
        return None


def _by_whom(work: Work, heard: Heard) -> tuple[Acting, str]:
    """Who it was, and the desk's phone; whoever is in no community yet is kept without one."""
    try:
        who = look(work, heard.caller).who
        return who, me(work, who).desk_phone
    except Refusal:
        return Acting(None, None, Origin.CHAT), ""


def _kind(heard: Heard) -> str:
    """What it was, in a word of ours; never what somebody wrote."""
    if heard.command is not None:
        return f"/{heard.command}" if COMMAND.fullmatch(heard.command) else "command"
    if heard.button is not None:
        prefix = heard.button.partition(":")[0]
        return f"tap {prefix}" if COMMAND.fullmatch(prefix) else "tap"
    return heard.happened or heard.content or "words"


def apology(kept: tuple[str, str]) -> Screen:
    """Something broke, with the number under which it is kept."""
    number, phone = kept
    return Screen((line("something-broke", number=number, phone=phone),), (HOME_ROW,), toast=BROKE)


def is_apology(screen: Screen) -> bool:
    """Whether this tells somebody that their update was kept."""
    return screen.toast == BROKE and screen.lines[0] is not None and screen.lines[0].key == "something-broke"


def storage_trouble() -> Screen:
    """Nothing can be written down just now."""
    return Screen((line("storage-trouble"),), (HOME_ROW,), toast=BROKE)
