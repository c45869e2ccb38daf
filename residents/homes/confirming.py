"""Confirming who lives where: by the leader of the building, somebody of the home, or the desk."""

from dataclasses import dataclass
from datetime import timedelta
from typing import Literal

from sqlalchemy import func, select

from kernel import texts
from kernel.errors import Next, Refusal
from kernel.lines import line
from kernel.work import Work
from residents.acting import Acting, Origin
from residents.homes.asking import ask_later
from residents.homes.cases import open_case, owners_beside, too_many_owners
from residents.homes.events import LeaderHalfway, TieConfirmed, TieRefused
from residents.homes.model import Matter, TieCase, Why
from residents.homes.over import Said, end_as_said
from residents.homes.register import owners_named, same_name
from residents.model import Assurance, Dwelling, Relation, Residency, RoleKind, Way
from residents.permits import buildings_led, person_of, roles_of
from residents.queries import called

WITHIN = timedelta(days=30)
MOST_BY_MEMBERS = 8
"""People whom the members of one home may confirm in a year."""

A_YEAR = timedelta(days=365)
REASON_LENGTH = 200
Shown = Literal["", "deed", "identity", "contract", "known"]
"""What was looked at, and not kept: title deed, identity card, tenancy contract, or known in person."""

SHOWN: dict[str, Shown] = {"deed": "deed", "identity": "identity", "contract": "contract", "known": "known"}

Beside = Literal["together", "instead", "check"]
"""How a new owner stands to those known before: they own together, it changed hands, or it is looked into."""

BESIDE: dict[str, Beside] = {"together": "together", "instead": "instead"}


@dataclass(frozen=True, slots=True)
class Confirmed:
    """A claim that counts now; ``left`` is how many more a leader may confirm, None for others."""

    residency: int
    name: str
    dwelling: str
    assurance: Assurance
    way: Way
    left: int | None


@dataclass(frozen=True, slots=True)
class NotConfirmed:
    """A claim that was not confirmed."""

    residency: int
    name: str
    dwelling: str


def confirm(
    work: Work,
    who: Acting,
    residency_id: int,
    *,
    shown: Shown = "",
    beside: Beside = "check",
    why: str = "",
) -> Confirmed:
    """Confirm a claim by the surest way the confirmer has: as the desk, as the leader, or from the home.

    Where others are known to own the home, the desk says how they stand ``beside`` the new owner; as long as
    it has not, nobody is confirmed and it lies with the cases. ``why`` is what those before are told.
    """
    by = person_of(who)
    tie, dwelling = a_claim(work, residency_id)
    way = way_of(work, who, tie, dwelling)
    if tie.verified_at is not None:
        return _receipt(work, tie, dwelling, None)  # somebody was quicker, or it is the second tap
    _require_waits(work, tie, dwelling, way)
    left = _require_under_cap(work, by, way, dwelling)
    proved = way is Way.DESK and _proves_owning(work, tie, shown)
    before = _owners_before(work, tie) if proved else []
    if before and beside == "check":
        open_case(work, tie, Matter.OWNERS, other=before[-1])
        return _receipt(work, tie, dwelling, None)
    tie.assurance = Assurance.OWNER if proved else Assurance.RESIDENT
    tie.verified_at, tie.verified_by, tie.way = work.now, by, way
    tie.refused_at, tie.refused_why = None, None
    ask_later(work, tie)
    work.session.flush()
    work.record(TieConfirmed(tie.id, tie.person_id, dwelling.id, by, way.value, tie.assurance.value, shown))
    if beside == "instead":
        for each in before:
            end_as_said(work, each, Said(Why.SOLD, why, by))
    if proved:
        too_many_owners(work, tie)
    if way is Way.LEADER:
        _note_halfway(work, by)
    return _receipt(work, tie, dwelling, left)


