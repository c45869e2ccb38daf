"""Choosing a community."""

from dataclasses import replace

from handlers.chat import buttons
from handlers.chat.act import Act
from handlers.chat.communities import screens
from handlers.chat.communities.moving import leave, visit
from handlers.chat.communities.taps import ChooseCommunity, GoTo
from handlers.chat.heard import Heard
from handlers.chat.home.handlers import start
from handlers.chat.refusing import link_gone
from handlers.chat.screen import Screen
from residents.communities import called, name_of, numbered, own


async def first(heard: Heard, act: Act) -> Screen:
    """The first screen of the community that a link led to; it says so if the link leads to none."""
    home = await start(replace(heard, payload=""), act)
    if not heard.payload or await act.anywhere(called, heard.payload) is not None:
        return home
    return link_gone(home)


async def go(heard: Heard, act: Act) -> Screen:
    """Into another community; what is opened there is found by the gate."""
    there = await act.anywhere(numbered, buttons.read(heard, GoTo).community)
    if there is None:
        return screens.unknown()
    act.at(there.id)
    await act(visit)
    return await first(heard, act)


async def choose(heard: Heard, act: Act) -> Screen:
    """Which of my communities? Who belongs to none is asked for a name, a link or a QR code."""
    if not heard.private:
        return screens.in_private()
    mine = await act.anywhere(own)
    if not mine:
        await act(leave)
        return screens.which(None, said=False)
    page = opened.page if isinstance(opened := buttons.parse(heard.button or ""), ChooseCommunity) else 0
    return screens.choose(mine, (await act.read(name_of)).id, page)
