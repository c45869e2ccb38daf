"""Who decides about texts, and who may not because it is their own matter."""

from collections.abc import Collection

from sqlalchemy import select

from kernel.errors import Refusal
from kernel.lines import Line, line
from kernel.work import Work
from residents.acting import Acting
from residents.model import Person, Residency, RoleKind
from residents.moderation.model import Ground
from residents.moderation.texts import Text
from residents.permits import (
    a_resident,
    a_supervisor,
    at_the_desk,
    dwellings_of,
    on_the_committee,
    person_of,
    require,
)
from residents.queries import holders_of

MEMBERS = (RoleKind.CHAIR, RoleKind.COMMITTEE, RoleKind.DESK)
WATCHING = (*MEMBERS, RoleKind.SUPERVISOR)

a_member = on_the_committee | at_the_desk
"""Whose voices hide a text or suspend somebody: the committee and the desk."""

on_watch = a_member | a_supervisor
"""Who may hide what is private at once, and see what was reported and by whom: supervisors too."""

may_flag = on_watch | a_resident
"""Reporting a text."""

LEAST_NAME = 2
ABOUT_ONESELF = frozenset({Ground.INSULT, Ground.FALSE, Ground.OTHER})


def members(work: Work) -> list[int]:
    """Whose voices hide a text now."""
    return holders_of(work, *MEMBERS)


def watching(work: Work) -> list[int]:
    """Who sees what was reported now."""
    return holders_of(work, *WATCHING)


def housemates(work: Work, people: Collection[int]) -> set[int]:
    """Everybody who lives with one of these people now, and these people themselves."""
    homes = {home for person in people for home in dwellings_of(work, person)}
    ties = (Residency.dwelling_id.in_(homes), Residency.verified_at.is_not(None), Residency.until.is_(None))
    return {*people, *work.session.scalars(select(Residency.person_id).where(*ties))}


def require_other_home(work: Work, member: int, spoken: Collection[int], refused: Line) -> None:
    """Two voices of one home are one: refuse a member who lives with somebody who has spoken."""
    if member in housemates(work, set(spoken) - {member}):
        raise Refusal(refused)


def in_person(who: Acting) -> int:
    """Whoever decides, themselves: nobody decides about others' texts in somebody's name."""
    person = person_of(who)
    if who.by not in (None, person):
        raise Refusal(line("conduct-in-person"))
    return person


def require_may_hide(work: Work, who: Acting, text: Text, ground: Ground) -> int:
    """The member, unless it is their own text, or one that speaks of them and of nothing worse.

    A member who is named in a text may still hide it for its private data or for being an advert: those do
    not depend on whether one likes what is said. That a text means them without naming them, they declare.
    """
    member = in_person(who)
    require(on_watch if ground is Ground.PRIVATE else a_member, work, who)
    if member in text.writers:
        raise Refusal(line("conduct-own-text"))
    if ground in ABOUT_ONESELF and _is_named(work, member, text):
        raise Refusal(line("conduct-about-you"))
    return member


def _is_named(work: Work, member: int, text: Text) -> bool:
    name = work.session.get_one(Person, member).name
    return len(name) >= LEAST_NAME and name.casefold() in f"{text.title}\n{text.words}".casefold()
