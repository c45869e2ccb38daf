"""名册: where the register stands, the file, its columns, the dry run, and whether it is brought in."""

import csv
import io
from typing import assert_never

from handlers.chat import buttons, forms
from handlers.chat.act import Act
from handlers.chat.files.keeping import keep_file
from handlers.chat.heard import Heard, HeardFile
from handlers.chat.roster import afterwards, changes, screens
from handlers.chat.roster.taps import (
    AgreeColumns,
    BringIn,
    BringInAnyway,
    DropRoster,
    FixColumn,
    FixColumns,
    SeeRoster,
    SetColumn,
    TakeFaults,
)
from handlers.chat.screen import Attachment, Screen
from kernel.errors import Refusal
from kernel.lines import line
from kernel.work import Work
from locales.render import As, Reader, render
from residents.acting import Acting
from residents.permits import require
from residents.roster import queries, service
from residents.roster.columns import Field
from residents.roster.harm import ends_much
from residents.roster.model import Stage
from residents.roster.queries import FaultSeen, RosterSeen
from residents.roster.sheets import MEGABYTE, MOST_BYTES
from residents.roster.taking_out import takes_out_the_register

FLOW = "roster-file"
NOTHING = "-"
BYTE_ORDER = "\ufeff"
"""So that a spreadsheet reads the list as UTF-8."""


async def show(heard: Heard, act: Act) -> Screen:
    """The door in the office menu."""
    if not heard.private:
        raise Refusal(line("roster-in-private"))
    return screens.register(await act.read(queries.register_seen))


async def more(heard: Heard, act: Act) -> Screen:
    """更多: what else can be done with the register."""
    return screens.more(takes_out=await act.read(_takes_out))


async def ask_file(heard: Heard, act: Act) -> Screen:
    """把名册发来: the next file is the roster."""
    if not heard.private:
        raise Refusal(line("roster-in-private"))
    await act(_await_file)
    return screens.send_it()


