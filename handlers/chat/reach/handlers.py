"""送达: reading the reach of calls, marking what only people know, taking the next channel."""

import asyncio
import re
from collections.abc import Callable
from functools import partial

from deliberation.reach.asking import ask_leaders, put_card_up
from deliberation.reach.marking import hang, tell_at_door
from deliberation.reach.model import CallKind
from deliberation.reach.queries import (
    ToHang,
    calls_running,
    reach_of,
    reach_seen,
    silent_homes,
    to_hang,
)
from handlers.chat import buttons
from handlers.chat.act import Act
from handlers.chat.heard import Heard
from handlers.chat.reach import screens, taps
from handlers.chat.screen import Attachment, Screen
from handlers.paper.drawing import door_notice_pdf
from kernel import texts
from kernel.errors import Refusal
from kernel.lines import Line, line
from kernel.work import Work
from locales.render import Reader
from residents.acting import Acting
from residents.communities import name_of

BOT = re.compile(r"t\.me/(\w+)\?")
LINKS = {CallKind.POLL: "v", CallKind.MEETING: "m", CallKind.PROPOSAL: "p"}
TEXT_UNITS = 160
"""Of what is proposed, on paper: it has to be read while standing."""


async def show_list(heard: Heard, act: Act) -> Screen:
    """The calls that run."""
    _require_private(heard)
    return screens.listed(await act.read(calls_running), buttons.read(heard, taps.ListReach).page)


async def show(heard: Heard, act: Act) -> Screen:
    """One call."""
    return screens.one(await act.read(reach_seen, buttons.read(heard, taps.OpenReach).call))


async def of_poll(heard: Heard, act: Act) -> Screen:
    """One call, from the vote."""
    poll = buttons.read(heard, taps.ReachOfPoll).poll
    return screens.one(await act.read(reach_of, CallKind.POLL, poll))


async def of_meeting(heard: Heard, act: Act) -> Screen:
    """One call, from the meeting."""
    meeting = buttons.read(heard, taps.ReachOfMeeting).meeting
    return screens.one(await act.read(reach_of, CallKind.MEETING, meeting))


async def of_proposal(heard: Heard, act: Act) -> Screen:
    """One call, from the proposal."""
    proposal = buttons.read(heard, taps.ReachOfProposal).proposal
    return screens.one(await act.read(reach_of, CallKind.PROPOSAL, proposal))


async def print_call(heard: Heard, act: Act) -> Screen:
    """The notice for the door."""
    _require_private(heard)
    found = await act.read(to_hang, buttons.read(heard, taps.PrintCall).call)
    link = act.link(f"{LINKS[found.kind]}_{found.subject}")
    draw = await act.read(_notice, found, link if BOT.search(link) else "")
    paper = Attachment(f"{found.matter.number}.pdf", await asyncio.to_thread(draw))
    return screens.to_hang(found, 0, paper=paper)


async def list_to_hang(heard: Heard, act: Act) -> Screen:
    """Where it does not hang yet."""
    chosen = buttons.read(heard, taps.ListToHang)
    return screens.to_hang(await act.read(to_hang, chosen.call), chosen.page)


async def hang_now(heard: Heard, act: Act) -> Screen:
    """贴好了."""
    chosen = buttons.read(heard, taps.HangNow)
    return screens.hung(await act(hang, chosen.call, chosen.place))


async def list_silent(heard: Heard, act: Act) -> Screen:
    """A leader's homes to which no message went; an act, because the look is written down."""
    _require_private(heard)
    chosen = buttons.read(heard, taps.ListSilent)
    return screens.silent(await act(silent_homes, chosen.call, chosen.page))


async def tell_home(heard: Heard, act: Act) -> Screen:
    """They were told at their door."""
    chosen = buttons.read(heard, taps.TellHome)
    return screens.told(await act(tell_at_door, chosen.call, chosen.dwelling, told=True))


async def not_told(heard: Heard, act: Act) -> Screen:
    """That was a mistake."""
    chosen = buttons.read(heard, taps.NotToldAfterAll)
    return screens.told(await act(tell_at_door, chosen.call, chosen.dwelling, told=False))


async def ask(heard: Heard, act: Act) -> Screen:
    """Ask leaders to go to the doors."""
    return screens.asked(await act(ask_leaders, buttons.read(heard, taps.AskLeaders).call))


async def card_again(heard: Heard, act: Act) -> Screen:
    """The card once more."""
    return screens.put_up(await act(put_card_up, buttons.read(heard, taps.PutCardUp).call))


def _notice(work: Work, who: Acting, found: ToHang, link: str) -> Callable[[], bytes]:
    """What is drawn, in the community's language: paper is read by whoever passes."""
    reader = Reader(work.bylaws.language, elder=False, zone=work.bylaws.zone)
    return partial(
        door_notice_pdf,
        line("door-title", kind=found.kind.value, title=found.matter.title),
        _body(found),
        line("door-scan"),
        _foot(work, who, found),
        link,
        reader,
    )


def _body(found: ToHang) -> tuple[Line, ...]:
    matter, kind = found.matter, found.kind.value
    place = found.place or "all"
    lines = [line("door-whom", kind=kind, place=place)]
    if found.kind is CallKind.MEETING:
        lines += [line("door-when", at=matter.at), line("door-where", place=matter.where)]
    if matter.text:
        lines.append(line("door-text", kind=kind, text=texts.cut(matter.text, TEXT_UNITS)))
    if found.kind is not CallKind.MEETING:
        lines.append(line("door-until", kind=kind, at=matter.at))
    lines.append(line("door-how", kind=kind))
    return tuple(lines)


def _foot(work: Work, who: Acting, found: ToHang) -> tuple[Line, ...]:
    phone = work.bylaws.desk_phone
    desk = line("door-desk", phone=phone, has="yes" if phone else "no")
    number = found.matter.number
    return (desk, line("door-by", community=name_of(work, who).name, number=number, at=work.now))


def _require_private(heard: Heard) -> None:
    if not heard.private:
        raise Refusal(line("reach-in-private"))
