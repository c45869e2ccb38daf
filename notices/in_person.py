"""Who tells people without an account what could not be sent to them, and that they were told (K01)."""

from dataclasses import dataclass

from sqlalchemy import ColumnElement, select

from kernel.errors import Next, Refusal
from kernel.lines import line
from kernel.work import Work
from notices.events import PassedOn
from notices.passing_on import passed, people_kept_for
from residents.acting import Acting
from residents.assisting.model import AssistedAct
from residents.assisting.permits import Reach, helper_of, offices_of, person_named, reach_of


@dataclass(frozen=True, slots=True)
class PassedNow:
    """They were told."""

    name: str
    number: int


def pass_on(work: Work, who: Acting, person: int, last: int) -> PassedNow:
    """They were told, up to the notice that was shown last; a second time changes nothing."""
    name = person_named(work, person).name
    _require_may(work, helper_of(who), person)
    number = passed(work, person, last)
    if number:
        work.record(PassedOn(person, helper_of(who), number))
    return PassedNow(name, number)


def theirs_to_tell(work: Work, who: Acting, which: ColumnElement[bool]) -> dict[int, int]:
    """For whom such a notice waits: for all at the desk, for others of those whom they helped."""
    if who.by is None or who.by != who.person:
        return {}
    offices = offices_of(work, who.by)
    if Reach.DESK in offices:
        return people_kept_for(work, None, which)
    if not offices:
        return {}
    helped = select(AssistedAct.person_id).where(AssistedAct.by_id == who.by).distinct()
    within = [person for person in work.session.scalars(helped) if reach_of(work, who.by, person)]
    return people_kept_for(work, within, which)


def _require_may(work: Work, by: int, person: int) -> None:
    helped = select(AssistedAct.id).where(AssistedAct.by_id == by, AssistedAct.person_id == person)
    offices = offices_of(work, by)
    theirs = offices and work.session.scalars(helped.limit(1)).first() is not None
    if Reach.DESK not in offices and not (theirs and reach_of(work, by, person)):
        raise Refusal(line("helping-nobody-of-yours"), next=Next.HELPING)
