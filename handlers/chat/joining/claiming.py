"""Claiming a home without a letter: building, door, relation, name, age; then it waits."""

from handlers.chat import buttons as taps_of
from handlers.chat.act import Act
from handlers.chat.heard import Heard
from handlers.chat.home.screens import in_private
from handlers.chat.joining import claim_screens, claim_steps
from handlers.chat.joining.taps import ChooseBuilding, ChooseDoor, ChooseHome, ChooseRelation, ClaimNow
from handlers.chat.screen import Screen
from residents.homes import finding
from residents.queries import me


async def buildings(heard: Heard, act: Act) -> Screen:
    """Which building? It may be typed as well, with the door."""
    if not heard.private:
        return in_private()
    await act(claim_steps.look_for, 0)
    return claim_screens.buildings(
        await act.read(finding.buildings, taps_of.read(heard, ChooseBuilding).page)
    )


async def doors(heard: Heard, act: Act) -> Screen:
    """Which unit, then which door?"""
    chosen = taps_of.read(heard, ChooseDoor)
    found = await act.read(finding.doors, chosen.place)
    await act(claim_steps.look_for, chosen.place)
    return claim_screens.doors(found, chosen.part, chosen.page)


async def home_typed(heard: Heard, act: Act) -> Screen:
    """A home was typed."""
    place = await act.read(claim_steps.place_chosen)
    found = await act.read(finding.typed, heard.text, place)
    await act(claim_steps.look_for, found.building or place or 0)
    if found.building is not None:
        return claim_screens.doors(await act.read(finding.doors, found.building), found.part, 0)
    if len(found.homes) == 1:
        return claim_screens.relation(found.homes[0].dwelling, found.homes[0].name)
    return claim_screens.which_home(found, (await act.read(me)).desk_phone)


async def home_chosen(heard: Heard, act: Act) -> Screen:
    """As what does one live there?"""
    home = taps_of.read(heard, ChooseHome).dwelling
    return claim_screens.relation(home, await act.read(claim_screens.name_of_home, home))


async def relation_chosen(heard: Heard, act: Act) -> Screen:
    """The name is next, or the age, or nothing."""
    chosen = taps_of.read(heard, ChooseRelation)
    return claim_screens.step(await act(claim_steps.choose_relation, chosen.dwelling, chosen.relation))


async def name_typed(heard: Heard, act: Act) -> Screen:
    """The age is next."""
    return claim_screens.step(await act(claim_steps.give_name, heard.text))


async def age_typed(heard: Heard, act: Act) -> Screen:
    """The age is answered by a tap."""
    return claim_screens.by_tap()


async def claim_now(heard: Heard, act: Act) -> Screen:
    """Claimed; who looks at it, and what can be done meanwhile."""
    receipt = await act(claim_steps.claim, taps_of.read(heard, ClaimNow).adult)
    return claim_screens.claimed(receipt, (await act.read(me)).desk_phone)
