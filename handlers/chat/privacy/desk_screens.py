"""What the desk is shown when it serves somebody without an account."""

from handlers.chat.common import home_button
from handlers.chat.helping.taps import HelpPerson
from handlers.chat.privacy.screens import packed
from handlers.chat.privacy.taps import AskEraseFor, DataOnPaper, EraseFor, KeepFor, PrintRequest, TakeFor
from handlers.chat.screen import GAP, Attachment, Button, Row, Screen
from handlers.paper import taken_out
from kernel.lines import Line, line
from residents.privacy.at_desk import OnPaper
from residents.privacy.erasing import Asked
from residents.privacy.exporting import Taken


def on_paper(known: OnPaper) -> Screen:
    """What they may ask for, and what the desk has to see first."""
    lines: list[Line | None] = [
        line("paper-data-of", name=known.name, homes=known.homes or "—"),
        line("paper-data-first"),
        line("paper-data-seen"),
    ]
    last = Button(line("button-erase-for"), AskEraseFor(known.person))
    if known.due is not None:
        lines += [GAP, line("erase-waits-for", name=known.name, due=known.due)]
        last = Button(line("button-keep-for"), KeepFor(known.person))
    rows: tuple[Row, ...] = (
        (Button(line("button-print-request"), PrintRequest(known.person)),),
        (Button(line("button-take-for"), TakeFor(known.person)), last),
        (_card(known.person), home_button()),
    )
    return Screen(tuple(lines), rows)


def printed(person: int, sheet: Attachment) -> Screen:
    """The form."""
    return Screen((line("paper-data-here"),), (_back(person),), attachment=sheet)


def taken(person: int, known: Taken, data: bytes) -> Screen:
    """The file, and that it does not stay here."""
    lines = (line("taken-for", name=known.name), line("taken-for-print"), line("taken-for-care"))
    file = packed(taken_out.file_name(known), data, known.files)
    return Screen(lines, (_back(person),), attachment=file, fresh=True)


def erasing(known: OnPaper) -> Screen:
    """What goes and what stays, to be read out before the tap."""
    lines = (
        line("erase-ask-for", name=known.name),
        line("erase-goes"),
        line("erase-stays"),
        line("erase-register"),
        line("erase-when-for", days=known.days),
    )
    yes = Button(line("button-erase-for-now"), EraseFor(known.person))
    return Screen(lines, ((yes,), _back(known.person)))


def asked(known: OnPaper, receipt: Asked) -> Screen:
    """When, and how they may change their mind."""
    keep = Button(line("button-keep-for"), KeepFor(known.person))
    said = line("erase-asked-for", name=known.name, due=receipt.due)
    return Screen((said,), ((keep,), (_card(known.person), home_button())))


def kept(known: OnPaper) -> Screen:
    """Nothing is erased."""
    return Screen((line("erase-kept-for", name=known.name),), (_back(known.person),))


def _back(person: int) -> Row:
    return (Button(line("button-paper-data"), DataOnPaper(person)), home_button())


def _card(person: int) -> Button:
    return Button(line("button-back-to-card"), HelpPerson(person))
