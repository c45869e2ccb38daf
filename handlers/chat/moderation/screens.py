"""What is shown to whoever reports, writes a reason or appeals, and to everybody about it."""

from functools import partial

from deliberation.proposals.attached import PHOTO
from handlers.chat.common import HOME_ROW, GiveUp, home_button, list_row, page_of
from handlers.chat.menu import OpenOffice
from handlers.chat.moderation.deciding import Reportable
from handlers.chat.moderation.forms import Asked, Done, Purpose
from handlers.chat.moderation.places import Around
from handlers.chat.moderation.taps import (
    FlagAs,
    FlagElsewhere,
    LookAt,
    OpenQueue,
    OpenRecord,
    SettleWords,
)
from handlers.chat.moderation.texts import fields
from handlers.chat.screen import GAP, MOST_BUTTONS, Button, Link, Row, Screen
from kernel.lines import Line, line
from residents.moderation.appealing import Appealed, Judged
from residents.moderation.flagging import Flagged
from residents.moderation.hiding import Spoken
from residents.moderation.judging import Verdict
from residents.moderation.model import Ground
from residents.moderation.record import Record
from residents.moderation.suspending import Proposed

GROUNDS = tuple(Ground)
A_FEW = MOST_BUTTONS - 2
"""Matters of several kinds on a page, beside two ways on."""


def in_private(proposal: int) -> Screen:
    """In a group: this is done in the private chat."""
    start = f"p_{proposal}" if proposal else "h_1"
    return Screen((line("group-use-private"),), ((Link(line("button-open-private"), start),),))


def asking_ground(text: Reportable) -> Screen:
    """What is wrong with this text?"""
    head = line("flag-ask", kind=text.kind, title=text.title)
    if text.part:
        head = line("flag-ask-part", part=text.part, turn=turn_of(text.part), title=text.title)
    lines = (head, line("flag-ask-private"), line("flag-ask-who"))
    proposal, comment, words = text.at
    does = [
        Button(ground_label(ground, text.kind), FlagAs(proposal, comment, ground.value, words, text.part))
        for ground in GROUNDS
    ]
    other: Row = ()
    if not words and not text.part:
        other = (Button(line("button-flag-elsewhere"), FlagElsewhere(proposal, comment)),)
    last = (*other, *_back_to_text(text.back), home_button())
    return Screen(lines, (*pairs(does), last[:2]))


def asking_where(found: Around, at: FlagElsewhere) -> Screen:
    """What else stands there that can be reported?"""
    shown, page, more = page_of(found.places, at.page, A_FEW)
    rows = tuple(
        (Button(line("flag-place", what=each.what, turn=each.turn, name=each.name), each.does),)
        for each in shown
    )
    head = line("flag-where", kind=found.kind, title=found.title, places=len(rows))
    to = partial(FlagElsewhere, at.proposal, at.comment)
    ways = list_row(to, page, *_back_to_text(found.back), home_button(), more=more)
    return Screen((head,), (*rows, ways))


def flagged(receipt: Flagged, back: object | None, *, member: bool) -> Screen:
    """It was reported; what happens now. A member goes on to look at it with the others' eyes."""
    lines: tuple[Line, ...]
    if receipt.again:
        lines = (line("flag-again"),)
    else:
        lines = (line("flag-done", ground=receipt.ground.value),)
    if receipt.hidden:
        lines = (*lines, line("flag-hidden-now", kind=receipt.kind))
    elif not receipt.again:
        lines = (*lines, line("flag-then"))
    look = Button(line("button-conduct-look"), LookAt(*fields(receipt.kind, receipt.subject)))
    first: Row = (*((look,) if member else ()), *_back_to_text(back))
    return Screen(lines, (*((first,) if first else ()), (record_button(), home_button())))


def _back_to_text(back: object | None) -> Row:
    """Back to where the text was read."""
    return (Button(line("button-conduct-back"), back),) if back is not None else ()


def words(asked: Asked) -> Screen:
    """Ask for the words, or show what would be done with them."""
    stop = Button(line("button-not-now"), GiveUp())
    if not asked.words:
        return Screen((_question(asked), line("conduct-ask-how", most=asked.most)), ((stop,),), asks=True)
    lines = (_preview(asked), line("conduct-preview-words", words=asked.words), _preview_note(asked))
    return Screen(lines, ((Button(_do_label(asked), SettleWords(asked.stamp)),), (stop,)))


def settled(receipt: Done) -> Screen:
    """What was carried out with the words."""
    match receipt:
        case Spoken():
            return spoken(receipt)
        case Proposed():
            return Screen((line("pause-proposed", days=receipt.days),), (member_row(),))
        case Appealed():
            return _appealed(receipt)
        case Judged():
            said = line("appeal-judged", verdict=receipt.verdict.value)
            return Screen((said,), (member_row(),))


