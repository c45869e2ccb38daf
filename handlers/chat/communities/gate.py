"""Every update passes here: links and buttons find their community, and whoever is nowhere is asked.

With one community nothing is done and nothing is asked.
"""

from dataclasses import replace
from functools import partial

from handlers.chat.act import Act
from handlers.chat.buttons import parse
from handlers.chat.common import GoHome
from handlers.chat.communities import screens
from handlers.chat.communities.moving import arrive, visit
from handlers.chat.communities.subjects import button_elsewhere, linked_community
from handlers.chat.communities.taps import FIRST, GoTo
from handlers.chat.features import Features
from handlers.chat.heard import Heard
from handlers.chat.home.taps import Speak
from handlers.chat.refusing import link_gone
from handlers.chat.routes import Handler
from handlers.chat.screen import Link, Screen
from kernel.errors import Refusal
from kernel.lines import line
from residents import communities
from residents.acting import Unplaced
from residents.choices import choices, choose_language
from residents.communities import Way
from residents.invitations import LINK as INVITATION

HOME, IN = "h", "i"
JOINING = ("j_", "hi_", "kin_")
"""Links that make somebody known here who was not, also somebody of another community."""


async def through(handler: Handler, heard: Heard, act: Act, *, features: Features) -> Screen:
    """Answer in the community that is meant."""
    try:
        return await _with_place(await _answered(handler, heard, act, features), heard, act)
    except Unplaced:
        return await _which(heard, act)
    except Refusal:
        elsewhere = await _tapped_elsewhere(heard, act)
        if elsewhere is None:
            raise
        return elsewhere


async def _answered(handler: Handler, heard: Heard, act: Act, features: Features) -> Screen:
    does = parse(heard.button) if heard.button is not None else None
    if isinstance(does, GoTo):
        return await _go(heard, act, does, features)
    if heard.command == "start" and heard.private and _follows(heard.payload):
        if await act.anywhere(communities.are_several):
            return await _linked(handler, heard, act, features)
        return await _opened(heard, act, features)
    if heard.happened:
        return await _in_some_group(handler, heard, act)
    return await handler(heard, act)


def _follows(payload: str) -> bool:
    prefix, _, value = payload.partition("_")
    return bool(value) and prefix not in (HOME, INVITATION)


async def _linked(handler: Handler, heard: Heard, act: Act, features: Features) -> Screen:
    """A link to some community: members are taken there, strangers too, others are told how to join."""
    community = await act.anywhere(linked_community, heard.payload)
    if community is None:
        return await handler(heard, act)
    named = await act.anywhere(communities.numbered, community)
    if named is None:
        return screens.unknown()
    act.at(community)
    arrived = await act(arrive)
    if arrived.way is Way.FOREIGN and not heard.payload.startswith(JOINING):
        act.at(None)
        return screens.foreign(named)
    screen = await _opened(heard, act, features)
    if arrived.way is Way.CAME:
        return screens.after(line("communities-came", community=named.name), screen)
    return screen


async def _opened(heard: Heard, act: Act, features: Features) -> Screen:
    """What the link opens, in the community entered by now."""
    prefix, _, value = heard.payload.partition("_")
    if prefix == IN:
        return await _opened(replace(heard, payload=value.partition("_")[2]), act, features)
    handler = features.opened.get(prefix) if value else None
    if handler is None:
        home = await features.commands["start"].handler(replace(heard, payload=""), act)
        return link_gone(home) if heard.payload else home
    return await handler(replace(heard, payload=value), act)


async def _go(heard: Heard, act: Act, wish: GoTo, features: Features) -> Screen:
    """One tap into another community, and there to what was meant."""
    named = await act.anywhere(communities.numbered, wish.community)
    if named is None:
        return screens.unknown()
    act.at(named.id)
    arrived = await act(visit)
    start = wish.start if wish.start != FIRST and arrived.way is Way.CAME else ""
    opening = replace(heard, payload=start, command="start", button=None)
    screen = await _opened(opening, act, features)
    return screens.after(line("communities-came", community=named.name), screen)


async def _tapped_elsewhere(heard: Heard, act: Act) -> Screen | None:
    """A button that was refused because what it is about belongs to another community."""
    does = parse(heard.button) if heard.button is not None else None
    if does is None:
        return None
    here = await act.read(communities.name_of)
    other = await act.anywhere(button_elsewhere, does, here.id)
    if other is None:
        return None
    return (
        screens.elsewhere(other.community, other.start) if other.member else screens.foreign(other.community)
    )


async def _in_some_group(handler: Handler, heard: Heard, act: Act) -> Screen:
    """The bot came into a group: that is said by nobody in particular, in no community of theirs."""
    try:
        return await handler(heard, act)
    except Unplaced:
        act.at(await act.anywhere(communities.first))
        return await handler(heard, act)


async def _which(heard: Heard, act: Act) -> Screen:
    """Somebody who is nowhere yet; what they type is looked for among the names."""
    if not heard.private:
        return screens.in_private()
    does = parse(heard.button) if heard.button is not None else None
    if isinstance(does, Speak):
        # A language belongs to the account, so it is chosen before any community is.
        act.at(await act.anywhere(communities.first))
        await act(choose_language, does.language)
        await act.read(choices)
    words = heard.text
    found = await act.anywhere(communities.named_like, words) if words else None
    return screens.which(found, said=bool(words))


async def _with_place(screen: Screen, heard: Heard, act: Act) -> Screen:
    """Links left in a group say whose group it is; the first screen shows the way to other communities."""
    if not heard.private:
        if any(isinstance(each, Link) for row in screen.rows for each in row):
            if await act.anywhere(communities.are_several):
                return screens.bound_links(screen, (await act.read(communities.name_of)).id)
        return screen
    if _is_first(heard) and await act.anywhere(communities.are_several):
        here = await act.read(communities.name_of)
        mine = await act.anywhere(communities.own)
        others = tuple(each for each in mine if each.id != here.id)
        if others or not mine:
            return screens.with_ways_out(screen, others)
    return screen


def _is_first(heard: Heard) -> bool:
    if heard.button is not None:
        return isinstance(parse(heard.button), GoHome)
    return heard.command == "start" and not _follows(heard.payload)


def gated(handler: Handler, features: Features) -> Handler:
    """The handler behind the gate."""
    return partial(through, handler, features=features)


def headed(screen: Screen, heard: Heard, here: str) -> Screen:
    """The screen under the name of the community, for whoever belongs to several."""
    return screens.under(here, screen) if here and heard.private else screen
