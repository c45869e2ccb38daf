"""Reading about visits: one's own, the queue of the helpers of a place, what a taker sees, public figures."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from sqlalchemy import ColumnElement, func, or_, select

from kernel.errors import Refusal
from kernel.keys import Unsealable
from kernel.lines import line
from kernel.work import Work
from residents.acting import Acting
from residents.assisting.permits import helper_of, homes_within, offices_of
from residents.model import Dwelling, Person, Place
from residents.permits import dwellings_of, person_of
from residents.privacy.reading import note_read
from residents.roster import phones
from residents.roster.model import RegisterEntry
from residents.visits import rules
from residents.visits.model import Over, Visit, VisitTaking, What, Where
from residents.visits.permits import is_theirs, require_taker, taking_of, the_visit

PAGE = 4
MOST_OWN = 6


class State(StrEnum):
    """How far a visit is."""

    WAITS = "waits"
    TAKEN = "taken"
    """Somebody has it, and there is no time yet."""

    PROPOSED = "proposed"
    AGREED = "agreed"
    ASKED = "asked"
    """Did they come?"""

    OVER = "over"


@dataclass(frozen=True, slots=True)
class VisitSeen:
    """A visit as it stands, for whoever is concerned; ``helper`` and ``office`` say who comes."""

    id: int
    turn: int
    state: State
    person: int
    name: str
    what: What
    words: str
    place: Where
    home: str
    building: str
    at: datetime | None
    proposed_at: datetime | None
    by_helper: bool
    """Whether the time that is proposed is the helper's."""

    helper_id: int | None
    helper: str
    office: str
    over: str
    missed: int
    note: str
    since: datetime


@dataclass(frozen=True, slots=True)
class TakerSees:
    """The same for the helper who has it; ``phone`` only where they are to be called."""

    visit: VisitSeen
    phone: str


@dataclass(frozen=True, slots=True)
class Queue:
    """A page of what waits and of what the helper has; ``more`` when there is another one."""

    visits: tuple[VisitSeen, ...]
    mine: int
    waiting: int
    page: int
    more: bool


@dataclass(frozen=True, slots=True)
class Figures:
    """Visits of this quarter that were asked for, made, and missed: for everybody to read."""

    asked: int
    made: int
    missed: int


def seen(work: Work, visit: Visit) -> VisitSeen:
    """A visit as it stands."""
    person = work.session.get_one(Person, visit.person_id)
    home = work.session.get_one(Dwelling, visit.dwelling_id)
    taking = taking_of(work, visit.id)
    helper = work.session.get_one(Person, taking.helper_id).name if taking is not None else ""
    return VisitSeen(
        id=visit.id,
        turn=visit.turn,
        state=_state(visit, taking),
        person=visit.person_id,
        name=person.name,
        what=What(visit.what),
        words=visit.words or "",
        place=Where(visit.place),
        home=home.name,
        building=work.session.get_one(Place, home.building_id).name,
        at=visit.at,
        proposed_at=visit.proposed_at,
        by_helper=taking is not None and visit.proposed_by == taking.helper_id,
        helper_id=taking.helper_id if taking is not None else None,
        helper=helper,
        office=taking.office if taking is not None else "",
        over=Over(visit.over_why).value if visit.over_why is not None else "",
        missed=visit.missed,
        note=visit.note or "",
        since=visit.waits_since or visit.asked_at,
    )


def visit_seen(work: Work, visit: int) -> VisitSeen | None:
    """A visit for whoever is told of it; None once it is not there."""
    found = work.session.scalars(select(Visit).where(Visit.id == visit)).one_or_none()
    return seen(work, found) if found is not None else None


def own_visit(work: Work, who: Acting, visit: int) -> VisitSeen:
    """A visit for whoever it is for, or a relative; refused for everybody else."""
    found = the_visit(work, visit)
    if not is_theirs(work, who, found):
        raise Refusal(line("visit-not-yours"))
    return seen(work, found)


def own_visits(work: Work, who: Acting, people: tuple[int, ...] = ()) -> tuple[VisitSeen, ...]:
    """What waits for the asking person, and for those on whom they look."""
    wanted = (person_of(who), *people)
    query = select(Visit).where(Visit.person_id.in_(wanted), Visit.over_at.is_(None)).order_by(Visit.id)
    return tuple(seen(work, each) for each in work.session.scalars(query.limit(MOST_OWN)))


def queue(work: Work, who: Acting, page: int) -> Queue:
    """What the helper has, the next time first, and then what waits in their place, the longest first."""
    helper = _require_office(work, who)
    mine, waiting = _mine(work, helper), _waiting(work, helper)
    both = [*mine, *waiting]
    shown = both[page * PAGE : (page + 1) * PAGE]
    found = tuple(seen(work, each) for each in shown)
    return Queue(found, len(mine), len(waiting), page, len(both) > (page + 1) * PAGE)


