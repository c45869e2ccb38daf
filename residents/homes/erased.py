"""Cases of somebody whose data is erased: nobody is left to be heard, and nobody waits for them."""

from sqlalchemy import select

from kernel.work import Work
from residents.homes.asking import ask_later
from residents.homes.cases import sides
from residents.homes.events import CaseLapsed
from residents.homes.model import Matter, Ruling, TieCase
from residents.model import Residency


def close_for_erased(work: Work, person: int) -> None:
    """End what nothing is left of: their own tie goes, and what they alone said of another's is said no more.

    A claim that they said no to waits for the desk as before, since nobody else may confirm it.
    """
    mine = set(work.session.scalars(select(Residency.id).where(Residency.person_id == person)))
    query = select(TieCase).where(TieCase.decided_at.is_(None)).order_by(TieCase.id)
    either = TieCase.residency_id.in_(mine) | TieCase.other_id.in_(mine)
    for case in list(work.session.scalars(query.where(either))):
        tie, other = sides(work, case)
        if tie.id in mine:
            _lapse(work, case, Ruling.DROP, other)
        elif case.matter == Matter.OBJECTION and tie.verified_at is not None:
            _lapse(work, case, Ruling.KEEP, tie)


def _lapse(work: Work, case: TieCase, ruling: Ruling, stays: Residency | None) -> None:
    case.decided_at, case.ruling = work.now, ruling
    if stays is not None and stays.disputed_at is not None and stays.until is None:
        stays.disputed_at = None
        ask_later(work, stays)
    work.session.flush()
    work.record(CaseLapsed(case.id, stays.person_id if stays is not None else None))
