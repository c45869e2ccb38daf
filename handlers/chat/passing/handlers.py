"""Passing on what could not be sent: whom, what it says, on a slip, done."""

from handlers.chat import buttons
from handlers.chat.act import Act
from handlers.chat.heard import Heard
from handlers.chat.home.screens import in_private
from handlers.chat.passing import screens, taps, waiting
from handlers.chat.screen import Screen
from handlers.paper.drawing import sheet_pdf
from kernel.lines import Line, line
from kernel.work import Work
from locales.render import Reader
from notices import in_person
from residents.acting import Acting
from residents.model import Community


async def whom(heard: Heard, act: Act) -> Screen:
    """Whom there is something to be told."""
    if not heard.private:
        return in_private()
    page = buttons.read(heard, taps.ListToPass).page
    found, more = await act.read(waiting.listed, page)
    return screens.whom(found, page, more=more)


async def what(heard: Heard, act: Act) -> Screen:
    """What there is to be told."""
    return screens.what(await act(waiting.to_pass, buttons.read(heard, taps.SeeToPass).person))


async def done(heard: Heard, act: Act) -> Screen:
    """They were told."""
    chosen = buttons.read(heard, taps.Passed)
    return screens.done(chosen.person, await act(in_person.pass_on, chosen.person, chosen.stamp))


async def on_paper(heard: Heard, act: Act) -> Screen:
    """The same on a slip to be handed over."""
    found = await act(waiting.to_pass, buttons.read(heard, taps.PrintToPass).person)
    return screens.on_paper(found, await act.read(_slip, found))


def slip_lines(found: waiting.ToPass) -> tuple[Line, ...]:
    """What is printed: all that is read out, answers and rulings with their reasons."""
    return tuple(each for said in found.said for each in said if each is not None and each.args is not None)


def _slip(work: Work, who: Acting, found: waiting.ToPass) -> bytes:
    body = slip_lines(found)
    reader = Reader(work.bylaws.language, elder=False, zone=work.bylaws.zone)
    title = line("paper-pass-on", name=found.neighbour.name)
    phone = work.session.get_one(Community, work.community_id).desk_phone
    how = line("paper-pass-on-how", reach="phone" if phone else "desk", phone=phone)
    return sheet_pdf(title, (*body, how), (line("paper-sign-helper"),), reader, small=True)
