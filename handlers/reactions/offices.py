"""Word of every office given or ended: to its holder, the supervisors, the chair, the group."""

from datetime import datetime

from kernel.work import Work
from notices.service import drop, post, tell
from residents.events import (
    CommunityFounded,
    HolderBack,
    HolderLeft,
    RoleEnded,
    RoleEnding,
    RoleGranted,
    RoleOver,
)
from residents.homes.cases import sides
from residents.homes.events import CaseDecided, TieEnded, TieStandsAgain
from residents.homes.model import TieCase
from residents.model import Residency, Role, RoleKind
from residents.offices.granting import Cause, Grant
from residents.offices.leaving import come_back, leave
from residents.offices.rules import QUIET
from residents.queries import holders_of


def tell_granted(work: Work, fact: RoleGranted) -> None:
    """To its holder unless they took it themselves, to supervisors and chair, and in the group if public.

    What a community's file gives is told at once when the community is founded.
    """
    if fact.way == Grant.FILE.value:
        return
    args, once = {"way": fact.way}, f"office-granted:{fact.role}"
    if fact.way != Grant.INVITATION.value and fact.by != fact.person:
        tell(work, [fact.person], "office-granted", args, once=once, subject=fact.role)
    watching = _watching(work, RoleKind.SUPERVISOR, RoleKind.CHAIR).difference((fact.person, fact.by))
    if fact.way == Grant.INVITATION.value and fact.by is not None:
        watching.add(fact.by)
    tell(work, sorted(watching), "office-granted-told", args, once=f"{once}:told", subject=fact.role)
    if RoleKind(fact.kind) not in QUIET:
        post(work, "office-granted-group", {}, once=once, subject=fact.role)


def tell_ended(work: Work, fact: RoleEnded) -> None:
    """To whoever held it unless it was their own doing, to supervisors, chair, and the group if public."""
    args, once = {"cause": fact.cause}, f"office-ended:{fact.role}"
    drop(work, "office-ending", fact.role)
    if fact.by != fact.person and fact.cause != Cause.ERASED.value:
        tell(work, [fact.person], "office-ended", args, once=once, subject=fact.role)
    watching = _watching(work, RoleKind.SUPERVISOR, RoleKind.CHAIR).difference((fact.person, fact.by))
    tell(work, sorted(watching), "office-ended-told", args, once=f"{once}:told", subject=fact.role)
    if RoleKind(fact.kind) not in QUIET and fact.cause != Cause.ERASED.value:
        post(work, "office-ended-group", {}, once=once, subject=fact.role)


def tell_ending(work: Work, fact: RoleEnding) -> None:
    """Thirty days before a term ends: to its holder, to supervisors and chair."""
    _tell_term(work, "office-ending", fact.role)


def tell_over(work: Work, fact: RoleOver) -> None:
    """A term is over: to whoever held it, to supervisors and chair."""
    drop(work, "office-ending", fact.role)
    _tell_term(work, "office-over", fact.role)


def end_with_home(work: Work, fact: TieEnded) -> None:
    """Somebody moved out, or was moved out: what hung on living there ends with their own word."""
    leave(work, work.session.get_one(Residency, fact.residency), certain=fact.by == fact.person)


def end_with_case(work: Work, fact: CaseDecided) -> None:
    """The desk found that somebody does not live there."""
    for tie in sides(work, work.session.get_one(TieCase, fact.case)):
        if tie is not None:
            leave(work, tie, certain=True)


def tell_left(work: Work, fact: HolderLeft) -> None:
    """To supervisors and chair, who decide whether the office goes on."""
    watching = _watching(work, RoleKind.SUPERVISOR, RoleKind.CHAIR).difference((fact.person,))
    tell(work, sorted(watching), "office-left", {}, once=f"office-left:{fact.role}", subject=fact.role)


def back_with_home(work: Work, fact: TieStandsAgain) -> None:
    """It was a mistake that they had left: the office that ended with the home is theirs again."""
    tie = work.session.get_one(Residency, fact.residency)
    come_back(work, tie, datetime.fromisoformat(fact.since))


def tell_back(work: Work, fact: HolderBack) -> None:
    """To whoever appoints: the office was given to others meanwhile, so that they decide."""
    watching = _watching(work, RoleKind.SUPERVISOR, RoleKind.CHAIR) | {fact.person}
    once = f"office-not-back:{fact.role}:{work.now.date().isoformat()}"
    tell(work, sorted(watching), "office-not-back", {}, once=once, subject=fact.role)


def tell_founded(work: Work, fact: CommunityFounded) -> None:
    """To the supervisors of a new community: every office that its file gave."""
    supervisors = holders_of(work, RoleKind.SUPERVISOR)
    tell(work, supervisors, "office-founded", {}, once="office-founded", subject=fact.community)


def _tell_term(work: Work, kind: str, role: int) -> None:
    holder = work.session.get_one(Role, role).person_id
    told = _watching(work, RoleKind.SUPERVISOR, RoleKind.CHAIR) | {holder}
    tell(work, sorted(told), kind, {}, once=f"{kind}:{role}", subject=role)


def _watching(work: Work, *kinds: RoleKind) -> set[int]:
    return set(holders_of(work, *kinds))
