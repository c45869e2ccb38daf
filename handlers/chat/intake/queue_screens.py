"""What the desk and the committee are shown of questions and reports."""

from dataclasses import replace

from deliberation.intake.queries import IntakeListed, IntakeSeen
from deliberation.intake.service import ANSWER_LENGTH
from handlers.chat.common import GiveUp, home_button, list_row
from handlers.chat.intake.forms import Answering
from handlers.chat.intake.screens import answer_lines, head, row
from handlers.chat.intake.taps import AnswerIntake, OpenQueue, SeeIntake, SeeIntakePhoto, SendAnswer
from handlers.chat.menu import OpenOffice
from handlers.chat.screen import GAP, Button, Screen
from kernel.lines import Line, line


def queue(rows: tuple[IntakeListed, ...], page: int, *, more: bool) -> Screen:
    """What waits for an answer, dangers first, then the oldest."""
    said = line("intake-queue") if rows or page else line("intake-queue-none")
    office = Button(line("button-intake-office"), OpenOffice())
    ways = list_row(OpenQueue, page, office, home_button(), more=more)
    return Screen((said,), (*map(row, rows), ways))


def one(seen: IntakeSeen, *, said: Line | None = None) -> Screen:
    """One of them, with who asked and where they live."""
    lines: list[Line | None] = [said, GAP] if said else []
    lines += [
        head(seen),
        line("intake-words", words=seen.text),
        line("intake-by", name=seen.name, home=seen.home or "none", at=seen.at),
        *answer_lines(seen),
    ]
    photo = ((Button(line("button-see-photo"), SeeIntakePhoto(seen.id)),),) if seen.photo else ()
    first = seen.answered_at is None
    label = line("button-answer-intake") if first else line("button-answer-again")
    answer = (Button(label, AnswerIntake(seen.id)),)
    return Screen(
        tuple(lines), (*photo, answer, (Button(line("button-intake-queue"), OpenQueue(0)), home_button()))
    )


def asking(answering: Answering) -> Screen:
    """In what words?"""
    lines = (
        _to_answer(answering),
        line("intake-words", words=answering.seen.text),
        line("intake-answer-how", most=ANSWER_LENGTH),
    )
    return Screen(lines, ((Button(line("button-not-now"), GiveUp()),),), asks=True)


def _to_answer(answering: Answering) -> Line:
    seen = answering.seen
    return line("intake-answer-ask", what=seen.kind.value, number=seen.number, name=seen.name)


def preview(answering: Answering) -> Screen:
    """What would be sent, word for word, and to whom."""
    lines = (
        line("intake-answer-preview", name=answering.seen.name),
        line("intake-answer-words", answer=answering.text),
        line("intake-answer-once"),
    )
    send = Button(line("button-send-answer"), SendAnswer(answering.seen.id, answering.stamp))
    return Screen(lines, ((send,), (Button(line("button-not-now"), GiveUp()),)))


def under(trouble: Line, shown: Screen) -> Screen:
    """What could not be taken, above the same question."""
    return replace(shown, lines=(trouble, GAP, *shown.lines))


def told(seen: IntakeSeen, what: Line) -> Screen:
    """To those in office: something came, or came again."""
    answer = (Button(line("button-answer-intake"), AnswerIntake(seen.id)),)
    see = Button(line("button-intake-who"), SeeIntake(seen.id))
    return Screen((what, line("intake-words", words=seen.text)), (answer, (see, home_button())))
