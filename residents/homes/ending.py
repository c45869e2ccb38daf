"""Ending another one's tie: the desk on what it knows, a leader by proposing it; and saying it is not so."""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from sqlalchemy import select

from kernel import texts
from kernel.errors import Next, Refusal
from kernel.lines import line
from kernel.work import Work
from residents.acting import Acting
from residents.assisting.hearers import kin_of
from residents.homes.asking import ask_later
from residents.homes.cases import open_case
from residents.homes.confirming import case_of
from residents.homes.events import EndingDeclined, EndingProposed, TieKept
from residents.homes.model import Matter, Ruling, TieCase, TieEnding, Why
from residents.homes.over import Said, end_as_said, stand_again, the_ending
from residents.homes.second import another_owner, may_carry_out, needs_second
from residents.model import Dwelling, Person, Relation, Residency, RoleKind
from residents.permits import at_the_desk, buildings_led, person_of, require, roles_of

WORDS_LENGTH = 200
DOUBTED = frozenset({Why.SOLD, Why.NEVER})
"""Somebody else may belong there."""


@dataclass(frozen=True, slots=True)
class TieOver:
    """A tie that is over on somebody's word; ``proposed`` if the desk has still to look."""

    ending: int
    tie: int
    name: str
    dwelling: str
    why: Why
    proposed: bool
    second: bool = False
    """A supervisor said the second word."""


@dataclass(frozen=True, slots=True)
class TieStands:
    """A tie that is as it was: confirmed, not ended, or there again."""

    tie: int
    name: str
    dwelling: str


@dataclass(frozen=True, slots=True)
class SaidOtherwise:
    """The tie stands until the desk decides; ``suspended`` if it counts for nothing new meanwhile."""

    case: int
    dwelling: str
    suspended: bool


def end_for(work: Work, who: Acting, tie_id: int, why: Why, words: str) -> TieOver:
    """Say that somebody lives there no more, and how one knows; at the desk it is so by that.

    A leader proposes it, and not for owners. Said a second time it gives the same answer.
    """
    by, tie = person_of(who), a_tie(work, tie_id)
    if (known := _said_already(work, tie, by, why)) is not None:
        return _over(work, tie, known)
    at_desk = require_office_for(work, who, tie)
    _require_may_say(tie, why, at_desk=at_desk)
    if case_of(work, tie) is not None:
        # Else whoever is not to decide a case, because it is their own word, would decide it so.
        raise Refusal(line("tie-in-case"), next=Next.DESK)
    told = texts.clean(words, one_line=True)
    if not texts.is_visible(told) or texts.length(told) > WORDS_LENGTH:
        raise Refusal(line("case-reason-length", most=WORDS_LENGTH))
    if at_desk and (done := _at_desk(work, tie, Said(why, told, by))) is not None:
        return _over(work, tie, done)
    made = TieEnding(residency_id=tie.id, why=why, words=told, by_id=by, at=work.now)
    work.session.add(made)
    work.session.flush()
    work.record(EndingProposed(made.id, tie.id, by))
    return _over(work, tie, made)


def _at_desk(work: Work, tie: Residency, said: Said) -> TieEnding | None:
    """It is so by the desk's word; of too many a day a second person has to say so, and it waits."""
    waiting = proposed(work, tie.id)
    if waiting is not None and waiting.by_id != said.by and waiting.why == said.why:
        waiting.words = said.words  # two people say so
        return end_as_said(work, tie, said, waiting)
    if needs_second(work, said.by):
        if waiting is not None:
            raise Refusal(line("ending-second-person"), next=Next.DESK)
        return None
    return end_as_said(work, tie, said)


def carry_out(work: Work, who: Acting, ending_id: int) -> TieOver:
    """The desk carries out what a leader proposed; what a clerk said, another one or a supervisor."""
    ending = _an_ending(work, ending_id)
    tie = a_tie(work, ending.residency_id)
    if ending.carried_at is None:
        second = may_carry_out(work, who, tie, ending)
        if not (second or require_office_for(work, who, tie)) or ending.declined_at is not None:
            raise Refusal(line("ending-gone"), next=Next.DESK)
        end_as_said(work, tie, Said(Why(ending.why), ending.words, person_of(who)), ending)
    seconded = RoleKind.DESK not in roles_of(work, person_of(who))
    return replace(_over(work, tie, ending), second=seconded)


