"""Notices say of which community they are, to whoever belongs to several, and for whom, to relatives."""

from dataclasses import replace

from handlers.chat.common import HOME_ROW
from handlers.chat.communities.screens import under
from handlers.chat.passing.aloud import aloud
from handlers.chat.screen import GAP, Screen
from kernel.lines import line
from kernel.work import Work
from notices.passing_on import has_account
from residents.communities import named_for
from residents.model import Person


def headed_notice(work: Work, screen: Screen | None, person: int | None) -> Screen | None:
    """The notice under the name of its community, if its reader has another one too.

    What goes to a relative of somebody without an account says for whom it is. Taps would be the relative's
    own, so there are none: what there is to do, they do for them.
    """
    if screen is None or person is None:
        return screen
    if not has_account(work, person):
        name = work.session.get_one(Person, person).name
        lines = (line("told-for", name=name), GAP, *aloud(screen.lines))
        return replace(screen, lines=lines, rows=(HOME_ROW,))
    here = named_for(work, person)
    return under(here, screen) if here else screen
