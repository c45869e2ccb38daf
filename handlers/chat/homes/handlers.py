"""One's own homes: who lives there, moving out, inviting, objecting."""

from handlers.chat import buttons
from handlers.chat.act import Act
from handlers.chat.buttons import parse
from handlers.chat.heard import Heard
from handlers.chat.home.screens import in_private
from handlers.chat.homes import screens, taps, words
from handlers.chat.menu import OpenHomes
from handlers.chat.screen import Screen
from kernel.errors import Refusal
from kernel.lines import line
from kernel.work import Work
from residents.acting import Acting
from residents.homes import asking, at_home, contact, inviting, moving, queries
from residents.homes.queries import Housemate, MyHome
from residents.model import Place, Relation, Residency
from residents.offices.leaving import led_from
from residents.permits import person_of


async def homes(heard: Heard, act: Act) -> Screen:
    """My homes."""
    if not heard.private:
        return in_private()
    page = opened.page if isinstance(opened := parse(heard.button or ""), OpenHomes) else 0
    found = await act.read(queries.my_homes)
    return screens.homes(found, await act.read(at_home.ended_for_me), page)


async def home(heard: Heard, act: Act) -> Screen:
    """One of them."""
    return screens.home(await act.read(queries.my_home, buttons.read(heard, taps.SeeHome).tie))


async def household(heard: Heard, act: Act) -> Screen:
    """Who else belongs to it."""
    chosen = buttons.read(heard, taps.SeeHousehold)
    mine, others = await act.read(queries.household, chosen.tie)
    return screens.household(mine, others, chosen.page)


async def still_here(heard: Heard, act: Act) -> Screen:
    """I still live there."""
    tie = buttons.read(heard, taps.StillHere).tie
    await act(asking.still_here, tie)
    return screens.home(await act.read(queries.my_home, tie), said=line("home-kept-on"))


async def ask_move_out(heard: Heard, act: Act) -> Screen:
    """What ends and what stays."""
    return screens.ask_move_out(*await act.read(_leaving, buttons.read(heard, taps.AskMoveOut).tie))


async def move_out(heard: Heard, act: Act) -> Screen:
    """I moved out."""
    return screens.moved_out(await act(moving.move_out, buttons.read(heard, taps.MoveOut).tie))


async def ask_invite(heard: Heard, act: Act) -> Screen:
    """Whom?"""
    return screens.ask_invite(await act.read(queries.my_home, buttons.read(heard, taps.AskInvite).tie))


async def invite_as(heard: Heard, act: Act) -> Screen:
    """A link for one person."""
    chosen = buttons.read(heard, taps.InviteAs)
    made = await act(invite, chosen.tie, chosen.relation)
    return screens.invited(made, act.link(made.start))


def invite(work: Work, who: Acting, tie: int, relation: str) -> inviting.Invited:
    """A link to the home of this tie."""
    if relation not in set(Relation):
        raise Refusal(line("button-old"))
    return inviting.invite(work, who, queries.my_home(work, who, tie).home, Relation(relation))


async def ask_end_tenancy(heard: Heard, act: Act) -> Screen:
    """An owner is about to end a tenant's tie."""
    mine, mate = await act.read(_mate, buttons.read(heard, taps.AskEndTenancy).tie)
    return screens.ask_end_tenancy(mate.tie, mate.name, mine.dwelling)


async def end_tenancy(heard: Heard, act: Act) -> Screen:
    """The tenant lives there no more."""
    return screens.tenancy_ended(await act(moving.end_tenancy, buttons.read(heard, taps.EndTenancy).tie))


async def ask_object(heard: Heard, act: Act) -> Screen:
    """What becomes of an objection."""
    return screens.ask_object(buttons.read(heard, taps.AskObject).tie)


async def object_now(heard: Heard, act: Act) -> Screen:
    """They do not belong to my home; words to it may follow."""
    return screens.objected(await act(words.object_and_ask, buttons.read(heard, taps.ObjectNow).tie))


async def let_account_in(heard: Heard, act: Act) -> Screen:
    """The account that asks is mine too."""
    chosen = buttons.read(heard, taps.LetAccountIn)
    act.at(chosen.community)
    return screens.account_in(await act(contact.let_account_in, chosen.account, chosen.seal))


def _leaving(work: Work, who: Acting, tie: int) -> tuple[MyHome, tuple[str, ...]]:
    """The home, and the buildings one leads no longer without it."""
    mine = queries.my_home(work, who, tie)
    led = led_from(work, person_of(who), mine.home) if mine.verified else []
    places = [work.session.get_one(Place, role.place_id) for role in led]
    return mine, tuple(dict.fromkeys(each.name for each in places))


def _mate(work: Work, who: Acting, tie: int) -> tuple[MyHome, Housemate]:
    """Somebody of one of my homes, by their tie."""
    found = work.session.get(Residency, tie)
    for mine in queries.my_homes(work, who):
        if found is not None and mine.home == found.dwelling_id:
            _, others = queries.household(work, who, mine.tie)
            for each in others:
                if each.tie == tie:
                    return mine, each
    raise Refusal(line("claim-gone"))
