"""Reading cases: for the desk with both sides, for each side its own."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from sqlalchemy import func, select

from kernel.errors import Refusal
from kernel.lines import line
from kernel.work import Work
from residents.acting import Acting
from residents.homes.cases import is_word_against_claim, owners_beside, sides
from residents.homes.model import Matter, Ruling, TieCase, Why
from residents.homes.over import last_word
from residents.homes.register import owners_named
from residents.model import Assurance, Dwelling, Person, Relation, Residency, RoleKind, Way
from residents.naming import masked
from residents.permits import at_the_desk, person_of, require, roles_of
from residents.privacy.reading import note_read

PAGE = 5


@dataclass(frozen=True, slots=True)
class Side:
    """One of the two: who, as what, how and when it was proved, and what they say."""

    name: str
    relation: Relation
    assurance: Assurance
    way: Way
    verified_at: datetime | None
    since: datetime
    said: str


@dataclass(frozen=True, slots=True)
class EndedAs:
    """As what a tie was ended that is looked at again; ``said`` is what a relative who brought it says."""

    why: Why
    words: str
    by: str
    said: str


@dataclass(frozen=True, slots=True)
class Case:
    """A case as the desk sees it; ``owners`` are those whom the register names.

    ``of_both``: not only the tie in question, also that of whoever says otherwise can be ended. ``before``
    are those known to own the home, whose place a new owner may take; ``ended`` is what the desk said.
    """

    id: int
    matter: Matter
    dwelling: str
    opened_at: datetime
    asked_in: bool
    tie: Side
    other: Side | None
    owners: tuple[str, ...]
    ruling: Ruling | None
    reason: str
    of_both: bool
    before: tuple[str, ...]
    ended: EndedAs | None


class Stands(StrEnum):
    """How a tie stands once the desk has ruled."""

    OWNER = "owner"
    IN = "in"
    RESIDENT = "resident"
    """Not taken for an owner, and still somebody who lives there."""

    NEVER = "never"
    """It had not begun to count, and does not."""

    OVER = "over"
    SAME = "same"
    """Its person is the other one, with a second account."""


@dataclass(frozen=True, slots=True)
class Ruled:
    """What a ruling means to one of those whom it concerns.

    ``own`` is how they themselves stand, if that was in question or is over; ``theirs`` how the tie in
    question stands that is somebody else's, whose masked ``name`` this is.
    """

    own: Stands | None
    theirs: Stands | None
    name: str


@dataclass(frozen=True, slots=True)
class MySide:
    """A case as one of its sides sees it."""

    id: int
    dwelling: str
    said: str
    other: str
    ruling: Ruling | None
    reason: str
    asked_in: bool
    ruled: Ruled


def cases_waiting(work: Work, who: Acting) -> int:
    """How many cases wait for the desk."""
    if who.person is None or RoleKind.DESK not in roles_of(work, who.person):
        return 0
    return work.session.scalars(select(func.count(TieCase.id)).where(TieCase.decided_at.is_(None))).one()


def cases_listed(work: Work, who: Acting, page: int) -> tuple[tuple[tuple[int, str, Matter], ...], bool]:
    """A page of open cases as (id, dwelling, matter), the oldest first, and whether there are more."""
    require(at_the_desk, work, who)
    query = (
        select(TieCase.id, Dwelling.name, TieCase.matter)
        .join(Dwelling, Dwelling.id == TieCase.dwelling_id)
        .where(TieCase.decided_at.is_(None))
        .order_by(TieCase.id)
        .offset(max(0, page) * PAGE)
        .limit(PAGE + 1)
    )
    found = work.session.execute(query).all()
    return tuple((i, home, Matter(matter)) for i, home, matter in found[:PAGE]), len(found) > PAGE


def case_shown(work: Work, who: Acting, case_id: int) -> Case:
    """One case with both sides, for the desk. A look, which is written down."""
    require(at_the_desk, work, who)
    case = _found(work, case_id)
    tie, other = sides(work, case)
    for each in (tie, other):
        if each is not None:
            note_read(work, who, person=each.person_id, dwelling=each.dwelling_id, what="claim")
    return Case(
        id=case.id,
        matter=Matter(case.matter),
        dwelling=work.session.get_one(Dwelling, case.dwelling_id).name,
        opened_at=case.opened_at,
        asked_in=case.asked_in_at is not None,
        tie=_side(work, tie, case.said_by_tie),
        other=_side(work, other, case.said_by_other) if other is not None else None,
        owners=tuple(each.name for each in owners_named(work, case.dwelling_id)),
        ruling=Ruling(case.ruling) if case.ruling else None,
        reason=case.reason or "",
        of_both=not is_word_against_claim(case, tie),
        before=_before(work, case, tie),
        ended=_ended_as(work, case, tie),
    )


def my_side(work: Work, who: Acting, case_id: int) -> MySide:
    """The same for one of its two sides; the other's name is masked."""
    case, person = _found(work, case_id), person_of(who)
    tie, other = sides(work, case)
    if tie.person_id == person:
        said, against = case.said_by_tie, other
    elif other is not None and other.person_id == person:
        said, against = case.said_by_other, tie
    elif case.opened_by == person:
        said, against = case.said_by_other, None
    else:
        raise Refusal(line("case-not-yours"))
    name = masked(work.session.get_one(Person, against.person_id).name) if against is not None else ""
    return MySide(
        id=case.id,
        dwelling=work.session.get_one(Dwelling, case.dwelling_id).name,
        said=said,
        other=name,
        ruling=Ruling(case.ruling) if case.ruling else None,
        reason=case.reason or "",
        asked_in=case.asked_in_at is not None,
        ruled=ruled_for(work, case, person),
    )


