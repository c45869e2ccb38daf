"""Taking a visit on, giving it back, and saying that it was made: for people in office, in person (A27)."""

from sqlalchemy import select

from kernel.errors import Refusal
from kernel.lines import line
from kernel.work import Work
from residents.acting import Acting
from residents.privacy.reading import note_read
from residents.visits import events
from residents.visits.asking import checked
from residents.visits.model import Back, Visit, VisitTaking
from residents.visits.permits import (
    require_not_paused,
    require_open,
    require_taker,
    require_visits,
    taken_by_another,
    taking_of,
    the_visit,
)
from residents.visits.steps import Arranged, noted, put_back, turned


def take(work: Work, who: Acting, visit: int) -> Arranged:
    """I go there; the first has it, a second one is told who that was. From here the address is shown."""
    found = the_visit(work, visit)
    helper, reach = require_visits(work, who, found)
    require_open(found)
    taking = taking_of(work, visit)
    if taking is not None and taking.helper_id == helper:
        return Arranged(found.id, found.turn)
    if taking is not None:
        raise taken_by_another(work, taking)
    require_not_paused(work, helper)
    work.session.add(VisitTaking(visit_id=visit, helper_id=helper, office=reach.value, since=work.now))
    found.waits_since = found.late_at = None
    if found.at is not None and found.at <= work.now:
        found.at = None
    arranged = turned(work, found)
    note_read(work, who, person=found.person_id, what="help")
    work.record(events.VisitTaken(found.id, helper, found.turn))
    return arranged


def give_back(work: Work, who: Acting, visit: int) -> Arranged:
    """I cannot go: it waits for somebody else. A second tap changes nothing."""
    found = the_visit(work, visit)
    if taking_of(work, visit) is None and _had_it(work, who, visit):
        return Arranged(found.id, found.turn)
    taking = require_taker(work, who, found)
    require_open(found)
    require_not_made(found)
    return put_back(work, found, taking, Back.GIVEN_BACK)


def finish(work: Work, who: Acting, visit: int, note: str) -> Arranged:
    """It was made, with a line about it for those concerned; they are asked whether that is so."""
    found, helper = require_may_finish(work, who, visit)
    if found.done_at is not None:
        return Arranged(found.id, found.turn)
    found.note = checked(note)
    found.done_at, found.done_by = work.now, helper
    if found.asked_whether_at is not None:
        return noted(work, found)
    return ask_whether(work, found)


def require_may_finish(work: Work, who: Acting, visit: int) -> tuple[Visit, int]:
    """The visit and the helper who has it."""
    found = the_visit(work, visit)
    taking = require_taker(work, who, found)
    require_open(found)
    return found, taking.helper_id


def ask_whether(work: Work, visit: Visit) -> Arranged:
    """Whoever was to be visited is asked whether somebody came."""
    visit.asked_whether_at = work.now
    visit.proposed_at = visit.proposed_by = None
    arranged = turned(work, visit)
    work.record(events.VisitAskedWhether(visit.id, visit.turn))
    return arranged


def require_not_made(visit: Visit) -> None:
    """Refused once the helper said that it was made."""
    if visit.done_at is not None:
        raise Refusal(line("visit-made-already"))


def _had_it(work: Work, who: Acting, visit: int) -> bool:
    query = select(VisitTaking.id).where(
        *(VisitTaking.visit_id == visit, VisitTaking.helper_id == who.person),
        VisitTaking.why == Back.GIVEN_BACK,
    )
    return work.session.scalars(query).first() is not None
