"""Choosing a language, before joining as well as after."""

from dataclasses import replace

from handlers.chat import buttons
from handlers.chat.act import Act
from handlers.chat.heard import Heard
from handlers.chat.home import languages, me_screens, screens
from handlers.chat.home.queries import home
from handlers.chat.home.taps import Speak, SpeakAndJoin
from handlers.chat.joining.letter_screens import at_the_door
from handlers.chat.joining.letter_steps import seen_at
from handlers.chat.screen import Screen
from kernel.lines import line
from residents.choices import choose_language
from residents.letter_codes import number_in
from residents.queries import me


async def choose(heard: Heard, act: Act) -> Screen:
    """Which language?"""
    return languages.asking() if heard.private else screens.in_private()


async def speak(heard: Heard, act: Act) -> Screen:
    """Another language from now on; whoever has not joined goes on with the first screen."""
    chosen = buttons.read(heard, Speak)
    now = await act(choose_language, chosen.language)
    known = await act.read(me)
    said = line("me-language-chosen")
    if known.person is not None:
        return me_screens.manners(now, said=said)
    first = screens.first(await act.read(home))
    return replace(first, lines=(said, *first.lines))


async def speak_and_join(heard: Heard, act: Act) -> Screen:
    """Another language, and the address from the letter is still filled in."""
    chosen = buttons.read(heard, SpeakAndJoin)
    await act(choose_language, chosen.language)
    door = await act.read(seen_at, number_in(chosen.code))
    return at_the_door(door) if door.dwelling else screens.stranger(await act.read(me))