def still_there(work: Work, who: Acting, tie_id: int) -> TieStands:
    """Somebody looked, and they live there still; what a leader proposed to the contrary is declined."""
    tie = a_tie(work, tie_id)
    at_desk = require_office_for(work, who, tie)
    if tie.until is not None:
        raise Refusal(line("tie-over-already"), next=Next.DESK)
    waiting = proposed(work, tie.id)
    if waiting is not None and (at_desk or waiting.by_id == person_of(who)):
        waiting.declined_at = work.now
        work.record(EndingDeclined(waiting.id, tie.id, person_of(who)))
    if tie.disputed_at is None:
        ask_later(work, tie)
        work.record(TieKept(tie.id))
    work.session.flush()
    return _stands(work, tie)


def take_back(work: Work, who: Acting, tie_id: int) -> TieStands:
    """It was a mistake of the desk: the tie stands again, while it may still be objected to."""
    require(at_the_desk, work, who)
    tie = a_tie(work, tie_id)
    if tie.until is not None:
        require_office_for(work, who, tie)
        _require_in_time(work, tie)
        _require_not_there(work, tie)
        stand_again(work, tie, person_of(who))
    return _stands(work, tie)


def say_otherwise(work: Work, who: Acting, tie_id: int) -> SaidOtherwise:
    """It is not so: by the person, their relatives, or of somebody taken for dead also those of the home.

    The tie stands again until the desk decides, since it was ended without them. Where somebody else may
    belong to the home, and another known owner speaks for it, it counts for nothing new until then.
    """
    by, tie = person_of(who), a_tie(work, tie_id)
    home = work.session.get_one(Dwelling, tie.dwelling_id).name
    if tie.until is not None:
        ending = _require_in_time(work, tie)
        if not may_say_otherwise(work, by, tie, ending):
            raise Refusal(line("ending-not-yours"), next=Next.DESK)
        if decided_so(work, tie.id):
            raise Refusal(line("ending-decided"), next=Next.DESK)
        _require_not_there(work, tie)
        stand_again(work, tie, by, disputed=ending.why in DOUBTED and another_owner(work, tie))
        case = open_case(work, tie, Matter.ENDED, by=by)
        return SaidOtherwise(case.id, home, tie.disputed_at is not None)
    if not _is_ended_case(work, tie, by):
        raise Refusal(line("ending-gone"), next=Next.DESK)
    case = open_case(work, tie, Matter.ENDED, by=by)
    return SaidOtherwise(case.id, home, tie.disputed_at is not None)


def may_say_otherwise(work: Work, person: int, tie: Residency, ending: TieEnding) -> bool:
    """Whether this person may say that an ended tie is not over."""
    if person == tie.person_id or person in kin_of(work, tie.person_id):
        return True
    return ending.why == Why.DIED and person in members(work, tie.dwelling_id)


def decided_so(work: Work, tie: int) -> bool:
    """Whether the desk heard both sides already and found that this tie is over."""
    query = select(TieCase.id).where(
        *(TieCase.residency_id == tie, TieCase.matter == Matter.ENDED, TieCase.ruling == Ruling.DROP),
        TieCase.decided_by.is_not(None),
    )
    return work.session.scalars(query.limit(1)).first() is not None


def objection_until(work: Work, tie: Residency) -> datetime | None:
    """Until when it can be said that this tie is not over, if it ended."""
    return until_when(work, tie.until) if tie.until is not None else None


def until_when(work: Work, ended: datetime) -> datetime:
    """Until when it can be said of something that ended then that it is not so."""
    return ended + timedelta(days=work.bylaws.conduct.appeal_days)


def members(work: Work, dwelling: int) -> list[int]:
    """Everybody who belongs to a home now."""
    query = select(Residency.person_id).where(
        *(Residency.dwelling_id == dwelling, Residency.until.is_(None)), Residency.verified_at.is_not(None)
    )
    return list(work.session.scalars(query.distinct()))