def waiting_for(work: Work, who: Acting) -> int:
    """How many visits wait for a helper in this person's place; never refuses."""
    if who.person is None or not offices_of(work, who.person):
        return 0
    return len(_waiting(work, who.person))


def for_helper(work: Work, who: Acting, visit: int) -> VisitSeen:
    """A visit of the helper's place, with neither address nor words in what is drawn of it."""
    helper, found = _require_office(work, who), the_visit(work, visit)
    within = homes_within(offices_of(work, helper)).where(Dwelling.id == found.dwelling_id)
    if work.session.scalars(within).first() is None:
        raise Refusal(line("visit-not-your-place"))
    return seen(work, found)


def taken_card(work: Work, who: Acting, visit: int) -> TakerSees:
    """The visit with its address, for the helper who has it. A look, which is written down."""
    found = the_visit(work, visit)
    require_taker(work, who, found)
    note_read(work, who, person=found.person_id, what="help")
    phone = _phone(work, found.person_id) if found.at is None else ""
    if phone:
        note_read(work, who, person=found.person_id, what="phone")
    return TakerSees(seen(work, found), phone)


def taken_by_me(work: Work, who: Acting) -> tuple[VisitSeen, ...]:
    """What the helper has, with addresses, to be printed. A look, which is written down."""
    helper = _require_office(work, who)
    mine = _mine(work, helper)
    for each in mine:
        require_taker(work, who, each)
        note_read(work, who, person=each.person_id, what="help")
    return tuple(seen(work, each) for each in mine)


def figures(work: Work, who: Acting) -> Figures:
    """How many visits were asked for, made and missed since this quarter of the year began."""
    since = rules.quarter_begins(work.now, work.zone)
    made = (Visit.done_at >= since) & Visit.over_why.in_((Over.CAME, Over.DONE))
    return Figures(_count(work, Visit.asked_at >= since), _count(work, made), missed_since(work, since))


def missed_since(work: Work, since: datetime) -> int:
    """How many times since then a helper who had a visit did not come."""
    query = select(func.count(VisitTaking.id)).where(VisitTaking.why == "missed", VisitTaking.until >= since)
    return work.session.scalars(query).one()


def _count(work: Work, which: ColumnElement[bool]) -> int:
    return work.session.scalars(select(func.count(Visit.id)).where(which)).one()


def _state(visit: Visit, taking: VisitTaking | None) -> State:
    if visit.over_at is not None:
        return State.OVER
    if taking is None:
        return State.WAITS
    if visit.asked_whether_at is not None:
        return State.ASKED
    if visit.proposed_at is not None:
        return State.PROPOSED
    return State.AGREED if visit.at is not None else State.TAKEN


def _require_office(work: Work, who: Acting) -> int:
    helper = helper_of(who)
    if who.person != helper:
        raise Refusal(line("office-in-person"))
    if not offices_of(work, helper):
        raise Refusal(line("visit-not-your-place"))
    return helper


def _mine(work: Work, helper: int) -> list[Visit]:
    query = (
        select(Visit)
        .join(VisitTaking, VisitTaking.visit_id == Visit.id)
        .where(VisitTaking.helper_id == helper, VisitTaking.until.is_(None))
        .where(Visit.over_at.is_(None), Visit.done_at.is_(None))
        .order_by(Visit.at.is_(None), Visit.at, Visit.id)
    )
    return list(work.session.scalars(query))


def _waiting(work: Work, helper: int) -> list[Visit]:
    """Those of one's own home are for others."""
    within = homes_within(offices_of(work, helper))
    query = select(Visit).where(
        *(Visit.over_at.is_(None), Visit.waits_since.is_not(None), Visit.dwelling_id.in_(within)),
        *(Visit.dwelling_id.not_in(dwellings_of(work, helper)), Visit.person_id != helper),
    )
    return list(work.session.scalars(query.order_by(Visit.waits_since, Visit.id)))


def _phone(work: Work, person: int) -> str:
    """The number under which the register knows them, if it does."""
    query = select(RegisterEntry.phone_sealed).where(
        RegisterEntry.person_id == person,
        or_(RegisterEntry.until.is_(None), RegisterEntry.until > work.now),
        RegisterEntry.phone_sealed.is_not(None),
    )
    sealed = work.session.scalars(query.order_by(RegisterEntry.id.desc()).limit(1)).first()
    try:
        return work.keyring.open(phones.PURPOSE, sealed) if sealed is not None else ""
    except Unsealable:
        return ""
