"""What happens to ties between people and homes is told to those whom it concerns."""

from sqlalchemy import select

from kernel.work import Reactions, Work
from notices.service import drop, tell
from residents.events import ResidentJoined
from residents.homes.events import (
    AccountLinked,
    AskedIn,
    CaseDecided,
    CaseOpened,
    LeaderHalfway,
    LetterLocked,
    TieAsked,
    TieClaimed,
    TieConfirmed,
    TieEnded,
    TieKept,
    TieRefused,
    TieUnanswered,
)
from residents.homes.model import TieCase
from residents.model import Dwelling, Residency, Role, RoleKind
from residents.queries import holders_of


def tell_claimed(work: Work, fact: TieClaimed) -> None:
    """Those who may confirm it: of the home, the building's leader; the desk where there is no leader."""
    dwelling = work.session.get_one(Dwelling, fact.dwelling)
    leaders = _leaders_of(work, dwelling.building_id)
    people = {*_members(work, fact.dwelling), *(leaders or holders_of(work, RoleKind.DESK))}
    once = f"tie-claimed:{fact.residency}:{work.now.isoformat()}"
    tell(work, sorted(people - {fact.person}), "tie-claimed", {}, once=once, subject=fact.residency)


def tell_confirmed(work: Work, fact: TieConfirmed) -> None:
    """The person, and everybody who lives there, who can say that it is not so."""
    once = f"tie-confirmed:{fact.residency}"
    drop(work, "tie-claimed", fact.residency)
    tell(work, [fact.person], "tie-confirmed", {}, once=once, subject=fact.residency)
    others = [each for each in _members(work, fact.dwelling) if each not in (fact.person, fact.by)]
    tell(work, others, "tie-at-home", {}, once=f"{once}:home", subject=fact.residency)


def tell_joined(work: Work, fact: ResidentJoined) -> None:
    """Those who live there already: somebody came in with a letter or a number."""
    others = [each for each in _members(work, fact.dwelling) if each != fact.person]
    tell(work, others, "tie-joined", {}, once=f"tie-joined:{fact.residency}", subject=fact.residency)


def tell_refused(work: Work, fact: TieRefused) -> None:
    """The person, with the reason."""
    drop(work, "tie-claimed", fact.residency)
    once = f"tie-refused:{fact.residency}:{work.now.isoformat()}"
    tell(work, [fact.person], "tie-refused", {}, once=once, subject=fact.residency)


def tell_halfway(work: Work, fact: LeaderHalfway) -> None:
    """The supervisors look while there is something to stop yet."""
    once = f"leader-half:{fact.person}:{work.now.date().isoformat()}"
    args = {"confirmed": fact.confirmed, "most": fact.most}
    people = [each for each in holders_of(work, RoleKind.SUPERVISOR) if each != fact.person]
    tell(work, people, "leader-half", args, once=once, subject=fact.person)


def tell_case(work: Work, fact: CaseOpened) -> None:
    """The desk, and the person in question, who is heard too."""
    tie = work.session.get_one(Residency, fact.residency)
    once = f"case-opened:{fact.case}"
    desk = [each for each in holders_of(work, RoleKind.DESK) if each != tie.person_id]
    tell(work, desk, "case-opened", {}, once=once, subject=fact.case)
    tell(work, [tie.person_id], "case-about-you", {}, once=f"{once}:tie", subject=fact.case)


def tell_decided(work: Work, fact: CaseDecided) -> None:
    """Both sides, with the reason."""
    drop(work, "case-opened", fact.case)
    tell(
        work, _sides(work, fact.case), "case-decided", {}, once=f"case-decided:{fact.case}", subject=fact.case
    )


def tell_asked_in(work: Work, fact: AskedIn) -> None:
    """Both sides are asked to come to the desk."""
    once = f"case-come:{fact.case}:{work.now.date().isoformat()}"
    tell(work, _sides(work, fact.case), "case-come", {}, once=once, subject=fact.case)


def tell_ended(work: Work, fact: TieEnded) -> None:
    """The person, if somebody else said so."""
    if fact.by != fact.person:
        tell(work, [fact.person], "tie-ended", {}, once=f"tie-ended:{fact.residency}", subject=fact.residency)


def ask_still_here(work: Work, fact: TieAsked) -> None:
    """Once a year, and once more two weeks later."""
    once = f"tie-asked:{fact.residency}:{fact.turn}:{work.now.date().isoformat()}"
    tell(work, [fact.person], "tie-asked", {"turn": fact.turn}, once=once, subject=fact.residency)


def forget_question(work: Work, fact: TieKept) -> None:
    """It was answered."""
    drop(work, "tie-asked", fact.residency)


def tell_unanswered(work: Work, fact: TieUnanswered) -> None:
    """Those who can look: the building's leader, or the desk; once a day however many there are."""
    dwelling = work.session.get_one(Dwelling, fact.dwelling)
    people = _leaders_of(work, dwelling.building_id) or holders_of(work, RoleKind.DESK)
    once = f"ties-to-check:{work.now.date().isoformat()}"
    tell(work, people, "ties-to-check", {}, once=once, digest=True)


def tell_locked(work: Work, fact: LetterLocked) -> None:
    """Those who live there and the desk: somebody guesses at the code of this home's letter."""
    since = work.session.get_one(Dwelling, fact.dwelling).tries_since
    people = {*_members(work, fact.dwelling), *holders_of(work, RoleKind.DESK)}
    once = f"letter-locked:{fact.dwelling}:{since.isoformat() if since else ''}"
    tell(work, sorted(people), "letter-locked", {}, once=once, subject=fact.dwelling)


def tell_linked(work: Work, fact: AccountLinked) -> None:
    """The person, on the account they had before: one more serves them."""
    once = f"account-linked:{fact.person}:{fact.by}"
    tell(work, [fact.person], "account-linked", {}, once=once, subject=fact.person, urgent=True)


def _members(work: Work, dwelling: int) -> list[int]:
    query = select(Residency.person_id).where(
        *(Residency.dwelling_id == dwelling, Residency.until.is_(None)),
        Residency.verified_at.is_not(None),
    )
    return list(work.session.scalars(query.distinct()))


def _leaders_of(work: Work, building: int) -> list[int]:
    query = select(Role.person_id).where(
        *(Role.kind == RoleKind.BUILDING_LEADER, Role.place_id == building, Role.since <= work.now),
        Role.until.is_(None) | (Role.until > work.now),
    )
    return list(work.session.scalars(query.distinct()))


def _sides(work: Work, case_id: int) -> list[int]:
    case = work.session.get_one(TieCase, case_id)
    ties = [each for each in (case.residency_id, case.other_id) if each is not None]
    query = select(Residency.person_id).where(Residency.id.in_(ties))
    return list(work.session.scalars(query.distinct()))


HOMING: Reactions = {
    ResidentJoined: (tell_joined,),
    TieClaimed: (tell_claimed,),
    TieConfirmed: (tell_confirmed,),
    TieRefused: (tell_refused,),
    LeaderHalfway: (tell_halfway,),
    CaseOpened: (tell_case,),
    CaseDecided: (tell_decided,),
    AskedIn: (tell_asked_in,),
    TieEnded: (tell_ended,),
    TieAsked: (ask_still_here,),
    TieKept: (forget_question,),
    TieUnanswered: (tell_unanswered,),
    LetterLocked: (tell_locked,),
    AccountLinked: (tell_linked,),
}
