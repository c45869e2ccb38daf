"""A member of a home says that somebody confirmed for it does not belong there."""

from dataclasses import dataclass

from sqlalchemy import select

from kernel import texts
from kernel.errors import Next, Refusal
from kernel.lines import line
from kernel.work import Work
from residents.acting import Acting
from residents.homes.cases import WORDS_LENGTH, open_case
from residents.homes.model import Matter
from residents.model import Assurance, Residency
from residents.permits import person_of

RANK = {Assurance.KNOWN: 0, Assurance.RESIDENT: 1, Assurance.OWNER: 2}


@dataclass(frozen=True, slots=True)
class Objected:
    """The desk has it now; ``suspended`` if the other counts for nothing new until it decides.

    ``waits``: they only claim to belong there, and nobody but the desk can confirm it now.
    """

    case: int
    suspended: bool
    waits: bool = False


def object_to(work: Work, who: Acting, residency_id: int, words: str = "") -> Objected:
    """Object to a tie or a claim of one's own home. A second time changes nothing.

    Only a later tie that is no surer than one's own is suspended: whoever came in by somebody's word
    cannot take the home from its owner by one tap.
    """
    person = person_of(who)
    tie = work.session.scalars(
        select(Residency).where(Residency.id == residency_id, Residency.until.is_(None))
    ).one_or_none()
    if tie is None or tie.person_id == person or tie.refused_at is not None:
        raise Refusal(line("claim-gone"))
    mine = _mine(work, person, tie.dwelling_id)
    said = texts.cut(texts.clean(words), WORDS_LENGTH)
    if _may_suspend(mine, tie) and tie.disputed_at is None:
        tie.disputed_at = work.now
        work.session.flush()
    case = open_case(work, tie, Matter.OBJECTION, other=mine, by=person)
    if said and case.other_id == mine.id:
        case.said_by_other = said
        work.session.flush()
    return Objected(case.id, tie.disputed_at is not None, tie.verified_at is None)


def _mine(work: Work, person: int, dwelling: int) -> Residency:
    query = select(Residency).where(
        *(Residency.person_id == person, Residency.dwelling_id == dwelling, Residency.until.is_(None)),
        *(Residency.verified_at.is_not(None), Residency.disputed_at.is_(None)),
    )
    mine = work.session.scalars(query).one_or_none()
    if mine is None:
        raise Refusal(line("object-not-of-home"), next=Next.DESK)
    return mine


def _may_suspend(mine: Residency, tie: Residency) -> bool:
    if tie.verified_at is None or mine.verified_at is None:
        return False
    surer = RANK[Assurance(mine.assurance)] > RANK[Assurance(tie.assurance)]
    alike = RANK[Assurance(mine.assurance)] == RANK[Assurance(tie.assurance)]
    return tie.assurance != Assurance.OWNER and (surer or (alike and mine.verified_at < tie.verified_at))
