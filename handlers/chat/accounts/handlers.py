"""Accounts: one's own, somebody's at the desk, and those that a second person looks at."""

from handlers.chat import buttons
from handlers.chat.accounts import screens, taps, words
from handlers.chat.act import Act
from handlers.chat.heard import Heard
from handlers.chat.home.screens import in_private
from handlers.chat.screen import Screen
from kernel.work import Work
from residents.accounts import handing, queries, taking_off
from residents.acting import Acting
from residents.permits import person_of


async def mine(heard: Heard, act: Act) -> Screen:
    """The accounts that speak for me."""
    if not heard.private:
        return in_private()
    return screens.mine(await act.read(queries.mine))


async def make_code(heard: Heard, act: Act) -> Screen:
    """A code for my new account; it is shown nowhere but here."""
    if not heard.private:
        return in_private()
    return screens.own_code(await act(handing.own_code))


async def of_somebody(heard: Heard, act: Act) -> Screen:
    """Those of somebody who stands at the desk."""
    if not heard.private:
        return in_private()
    return screens.at_desk(await act(queries.at_desk, buttons.read(heard, taps.AccountsOf).person))


async def ask_take_off(heard: Heard, act: Act) -> Screen:
    """What happens then."""
    if not heard.private:
        return in_private()
    chosen = buttons.read(heard, taps.AskTakeOff)
    known, one = await act(words.ask_off, chosen.person, chosen.account)
    return screens.ask_off(known, one, own=chosen.person == await act.read(_me))


async def take_off_own(heard: Heard, act: Act) -> Screen:
    """One of mine."""
    return screens.off(await act(words.take_off_own, buttons.read(heard, taps.TakeOffOwn).account))


async def off_typed(heard: Heard, act: Act) -> Screen:
    """Why was typed, at the desk."""
    return screens.off(await act(words.take_off, heard.text))


async def give_code(heard: Heard, act: Act) -> Screen:
    """A code for somebody who stands at the desk."""
    if not heard.private:
        return in_private()
    return screens.desk_code(await act(handing.desk_code, buttons.read(heard, taps.GiveCode).person))


async def say_mine(heard: Heard, act: Act) -> Screen:
    """It is mine."""
    chosen = buttons.read(heard, taps.SayMine)
    act.at(chosen.community)
    return screens.said_mine(await act(taking_off.say_mine, chosen.taken))


async def listed(heard: Heard, act: Act) -> Screen:
    """What waits for a second person."""
    if not heard.private:
        return in_private()
    return screens.listed(await act.read(queries.listed))


async def seen(heard: Heard, act: Act) -> Screen:
    """One of them."""
    if not heard.private:
        return in_private()
    return screens.seen(await act(queries.seen, buttons.read(heard, taps.SeeTaken).taken))


async def decide(heard: Heard, act: Act) -> Screen:
    """Off, or not."""
    chosen = buttons.read(heard, taps.DecideTaken)
    return screens.decided(await act(taking_off.decide, chosen.taken, off=bool(chosen.agree)))


async def bind_here(heard: Heard, act: Act) -> Screen:
    """This account speaks for them from now on."""
    act.at(buttons.read(heard, taps.BindHere).community)
    return screens.bound(await act(words.bind))


async def bind_typed(heard: Heard, act: Act) -> Screen:
    """Words came where a tap was asked for."""
    return screens.by_tap()


def _me(work: Work, who: Acting) -> int:
    return person_of(who)