def refuse(work: Work, who: Acting, residency_id: int, reason: str) -> NotConfirmed:
    """Do not confirm a claim, and say why; the same again gives the same answer."""
    by = person_of(who)
    tie, dwelling = a_claim(work, residency_id)
    way_of(work, who, tie, dwelling)
    if tie.verified_at is not None:
        raise Refusal(line("claim-confirmed-already"))
    _require_no_case(work, tie)
    told = texts.clean(reason, one_line=True)
    if not texts.is_visible(told) or texts.length(told) > REASON_LENGTH:
        raise Refusal(line("case-reason-length", most=REASON_LENGTH))
    if tie.refused_at is None:
        tie.refused_at, tie.refused_why = work.now, told
        work.session.flush()
        work.record(TieRefused(tie.id, tie.person_id, by))
    return NotConfirmed(tie.id, called(work, tie.person_id), dwelling.name)


def confirm_shown(work: Work, who: Acting, residency_id: int, shown: str) -> Confirmed:
    """Confirm, as a button says it; a forged word for what was looked at counts as nothing shown."""
    return confirm(work, who, residency_id, shown=SHOWN.get(shown, ""))


def owners_known(work: Work, who: Acting, residency_id: int, shown: str) -> tuple[str, ...]:
    """Who is known to own the home of a claim, where the desk has to say how a new owner stands to them."""
    tie, dwelling = a_claim(work, residency_id)
    owns = tie.relation == Relation.OWNER and _proves_owning(work, tie, SHOWN.get(shown, ""))
    if not owns or tie.verified_at is not None or way_of(work, who, tie, dwelling) is not Way.DESK:
        return ()
    return tuple(called(work, each.person_id) for each in _owners_before(work, tie))


def way_of_tie(work: Work, who: Acting, residency_id: int) -> Way:
    """As what this claim may be confirmed or refused; refused if as nothing."""
    return way_of(work, who, *a_claim(work, residency_id))


def way_of(work: Work, who: Acting, tie: Residency, dwelling: Dwelling) -> Way:
    """As what somebody may confirm this claim, the surest first; refused if as nothing."""
    way, may_confirm = stands_to(work, who, tie, dwelling)
    if not may_confirm:
        raise Refusal(line("claim-own-home"), next=Next.DESK)
    return way


def stands_to(work: Work, who: Acting, tie: Residency, dwelling: Dwelling) -> tuple[Way, bool]:
    """As what somebody looks at this claim, and whether they may confirm it; refused if as nothing.

    Nobody confirms themselves or in another one's name, and nobody in office confirms for their own home:
    there they are a member, or, while their own tie waits or is disputed, nobody.
    """
    by = person_of(who)
    if who.by not in (None, by):
        raise Refusal(line("claim-in-person"), next=Next.HELPING)
    if tie.person_id == by:
        raise Refusal(line("claim-own"), next=Next.DESK)
    mine = _tie_to(work, by, dwelling.id)
    if mine is not None:
        if mine.verified_at is None or mine.disputed_at is not None:
            raise Refusal(line("claim-own-home"), next=Next.DESK)
        return Way.MEMBER, may_vouch(mine, tie.relation)
    if RoleKind.DESK in roles_of(work, by):
        return Way.DESK, True
    if dwelling.building_id in buildings_led(work, by):
        return Way.LEADER, True
    raise Refusal(line("claim-not-yours"))


def may_confirm(work: Work, person: int, tie: Residency) -> bool:
    """Whether this person may confirm a claim, as whatever they are."""
    who, dwelling = Acting(person, person, Origin.CHAT), work.session.get_one(Dwelling, tie.dwelling_id)
    try:
        return stands_to(work, who, tie, dwelling)[1]
    except Refusal:
        return False


def may_vouch(mine: Residency, relation: Relation) -> bool:
    """Whether a member of a home may say who else belongs to it: an owner for all but owners."""
    match relation:
        case Relation.OWNER:
            return False
        case Relation.TENANT:
            return mine.assurance == Assurance.OWNER
        case Relation.HOUSEHOLD:
            return True
    return False


