"""What people are told about forwarded words, drawn from what is true when it is sent."""

from deliberation.intake.forwarding import ForwardSeen, forward_seen
from handlers.chat.forwarding import screens
from handlers.chat.screen import Screen
from handlers.chat.told import Draw, Told
from kernel.errors import Refusal
from kernel.work import Work
from residents.acting import Acting, Origin


def asked(work: Work, told: Told) -> Screen | None:
    """To the writer: may they be used? Nothing once it is settled."""
    seen = _seen(work, told)
    return screens.wish(seen.text, seen.by, seen.id) if seen and seen.agreed is None and seen.text else None


def agreed(work: Work, told: Told) -> Screen | None:
    """To whoever forwarded them: yes. Nothing once it was taken back or used."""
    seen = _seen(work, told)
    return screens.agreed(seen.text, seen.id) if seen and seen.agreed and not seen.used else None


def _seen(work: Work, told: Told) -> ForwardSeen | None:
    try:
        return forward_seen(work, Acting(told.person, told.person, Origin.CLOCK), told.subject)
    except Refusal:
        return None


NOTICES: dict[str, Draw] = {
    "forward-asked": asked,
    "forward-agreed": agreed,
}
