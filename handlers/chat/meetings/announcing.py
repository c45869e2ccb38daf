"""Calling a meeting in the private chat, one question after another."""

from deliberation.meetings import queries
from handlers.chat import buttons
from handlers.chat import forms as asked
from handlers.chat.act import Act
from handlers.chat.heard import Heard
from handlers.chat.meetings import asking, changing, forms, screens
from handlers.chat.meetings.buttons import FixPart, PickEvening, Publish
from handlers.chat.screen import Screen
from kernel.errors import Next, Refusal
from kernel.lines import line


async def begin(heard: Heard, act: Act) -> Screen:
    """/announce, the button, or the link from a group."""
    if not heard.private:
        return asking.in_private()
    return asking.draft(await act(forms.begin))


async def write(heard: Heard, act: Act) -> Screen:
    """Whatever was typed; what cannot be taken is said above the same question."""
    try:
        return asking.draft(await act(forms.write, heard.text))
    except Refusal as no:
        return asking.draft(await act.read(forms.look), trouble=no.line)


async def pick(heard: Heard, act: Act) -> Screen:
    """A suggested evening, for a new meeting or for one that is moved."""
    at = buttons.read(heard, PickEvening).at
    form = await act.read(asked.awaited)
    if form is not None and form.flow.startswith(changing.FLOW):
        return asking.wish(await act(changing.pick, at))
    return asking.draft(await act(forms.pick, at))


async def skip_agenda(heard: Heard, act: Act) -> Screen:
    """No agenda."""
    return asking.draft(await act(forms.skip_agenda))


async def fix(heard: Heard, act: Act) -> Screen:
    """改一改: which part."""
    await act.read(forms.look)
    return asking.fix()


async def fix_part(heard: Heard, act: Act) -> Screen:
    """One part is asked once more."""
    part = buttons.read(heard, FixPart).part
    if part not in set(forms.PARTS):
        raise Refusal(line("button-old"), next=Next.MEETINGS)
    return asking.draft(await act(forms.rewrite, forms.Part(part)))


async def look_again(heard: Heard, act: Act) -> Screen:
    """Back to the whole draft."""
    return asking.draft(await act(forms.rewrite, forms.Part.PREVIEW))


async def publish(heard: Heard, act: Act) -> Screen:
    """发布; a refusal, such as an hour that has gone by meanwhile, is said above the draft."""
    try:
        receipt = await act(forms.publish, buttons.read(heard, Publish).serial)
    except Refusal as no:
        return asking.draft(await act.read(forms.look), trouble=no.line)
    meeting = await act.read(queries.one, receipt.meeting)
    said = (line("meeting-published", told=receipt.told), *asking.unreached(receipt.unreached))
    return screens.one(meeting, said=said)


async def stop(heard: Heard, act: Act) -> Screen:
    """不发了."""
    await act(forms.stop)
    return asking.stopped()
