"""A name that members hide, or show again, is hidden and shown wherever names are read."""

from sqlalchemy import select

from handlers.published import NAME
from kernel.work import Work
from residents.model import Community, Person
from residents.moderation.events import FlagsDismissed, TextHidden, TextShownAgain
from residents.moderation.exhibits import reads_so
from residents.moderation.model import Exhibit
from residents.naming import hide_name, own_name, show_name


def hide_the_name(work: Work, fact: TextHidden) -> None:
    """From now on they read as a neighbour, until they call themselves otherwise."""
    person = _called_so(work, fact)
    if person is not None:
        hide_name(person, work.session.get_one(Community, work.community_id).language)
        work.session.flush()


def show_the_name(work: Work, fact: TextShownAgain | FlagsDismissed) -> None:
    """They read as they call themselves; a name they took meanwhile stays."""
    person = _called_so(work, fact)
    if person is not None:
        show_name(person)
        work.session.flush()


def _called_so(work: Work, fact: TextHidden | TextShownAgain | FlagsDismissed) -> Person | None:
    """Whoever still calls themselves what was reported."""
    if fact.kind != NAME:
        return None
    shown = work.session.scalars(select(Exhibit).where(Exhibit.id == fact.subject)).one()
    person = work.session.scalars(select(Person).where(Person.id == shown.owner)).one()
    if person.erased_at is not None or not reads_so(work, shown, own_name(person)):
        return None
    return person
