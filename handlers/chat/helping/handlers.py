"""Helping as helpers meet it: whom, how they agreed, the mode itself, and entering somebody."""

from handlers.chat import buttons
from handlers.chat.act import Act
from handlers.chat.heard import Heard
from handlers.chat.helping import newcomer, own, screens, steps
from handlers.chat.helping.taps import (
    AskConsent,
    EnterAt,
    EnterPart,
    HelpDoor,
    HelpMore,
    HelpPerson,
    HelpUnit,
    RecordConsent,
    StartHelping,
)
from handlers.chat.home.screens import in_private
from handlers.chat.screen import Screen
from kernel.work import Work
from residents.acting import Acting
from residents.assisting import mode
from residents.assisting.consent import record_consent
from residents.assisting.finding import find_people, find_unit, helped_lately, home_within, unit_within
from residents.assisting.permits import helper_of, offices_of
from residents.assisting.queries import card


async def whom(heard: Heard, act: Act) -> Screen:
    """Whom to help? Whoever holds no office that helps is shown who may help them."""
    if not heard.private:
        return in_private()
    if not await act.read(_helps):
        return await own.helpers(heard, act)
    await act(steps.look_for)
    return screens.whom(await act.read(helped_lately))


async def looked_for(heard: Heard, act: Act) -> Screen:
    """A name or a home was typed."""
    await act(steps.look_for)
    unit = await act.read(find_unit, heard.text)
    return screens.found(await act.read(find_people, heard.text)) if unit is None else screens.unit(unit, 0)


async def unit_page(heard: Heard, act: Act) -> Screen:
    """A page of the doors of a unit."""
    chosen = buttons.read(heard, HelpUnit)
    return screens.unit(await act.read(unit_within, chosen.place, chosen.part), chosen.page)


async def at_door(heard: Heard, act: Act) -> Screen:
    """Who belongs to this home, and entering somebody there."""
    await act(steps.look_for)
    chosen = buttons.read(heard, HelpDoor)
    return screens.found(await act.read(home_within, chosen.dwelling), chosen.page)


async def person(heard: Heard, act: Act) -> Screen:
    """Somebody before they are helped."""
    return screens.card(await act(card, buttons.read(heard, HelpPerson).person))


async def more_of(heard: Heard, act: Act) -> Screen:
    """What else there is to somebody."""
    return screens.more_of(await act(card, buttons.read(heard, HelpMore).person))


async def ask_consent(heard: Heard, act: Act) -> Screen:
    """How did they agree?"""
    return screens.how_agreed(await act(card, buttons.read(heard, AskConsent).person))


async def consent_recorded(heard: Heard, act: Act) -> Screen:
    """They agreed."""
    chosen = buttons.read(heard, RecordConsent)
    return screens.agreed(await act(record_consent, chosen.person, chosen.how))


async def start(heard: Heard, act: Act) -> Screen:
    """Act for them from now on; without consent it is asked for first."""
    chosen = buttons.read(heard, StartHelping)
    seen = await act(card, chosen.person)
    if seen.consent is None:
        return screens.how_agreed(seen)
    begun = await act(steps.begin, chosen.person)
    return await _seen_anew(screens.begun(begun), act)


async def go_on(heard: Heard, act: Act) -> Screen:
    """It rested too long; go on."""
    return await _seen_anew(screens.begun(await act(mode.go_on_helping)), act)


async def stop(heard: Heard, act: Act) -> Screen:
    """Be oneself again."""
    return await _seen_anew(screens.stopped(await act(steps.stop)), act)


async def enter_at(heard: Heard, act: Act) -> Screen:
    """Enter somebody for this home."""
    return screens.filling(await act(newcomer.begin_entering, buttons.read(heard, EnterAt).dwelling))


async def entering_typed(heard: Heard, act: Act) -> Screen:
    """Their name was typed."""
    return screens.filling(await act(newcomer.take_name, heard.text))


async def entering_tapped(heard: Heard, act: Act) -> Screen:
    """One more answer about them."""
    chosen = buttons.read(heard, EnterPart)
    return screens.filling(await act(newcomer.take, chosen.part, chosen.value))


async def enter_now(heard: Heard, act: Act) -> Screen:
    """It is all right so."""
    return screens.entered(await act(newcomer.enter_now))


def _helps(work: Work, who: Acting) -> bool:
    return who.by is not None and bool(offices_of(work, helper_of(who)))


async def _seen_anew(screen: Screen, act: Act) -> Screen:
    """Whose screen it is has just changed, and the line above it is drawn from who is looked at now."""
    await act.read(_helps)
    return screen
