"""Whoever in office looks at a claim or a case is written down; the person sees it under who looked."""

from kernel.work import Work
from residents.acting import Acting
from residents.homes.cases import sides
from residents.homes.confirming import a_claim, way_of
from residents.homes.model import TieCase
from residents.model import Way
from residents.permits import at_the_desk, person_of, require
from residents.privacy.reading import note_read


def at_claim(work: Work, who: Acting, residency_id: int) -> None:
    """The desk or a leader is about to see a claim; members of the home look at their own home."""
    tie, dwelling = a_claim(work, residency_id)
    if way_of(work, person_of(who), tie, dwelling) is not Way.MEMBER:
        note_read(work, who, person=tie.person_id, dwelling=dwelling.id, what="claim")


def at_case(work: Work, who: Acting, case_id: int) -> None:
    """The desk is about to see both sides of a case, and whom the register names."""
    require(at_the_desk, work, who)
    case = work.session.get(TieCase, case_id)
    for tie in sides(work, case) if case is not None else ():
        if tie is not None:
            note_read(work, who, person=tie.person_id, dwelling=tie.dwelling_id, what="claim")
