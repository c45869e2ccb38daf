"""What happens to ties between people and homes is told to those whom it concerns."""

from datetime import timedelta

from sqlalchemy import select

from kernel.work import Reactions, Work
from notices.service import drop, leave_word, tell
from residents.assisting.hearers import kin_of
from residents.events import ResidentJoined
from residents.homes.events import (
    AccountAsks,
    AccountLinked,
    AskedIn,
    CameThemselves,
    CaseDecided,
    CaseLapsed,
    CaseOpened,
    EndingDeclined,
    EndingProposed,
    LeaderHalfway,
    LetterLocked,
    TieAsked,
    TieClaimed,
    TieConfirmed,
    TieEnded,
    TieKept,
    TieRefused,
    TieStandsAgain,
    TieUnanswered,
)
from residents.homes.model import Ruling, TieCase, TieEnding, Why
from residents.homes.over import the_ending
from residents.homes.proving import by_letter_alone, whose_number
from residents.model import Address, Dwelling, Holder, Person, Relation, Residency, Role, RoleKind
from residents.permits import roles_of
from residents.queries import holders_of

A_WEEK = timedelta(days=7)


def tell_claimed(work: Work, fact: TieClaimed) -> None:
    """Those of the home, the building's leader, and the desk where only it decides, or there is no leader.

    Whoever claims, or lives there, is no leader about it.
    """
    dwelling, members = work.session.get_one(Dwelling, fact.dwelling), _members(work, fact.dwelling)
    leaders = set(_leaders_of(work, dwelling.building_id)) - {fact.person, *members}
    alone = not leaders or (fact.relation == Relation.OWNER and members)
    people = {*members, *leaders, *(holders_of(work, RoleKind.DESK) if alone else ())}
    once = f"tie-claimed:{fact.residency}:{work.now.isoformat()}"
    not_to = {fact.person, _entered_now(work, fact.person)}
    tell(work, sorted(people - not_to), "tie-claimed", {}, once=once, subject=fact.residency)


def tell_confirmed(work: Work, fact: TieConfirmed) -> None:
    """The person, and everybody who lives there, who can say that it is not so."""
    once = f"tie-confirmed:{fact.residency}"
    drop(work, "tie-claimed", fact.residency)
    tell(work, [fact.person], "tie-confirmed", {}, once=once, subject=fact.residency)
    others = [each for each in _members(work, fact.dwelling) if each not in (fact.person, fact.by)]
    tell(work, others, "tie-at-home", {}, once=f"{once}:home", subject=fact.residency)


def tell_joined(work: Work, fact: ResidentJoined) -> None:
    """Those who live there already; and whoever came in, that there are others: perhaps nobody they know."""
    others = [each for each in _members(work, fact.dwelling) if each != fact.person]
    once = f"tie-joined:{fact.residency}"
    tell(work, others, "tie-joined", {}, once=once, subject=fact.residency)
    tell(work, [fact.person] * bool(others), "tie-there", {}, once=f"{once}:there", subject=fact.residency)
    if by_letter_alone(work.session.get_one(Residency, fact.residency)):
        meant = set(whose_number(work, fact.dwelling)) - {fact.person, *others}
        tell(work, sorted(meant), "tie-by-letter", {}, once=f"{once}:number", subject=fact.residency)


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
    not_to = (tie.person_id, _entered_now(work, tie.person_id))
    desk = [each for each in holders_of(work, RoleKind.DESK) if each not in not_to]
    drop(work, "tie-claimed", fact.residency)  # only the desk decides about it now, and hears of that
    tell(work, desk, "case-opened", {}, once=once, subject=fact.case)
    opened_by = work.session.get_one(TieCase, fact.case).opened_by
    about = [tie.person_id] if tie.person_id != opened_by else []
    tell(work, about, "case-about-you", {}, once=f"{once}:tie", subject=fact.case)


def tell_decided(work: Work, fact: CaseDecided) -> None:
    """Both sides, with the reason; that two accounts are one person's, also the supervisors."""
    drop(work, "case-opened", fact.case)
    tell(
        work, _sides(work, fact.case), "case-decided", {}, once=f"case-decided:{fact.case}", subject=fact.case
    )
    if fact.ruling == Ruling.SAME:
        watching = set(holders_of(work, RoleKind.SUPERVISOR)) - {fact.by}
        once = f"accounts-joined:{fact.case}"
        tell(work, sorted(watching), "accounts-joined", {}, once=once, subject=fact.case)


def tell_lapsed(work: Work, fact: CaseLapsed) -> None:
    """The other side, who waited for the desk."""
    drop(work, "case-opened", fact.case)
    people = [fact.person] if fact.person is not None else []
    tell(work, people, "case-lapsed", {}, once=f"case-lapsed:{fact.case}", subject=fact.case)


def tell_asked_in(work: Work, fact: AskedIn) -> None:
    """Both sides are asked to come to the desk."""
    once = f"case-come:{fact.case}:{work.now.date().isoformat()}"
    tell(work, _sides(work, fact.case), "case-come", {}, once=once, subject=fact.case)


