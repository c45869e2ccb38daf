"""Claims to confirm and cases to decide: for leaders, members of a home, and the desk."""

from handlers.chat import buttons
from handlers.chat.act import Act
from handlers.chat.heard import Heard
from handlers.chat.home.screens import in_private
from handlers.chat.homes import at_desk_screens, deciding_screens, desk_taps, taps, words
from handlers.chat.screen import Screen
from residents.homes import case_queries, cases, checking, confirming, queries
from residents.homes.second import ended_counts


async def claims(heard: Heard, act: Act) -> Screen:
    """Who waits to be confirmed by me."""
    if not heard.private:
        return in_private()
    page = buttons.read(heard, taps.ListClaims).page
    found = await act(queries.claims_for, page)
    return deciding_screens.claims(found.shown, page, more=found.more)


async def claim(heard: Heard, act: Act) -> Screen:
    """One who waits."""
    return deciding_screens.claim(await act(queries.claim_shown, buttons.read(heard, taps.SeeClaim).tie))


async def confirm(heard: Heard, act: Act) -> Screen:
    """They live there."""
    chosen = buttons.read(heard, taps.Confirm)
    before = await act.read(confirming.owners_known, chosen.tie, chosen.shown)
    if before:
        seen = await act(queries.claim_shown, chosen.tie)
        return at_desk_screens.which_beside(seen.claim, chosen.shown, before)
    return deciding_screens.confirmed(await act(confirming.confirm_shown, chosen.tie, chosen.shown))


async def confirm_beside(heard: Heard, act: Act) -> Screen:
    """They own it, and how those known before stand to them was said."""
    chosen = buttons.read(heard, desk_taps.ConfirmBeside)
    return deciding_screens.confirmed(
        await act(words.confirm_beside, chosen.tie, chosen.shown, chosen.beside)
    )


async def ask_why(heard: Heard, act: Act) -> Screen:
    """Not confirmed: why?"""
    await act(words.ask_why, buttons.read(heard, taps.AskRefuse).tie)
    return deciding_screens.asking_why()


async def why_typed(heard: Heard, act: Act) -> Screen:
    """The reason was typed."""
    return deciding_screens.refused(await act(words.refuse, heard.text))


async def counts(heard: Heard, act: Act) -> Screen:
    """Which leader confirmed how many; anybody may look."""
    return deciding_screens.counts(await act.read(queries.confirmed_counts), await act.read(ended_counts))


async def to_check(heard: Heard, act: Act) -> Screen:
    """Who said nothing when asked."""
    if not heard.private:
        return in_private()
    page = buttons.read(heard, taps.ListToCheck).page
    found = await act(checking.to_check, page)
    return deciding_screens.to_check(found.shown, page, more=found.more)


async def case_list(heard: Heard, act: Act) -> Screen:
    """Cases at the desk."""
    if not heard.private:
        return in_private()
    page = buttons.read(heard, taps.ListCases).page
    found, more = await act.read(case_queries.cases_listed, page)
    return deciding_screens.case_list(found, page, more=more)


async def case(heard: Heard, act: Act) -> Screen:
    """One of them, with both sides."""
    return deciding_screens.case(await act(case_queries.case_shown, buttons.read(heard, taps.SeeCase).case))


async def more_rulings(heard: Heard, act: Act) -> Screen:
    """What else can be decided about it."""
    found = await act(case_queries.case_shown, buttons.read(heard, taps.MoreRulings).case)
    return deciding_screens.other_rulings(found)


async def ask_ruling(heard: Heard, act: Act) -> Screen:
    """So it shall be: why?"""
    chosen = buttons.read(heard, taps.Rule)
    ruling = await act(words.ask_ruling, chosen.case, chosen.ruling)
    return deciding_screens.asking_reason(ruling, await act(case_queries.case_shown, chosen.case))


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
