"""A table that came unasked: a roster perhaps, if whoever sent it may bring one in."""

from dataclasses import asdict

from handlers.chat import forms
from handlers.chat.act import Act
from handlers.chat.common import HOME_ROW
from handlers.chat.files.keeping import keep_file
from handlers.chat.heard import Heard, HeardFile
from handlers.chat.intake.taps import NoneOfThese
from handlers.chat.menu import desk_door
from handlers.chat.roster import screens
from handlers.chat.roster.taps import BringThis
from handlers.chat.screen import Button, Screen
from kernel.errors import Refusal
from kernel.lines import line
from kernel.work import Work
from residents.acting import Acting
from residents.roster import service
from residents.roster.sheets import MEGABYTE, MOST_BYTES

NAMES = (".xlsx", ".xlsm", ".xls", ".csv", ".tsv")
TYPES = frozenset(
    {
        "text/csv",
        "text/comma-separated-values",
        "text/tab-separated-values",
        "application/csv",
        "application/vnd.ms-excel",
        "application/vnd.ms-excel.sheet.macroenabled.12",
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    }
)
FILE = "roster"
"""Where the file is kept among the words that nobody asked for."""


def is_table(heard: Heard) -> bool:
    """Whether a table was sent in the private chat, by its name or its type."""
    file = heard.file
    if file is None or file.kind != "document" or not heard.private:
        return False
    return file.name.lower().endswith(NAMES) or file.mime.lower() in TYPES


async def offer(heard: Heard, act: Act) -> Screen:
    """Bring this in as a roster? To whoever may not, what rosters are and who brings them in."""
    assert heard.file is not None
    if (no := await act.read(_why_not)) is not None:
        why = no.line if no.line.key == "office-in-person" else line("roster-unasked-not-yours")
        return Screen((why, line("roster-unasked-dropped")), ((desk_door(),), HOME_ROW))
    if heard.file.size > MOST_BYTES:
        big = line("roster-too-big", most=MOST_BYTES // MEGABYTE)
        return Screen((big,), ((screens.roster_button(),), HOME_ROW))
    await act(_keep, heard.file)
    bring = Button(line("roster-button-bring-this"), BringThis())
    none = Button(line("roster-button-no-roster"), NoneOfThese())
    said = (line("roster-unasked"), line("roster-ask-file-private"))
    return Screen(said, ((bring,), (none, screens.roster_button())))


async def bring(heard: Heard, act: Act) -> Screen:
    """当作名册看: it is read like any other."""
    return screens.taken(await act(_take, heard.channel))


def may_bring(work: Work, who: Acting) -> bool:
    """Whether whoever acts brings rosters in."""
    return _why_not(work, who) is None


def _why_not(work: Work, who: Acting) -> Refusal | None:
    return service.may_keep_the_roster.judge(work, who)


def _keep(work: Work, who: Acting, file: HeardFile) -> None:
    # Only where it lies with the channel: nothing is fetched before somebody says that it is a roster.
    forms.ask(work, who, forms.WORDS, {"words": "", FILE: asdict(file) | {"name": ""}})


def _take(work: Work, who: Acting, channel: str) -> service.Sent:
    sent = forms.given(work, who, forms.WORDS).get(FILE)
    if not sent:
        raise Refusal(line("form-gone"))
    made = service.send(work, who, keep_file(work, who, channel, HeardFile(**sent)))
    forms.done(work, who)
    return made
