"""What is shown of questions and reports to whoever writes them."""

from dataclasses import replace

from deliberation.intake.answers import Topic
from deliberation.intake.dangers import Danger, Numbers
from deliberation.intake.model import IntakeKind
from deliberation.intake.queries import IntakeListed, IntakeSeen
from deliberation.intake.service import Noted, Settled
from deliberation.intake.understanding import Meaning, Understood
from handlers.chat import menu
from handlers.chat.common import HOME_ROW, GiveUp, home_button, list_row
from handlers.chat.home.taps import WordsAsProposal, WordsToFind
from handlers.chat.intake.taps import (
    NoneOfThese,
    OpenOwn,
    PutPhoto,
    SayWhetherSolved,
    SeeIntake,
    SeeIntakePhoto,
    WordsAsQuestion,
    WordsAsReport,
    WordsToDesk,
)
from handlers.chat.screen import GAP, Attachment, Button, Row, Screen
from kernel import texts
from kernel.lines import Line, line

QUOTED_UNITS = 60
LABEL_UNITS = 24


def what_is_it(words: str, understood: Understood, numbers: Numbers | None) -> Screen:
    """One question: what shall become of these words? The likely answer stands first."""
    quoted = line("words", words=texts.cut(texts.clean(words, one_line=True), QUOTED_UNITS))
    urgent = call_first(understood.danger, numbers)
    likely, second, third = (_meant(each, first=n == 0) for n, each in enumerate(understood.order))
    find = Button(line("button-words-find"), WordsToFind())
    none = Button(line("button-words-none"), NoneOfThese())
    return Screen((*urgent, quoted, line("words-what")), ((likely,), (second, third), (find, none)))


def what_with_it(file: str) -> Screen:
    """A photo or a voice note came without a word: what shall become of it?"""
    none = Button(line("button-words-none"), NoneOfThese())
    if file == "voice":
        lines = (line("sent-voice"), line("sent-voice-how"))
        return Screen(lines, ((Button(line("button-sent-propose", file=file), WordsAsProposal()),), (none,)))
    propose = Button(line("button-sent-propose", file="photo"), WordsAsProposal())
    report = Button(line("button-words-report", likely="yes"), WordsAsReport())
    return Screen((line("sent-photo"), line("sent-photo-how")), ((propose,), (report,), (none,)))


def asking_what_it_shows() -> Screen:
    """A report needs a few words beside its photo."""
    return Screen((line("sent-photo-say"),), ((Button(line("button-not-now"), GiveUp()),),), asks=True)


def for_a_stranger(words: str, understood: Understood, numbers: Numbers | None, phone: str) -> Screen:
    """Somebody whose home is not verified: they may look around, join, or ask the desk."""
    quoted = line("words", words=texts.cut(texts.clean(words, one_line=True), QUOTED_UNITS))
    urgent = call_first(understood.danger, numbers)
    desk = line("desk-phone", phone=phone) if phone else line("desk-visit")
    find = Button(line("button-words-find"), WordsToFind())
    return Screen(
        (*urgent, quoted, line("words-stranger"), desk), ((find,), (menu.join_door(), home_button()))
    )


def call_first(danger: Danger | None, numbers: Numbers | None) -> tuple[Line | None, ...]:
    """Whom to call at once, before everything else."""
    if danger is None or numbers is None:
        return ()
    return (
        line("danger-call", danger=danger.value, phone=numbers.for_danger(danger) or "none"),
        line("danger-then"),
        GAP,
    )


def noted(receipt: Noted, *, photo: bool, phone: str, call: tuple[Line | None, ...] = ()) -> Screen:
    """It is written down: its number, who sees it, and what happens now."""
    desk = (line("intake-hurry", phone=phone),) if phone else ()
    urgent = (call[0], line("danger-noted"), GAP) if call else ()
    lines = (
        *urgent,
        line("intake-noted", kind=receipt.kind.value, what=receipt.kind.value, number=receipt.number),
        line("intake-noted-then", kind=receipt.kind.value),
        *desk,
    )
    add = line("button-other-photo") if photo else line("button-put-photo")
    put = ((Button(add, PutPhoto(receipt.intake)),),) if receipt.kind is IntakeKind.REPORT else ()
    return Screen(lines, (*put, (_own_button(), home_button())))


def asking_photo() -> Screen:
    """Send the photo."""
    return Screen((line("intake-photo-ask"),), ((Button(line("button-not-now"), GiveUp()),),), asks=True)


def photo_taken(receipt: Noted) -> Screen:
    """The photo is with it."""
    return Screen(
        (line("intake-photo-taken", what=receipt.kind.value, number=receipt.number),),
        ((_own_button(), home_button()),),
    )


