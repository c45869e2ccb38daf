"""Entering somebody who has no phone: by the desk for any home, by a leader for their buildings (K02)."""

from dataclasses import dataclass

from sqlalchemy import select

from kernel.errors import Next, Refusal
from kernel.lines import line
from kernel.work import Work
from residents.acting import Acting, Origin
from residents.assisting.events import PersonEntered
from residents.assisting.permits import Reach, entering, helper_of, homes_within, require_helps
from residents.calling import checked_name
from residents.homes import claims, confirming
from residents.homes.confirming import Shown
from residents.homes.model import TieCase
from residents.homes.register import same_name
from residents.model import Assurance, Dwelling, Person, Relation, Residency


@dataclass(frozen=True, slots=True)
class Newcomer:
    """What is said of somebody who is entered; ``shown`` is what was looked at to prove it, if anything."""

    dwelling: int
    name: str
    relation: Relation
    adult: bool
    elder: bool
    shown: Shown = ""


@dataclass(frozen=True, slots=True)
class Entered:
    """Somebody is in the register now; not ``verified`` when the desk has to settle it first.

    ``unproved``: they say that they own it, and what was looked at does not prove it.
    """

    person: int
    name: str
    dwelling: str
    verified: bool
    unproved: bool = False


def require_may_enter(work: Work, who: Acting, dwelling: int) -> str:
    """The name of the home, if the helper may enter somebody there."""
    helper, offices = helper_of(who), entering(require_helps(work, who))
    within = select(Dwelling).where(Dwelling.id == dwelling, Dwelling.id.in_(homes_within(offices)))
    home = work.session.scalars(within.where(Dwelling.gone_at.is_(None))).one_or_none()
    if home is None:
        raise Refusal(line("entering-not-yours"), next=Next.HELPING)
    if _at_home(work, helper, dwelling):
        raise Refusal(line("claim-own-home"), next=Next.DESK)
    return home.name


def require_new(work: Work, dwelling: int, name: str) -> None:
    """Refuse a name that somebody of the home already has: then they are in the register."""
    query = (
        select(Person.name)
        .join(Residency, Residency.person_id == Person.id)
        .where(Residency.dwelling_id == dwelling, Residency.until.is_(None), Residency.refused_at.is_(None))
    )
    for known in work.session.scalars(query):
        if same_name(known, name):
            raise Refusal(line("entering-there-already", name=known), next=Next.HELPING)


def enter_person(work: Work, who: Acting, newcomer: Newcomer) -> Entered:
    """Enter somebody without an account, by the rules and caps of confirming; their home hears of it."""
    helper = helper_of(who)
    home = require_may_enter(work, who, newcomer.dwelling)
    name = checked_name(work, newcomer.name, None)
    require_new(work, newcomer.dwelling, name)
    person = Person(name=name, language=work.bylaws.language, elder=newcomer.elder, created_at=work.now)
    person.created_by = helper
    if newcomer.adult:
        person.adult_at, person.adult_by = work.now, helper
    work.session.add(person)
    work.session.flush()
    work.record(PersonEntered(person.id, newcomer.dwelling, helper))
    for_them = Acting(person.id, helper, Origin.DESK)
    relation, adult = newcomer.relation, newcomer.adult
    claimed = claims.claim(work, for_them, newcomer.dwelling, relation, name, adult=adult, brought=True)
    if _before_desk(work, claimed.residency):
        return Entered(person.id, name, home, verified=False)
    as_helper = Acting(helper, helper, who.origin, address=who.address)
    done = confirming.confirm(work, as_helper, claimed.residency, shown=newcomer.shown)
    unproved = relation is Relation.OWNER and done.assurance is not Assurance.OWNER
    return Entered(person.id, name, home, verified=True, unproved=unproved)


def may_prove(work: Work, who: Acting) -> bool:
    """Whether what the helper looks at proves who owns a home: the desk's word does, no leader's."""
    return Reach.DESK in require_helps(work, who)


def _before_desk(work: Work, residency: int) -> bool:
    query = select(TieCase.id).where(TieCase.residency_id == residency, TieCase.decided_at.is_(None))
    return work.session.scalars(query).first() is not None


def _at_home(work: Work, person: int, dwelling: int) -> bool:
    query = select(Residency.id).where(
        *(Residency.person_id == person, Residency.dwelling_id == dwelling),
        *(Residency.until.is_(None), Residency.verified_at.is_not(None)),
    )
    return work.session.scalars(query).first() is not None
