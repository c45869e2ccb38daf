"""Answers about the person themselves: their record, their name, their language, plain wording."""

from handlers.chat import buttons, forms
from handlers.chat.act import Act
from handlers.chat.heard import Heard
from handlers.chat.helping.sharing import who_speaks_row
from handlers.chat.home import me_screens, screens
from handlers.chat.home.taps import Elder
from handlers.chat.home.words import RENAME
from handlers.chat.screen import Screen
from kernel.lines import line
from kernel.work import Work
from residents.about import about
from residents.acting import Acting
from residents.assisting.queries import speakers
from residents.choices import Choices, choices, choose_elder, choose_name
from residents.permits import person_of


async def about_me(heard: Heard, act: Act) -> Screen:
    """What is held about the person, and what they are here."""
    if not heard.private:
        return screens.in_private()
    return me_screens.about_me(await act.read(about), who_speaks_row(await act.read(speakers)))


async def manners(heard: Heard, act: Act) -> Screen:
    """How they are called and spoken to."""
    return me_screens.manners(await act.read(choices))


async def elder(heard: Heard, act: Act) -> Screen:
    """Plain wording, on or off."""
    now = await act(choose_elder, bool(buttons.read(heard, Elder).on))
    said = line("me-elder-is-on") if now.elder else line("me-elder-is-off")
    # Asked anew, because this answer is already drawn in the new way.
    return me_screens.manners(await act.read(choices), said=said)


async def rename(heard: Heard, act: Act) -> Screen:
    """By which name?"""
    return me_screens.asking_name((await act(_ask_name)).name)


async def name_typed(heard: Heard, act: Act) -> Screen:
    """Called so from now on; what was published under the old name says the new one."""
    now = await act(_rename, heard.text)
    return me_screens.manners(now, said=line("rename-done", name=now.name))


def _ask_name(work: Work, who: Acting) -> Choices:
    person_of(who)
    forms.ask(work, who, RENAME, {})
    return choices(work, who)


def _rename(work: Work, who: Acting, written: str) -> Choices:
    forms.given(work, who, RENAME)
    now = choose_name(work, who, written)
    forms.done(work, who)
    return now