def a_tie(work: Work, tie_id: int) -> Residency:
    """A proved tie of this community, which may be over."""
    query = select(Residency).where(Residency.id == tie_id, Residency.verified_at.is_not(None))
    tie = work.session.scalars(query).one_or_none()
    if tie is None:
        raise Refusal(line("claim-gone"))
    return tie


def proposed(work: Work, tie: int) -> TieEnding | None:
    """What a leader proposed about a tie and the desk has not looked at."""
    query = select(TieEnding).where(
        *(TieEnding.residency_id == tie, TieEnding.carried_at.is_(None)), TieEnding.declined_at.is_(None)
    )
    return work.session.scalars(query).one_or_none()


def require_office_for(work: Work, who: Acting, tie: Residency) -> bool:
    """Whether it is the desk that looks; refused for whoever is neither the desk nor leads the building.

    Nobody decides about themselves or their own home, and nobody in somebody else's name.
    """
    by = person_of(who)
    if who.by not in (None, by):
        raise Refusal(line("office-in-person"))
    if tie.person_id == by or by in members(work, tie.dwelling_id):
        raise Refusal(line("claim-own-home"), next=Next.DESK)
    if RoleKind.DESK in roles_of(work, by):
        return True
    building = work.session.get_one(Dwelling, tie.dwelling_id).building_id
    if building in buildings_led(work, by):
        return False
    raise Refusal(line("claim-not-yours"))


def may_say(tie: Residency, *, at_desk: bool) -> tuple[Why, ...]:
    """What can be said of this tie: only an owner sells, and a leader says nothing of owners."""
    if tie.relation == Relation.OWNER:
        return tuple(Why) if at_desk else ()
    return (Why.MOVED, Why.DIED, Why.NEVER) if at_desk else (Why.MOVED, Why.NEVER)


def _require_may_say(tie: Residency, why: Why, *, at_desk: bool) -> None:
    if tie.until is not None:
        raise Refusal(line("tie-over-already"), next=Next.DESK)
    if why not in may_say(tie, at_desk=at_desk):
        raise Refusal(line("ending-for-desk"), next=Next.DESK)


def _said_already(work: Work, tie: Residency, by: int, why: Why) -> TieEnding | None:
    known = the_ending(work, tie.id) if tie.until is not None else proposed(work, tie.id)
    mine = known is not None and by == (known.carried_by or known.by_id) and known.why == why
    return known if mine else None


def _require_in_time(work: Work, tie: Residency) -> TieEnding:
    ending, until = the_ending(work, tie.id), objection_until(work, tie)
    if ending is None or until is None or until <= work.now:
        raise Refusal(line("ending-late", days=work.bylaws.conduct.appeal_days), next=Next.DESK)
    return ending


def _require_not_there(work: Work, tie: Residency) -> None:
    """Whoever has joined again needs nothing to be taken back."""
    query = select(Residency.id).where(
        *(Residency.person_id == tie.person_id, Residency.dwelling_id == tie.dwelling_id),
        Residency.until.is_(None),
    )
    if work.session.scalars(query).first() is not None:
        raise Refusal(line("ending-joined-again"), next=Next.DESK)


def _is_ended_case(work: Work, tie: Residency, by: int) -> bool:
    """Whether this person said so already and the desk has not decided: a second tap gives the same."""
    query = select(TieCase.id).where(
        *(TieCase.residency_id == tie.id, TieCase.matter == Matter.ENDED), TieCase.decided_at.is_(None)
    )
    return work.session.scalars(query.where(TieCase.opened_by == by)).first() is not None


def _an_ending(work: Work, ending_id: int) -> TieEnding:
    found = work.session.scalars(select(TieEnding).where(TieEnding.id == ending_id)).one_or_none()
    if found is None:
        raise Refusal(line("ending-gone"), next=Next.DESK)
    return found


def _over(work: Work, tie: Residency, ending: TieEnding) -> TieOver:
    stands = _stands(work, tie)
    return TieOver(
        ending.id, tie.id, stands.name, stands.dwelling, Why(ending.why), ending.carried_at is None
    )


def _stands(work: Work, tie: Residency) -> TieStands:
    name = work.session.get_one(Person, tie.person_id).name
    return TieStands(tie.id, name, work.session.get_one(Dwelling, tie.dwelling_id).name)
