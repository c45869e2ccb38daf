"""The words that go with what becomes of a proposal: asked for, looked at, said."""

from deliberation.proposals.merging import Change
from deliberation.proposals.wording import REASON_LENGTH
from handlers.chat.common import GiveUp, home_button
from handlers.chat.menu import proposals_door
from handlers.chat.proposals.life_taps import PromiseIn, SayNow, SayPhrase
from handlers.chat.proposals.outcomes import PHRASES, Reason, Settled
from handlers.chat.proposals.promises import DAYS
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
    return Screen(lines, (*ready, (Button(line("button-outcome-later"), GiveUp()),)), asks=True)


def looking(reason: Reason) -> Screen:
    """The reason, before everybody reads it."""
    if not reason.reason:
        return asking(reason)
    if reason.needs_day:
        return asking_day(reason)
    what = reason.what.value
    lines = (
        line("outcome-preview"),
        headline(reason.number, reason.title),
        *_into(reason),
        line("outcome-preview-why", what=what, why=reason.reason),
        *_by_when(reason),
        GAP,
        line("outcome-preview-then", what=what),
    )
    now = Button(line("button-outcome-now", what=what), SayNow(reason.proposal, what, reason.stamp))
    return Screen(lines, ((now,), (Button(line("button-outcome-later"), GiveUp()),)))


def asking_day(reason: Reason) -> Screen:
    """Until when will it be done?"""
    what = reason.what
    days = [
        Button(line("button-promise-in", days=days), PromiseIn(reason.proposal, what.value, days))
        for days in DAYS[what]
    ]
    lines = (
        line("promise-when"),
        headline(reason.number, reason.title),
        line("outcome-preview-why", what=what.value, why=reason.reason),
        line("promise-when-how"),
    )
    rows = (tuple(days[:2]), tuple(days[2:]), (Button(line("button-outcome-later"), GiveUp()),))
    return Screen(lines, rows, asks=True)


def _by_when(reason: Reason) -> tuple[Line, ...]:
    if reason.until is None:
        return ()
    return (line("promise-preview", until=reason.by_when) if reason.by_when else line("promise-no-day"),)


def settled(receipt: Settled) -> Screen:
    """What became of it."""
    what = receipt.what.value if receipt.done else "wish"
    lines = (line("outcome-done", what=what, number=receipt.number, into=receipt.into_number),)
    rows: tuple[Row, ...] = ((back_to(receipt.settled),), (proposals_door(), home_button()))
    return Screen(lines, rows)


def _into(reason: Reason) -> tuple[Line, ...]:
    if not reason.into_number:
        return ()
    change = reason.change
    said = change_lines(change, reason.number, reason.into_number) if change is not None else ()
    return (line("outcome-into", into=reason.into_number), *said)


def change_lines(change: Change, number: str, into: str) -> tuple[Line, ...]:
    """What a merge changes for supporters: who is asked, how many it needs, whose support ends here."""
    there = change.into_place or "everywhere"
    return (
        line(
            "merge-change-places",
            number=number,
            place=change.place or "everywhere",
            needed=change.needed,
            into=into,
            there=there,
            count=change.into_needed,
        ),
        line(
            "merge-change-supports", supports=change.supports, outside=change.outside, into=into, there=there
        ),
    )