def tell_ended(work: Work, fact: TieEnded) -> None:
    """The person, if somebody else said so; in office, also relatives, those of the home, supervisors."""
    drop(work, "tie-asked", fact.residency)
    if fact.by == fact.person:
        return
    once = f"tie-ended:{fact.residency}:{work.now.isoformat()}"
    tell(work, [fact.person], "tie-ended", {}, once=once, subject=fact.residency)
    ending = the_ending(work, fact.residency)
    if ending is None:
        return
    if ending.why == Why.DIED:
        # Nothing is sent to the dead; but one who lives must hear that they are taken for dead, this once.
        for each in _chats_of(work, fact.person):
            word = f"tie-died:{fact.person}:{each.id}:{work.now.isoformat()}"
            subject = fact.residency
            leave_word(
                work, "tie-died", each.channel, each.external, once=word, within=A_WEEK, subject=subject
            )
    near = {*kin_of(work, fact.person), *_members(work, fact.dwelling)} - {fact.person, fact.by}
    # Of somebody who has died each is told once, however many homes they had.
    died = f"died:{fact.person}:{work.now.isoformat()}" if ending.why == Why.DIED else once
    tell(work, sorted(near), "tie-ended-near", {}, once=f"{died}:near", subject=fact.residency)
    watching = set(holders_of(work, RoleKind.SUPERVISOR)) - {fact.person, fact.by, *near}
    tell(work, sorted(watching), "tie-ended-told", {}, once=f"{once}:told", subject=ending.id)
    if ending.by_id != fact.by:
        tell(work, [ending.by_id], "ending-done", {}, once=f"{once}:said", subject=ending.id)


def tell_stands(work: Work, fact: TieStandsAgain) -> None:
    """Whoever was told that it is over: it was a mistake, or it is looked at once more."""
    once = f"tie-stands:{fact.residency}:{work.now.isoformat()}"
    for kind in ("tie-ended", "tie-ended-near"):
        drop(work, kind, fact.residency)
    near = {fact.person, *kin_of(work, fact.person), *_members(work, fact.dwelling)}
    people = {*near, *holders_of(work, RoleKind.SUPERVISOR)} - {fact.by}
    tell(work, sorted(people), "tie-stands", {}, once=once, subject=fact.residency)


def tell_proposed(work: Work, fact: EndingProposed) -> None:
    """The desk, which carries it out; of what a clerk said the supervisors too, as a second person."""
    second = (RoleKind.SUPERVISOR,) if RoleKind.DESK in roles_of(work, fact.by) else ()
    people = [each for each in holders_of(work, RoleKind.DESK, *second) if each != fact.by]
    tell(work, people, "ending-proposed", {}, once=f"ending-proposed:{fact.ending}", subject=fact.ending)


def tell_declined(work: Work, fact: EndingDeclined) -> None:
    """The leader who proposed it."""
    drop(work, "ending-proposed", fact.ending)
    said = work.session.get_one(TieEnding, fact.ending)
    people = [said.by_id] if said.by_id != fact.by else []
    tell(work, people, "ending-declined", {}, once=f"ending-declined:{fact.ending}", subject=fact.ending)


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
    """Each account of the person: a notice to a person goes to the newest one, which may be a stranger's."""
    for each in _chats_of(work, fact.person):
        once = f"account-linked:{fact.person}:{fact.by}:{each.id}"
        leave_word(work, "account-linked", each.channel, each.external, once=once, within=A_WEEK)


def tell_came(work: Work, fact: CameThemselves) -> None:
    """The desk and the relatives who look on: whom they helped can act in person from now on."""
    people = {*holders_of(work, RoleKind.DESK), *kin_of(work, fact.person)} - {fact.person}
    once = f"came-themselves:{fact.person}"
    tell(work, sorted(people), "came-themselves", {}, once=once, subject=fact.residency)


def ask_account(work: Work, fact: AccountAsks) -> None:
    """The person, on the account they have."""
    once = f"account-asks:{fact.person}:{fact.by}:{work.now.date().isoformat()}"
    tell(work, [fact.person], "account-asks", {}, once=once, subject=fact.by, urgent=True)


def _chats_of(work: Work, person: int) -> list[Address]:
    query = select(Address).join(Holder, Holder.address_id == Address.id)
    return list(work.session.scalars(query.where(Holder.person_id == person).order_by(Address.id)))


def _entered_now(work: Work, person: int) -> int:
    """Whoever enters this person just now, and is shown what comes of it; 0 for who came themselves."""
    found = work.session.get_one(Person, person)
    return found.created_by or 0 if found.created_at == work.now else 0


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
    opener = {case.opened_by} if case.opened_by is not None else set()
    return sorted({*work.session.scalars(query.distinct()), *opener})


HOMING: Reactions = {
    ResidentJoined: (tell_joined,),
    TieClaimed: (tell_claimed,),
    TieConfirmed: (tell_confirmed,),
    TieRefused: (tell_refused,),
    LeaderHalfway: (tell_halfway,),
    CaseOpened: (tell_case,),
    CaseDecided: (tell_decided,),
    AskedIn: (tell_asked_in,),
    CaseLapsed: (tell_lapsed,),
    TieEnded: (tell_ended,),
    TieStandsAgain: (tell_stands,),
    EndingProposed: (tell_proposed,),
    EndingDeclined: (tell_declined,),
    TieAsked: (ask_still_here,),
    TieKept: (forget_question,),
    TieUnanswered: (tell_unanswered,),
    LetterLocked: (tell_locked,),
    AccountAsks: (ask_account,),
    AccountLinked: (tell_linked,),
    CameThemselves: (tell_came,),
}
