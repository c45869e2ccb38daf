"""What an act needs: how surely somebody is known, and whether they must be of age (A01, by-law access)."""

from typing import Literal, assert_never

from sqlalchemy import select

from kernel.bylaws import AccessRules
from kernel.errors import Next, Refusal
from kernel.lines import line
from kernel.work import Work
from residents.acting import Acting
from residents.model import Assurance, Person, Residency, Way
from residents.permits import Permit, roles_of

Act = Literal["propose", "support", "comment", "vote"]
OF_AGE_BY = frozenset({Way.FOUNDING, Way.ROSTER})
"""Whoever a file or a roster names was entered by somebody who knows them, and counts as of age."""


def may(act: Act) -> Permit:
    """The permit for an act; its refusal says exactly what is missing and leads to getting it."""
    return Permit(lambda work, who: _judge(work, who, act))


def homes_proved(work: Work, person: int, act: Act) -> list[int]:
    """The homes for which this person is known surely enough for an act, in the order of joining.

    An owner of one home who rents another speaks as an owner for the first one only.
    """
    query = select(Residency.dwelling_id).where(
        *(Residency.person_id == person, Residency.verified_at.is_not(None)),
        *(Residency.until.is_(None), Residency.disputed_at.is_(None)),
    )
    if _level(work.bylaws.access, act) is Assurance.OWNER:
        query = query.where(Residency.assurance == Assurance.OWNER)
    return list(work.session.scalars(query.order_by(Residency.id)))


def of_age(work: Work, person: int) -> bool:
    """Whether it was said of this person that they are of age."""
    if work.session.get_one(Person, person).adult_at is not None:
        return True
    brought = (
        Residency.person_id == person,
        Residency.way.in_(OF_AGE_BY),
        Residency.verified_at.is_not(None),
    )
    return work.session.scalars(select(Residency.id).where(*brought).limit(1)).first() is not None


def _judge(work: Work, who: Acting, act: Act) -> Refusal | None:
    if who.person is None:
        return Refusal(line("refused-stranger"), next=Next.JOIN)
    rules = work.bylaws.access
    missing = _unproved(work, who.person, _level(rules, act))
    if missing is None and _for_adults(rules, act) and not of_age(work, who.person):
        return Refusal(line("access-adult"), next=Next.ADULT)
    return missing


def _level(rules: AccessRules, act: Act) -> Assurance:
    match act:
        case "propose":
            return Assurance(rules.propose)
        case "comment":
            return Assurance(rules.comment)
        case "vote":
            # Who speaks for which home, and whether owners alone do, the poll and its roll say.
            return Assurance.KNOWN
        case "support":
            # Support counts homes, and nobody's word alone makes a home count.
            needed = Assurance(rules.support)
            return Assurance.RESIDENT if needed is Assurance.KNOWN else needed
        case _:
            assert_never(act)


def _for_adults(rules: AccessRules, act: Act) -> bool:
    return rules.adults == "everything" or (rules.adults == "deciding" and act != "comment")


def _unproved(work: Work, person: int, needed: Assurance) -> Refusal | None:
    query = select(Residency).where(Residency.person_id == person, Residency.until.is_(None))
    ties = [tie for tie in work.session.scalars(query.order_by(Residency.id)) if tie.refused_at is None]
    if not ties and not (needed is Assurance.KNOWN and roles_of(work, person)):
        return Refusal(line("refused-stranger"), next=Next.JOIN)
    if needed is Assurance.KNOWN:
        return None
    counted = [tie for tie in ties if tie.verified_at is not None and tie.disputed_at is None]
    if not counted:
        disputed = any(tie.disputed_at is not None for tie in ties)
        if disputed:
            return Refusal(line("access-disputed"), next=Next.DESK)
        return Refusal(line("access-waiting"), next=Next.JOIN)
    if needed is Assurance.OWNER and all(tie.assurance != Assurance.OWNER for tie in counted):
        return Refusal(line("access-owner"), next=Next.JOIN)
    return None