def spoken(receipt: Spoken) -> Screen:
    """A member's voice was taken."""
    if receipt.agreed:
        said = line("hide-agreed", voices=receipt.voices)
    elif receipt.hidden:
        said = line("hide-for-now")
    else:
        said = line("hide-voice", voices=receipt.voices, left=receipt.needed - receipt.voices)
    return Screen((said,), (member_row(),))


def record(known: Record, *, private: bool) -> Screen:
    """How the community treats texts, and what was done in the last year."""
    rules = known.rules
    lines: list[Line | None] = [
        line("record-head"),
        line("record-rule-free"),
        line("record-rule-hide", voices=rules.voices),
        line("record-rule-appeal", days=rules.appeal_days),
        line("record-rule-limits", texts=rules.texts_a_day, days=rules.suspend_days),
        GAP,
        line("record-reports", reports=known.reports, unfounded=known.unfounded),
        line("record-hidden", hidden=sum(number for _, number in known.hidden), now=known.hidden_now),
        *(line("record-ground", ground=ground.value, number=number) for ground, number in known.hidden),
        line("record-appeals", appeals=known.appeals, lifted=known.lifted, upheld=known.upheld),
        line("record-paused", paused=known.suspended),
    ]
    if known.hours is not None:
        lines.append(line("record-hours", hours=known.hours))
    return Screen(tuple(lines), (HOME_ROW,) if private else ())


def ground_label(ground: Ground, kind: str) -> Line:
    """A ground as it stands on a button; of a name, that it poses as somebody."""
    return line("conduct-ground", ground=ground.value, kind=kind)


def turn_of(part: str) -> int:
    """Which photo it is; 0 for what is no photo."""
    digits = part.removeprefix(PHOTO)
    return int(digits) if digits.isdecimal() else 0


def record_button() -> Button:
    """To the rules of conduct and the record."""
    return Button(line("button-conduct-record"), OpenRecord())


def member_row() -> Row:
    """Back to what waits, or to the office."""
    return (
        Button(line("button-conduct-queue"), OpenQueue()),
        Button(line("button-conduct-office"), OpenOffice()),
    )


def pairs(does: list[Button]) -> tuple[Row, ...]:
    """Two to a row."""
    return tuple(tuple(does[i : i + 2]) for i in range(0, len(does), 2))


def _question(asked: Asked) -> Line:
    match asked.purpose:
        case Purpose.HIDE:
            return line("hide-ask-why", kind=asked.kind, title=asked.title, ground=asked.ground)
        case Purpose.PAUSE:
            return line("pause-ask-why", name=asked.name, days=asked.days)
        case Purpose.APPEAL:
            return line("appeal-ask")
        case Purpose.JUDGE:
            return line("appeal-judge-ask", lift="yes" if asked.lift else "no")


def _preview(asked: Asked) -> Line:
    match asked.purpose:
        case Purpose.HIDE:
            return line("hide-preview", kind=asked.kind, title=asked.title, ground=asked.ground)
        case Purpose.PAUSE:
            return line("pause-preview", name=asked.name, days=asked.days)
        case Purpose.APPEAL:
            return line("appeal-preview")
        case Purpose.JUDGE:
            return line("appeal-judge-preview", lift="yes" if asked.lift else "no")


def _preview_note(asked: Asked) -> Line:
    match asked.purpose:
        case Purpose.HIDE:
            return line("hide-preview-public")
        case Purpose.PAUSE:
            return line("pause-preview-note")
        case Purpose.APPEAL:
            return line("appeal-preview-once")
        case Purpose.JUDGE:
            return line("appeal-judge-note")


def _do_label(asked: Asked) -> Line:
    match asked.purpose:
        case Purpose.HIDE:
            return line("button-hide-now")
        case Purpose.PAUSE:
            return line("button-pause-propose")
        case Purpose.APPEAL:
            return line("button-appeal-now")
        case Purpose.JUDGE:
            return line("button-judge-now")


def _appealed(receipt: Appealed) -> Screen:
    if receipt.verdict is Verdict.LIFTED:
        said = line("appeal-granted-at-once")
    elif receipt.judges:
        said = line("appeal-made", judges=receipt.judges)
    else:
        said = line("appeal-made-nobody")
    what = line("appeal-made-meanwhile", matter=receipt.matter.value)
    shown = (said,) if receipt.verdict is not Verdict.OPEN else (said, what)
    return Screen(shown, ((record_button(), home_button()),))