def ruled_for(work: Work, case: TieCase, person: int) -> Ruled:
    """What the ruling of a case means to this person."""
    tie, _ = sides(work, case)
    if tie.person_id == person:
        return Ruled(_stands(case, tie), None, "")
    theirs = select(Residency).where(Residency.person_id == person, Residency.dwelling_id == case.dwelling_id)
    mine = work.session.scalars(theirs.order_by(Residency.id.desc()).limit(1)).one_or_none()
    own = _stands(case, mine) if mine is not None else None
    name = masked(work.session.get_one(Person, tie.person_id).name)
    return Ruled(own if own in (Stands.NEVER, Stands.OVER) else None, _stands(case, tie), name)


def _stands(case: TieCase, tie: Residency) -> Stands:
    if case.ruling == Ruling.SAME:
        return Stands.SAME
    if tie.verified_at is None:
        return Stands.NEVER
    if tie.until is not None:
        return Stands.OVER
    if tie.assurance == Assurance.OWNER:
        return Stands.OWNER
    return Stands.RESIDENT if case.ruling == Ruling.DROP else Stands.IN


def _before(work: Work, case: TieCase, tie: Residency) -> tuple[str, ...]:
    """Those known to own the home beside somebody who says they do."""
    if case.matter == Matter.ENDED or tie.relation != Relation.OWNER:
        return ()
    return tuple(work.session.get_one(Person, each.person_id).name for each in owners_beside(work, tie))


def _ended_as(work: Work, case: TieCase, tie: Residency) -> EndedAs | None:
    said = last_word(work, tie.id) if case.matter == Matter.ENDED else None
    if said is None or said.carried_by is None:
        return None
    by = work.session.get_one(Person, said.carried_by).name
    return EndedAs(Why(said.why), said.words, by, case.said_by_other)


def _found(work: Work, case_id: int) -> TieCase:
    case = work.session.scalars(select(TieCase).where(TieCase.id == case_id)).one_or_none()
    if case is None:
        raise Refusal(line("case-gone"))
    return case


def _side(work: Work, tie: Residency, said: str) -> Side:
    return Side(
        name=work.session.get_one(Person, tie.person_id).name,
        relation=Relation(tie.relation),
        assurance=Assurance(tie.assurance),
        way=Way(tie.way),
        verified_at=tie.verified_at,
        since=tie.since,
        said=said,
    )
