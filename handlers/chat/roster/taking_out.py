"""导出名册: the register as a file, for the desk and the chair; each time is written down and told."""

import asyncio
from functools import partial

from handlers.chat.act import Act
from handlers.chat.common import HOME_ROW, home_button
from handlers.chat.heard import Heard
from handlers.chat.roster import sheet_out
from handlers.chat.roster.screens import roster_button
from handlers.chat.roster.taps import TakeRegister
from handlers.chat.screen import Attachment, Button, Screen
from kernel.errors import Refusal
from kernel.lines import line
from kernel.work import Work
from residents.acting import Acting
from residents.permits import require
from residents.roster import taking_out
from residents.roster.taking_out import takes_out_the_register


async def ask(heard: Heard, act: Act) -> Screen:
    """What is in it, who hears of it, what of it comes in again."""
    _require_private(heard)
    language = await act.read(_language)
    back = sheet_out.headings(sheet_out.columns_of(phones=False), language)
    said = (
        line("roster-out-ask"),
        line("roster-out-noted"),
        line("roster-out-back", columns=back),
    )
    take_it = Button(line("roster-button-take-out"), TakeRegister())
    return Screen(said, ((take_it,), (roster_button(), home_button())))


async def take(heard: Heard, act: Act) -> Screen:
    """导出: written down first, then given."""
    _require_private(heard)
    noted = await act(taking_out.note_taken_out)
    rows = await act.read(taking_out.register_out)
    zone = await act.read(_zone)
    data = await asyncio.to_thread(partial(sheet_out.written, rows, noted.language, zone))
    said = (
        line("roster-out-file", homes=noted.homes, entries=noted.entries),
        line("roster-out-again"),
        line("roster-changes-delete"),
    )
    rows_below = ((roster_button(),), HOME_ROW)
    return Screen(said, rows_below, attachment=Attachment("register.csv", data), fresh=True)


def _language(work: Work, who: Acting) -> str:
    require(takes_out_the_register, work, who)
    return taking_out.language_of(work, who)


def _zone(work: Work, who: Acting) -> str:
    return work.bylaws.zone


def _require_private(heard: Heard) -> None:
    if not heard.private:
        raise Refusal(line("roster-in-private"))
