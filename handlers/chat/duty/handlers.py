"""Answers about fields of work; looking at a page with people is an act, because it is written down."""

from handlers.chat import buttons
from handlers.chat.act import Act
from handlers.chat.duty import late_screens, screens, taps, views
from handlers.chat.duty.late import late_page
from handlers.chat.heard import Heard
from handlers.chat.office.who_screens import in_private
from handlers.chat.screen import Screen
from residents.fields.names import three_names


async def duty(heard: Heard, act: Act) -> Screen:
    """What is mine, and what there is to be done; for whoever only watches, what is late."""
    if not heard.private:
        return in_private()
    page = buttons.read(heard, taps.OpenDuty).page if heard.button else 0
    found = await act(views.duty_page, page)
    if found is not None:
        return screens.duty(found)
    if await act.read(views.watches):
        return late_screens.late(await act.read(late_page, 0))
    return screens.none()


async def empty(heard: Heard, act: Act) -> Screen:
    """The homes of a building in which nobody is registered."""
    chosen = buttons.read(heard, taps.OpenEmpty)
    return screens.empty(await act.read(views.empty_page, chosen.place, chosen.page))


async def names(heard: Heard, act: Act) -> Screen:
    """The three names of each building."""
    page = min(max(0, buttons.read(heard, taps.OpenNames).page), views.MOST_PAGES)
    return screens.names(await act.read(three_names), page, may_move=await act.read(views.may_keep_roster))


async def what_is_late(heard: Heard, act: Act) -> Screen:
    """What must not happen and does."""
    if not heard.private:
        return in_private()
    return late_screens.late(await act.read(late_page, buttons.read(heard, taps.OpenLate).page))
