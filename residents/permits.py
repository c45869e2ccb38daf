"""Who may do what, and the reason if not; permits combine with ``&`` and ``|``."""

from collections.abc import Callable
from dataclasses import dataclass

from sqlalchemy import select

from kernel.errors import Next, Refusal
from kernel.lines import line
from kernel.work import Work
from residents.acting import Acting
from residents.model import Residency, Role, RoleKind
from residents.offices.powers import POWERS, Power

Judge = Callable[[Work, Acting], Refusal | None]


@dataclass(frozen=True, slots=True)
class Permit:
    """A rule about who may act; judging gives the refusal, or None when allowed."""

    judge: Judge

    def __and__(self, other: "Permit") -> "Permit":
        return Permit(lambda work, who: self.judge(work, who) or other.judge(work, who))

    def __or__(self, other: "Permit") -> "Permit":
        return Permit(lambda work, who: self.judge(work, who) and other.judge(work, who))


def require(permit: Permit, work: Work, who: Acting) -> None:
    """Refuse with the reason unless the permit allows it."""
    if (refusal := permit.judge(work, who)) is not None:
        raise refusal


def person_of(who: Acting) -> int:
    """The person who acts; a stranger is asked to join first."""
    if who.person is None:
        raise Refusal(line("refused-stranger"), next=Next.JOIN)
    return who.person


def roles_of(work: Work, person: int) -> set[RoleKind]:
    """The offices a person holds now."""
    query = select(Role.kind).where(
        Role.person_id == person, Role.since <= work.now, (Role.until.is_(None)) | (Role.until > work.now)
    )
    return {RoleKind(kind) for kind in work.session.scalars(query)}


def buildings_led(work: Work, person: int) -> list[int]:
    """The buildings that this person leads now."""
    query = select(Role.place_id).where(
        *(Role.person_id == person, Role.kind == RoleKind.BUILDING_LEADER, Role.place_id.is_not(None)),
        *(Role.since <= work.now, (Role.until.is_(None)) | (Role.until > work.now)),
    )
    return [place for place in work.session.scalars(query) if place is not None]


def dwellings_of(work: Work, person: int) -> list[int]:
    """The dwellings a person is a verified member of now, in the order of joining.

    A tie that somebody disputes counts for nothing new until the desk has decided.
    """
    query = (
        select(Residency.dwelling_id)
        .where(Residency.person_id == person, Residency.verified_at.is_not(None), Residency.until.is_(None))
        .where(Residency.disputed_at.is_(None))
        .order_by(Residency.id)
    )
    return list(work.session.scalars(query))


def _judge_resident(work: Work, who: Acting) -> Refusal | None:
    if who.person is None or not dwellings_of(work, who.person):
        return Refusal(line("refused-stranger"), next=Next.JOIN)
    return None


def _judge_role(*kinds: RoleKind) -> Judge:
    def judge(work: Work, who: Acting) -> Refusal | None:
        if who.person is None:
            return Refusal(line("refused-stranger"), next=Next.JOIN)
        if who.by not in (None, who.person):
            return Refusal(line("office-in-person"))  # nobody's office is used in their name
        if roles_of(work, who.person).isdisjoint(kinds):
            return Refusal(line("refused-office"))
        return None

    return judge


def having(power: Power) -> Permit:
    """Whoever holds an office with this power, acting themselves."""
    return Permit(_judge_role(*POWERS[power]))


a_resident = Permit(_judge_resident)
"""A verified member of a dwelling."""

on_the_committee = having(Power.ANSWER)
"""A member of the committee, the chair included."""

the_chair = having(Power.GROUP)

at_the_desk = having(Power.HOMES)
"""Whoever serves at the desk."""

a_supervisor = having(Power.SUPERVISE)

a_leader = Permit(_judge_role(RoleKind.BUILDING_LEADER))
"""A building leader; which buildings they lead, ``buildings_led`` tells."""

a_merchant = having(Power.COUNTER)
