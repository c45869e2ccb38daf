"""What arranging, taking and watching visits share: the turn, the next look, going back, and being over."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select

from kernel.errors import Refusal
from kernel.lines import line
from kernel.opening import read_days, read_hours
from kernel.work import Work
from residents.visits import events, rules
from residents.visits.model import Back, Over, Visit, VisitTaking, Where
from residents.visits.permits import reach_at, taking_of


@dataclass(frozen=True, slots=True)
class Arranged:
    """A visit as it stands after an act; ``turn`` says which arrangement that is."""

    visit: int
    turn: int


def offered_now(work: Work, where: Where) -> tuple[datetime, ...]:
    """The times at which a visit can be asked for."""
    help_ = work.bylaws.help
    return rules.offered(
        read_days(help_.visit_days),
        read_hours(help_.visit_hours),
        now=work.now,
        zone=work.zone,
        at_home=where is Where.HOME,
    )


def require_offered(work: Work, where: Where, at: datetime | None) -> None:
    """Refused for a time that is not offered (any more); none at all means to be called."""
    if at is not None and at not in offered_now(work, where):
        raise Refusal(line("visit-time-gone"))


def turned(work: Work, visit: Visit) -> Arranged:
    """Another arrangement holds: word of the one before is old."""
    visit.turn, visit.turned_at = visit.turn + 1, work.now
    return noted(work, visit)


def noted(work: Work, visit: Visit) -> Arranged:
    """The same arrangement; only when it is looked at next may have changed."""
    moments = rules.Moments(
        waits_since=visit.waits_since,
        late_told=visit.late_at is not None,
        at=visit.at,
        proposed_at=visit.proposed_at,
        turned_at=visit.turned_at,
        asked_whether_at=visit.asked_whether_at,
        over=visit.over_at is not None,
    )
    visit.look_at = rules.look_at(moments, work.zone)
    work.session.flush()
    work.stir()
    return Arranged(visit.id, visit.turn)


def put_back(work: Work, visit: Visit, taking: VisitTaking, why: Back) -> Arranged:
    """It waits again for somebody; a time that is still to come stays asked for."""
    taking.until, taking.why = work.now, why
    visit.waits_since, visit.late_at = work.now, None
    visit.proposed_at = visit.proposed_by = None
    visit.done_at = visit.done_by = visit.asked_whether_at = None
    if visit.at is not None and visit.at <= work.now:
        visit.at = None
    arranged = turned(work, visit)
    if why is Back.MISSED:
        work.record(events.VisitMissed(visit.id, taking.helper_id, visit.turn))
    else:
        work.record(events.VisitBack(visit.id, taking.helper_id, why.value, visit.turn))
    return arranged


def close(work: Work, visit: Visit, why: Over, by: int | None) -> Arranged:
    """Nothing more is done about it."""
    taking = taking_of(work, visit.id)
    if taking is not None:
        taking.until = work.now
        taking.why = Back.FINISHED if why in (Over.CAME, Over.DONE) else Back.OVER
    visit.over_at, visit.over_why, visit.over_by = work.now, why, by
    visit.proposed_at = visit.proposed_by = visit.waits_since = None
    arranged = turned(work, visit)
    work.record(events.VisitOver(visit.id, why.value, by, taking.helper_id if taking else None))
    return arranged


def end_for_home(work: Work, person: int, dwelling: int, by: int | None) -> None:
    """Somebody does not live there any more: nobody comes to look for them there."""
    open_ = (Visit.person_id == person, Visit.dwelling_id == dwelling, Visit.over_at.is_(None))
    for visit in work.session.scalars(select(Visit).where(*open_).order_by(Visit.id)).all():
        close(work, visit, Over.LEFT, by)


def end_for_person(work: Work, person: int) -> None:
    """Everything that somebody still asked for is over: their data is erased."""
    open_ = (Visit.person_id == person, Visit.over_at.is_(None))
    for visit in work.session.scalars(select(Visit).where(*open_).order_by(Visit.id)).all():
        close(work, visit, Over.LEFT, person)


def release(work: Work, helper: int) -> None:
    """An office of this helper is over: what they may visit no more waits for somebody else."""
    query = select(VisitTaking).where(VisitTaking.helper_id == helper, VisitTaking.until.is_(None))
    for taking in work.session.scalars(query.order_by(VisitTaking.id)).all():
        visit = work.session.get_one(Visit, taking.visit_id)
        if visit.done_at is None and reach_at(work, helper, visit.dwelling_id) is None:
            put_back(work, visit, taking, Back.OFFICE_OVER)
