"""A second proof of who owns a home, beside the letter and the name: papers that the desk saw, or the number.

And who is to hear at once that somebody came in as an owner by a letter alone.
"""

from sqlalchemy import select

from kernel.errors import Next, Refusal
from kernel.lines import line
from kernel.work import Work
from residents.acting import Acting
from residents.homes.ending import TieStands, a_tie, require_office_for
from residents.homes.events import TieConfirmed
from residents.model import Assurance, Dwelling, Person, Relation, Residency, Way
from residents.permits import person_of
from residents.roster.model import RegisterEntry


def by_letter_alone(tie: Residency) -> bool:
    """Whether a known owner is one by the letter and the name, and nobody has seen more."""
    return tie.assurance == Assurance.OWNER and tie.way == Way.LETTER


def saw_deed(work: Work, who: Acting, tie_id: int) -> TieStands:
    """The desk saw the deed of an owner who came by letter; a second time changes nothing."""
    tie = a_tie(work, tie_id)
    if not require_office_for(work, who, tie):
        raise Refusal(line("ending-for-desk"), next=Next.DESK)
    if tie.until is not None or tie.assurance != Assurance.OWNER:
        raise Refusal(line("tie-over-already"), next=Next.DESK)
    if by_letter_alone(tie):
        tie.way, tie.verified_by = Way.DESK, person_of(who)
        work.session.flush()
        fact = (tie.id, tie.person_id, tie.dwelling_id, person_of(who), Way.DESK.value, tie.assurance)
        work.record(TieConfirmed(*fact, shown="deed"))
    name = work.session.get_one(Person, tie.person_id).name
    return TieStands(tie.id, name, work.session.get_one(Dwelling, tie.dwelling_id).name)


def whose_number(work: Work, dwelling: int) -> list[int]:
    """Those here whose own number the register has for an owner of this home: known by it in any home."""
    numbers = select(RegisterEntry.phone_digest).where(
        *(RegisterEntry.dwelling_id == dwelling, RegisterEntry.until.is_(None)),
        *(RegisterEntry.relation == Relation.OWNER, RegisterEntry.phone_digest.is_not(None)),
    )
    query = select(RegisterEntry.person_id).where(
        RegisterEntry.phone_digest.in_(numbers), RegisterEntry.person_id.is_not(None)
    )
    return sorted({person for person in work.session.scalars(query) if person is not None})
