"""Claims to confirm and cases to decide: for leaders, members of a home, and the desk."""

from handlers.chat import buttons
from handlers.chat.act import Act
from handlers.chat.heard import Heard
from handlers.chat.home.screens import in_private
from handlers.chat.homes import deciding_screens, taps, words
from handlers.chat.screen import Screen
from residents.homes import case_queries, cases, confirming, looking, queries


async def claims(heard: Heard, act: Act) -> Screen:
    """Who waits to be confirmed by me."""
    if not heard.private:
        return in_private()
    page = buttons.read(heard, taps.ListClaims).page
    found, more = await act.read(queries.claims_for, page)
    return deciding_screens.claims(found, page, more=more)


async def claim(heard: Heard, act: Act) -> Screen:
    """One who waits; whoever looks in office is written down first."""
    number = buttons.read(heard, taps.SeeClaim).tie
    await act(looking.at_claim, number)
    found, way = await act.read(queries.claim_shown, number)
    return deciding_screens.claim(found, way)


async def confirm(heard: Heard, act: Act) -> Screen:
    """They live there."""
    chosen = buttons.read(heard, taps.Confirm)
    return deciding_screens.confirmed(await act(confirming.confirm_shown, chosen.tie, chosen.shown))


async def ask_why(heard: Heard, act: Act) -> Screen:
    """Not confirmed: why?"""
    await act(words.ask_why, buttons.read(heard, taps.AskRefuse).tie)
    return deciding_screens.asking_why()


async def why_typed(heard: Heard, act: Act) -> Screen:
    """The reason was typed."""
    return deciding_screens.refused(await act(words.refuse, heard.text))


async def counts(heard: Heard, act: Act) -> Screen:
    """Which leader confirmed how many; anybody may look."""
    return deciding_screens.counts(await act.read(queries.confirmed_counts))


async def to_check(heard: Heard, act: Act) -> Screen:
    """Who said nothing when asked."""
    if not heard.private:
        return in_private()
    page = buttons.read(heard, taps.ListToCheck).page
    found, more = await act.read(queries.to_check, page)
    return deciding_screens.to_check(found, page, more=more)


async def case_list(heard: Heard, act: Act) -> Screen:
    """Cases at the desk."""
    if not heard.private:
        return in_private()
    page = buttons.read(heard, taps.ListCases).page
    found, more = await act.read(case_queries.cases_listed, page)
    return deciding_screens.case_list(found, page, more=more)


async def case(heard: Heard, act: Act) -> Screen:
    """One of them, with both sides; that the desk looks is written down first."""
    number = buttons.read(heard, taps.SeeCase).case
    await act(looking.at_case, number)
    return deciding_screens.case(await act.read(case_queries.case_shown, number))


async def ask_ruling(heard: Heard, act: Act) -> Screen:
    """So it shall be: why?"""
    chosen = buttons.read(heard, taps.Rule)
    return deciding_screens.asking_reason(await act(words.ask_ruling, chosen.case, chosen.ruling))


async def ruling_typed(heard: Heard, act: Act) -> Screen:
    """The reason was typed: decided."""
    return deciding_screens.decided(await act(words.rule, heard.text))


async def ask_in(heard: Heard, act: Act) -> Screen:
    """Both are asked to come."""
    number = buttons.read(heard, taps.AskIn).case
    await act(cases.ask_in, number)
    return deciding_screens.asked_in(number)


async def my_side(heard: Heard, act: Act) -> Screen:
    """A case that is about me."""
    found = await act.read(case_queries.my_side, buttons.read(heard, taps.SeeMySide).case)
    return deciding_screens.my_side(found)


async def tell_side(heard: Heard, act: Act) -> Screen:
    """What do I have to say?"""
    number = buttons.read(heard, taps.TellMySide).case
    await act.read(case_queries.my_side, number)
    await act(words.ask_side, number)
    return deciding_screens.asking_side()


async def side_typed(heard: Heard, act: Act) -> Screen:
    """It is with the case."""
    said = await act(words.say_side, heard.text)
    return deciding_screens.my_side(await act.read(case_queries.my_side, said.case))
