"""Going from one community to another; what was being filled in stays behind."""

from handlers.chat import forms
from kernel.work import Work
from residents import communities
from residents.acting import Acting
from residents.communities import Arrived, Way


def arrive(work: Work, who: Acting) -> Arrived:
    """Come by a link."""
    arrived = communities.arrive(work, who)
    if arrived.way in (Way.CAME, Way.GUEST):
        forms.done(work, who)
    return arrived


def visit(work: Work, who: Acting) -> Arrived:
    """Come because one chose to."""
    forms.done(work, who)
    return communities.visit(work, who)


def leave(work: Work, who: Acting) -> None:
    """Be a guest nowhere, to be asked where to go."""
    forms.done(work, who)
    communities.leave(work, who)
