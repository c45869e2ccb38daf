"""Meetings as residents meet them: the list, one meeting, an answer, the calendar file."""

from deliberation.meetings import queries, service
from deliberation.meetings.model import Choice
from deliberation.reach.model import CallKind
from handlers.chat import buttons
from handlers.chat.act import Act
from handlers.chat.heard import Heard
from handlers.chat.meetings import announcing, screens
from handlers.chat.meetings.buttons import AnswerMeeting, OpenMeeting, TakeCalendar
from handlers.chat.menu import OpenMeetings
from handlers.chat.reach.around import around, with_reach
from handlers.chat.screen import Screen
from kernel.errors import Next, Refusal
from kernel.lines import line

ID_DIGITS = 9


async def show_list(heard: Heard, act: Act) -> Screen:
    """/meetings, or the button."""
    page = tapped.page if isinstance(tapped := buttons.parse(heard.button or ""), OpenMeetings) else 0
    return screens.listed(await act.read(queries.upcoming), page, private=heard.private)


async def show_one(heard: Heard, act: Act) -> Screen:
    """One meeting, from a button."""
    return await _one(act, buttons.read(heard, OpenMeeting).meeting)


async def opened(heard: Heard, act: Act) -> Screen:
    """One meeting from a link, or the form to call one."""
    if heard.payload == screens.TO_ANNOUNCE:
        return await announcing.begin(heard, act)
    return await _one(act, _id_in(heard.payload))


async def answer(heard: Heard, act: Act) -> Screen:
    """来 / 来不了 / 还不定, on the card or on the meeting's own screen."""
    chosen = buttons.read(heard, AnswerMeeting)
    receipt = await act(service.answer, chosen.meeting, _choice(chosen.choice))
    meeting = await act.read(queries.one, receipt.meeting)
    if receipt.changed:
        return screens.one(meeting, toast=line("meeting-answered", choice=receipt.answer.value))
    return screens.one(meeting, toast=line("meeting-answered-same", choice=receipt.answer.value))


async def take_calendar(heard: Heard, act: Act) -> Screen:
    """The calendar file, from a button."""
    return screens.calendar(await act.read(queries.calendar_file, buttons.read(heard, TakeCalendar).meeting))


async def calendar_opened(heard: Heard, act: Act) -> Screen:
    """The calendar file, from the link on the group's card."""
    return screens.calendar(await act.read(queries.calendar_file, _id_in(heard.payload)))


async def _one(act: Act, meeting: int) -> Screen:
    shown = screens.one(await act.read(queries.one, meeting))
    return with_reach(shown, await act.read(around, CallKind.MEETING, meeting))


def _choice(tapped: str) -> Choice:
    if tapped not in set(Choice):
        raise Refusal(line("button-old"), next=Next.MEETINGS)
    return Choice(tapped)


def _id_in(payload: str) -> int:
    if not (payload.isascii() and payload.isdecimal() and len(payload) <= ID_DIGITS):
        raise queries.gone()
    return int(payload)
