"""Screens of what is to be passed on."""

from handlers.chat import menu
from handlers.chat.common import home_button, list_row
from handlers.chat.helping.taps import HelpPerson
from handlers.chat.passing.taps import ListToPass, Passed, PrintToPass, SeeToPass
from handlers.chat.passing.waiting import ToPass, Waiting
from handlers.chat.screen import GAP, Attachment, Button, Row, Screen
from kernel.lines import Line, line
from notices.in_person import PassedNow

LIST: Row = (Button(line("button-pass-on-back"), ListToPass(0)), home_button())


def whom(found: tuple[Waiting, ...], page: int, *, more: bool) -> Screen:
    """Whom there is something to be told."""
    if not found:
        return Screen((line("pass-on-none"),), (menu.office_row(),))
    rows = tuple(
        (
            Button(
                line("button-pass-on-to", name=each.neighbour.name, homes=each.neighbour.homes or "—"),
                SeeToPass(each.neighbour.person),
            ),
        )
        for each in found
    )
    ways = list_row(ListToPass, page, *menu.office_row(), more=more)
    return Screen((line("pass-on"), line("pass-on-how")), (*rows, ways))


def what(found: ToPass) -> Screen:
    """What there is to be told, as it would have been sent."""
    lines: list[Line | None] = [
        line("pass-on-to", name=found.neighbour.name, homes=found.neighbour.homes or "—")
    ]
    for said in found.said:
        lines += [GAP, *said]
    if not found.said:
        lines.append(line("pass-on-over"))
    person = found.neighbour.person
    paper = ((Button(line("button-pass-on-paper"), PrintToPass(person)),),) if found.said else ()
    return Screen(
        tuple(lines), (*paper, (Button(line("button-passed-on"), Passed(person, found.last)),), LIST)
    )


def on_paper(found: ToPass, data: bytes) -> Screen:
    """The slip is here."""
    person = found.neighbour.person
    rows = ((Button(line("button-passed-on"), Passed(person, found.last)),), LIST)
    return Screen((line("pass-on-paper-here"),), rows, attachment=Attachment(f"{person}.pdf", data))


def done(person: int, receipt: PassedNow) -> Screen:
    """They were told; what they said to it can be done for them at once."""
    act = Button(line("button-pass-on-act", name=receipt.name), HelpPerson(person))
    return Screen((line("passed-on", name=receipt.name),), ((act,), LIST))
