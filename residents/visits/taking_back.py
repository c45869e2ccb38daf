"""Taking a visit back that was asked for on a slip."""

from sqlalchemy import select

from kernel.errors import Refusal
from kernel.lines import line
from kernel.work import Work
from residents.assisting.acts import State
from residents.assisting.model import AssistedAct
from residents.visits.model import Over, Visit
from residents.visits.permits import the_visit
from residents.visits.steps import close


def visit_standing(work: Work, visit: int, person: int) -> State:
    """How a visit stands for somebody: which arrangement holds, and whether it is over."""
    query = select(Visit).where(Visit.id == visit, Visit.person_id == person)
    found = work.session.scalars(query).one_or_none()
    return {"turn": found.turn, "over": found.over_at is not None} if found is not None else {}


def take_visit_back(work: Work, act: AssistedAct) -> None:
    """Nobody is to come; refused once somebody did."""
    visit = the_visit(work, act.subject or 0)
    if visit.over_why not in (None, Over.CANCELLED):
        raise Refusal(line("visit-over"))
    if visit.over_at is None:
        close(work, visit, Over.CANCELLED, act.person_id)