def answer_at_hand(topic: Topic, facts: tuple[Line, ...], door: Button) -> Screen:
    """What the hall knows by itself, the way there, and the desk for everything else."""
    lines = (line("answer", topic=topic.value), *facts, GAP, line("answer-else"))
    return Screen(lines, ((door,), (Button(line("button-words-to-desk"), WordsToDesk()),), HOME_ROW))


def no_answer() -> Screen:
    """The hall does not know; the desk may."""
    return Screen((line("answer-none"),), ((Button(line("button-words-to-desk"), WordsToDesk()),), HOME_ROW))


def none_of_these(home: Screen) -> Screen:
    """Nothing was done with the words; here is the first screen."""
    return replace(home, lines=(line("words-none"), GAP, *home.lines))


def greeted(home: Screen, meaning: Meaning) -> Screen:
    """A greeting is greeted, thanks are taken, with the doors of the first screen."""
    if meaning is Meaning.THANKS:
        return replace(home, lines=(line("words-thanks"), GAP, *home.lines))
    return home


def one(seen: IntakeSeen, *, said: Line | None = None) -> Screen:
    """One's own question or report, and what was answered."""
    lines: list[Line | None] = [said, GAP] if said else []
    lines += [
        own_head(seen),
        line("intake-words", words=seen.text),
    ]
    lines += answer_lines(seen) or [line("intake-waits")]
    photo = ((Button(line("button-see-photo"), SeeIntakePhoto(seen.id)),),) if seen.photo else ()
    return Screen(tuple(lines), (*photo, *settling(seen), (_own_button(), home_button())))


def own_head(seen: IntakeSeen) -> Line:
    """What it is, to whoever asked: with its number."""
    return line("intake-own", kind=seen.kind.value, what=seen.kind.value, number=seen.number, at=seen.at)


def head(seen: IntakeSeen) -> Line:
    """What it is, to those in office."""
    kind = "danger" if seen.danger else seen.kind.value
    return line("intake-head", kind=kind, what=seen.kind.value, number=seen.number)


def answer_lines(seen: IntakeSeen) -> list[Line | None]:
    """What was answered, by whom, and whether it helped."""
    if seen.answered_at is None:
        return []
    state = "open" if seen.solved is None else ("yes" if seen.solved else "no")
    return [
        line("intake-answer", name=seen.answered_by, answer=seen.answer),
        line("intake-solved", state=state),
    ]


def settling(seen: IntakeSeen) -> tuple[Row, ...]:
    """Did that help?"""
    if seen.answered_at is None or not seen.mine or seen.solved is not None:
        return ()
    return (
        (
            Button(line("button-solved"), SayWhetherSolved(seen.id, 1)),
            Button(line("button-not-solved"), SayWhetherSolved(seen.id, 0)),
        ),
    )


def settled(receipt: Settled) -> Line:
    """What was said of the answer."""
    return line("intake-thanks") if receipt.solved else line("intake-again")


def own_list(rows: tuple[IntakeListed, ...], page: int, *, more: bool) -> Screen:
    """What one asked and reported."""
    said = line("intake-list") if rows or page else line("intake-list-none")
    return Screen((said,), (*map(row, rows), list_row(OpenOwn, page, home_button(), more=more)))


def row(each: IntakeListed) -> Row:
    """One of a list."""
    state = "new" if not each.answered else ("again" if each.solved is False else "done")
    label = line(
        "intake-row",
        kind="danger" if each.danger else each.kind.value,
        what=each.kind.value,
        number=each.number,
        words=texts.cut(texts.clean(each.text, one_line=True), LABEL_UNITS),
        state=state,
    )
    return (Button(label, SeeIntake(each.id)),)


def photo(seen: IntakeSeen, picture: Attachment) -> Screen:
    """The photo sent with a report."""
    back = Button(line("button-intake-back"), SeeIntake(seen.id))
    return Screen((own_head(seen),), ((back,),), attachment=picture, fresh=True)


def _own_button() -> Button:
    return Button(line("button-intake-list"), OpenOwn(0))


def _meant(meaning: Meaning, *, first: bool) -> Button:
    likely = "yes" if first else "no"
    match meaning:
        case Meaning.REPORT:
            return Button(line("button-words-report", likely=likely), WordsAsReport())
        case Meaning.QUESTION:
            return Button(line("button-words-question", likely=likely), WordsAsQuestion())
        case _:
            return Button(line("button-words-propose", likely=likely), WordsAsProposal())
