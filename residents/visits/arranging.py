"""Agreeing on a time, moving and calling off, and saying whether somebody came."""

from datetime import datetime

from kernel.errors import Refusal
from kernel.lines import line
from kernel.work import Work
from residents.acting import Acting
from residents.visits import events
from residents.visits.model import Back, Over, Visit
from residents.visits.permits import (
    is_theirs,
    require_open,
    require_taker,
    require_theirs,
    taking_of,
    the_visit,
)
from residents.visits.steps import Arranged, close, noted, put_back, require_offered, turned


def move(work: Work, who: Acting, visit: int, at: datetime | None) -> Arranged:
    """Another of the offered times, or (None) to be called; a helper who has it is asked first."""
    found = the_visit(work, visit)
    person = require_theirs(work, who, found)
    require_open(found)
    require_not_over_there(found)
    if taking_of(work, visit) is None:
        if at != found.at:
            require_offered(work, found.place, at)
            found.at = at
            return turned(work, found)
        return noted(work, found)
    if at is None:
        return _to_be_called(work, found, person)
    if at in (found.at, found.proposed_at) and found.proposed_by in (None, person):
        return noted(work, found)
    require_offered(work, found.place, at)
    return _propose(work, found, at, person)


def propose(work: Work, who: Acting, visit: int, at: datetime) -> Arranged:
    """The helper who has it proposes another time; whoever is visited says whether it suits."""
    found, helper = require_may_propose(work, who, visit)
    if at <= work.now:
        raise Refusal(line("visit-time-gone"))
    if at == found.proposed_at and found.proposed_by == helper:
        return noted(work, found)
    return _propose(work, found, at, helper)


def require_may_propose(work: Work, who: Acting, visit: int) -> tuple[Visit, int]:
    """The visit and the helper who has it, while its time can still be another one."""
    found = the_visit(work, visit)
    taking = require_taker(work, who, found)
    require_open(found)
    require_not_over_there(found)
    return found, taking.helper_id


def agree(work: Work, who: Acting, visit: int, at: datetime) -> Arranged:
    """The time that the other one proposed suits; a second tap changes nothing."""
    found = the_visit(work, visit)
    theirs = is_theirs(work, who, found)
    by = require_theirs(work, who, found) if theirs else require_taker(work, who, found).helper_id
    require_open(found)
    if found.proposed_at is None and found.at == at:
        return noted(work, found)
    taking = taking_of(work, visit)
    if taking is None or found.proposed_at != at or (found.proposed_by == taking.helper_id) is not theirs:
        raise Refusal(line("visit-time-changed"))
    if at <= work.now:
        raise Refusal(line("visit-time-gone"))
    found.at, found.proposed_at, found.proposed_by = at, None, None
    arranged = turned(work, found)
    work.record(events.VisitAgreed(found.id, by, found.turn))
    return arranged


def cancel(work: Work, who: Acting, visit: int) -> Arranged:
    """Nobody is to come any more; a second tap changes nothing."""
    found = the_visit(work, visit)
    person = require_theirs(work, who, found)
    if found.over_at is not None and found.over_why == Over.CANCELLED:
        return Arranged(found.id, found.turn)
    require_open(found)
    return close(work, found, Over.CANCELLED, person)


def say_came(work: Work, who: Acting, visit: int, came: int) -> Arranged:
    """Whether they came (1), or not (0): what did not take place waits again for somebody."""
    found = the_visit(work, visit)
    person = require_theirs(work, who, found)
    if found.over_at is not None and found.over_why == Over.CAME and came:
        return Arranged(found.id, found.turn)
    require_open(found)
    taking = taking_of(work, visit)
    if taking is None or found.asked_whether_at is None:
        raise Refusal(line("visit-not-asked"))
    if came:
        if taking.helper_id in (person, who.by):
            raise Refusal(line("visit-not-by-taker"))  # nobody vouches for their own visit
        found.done_at, found.done_by = found.done_at or work.now, taking.helper_id
        return close(work, found, Over.CAME, person)
    found.missed += 1
    return put_back(work, found, taking, Back.MISSED)


def require_not_over_there(visit: Visit) -> None:
    """Refused once it was asked whether they came: that is answered first."""
    if visit.asked_whether_at is not None:
        raise Refusal(line("visit-answer-first"))


def _propose(work: Work, visit: Visit, at: datetime, by: int) -> Arranged:
    visit.proposed_at, visit.proposed_by = at, by
    arranged = turned(work, visit)
    work.record(events.VisitProposed(visit.id, by, visit.turn))
    return arranged


def _to_be_called(work: Work, visit: Visit, by: int) -> Arranged:
    if visit.at is None and visit.proposed_at is None:
        return noted(work, visit)
    visit.at = visit.proposed_at = visit.proposed_by = None
    arranged = turned(work, visit)
    work.record(events.VisitToBeCalled(visit.id, by, visit.turn))
    return arranged
