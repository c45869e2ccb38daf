"""Notices say of which community they are, to whoever belongs to several."""

from handlers.chat.communities.screens import under
from handlers.chat.screen import Screen
from kernel.work import Work
from residents.communities import named_for


def headed_notice(work: Work, screen: Screen | None, person: int | None) -> Screen | None:
    """The notice under the name of its community, if its reader has another one too."""
    if screen is None or person is None:
        return screen
    here = named_for(work, person)
    return under(here, screen) if here else screen