async def take_file(heard: Heard, act: Act) -> Screen:
    """Whatever was sent; what is no roster is said above the same question."""
    if heard.file is None or heard.file.kind != "document":
        return screens.send_it(trouble=line("roster-send-a-file"))
    if heard.file.size > MOST_BYTES:
        return screens.send_it(trouble=line("roster-too-big", most=MOST_BYTES // MEGABYTE))
    sent = await act(_take, heard.channel, heard.file)
    return screens.taken(sent)


def _takes_out(work: Work, who: Acting) -> bool:
    require(service.may_keep_the_roster, work, who)
    return takes_out_the_register.judge(work, who) is None


def _await_file(work: Work, who: Acting) -> None:
    require(service.may_keep_the_roster, work, who)
    forms.ask(work, who, FLOW, {})


def _take(work: Work, who: Acting, channel: str, file: HeardFile) -> service.Sent:
    forms.given(work, who, FLOW)
    sent = service.send(work, who, keep_file(work, who, channel, file))
    forms.done(work, who)
    return sent


# ------------------------------------------------------------ one roster


async def see(heard: Heard, act: Act) -> Screen:
    """How far a roster is."""
    return _screen(await act.read(queries.roster_seen, buttons.read(heard, SeeRoster).roster))


def _screen(seen: RosterSeen) -> Screen:
    match seen.stage:
        case Stage.READING | Stage.CHECKING:
            return screens.waiting(seen)
        case Stage.COLUMNS:
            return screens.columns(seen)
        case Stage.CHECKED:
            return screens.checked(seen)
        case Stage.RUNNING:
            return afterwards.running(seen)
        case Stage.DONE:
            return afterwards.done(seen)
        case Stage.DROPPED:
            return afterwards.dropped(seen)
        case _:
            assert_never(seen.stage)


async def fix_columns(heard: Heard, act: Act) -> Screen:
    """改一列: which."""
    chosen = buttons.read(heard, FixColumns)
    return screens.which_column(await _at_columns(act, chosen.roster), chosen.page)


async def fix_column(heard: Heard, act: Act) -> Screen:
    """What does this column say?"""
    chosen = buttons.read(heard, FixColumn)
    seen = await _at_columns(act, chosen.roster)
    assert seen.layout is not None
    if not 0 <= chosen.column < len(seen.layout.headings):
        raise Refusal(line("button-old"))
    return screens.which_field(seen, chosen.column, chosen.page)


async def set_column(heard: Heard, act: Act) -> Screen:
    """It says this."""
    chosen = buttons.read(heard, SetColumn)
    if chosen.field != NOTHING and chosen.field not in set(Field):
        raise Refusal(line("button-old"))
    field = None if chosen.field == NOTHING else Field(chosen.field)
    await act(service.set_column, chosen.roster, chosen.column, field)
    return _screen(await act.read(queries.roster_seen, chosen.roster))


async def agree(heard: Heard, act: Act) -> Screen:
    """The columns are right: 只是补充 / 是全部名册."""
    chosen = buttons.read(heard, AgreeColumns)
    await act(_agree, chosen.roster, chosen.whole)
    return _screen(await act.read(queries.roster_seen, chosen.roster))


def _agree(work: Work, who: Acting, roster: int, whole: int) -> service.Stands:
    return service.agree(work, who, roster, complete=whole == 1)


async def bring_in(heard: Heard, act: Act) -> Screen:
    """照此导入; what ends much is asked about once more."""
    chosen = buttons.read(heard, BringIn)
    seen = await act.read(queries.roster_seen, chosen.roster)
    if seen.stage is Stage.CHECKED and ends_much(seen.counts):
        return changes.sure(seen)
    await act(service.confirm, chosen.roster)
    return _screen(await act.read(queries.roster_seen, chosen.roster))


async def bring_in_anyway(heard: Heard, act: Act) -> Screen:
    """看过了，照此导入."""
    chosen = buttons.read(heard, BringInAnyway)
    await act(service.confirm, chosen.roster, sure=True)
    return _screen(await act.read(queries.roster_seen, chosen.roster))


async def drop(heard: Heard, act: Act) -> Screen:
    """不导入."""
    chosen = buttons.read(heard, DropRoster)
    await act(service.drop, chosen.roster)
    return _screen(await act.read(queries.roster_seen, chosen.roster))


async def take_faults(heard: Heard, act: Act) -> Screen:
    """错处清单, as a file that opens in a spreadsheet."""
    roster = buttons.read(heard, TakeFaults).roster
    found, number, language = await act.read(queries.faults_of, roster)
    if not found:
        raise Refusal(line("roster-no-faults"))
    file = Attachment(f"roster-{roster}-faults.csv", _listed(found, language))
    return screens.faults(roster, len(found), number, file)


async def _at_columns(act: Act, roster: int) -> RosterSeen:
    seen = await act.read(queries.roster_seen, roster)
    if seen.stage is not Stage.COLUMNS:
        raise Refusal(line("roster-elsewhere"))
    return seen


def _listed(found: tuple[FaultSeen, ...], language: str) -> bytes:
    reader = Reader(language, elder=False, zone="UTC")
    out = io.StringIO()
    writer = csv.writer(out)
    head = (
        line("roster-list-sheet"),
        line("roster-list-cell"),
        line("roster-list-home"),
        line("roster-list-why"),
        line("roster-list-so"),
    )
    writer.writerow([render(each, reader, As.PLAIN) for each in head])
    for each in found:
        so = line("roster-list-left-out") if each.grave else line("roster-list-cell-left-out")
        told = (render(each.why, reader, As.PLAIN), render(so, reader, As.PLAIN))
        where = (_harmless(each.sheet), f"{each.column}{each.row}", _harmless(each.home))
        writer.writerow((*where, *told))
    return (BYTE_ORDER + out.getvalue()).encode()


def _harmless(title: str) -> str:
    """A sheet may be called like a formula; in the list it is text."""
    return f"'{title}" if title[:1] in ("=", "+", "-", "@") else title
