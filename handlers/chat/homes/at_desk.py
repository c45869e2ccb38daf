"""Who belongs to a home, at the desk; ending a tie on what the desk knows, and saying that it is not so."""

from handlers.chat import buttons
from handlers.chat.act import Act
from handlers.chat.heard import Heard
from handlers.chat.home.screens import in_private
from handlers.chat.homes import at_desk_screens, desk_taps, screens, words
from handlers.chat.screen import Screen
from kernel.errors import Refusal
from kernel.lines import line
from residents.homes import at_home, ending, proving
from residents.homes.model import Why


async def door(heard: Heard, act: Act) -> Screen:
    """Everybody who belongs to a home."""
    if not heard.private:
        return in_private()
    chosen = buttons.read(heard, desk_taps.SeeDoor)
    return at_desk_screens.door(await act(at_home.home_at_desk, chosen.dwelling), chosen.page)


async def tie(heard: Heard, act: Act) -> Screen:
    """One of them."""
    if not heard.private:
        return in_private()
    return at_desk_screens.tie(await act(at_home.tie_at_desk, buttons.read(heard, desk_taps.SeeTie).tie))


async def keep(heard: Heard, act: Act) -> Screen:
    """They live there still."""
    number = buttons.read(heard, desk_taps.KeepTie).tie
    return at_desk_screens.kept(await act(ending.still_there, number))


async def saw_deed(heard: Heard, act: Act) -> Screen:
    """The desk saw the deed."""
    stands = await act(proving.saw_deed, buttons.read(heard, desk_taps.SawDeed).tie)
    return at_desk_screens.deed_seen(stands)


async def ask_why(heard: Heard, act: Act) -> Screen:
    """Why do they not belong there any more?"""
    found = await act(at_home.tie_at_desk, buttons.read(heard, desk_taps.AskWhyOver).tie)
    return at_desk_screens.which_why(found)


async def say_over(heard: Heard, act: Act) -> Screen:
    """What comes of it; how one knows is typed next."""
    chosen = buttons.read(heard, desk_taps.SayOver)
    if chosen.why not in set(Why):
        raise Refusal(line("button-old"))
    found = await act(words.ask_over, chosen.tie, chosen.why)
    days = await act.read(words.days_to_say)
    return at_desk_screens.what_ends(found, Why(chosen.why), days)


async def over_typed(heard: Heard, act: Act) -> Screen:
    """How they know was typed: it is over, or proposed to the desk."""
    over = await act(words.say_over, heard.text)
    return at_desk_screens.over(over, await act(at_home.tie_at_desk, over.tie))


async def carry_out(heard: Heard, act: Act) -> Screen:
    """As the leader says."""
    over = await act(ending.carry_out, buttons.read(heard, desk_taps.CarryOut).ending)
    if over.second:
        return at_desk_screens.over_by_second(over)
    return at_desk_screens.over(over, await act(at_home.tie_at_desk, over.tie))


async def back(heard: Heard, act: Act) -> Screen:
    """It was a mistake."""
    return at_desk_screens.back(await act(ending.take_back, buttons.read(heard, desk_taps.TieBack).tie))


async def ask_not_so(heard: Heard, act: Act) -> Screen:
    """What comes of saying that it is not so."""
    return screens.ask_not_so(buttons.read(heard, desk_taps.AskNotSo).tie)


async def not_so(heard: Heard, act: Act) -> Screen:
    """It is not so; words to it may follow."""
    return screens.said_not_so(await act(words.not_so_and_ask, buttons.read(heard, desk_taps.SayNotSo).tie))
