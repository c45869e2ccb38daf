"""Moving or cancelling a meeting, for members of the committee."""

from typing import assert_never

from deliberation.meetings import queries
from handlers.chat import buttons
from handlers.chat.act import Act
from handlers.chat.heard import Heard
from handlers.chat.meetings import asking, changing, screens
from handlers.chat.meetings.buttons import ChangePart, EditMeeting, KeepMeeting, MakeSure
from handlers.chat.meetings.changing import What
from handlers.chat.screen import Screen
from kernel.errors import Next, Refusal
from kernel.lines import line


async def edit(heard: Heard, act: Act) -> Screen:
    """What can be changed; whoever may not change it sees the meeting."""
    meeting = await act.read(queries.one, buttons.read(heard, EditMeeting).meeting)
    return screens.edit(meeting) if meeting.may_change else screens.one(meeting)


async def begin(heard: Heard, act: Act) -> Screen:
    """改时间, 改地点 or 取消会议."""
    tapped = buttons.read(heard, ChangePart)
    if tapped.what not in set(What):
        raise Refusal(line("button-old"), next=Next.MEETINGS)
    return asking.wish(await act(changing.begin, tapped.meeting, What(tapped.what)))


async def write(heard: Heard, act: Act) -> Screen:
    """The new time, the new place or the reason."""
    try:
        return asking.wish(await act(changing.write, heard.text))
    except Refusal as no:
        return asking.wish(await act.read(changing.look), trouble=no.line)


async def carry_out(heard: Heard, act: Act) -> Screen:
    """Yes, that is what is meant; a refusal is said above what was meant."""
    tapped = buttons.read(heard, MakeSure)
    try:
        receipt = await act(changing.carry_out, tapped.meeting, tapped.serial)
    except Refusal as no:
        return asking.wish(await act.read(changing.look), trouble=no.line)
    meeting = await act.read(queries.one, receipt.meeting)
    match receipt.what:
        case What.TIME | What.PLACE:
            said = line("meeting-changed-done", told=receipt.told)
        case What.CANCEL:
            said = line("meeting-cancelled-done", told=receipt.told)
        case _:
            assert_never(receipt.what)
    return screens.one(meeting, said=(said, *asking.unreached(receipt.unreached)))


async def keep(heard: Heard, act: Act) -> Screen:
    """Leave it as it is."""
    meeting = buttons.read(heard, KeepMeeting).meeting
    await act(changing.leave)
    return screens.one(await act.read(queries.one, meeting))
