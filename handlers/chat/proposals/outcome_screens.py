"""The words that go with what becomes of a proposal: asked for, looked at, said."""

from deliberation.proposals.wording import REASON_LENGTH
from handlers.chat.common import GiveUp, home_button
from handlers.chat.menu import proposals_door
from handlers.chat.proposals.life_taps import SayNow, SayPhrase
from handlers.chat.proposals.outcomes import PHRASES, Reason, Settled
from handlers.chat.proposals.screens import back_to
from handlers.chat.proposals.telling import headline
from handlers.chat.screen import GAP, Button, Row, Screen
from kernel.lines import Line, line


def asking(asked: Reason) -> Screen:
    """Why? In one's own words, or beginning with a ready sentence."""
    what = asked.what.value
    lines = (
        line("outcome-why", what=what),
        headline(asked.number, asked.title),
        *_into(asked),
        line("outcome-why-how", what=what, most=REASON_LENGTH),
    )
    ready = tuple(
        (Button(line("outcome-phrase", what=what, phrase=n), SayPhrase(asked.proposal, what, n)),)
        for n in range(1, PHRASES + 1)
    )
    return Screen(lines, (*ready, (Button(line("button-not-now"), GiveUp()),)), asks=True)


def looking(reason: Reason) -> Screen:
    """The reason, before everybody reads it."""
    if not reason.reason:
        return asking(reason)
    what = reason.what.value
    lines = (
        line("outcome-preview"),
        headline(reason.number, reason.title),
        *_into(reason),
        line("outcome-preview-why", what=what, why=reason.reason),
        GAP,
        line("outcome-preview-then", what=what),
    )
    now = Button(line("button-outcome-now", what=what), SayNow(reason.proposal, what, reason.stamp))
    return Screen(lines, ((now,), (Button(line("button-not-now"), GiveUp()),)))


def settled(receipt: Settled) -> Screen:
    """What became of it."""
    what = receipt.what.value if receipt.done else "wish"
    lines = (line("outcome-done", what=what, number=receipt.number, into=receipt.into_number),)
    rows: tuple[Row, ...] = ((back_to(receipt.settled),), (proposals_door(), home_button()))
    return Screen(lines, rows)


def _into(reason: Reason) -> tuple[Line, ...]:
    return (line("outcome-into", into=reason.into_number),) if reason.into_number else ()
