"""Moving out, and an owner ending a tenant's tie."""

from dataclasses import dataclass

from sqlalchemy import select

from kernel.errors import Next, Refusal
from kernel.lines import line
from kernel.work import Work
from residents.acting import Acting
from residents.homes import over
from residents.model import Assurance, Dwelling, Person, Relation, Residency
from residents.permits import person_of


@dataclass(frozen=True, slots=True)
class Ended:
    """A tie that is over; what was done under it stays as it is."""

    residency: int
    name: str
    dwelling: str
    homes_left: int
    claimed: bool = False
    """It was only a claim, and is taken back."""


def move_out(work: Work, who: Acting, residency_id: int) -> Ended:
    """I do not live there any more. What I said and supported stays; a second time changes nothing."""
    person = person_of(who)
    tie = _tie(work, residency_id)
    if tie.person_id != person:
        raise Refusal(line("home-not-yours"))
    return _end(work, tie, person)


def end_tenancy(work: Work, who: Acting, residency_id: int) -> Ended:
    """An owner says that a tenant, or somebody of the household they brought in, lives there no more."""
    person = person_of(who)
    tie = _tie(work, residency_id)
    query = select(Residency).where(
        *(Residency.person_id == person, Residency.dwelling_id == tie.dwelling_id),
        *(Residency.until.is_(None), Residency.disputed_at.is_(None), Residency.verified_at.is_not(None)),
    )
    mine = work.session.scalars(query).one_or_none()
    if mine is None or mine.assurance != Assurance.OWNER or tie.relation != Relation.TENANT:
        raise Refusal(line("home-not-your-tenant"), next=Next.DESK)
    return _end(work, tie, person)


def _tie(work: Work, residency_id: int) -> Residency:
    tie = work.session.scalars(select(Residency).where(Residency.id == residency_id)).one_or_none()
    if tie is None:
        raise Refusal(line("home-not-yours"))
    return tie


def _end(work: Work, tie: Residency, by: int) -> Ended:
    over.end(work, tie, by)
    left = select(Residency.id).where(
        Residency.person_id == tie.person_id, Residency.until.is_(None), Residency.verified_at.is_not(None)
    )
    name = work.session.get_one(Person, tie.person_id).name
    home = work.session.get_one(Dwelling, tie.dwelling_id).name
    return Ended(tie.id, name, home, len(work.session.scalars(left).all()), tie.verified_at is None)