def confirmed_by(work: Work, leader: int) -> int:
    """How many a leader has confirmed in the last thirty days."""
    query = select(func.count(Residency.id)).where(
        *(Residency.verified_by == leader, Residency.way == Way.LEADER),
        Residency.verified_at > work.now - WITHIN,
    )
    return work.session.scalars(query).one()


def a_claim(work: Work, residency_id: int) -> tuple[Residency, Dwelling]:
    """A tie that somebody still claims, and its home."""
    query = select(Residency).where(Residency.id == residency_id, Residency.until.is_(None))
    tie = work.session.scalars(query).one_or_none()
    if tie is None:
        raise Refusal(line("claim-gone"))
    return tie, work.session.get_one(Dwelling, tie.dwelling_id)


def case_of(work: Work, tie: Residency) -> Matter | None:
    """What the desk has still to decide about a claim, if anything: until then nobody else decides."""
    query = select(TieCase.matter).where(TieCase.residency_id == tie.id, TieCase.decided_at.is_(None))
    matter = work.session.scalars(query.order_by(TieCase.id).limit(1)).first()
    return Matter(matter) if matter is not None else None


def _tie_to(work: Work, person: int, dwelling: int) -> Residency | None:
    query = select(Residency).where(
        *(Residency.person_id == person, Residency.dwelling_id == dwelling, Residency.until.is_(None)),
    )
    return work.session.scalars(query).one_or_none()


def _proves_owning(work: Work, tie: Residency, shown: Shown) -> bool:
    """A deed does; an identity card says who somebody is, which proves it where the register names them."""
    if tie.relation != Relation.OWNER:
        return False
    if shown == "identity":
        name = called(work, tie.person_id)
        return any(same_name(each.name, name) for each in owners_named(work, tie.dwelling_id))
    return shown == "deed"


def _owners_before(work: Work, tie: Residency) -> list[Residency]:
    """Those known to own the home, unless the register names so many owners, and this one among them."""
    before, named = owners_beside(work, tie), owners_named(work, tie.dwelling_id)
    name = called(work, tie.person_id)
    if len(before) < len(named) and any(same_name(each.name, name) for each in named):
        return []
    return before


def _require_waits(work: Work, tie: Residency, dwelling: Dwelling, way: Way) -> None:
    _require_no_case(work, tie)
    if dwelling.gone_at is not None:
        raise Refusal(line("claim-home-unknown"), next=Next.DESK)
    if tie.refused_at is not None and way is not Way.DESK:
        # What one of them said no to, another one's old button does not turn into a yes.
        raise Refusal(line("claim-refused-already"), next=Next.DESK)


def _require_no_case(work: Work, tie: Residency) -> None:
    if case_of(work, tie) is not None:
        raise Refusal(line("claim-before-desk"), next=Next.DESK)


def _require_under_cap(work: Work, by: int, way: Way, dwelling: Dwelling) -> int | None:
    match way:
        case Way.LEADER:
            most, done = work.bylaws.access.leader_confirms, confirmed_by(work, by)
            if done >= most:
                raise Refusal(line("claim-cap", most=most), next=Next.DESK)
            return most - done - 1
        case Way.MEMBER:
            query = select(func.count(Residency.id)).where(
                *(Residency.dwelling_id == dwelling.id, Residency.way == Way.MEMBER),
                Residency.verified_at > work.now - A_YEAR,
            )
            if work.session.scalars(query).one() >= MOST_BY_MEMBERS:
                raise Refusal(line("claim-cap-home", most=MOST_BY_MEMBERS), next=Next.DESK)
    return None


def _note_halfway(work: Work, leader: int) -> None:
    """Exactly once on the way up: the supervisors look while there is still something to stop."""
    most, done = work.bylaws.access.leader_confirms, confirmed_by(work, leader)
    if done == (most + 1) // 2:
        work.record(LeaderHalfway(leader, done, most))


def _receipt(work: Work, tie: Residency, dwelling: Dwelling, left: int | None) -> Confirmed:
    assurance, way = Assurance(tie.assurance), Way(tie.way)
    return Confirmed(tie.id, called(work, tie.person_id), dwelling.name, assurance, way, left)
