"""Who has a say in a visit: whoever is visited and their relatives, and one helper in office (A27)."""

from sqlalchemy import select

from kernel.errors import Refusal
from kernel.lines import line
from kernel.work import Work
from residents.acting import Acting
from residents.assisting.permits import OFFICES, Reach, helper_of, homes_within, is_kin, offices_of
from residents.model import Dwelling, Person, Residency, Role
from residents.moderation.conduct import suspension_of
from residents.permits import dwellings_of, person_of
from residents.visits.model import Visit, VisitTaking


def the_visit(work: Work, visit: int) -> Visit:
    """One visit, or a kind refusal."""
    found = work.session.scalars(select(Visit).where(Visit.id == visit)).one_or_none()
    if found is None:
        raise Refusal(line("visit-gone"))
    return found


def taking_of(work: Work, visit: int) -> VisitTaking | None:
    """Who has it now."""
    query = select(VisitTaking).where(VisitTaking.visit_id == visit, VisitTaking.until.is_(None))
    return work.session.scalars(query).one_or_none()


def is_theirs(work: Work, who: Acting, visit: Visit) -> bool:
    """Whether it is for the asking person to say when, or not at all: they themselves, or a relative."""
    if who.person is None:
        return False
    return who.person == visit.person_id or is_kin(work, who.person, visit.person_id)


def require_theirs(work: Work, who: Acting, visit: Visit) -> int:
    """The person who may say so; refused for everybody else."""
    person = person_of(who)
    if not is_theirs(work, who, visit):
        raise Refusal(line("visit-not-yours"))
    return person


def require_open(visit: Visit) -> None:
    """Refused once nothing more is done about it."""
    if visit.over_at is not None:
        raise Refusal(line("visit-over"))


def reach_at(work: Work, helper: int, dwelling: int) -> Reach | None:
    """In which office somebody visits this home, if they are in one; kinship is none."""
    offices = offices_of(work, helper)
    for reach in (Reach.DESK, Reach.LEADER, Reach.GRID):
        if reach in offices:
            homes = homes_within({reach: offices[reach]}).where(Dwelling.id == dwelling)
            if work.session.scalars(homes).first() is not None:
                return reach
    return None


def require_visits(work: Work, who: Acting, visit: Visit) -> tuple[int, Reach]:
    """The helper and their office: in person, in office there, and of another home."""
    helper = helper_of(who)
    if who.person != helper:
        raise Refusal(line("office-in-person"))
    reach = reach_at(work, helper, visit.dwelling_id)
    if reach is None:
        raise Refusal(line("visit-not-your-place"))
    if helper == visit.person_id or visit.dwelling_id in dwellings_of(work, helper):
        raise Refusal(line("visit-own-home"))
    return helper, reach


def require_not_paused(work: Work, helper: int) -> None:
    """Whoever is suspended visits nobody meanwhile."""
    found = suspension_of(work, helper)
    if found is not None:
        raise Refusal(line("visit-paused", until=found.until))


def require_taker(work: Work, who: Acting, visit: Visit) -> VisitTaking:
    """The helper who has it, still in office; refused for every other."""
    helper, _ = require_visits(work, who, visit)
    taking = taking_of(work, visit.id)
    if taking is None or taking.helper_id != helper:
        raise taken_by_another(work, taking) if taking else Refusal(line("visit-not-taken"))
    return taking


def taken_by_another(work: Work, taking: VisitTaking) -> Refusal:
    """Somebody else was first, and who that is."""
    name = work.session.get_one(Person, taking.helper_id).name
    return Refusal(line("visit-taken-already", name=name, office=taking.office))


def helpers_for(work: Work, visit: Visit) -> list[int]:
    """Whose queue it stands in: the desk, the leaders and grid workers of that home, of other homes."""
    query = select(Role.person_id).where(
        *(Role.kind.in_(OFFICES), Role.since <= work.now),
        Role.until.is_(None) | (Role.until > work.now),
    )
    there = select(Residency.person_id).where(
        *(Residency.dwelling_id == visit.dwelling_id, Residency.until.is_(None)),
        Residency.verified_at.is_not(None),
    )
    everybody = set(work.session.scalars(query)) - set(work.session.scalars(there)) - {visit.person_id}
    return sorted(each for each in everybody if reach_at(work, each, visit.dwelling_id) is not None)
