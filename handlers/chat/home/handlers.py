"""The first screen, help, and what a person chooses for themselves."""

from deliberation.proposals.similar import like_words
from handlers.chat import buttons
from handlers.chat.act import Act
from handlers.chat.heard import Heard
from handlers.chat.home import screens, words, words_screens
from handlers.chat.home.queries import home
from handlers.chat.home.taps import Elder, Speak
from handlers.chat.proposals import writing, writing_screens
from handlers.chat.screen import Screen
from kernel.lines import line
from residents.choices import choices, choose_elder, choose_language
from residents.queries import me


async def start(heard: Heard, act: Act) -> Screen:
    """The first screen."""
    if not heard.private:
        return screens.in_private()
    return screens.first(await act.read(home))


async def help_(heard: Heard, act: Act) -> Screen:
    """What can be done here."""
    if not heard.private:
        return screens.in_private()
    return screens.help_((await act.read(me)).desk_phone)


async def desk(heard: Heard, act: Act) -> Screen:
    """How to reach the desk."""
    return screens.asked_desk((await act.read(me)).desk_phone)


async def about_me(heard: Heard, act: Act) -> Screen:
    """What is held about the person."""
    if not heard.private:
        return screens.in_private()
    return screens.about_me(await act.read(me), await act.read(choices))


async def speak(heard: Heard, act: Act) -> Screen:
    """Another language."""
    chosen = buttons.read(heard, Speak)
    now = await act(choose_language, chosen.language)
    return screens.about_me(await act.read(me), now, said=line("me-language-chosen"))


async def elder(heard: Heard, act: Act) -> Screen:
    """Plain wording, on or off."""
    chosen = buttons.read(heard, Elder)
    now = await act(choose_elder, bool(chosen.on))
    said = line("me-elder-is-on") if now.elder else line("me-elder-is-off")
    return screens.about_me(await act.read(me), now, said=said)


async def cancel(heard: Heard, act: Act) -> Screen:
    """Put the form away."""
    if not heard.private:
        return screens.in_private()
    given_up = await act(words.give_up)
    return screens.gave_up(given_up.flow, draft=given_up.draft)


async def unasked(heard: Heard, act: Act) -> Screen:
    """Words nobody asked for."""
    heeded = await act(words.heed, heard.text)
    return words_screens.what_is_it(heeded)


async def words_as_proposal(heard: Heard, act: Act) -> Screen:
    """Make a proposal of them."""
    draft = await act(words.as_proposal)
    return await writing.shown(draft, act)


async def words_to_find(heard: Heard, act: Act) -> Screen:
    """Find what is like them."""
    said = await act.read(words.kept_words)
    return writing_screens.found_similar(await act.read(like_words, said))
