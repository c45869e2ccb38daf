"""The same rights for whoever has no account: asked for on paper, carried out by the desk, seen by others.

The desk looks at the person's identity card and keeps the signed request. Supervisors and the relatives who
look on hear of it at once, because it could be done to somebody who never asked.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta

from kernel.work import Work
from residents.acting import Acting, Origin
from residents.assisting.finding import neighbours
from residents.assisting.permits import helper_of, person_named, require_reach
from residents.offices.powers import Power
from residents.permits import having, require
from residents.privacy import erasing, exporting

serves_on_paper = having(Power.PAPER)
ON_PAPER = "paper"
"""How it was asked for, as those read it whose data it is."""


TO_OBJECT = timedelta(days=3)
"""So long there is at the least to object to a request that the person never made."""


@dataclass(frozen=True, slots=True)
class OnPaper:
    """Somebody whom the desk may serve so; ``due`` is when they are erased, if that waits."""

    person: int
    name: str
    homes: str
    days: int
    due: datetime | None


def seen(work: Work, who: Acting, person: int) -> OnPaper:
    """What the desk may do for this person; refused with the reason."""
    _served(work, who, person)
    [neighbour] = neighbours(work, [person_named(work, person).id])
    waits = erasing.waiting_for(work, person)
    days = max(work.bylaws.privacy.erase_days, TO_OBJECT.days)
    return OnPaper(person, neighbour.name, neighbour.homes, days, waits.due_at if waits else None)


def note_taken(work: Work, who: Acting, person: int) -> int:
    """Write down that it is taken out for them."""
    return exporting.note_taken(work, _served(work, who, person))


def taken(work: Work, who: Acting, person: int) -> exporting.Taken:
    """Everything that is held about them."""
    return exporting.taken(work, _served(work, who, person))


def ask(work: Work, who: Acting, person: int) -> erasing.Asked:
    """Have them erased after the same days, in which they or whoever looks on may say no."""
    return erasing.ask(work, _served(work, who, person), TO_OBJECT)


def withdraw(work: Work, who: Acting, person: int) -> None:
    """They changed their mind."""
    erasing.withdraw(work, _served(work, who, person))


def _served(work: Work, who: Acting, person: int) -> Acting:
    """The desk for somebody without an account, never for those it lives with, and not in anybody's name."""
    require(serves_on_paper, work, who)
    helper = helper_of(who)
    require_reach(work, helper, person)
    served = Acting(person, helper, Origin.DESK, proof=ON_PAPER)
    exporting.require_may_take(work, served)
    return served
