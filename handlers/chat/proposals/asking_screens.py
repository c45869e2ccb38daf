"""What a draft is asked in words: title, text, wish, cost, photos."""

from deliberation.proposals.wording import (
    BODY_LENGTH,
    LEAST_TITLE,
    MOST_PHOTOS,
    TITLE_LENGTH,
    WISH_LENGTH,
)
from handlers.chat.common import GiveUp
from handlers.chat.proposals.drafted import BODY_TAKEN, NOT_TAKEN, PLACED, Draft
from handlers.chat.proposals.taps import DropDraft, Rewrite, Write
from handlers.chat.proposals.telling import cost_line
from handlers.chat.proposals.writing_taps import AddMore, DropPhotoAt, LeaveOut
from handlers.chat.screen import Button, Row, Screen
from kernel import texts
from kernel.lines import Line, line

SHOWN_UNITS = 200


def asking_title(draft: Draft) -> Screen:
    """What do you wish for, in one sentence? What is wrong may stand in the same message."""
    if draft.said == BODY_TAKEN:
        lines = (line("propose-title-of-body"), line("propose-title-short", most=TITLE_LENGTH))
        return Screen((*_speaking(draft), *lines, line("propose-kept")), (give_up(draft),), asks=True)
    asked = line("propose-title-how", least=LEAST_TITLE, most=TITLE_LENGTH)
    now = line("propose-title-now", title=draft.text.title) if draft.text.title else None
    return _asking(draft, line("propose-title"), asked, now)


def asking_body(draft: Draft) -> Screen:
    """What is wrong?"""
    asked = line("propose-body-how", most=BODY_LENGTH)
    body = draft.text.body
    now = line("propose-body-now", body=texts.cut(body, SHOWN_UNITS)) if body else None
    return _asking(draft, line("propose-body"), asked, now)


def asking_wish(draft: Draft) -> Screen:
    """What should be done about it? May be left out."""
    wish = draft.text.wish
    now = line("propose-wish-now", wish=texts.cut(wish, SHOWN_UNITS)) if wish else None
    without = (Button(line("button-without-wish"), LeaveOut("wish")),) if wish else ()
    lines = (line("propose-wish"), line("propose-wish-how", most=WISH_LENGTH), now)
    return Screen(_there(lines), ((*without, _leave_it()),), asks=True)


def asking_cost(draft: Draft) -> Screen:
    """What may it cost? May be left out."""
    cost = draft.text.cost
    now = cost_line(cost, draft.currency) if cost is not None else None
    without = (Button(line("button-without-cost"), LeaveOut("cost")),) if cost is not None else ()
    lines = (line("propose-cost"), line("propose-cost-how"), now)
    return Screen(_there(lines), ((*without, _leave_it()),), asks=True)


def asking_photos(draft: Draft) -> Screen:
    """Send photos; those that were sent may be left out."""
    count = len(draft.text.photos)
    lines = (line("propose-photos", count=count, most=MOST_PHOTOS), line("propose-photos-how"))
    rows: list[Row] = [
        (Button(line("button-drop-photo-at", place=turn), DropPhotoAt(turn, draft.stamp)),)
        for turn in range(1, count + 1)
    ]
    rows.append((Button(line("button-photos-done"), Write()),))
    return Screen(lines, tuple(rows), asks=True)


def give_up(draft: Draft) -> Row:
    """Later, or not at all."""
    later = Button(line("button-not-now"), GiveUp())
    if not (draft.text.title or draft.text.body or draft.text.voice or draft.text.photos):
        return (later,)
    return (later, Button(line("button-drop-draft"), DropDraft()))


def taken_up(draft: Draft) -> tuple[Line, ...]:
    """Whether it was begun before, whether words for another one came, and which place was just taken."""
    if draft.said == PLACED:
        where = "place" if draft.place else "everywhere"
        return (line("propose-place-taken", where=where, place=draft.place or ""),)
    aside = (line("propose-one-at-a-time"),) if draft.said == NOT_TAKEN else ()
    return (*aside, *((line("propose-again"),) if draft.again or aside else ()))


def other_place() -> Button:
    """That is not where it is."""
    return Button(line("button-other-place"), Rewrite("place"))


def add_more() -> Button:
    """To what else may be said."""
    return Button(line("button-add-more"), AddMore())


def _asking(draft: Draft, what: Line, how: Line, now: Line | None) -> Screen:
    if now is None:
        lines = (*taken_up(draft), *_speaking(draft), what, how, line("propose-kept"))
        return Screen(lines, (give_up(draft),), asks=True)
    return Screen((what, how, now), ((_leave_it(),),), asks=True)


def _speaking(draft: Draft) -> tuple[Line, ...]:
    return (line("propose-voice-waits"),) if draft.speaking else ()


def _leave_it() -> Button:
    return Button(line("button-leave-it"), Write())


def _there(lines: tuple[Line | None, ...]) -> tuple[Line, ...]:
    return tuple(each for each in lines if each is not None)
