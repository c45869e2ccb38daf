"""What it means that a tie is over, and that one stands again, whoever said so."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select

from kernel.work import Work
from residents.homes.asking import ask_later
from residents.homes.events import TieEnded, TieStandsAgain
from residents.homes.model import Matter, Ruling, TieCase, TieEnding, Why
from residents.model import Person, Residency


@dataclass(frozen=True, slots=True)
class Said:
    """That a tie is over: why, how whoever says so knows, and who says it."""

    why: Why
    words: str
    by: int


def end(work: Work, tie: Residency, by: int) -> None:
    """The tie is over; what was done under it stays. A second time changes nothing."""
    if tie.until is not None:
        return
    tie.until, tie.ended_by = work.now, by
    work.session.flush()
    close_over(work, tie)
    work.record(TieEnded(tie.id, tie.person_id, tie.dwelling_id, by))


def end_as_said(work: Work, tie: Residency, said: Said, ending: TieEnding | None = None) -> TieEnding:
    """The same on the word of somebody else, which is written down; whoever died has no home any more."""
    made = ending or TieEnding(
        residency_id=tie.id, why=said.why, words=said.words, by_id=said.by, at=work.now
    )
    made.carried_at, made.carried_by = work.now, said.by
    work.session.add(made)
    if said.why == Why.DIED:
        work.session.get_one(Person, tie.person_id).died_at = work.now
    work.session.flush()
    end(work, tie, said.by)
    if said.why == Why.DIED:
        others = select(Residency).where(Residency.person_id == tie.person_id, Residency.until.is_(None))
        for other in work.session.scalars(others.order_by(Residency.id)).all():
            end_as_said(work, other, said)
    return made


def stand_again(work: Work, tie: Residency, by: int, *, disputed: bool = False) -> None:
    """The tie is as it was before it ended; somebody who was taken for dead has all their homes again."""
    since = tie.until
    if since is None:
        return
    person = work.session.get_one(Person, tie.person_id)
    same_moment = (Residency.person_id == person.id, Residency.until == since)
    ties = list(work.session.scalars(select(Residency).where(*same_moment))) if person.died_at else [tie]
    person.died_at = None
    for each in ties:
        _bring_back(work, each, by, since, disputed=disputed and each is tie)


def the_ending(work: Work, residency: int) -> TieEnding | None:
    """What was said when this tie ended, if it was ended by somebody in office and is over still."""
    query = select(TieEnding).where(
        *(TieEnding.residency_id == residency, TieEnding.carried_at.is_not(None)),
        TieEnding.undone_at.is_(None),
    )
    return work.session.scalars(query.order_by(TieEnding.id.desc()).limit(1)).first()


def is_certain(work: Work, ending: TieEnding) -> bool:
    """Whether two people in office say so, or the desk decided a case in which both sides were heard."""
    heard = select(TieCase.id).where(
        TieCase.residency_id == ending.residency_id, TieCase.matter == Matter.ENDED
    )
    return ending.by_id != ending.carried_by or work.session.scalars(heard.limit(1)).first() is not None


def last_word(work: Work, residency: int) -> TieEnding | None:
    """What the desk said last when it ended this tie, also if it stands again."""
    query = select(TieEnding).where(TieEnding.residency_id == residency, TieEnding.carried_at.is_not(None))
    return work.session.scalars(query.order_by(TieEnding.id.desc()).limit(1)).first()


def close_over(work: Work, tie: Residency) -> None:
    """There is nothing left to decide about a tie that is over: they moved out, or took their claim back."""
    query = select(TieCase).where(TieCase.residency_id == tie.id, TieCase.decided_at.is_(None))
    for case in work.session.scalars(query):
        case.decided_at, case.ruling, case.reason = work.now, Ruling.DROP, ""
    waiting = select(TieEnding).where(
        *(TieEnding.residency_id == tie.id, TieEnding.carried_at.is_(None)), TieEnding.declined_at.is_(None)
    )
    for ending in work.session.scalars(waiting):
        ending.declined_at = work.now
    work.session.flush()


def _bring_back(work: Work, tie: Residency, by: int, since: datetime, *, disputed: bool) -> None:
    ending = the_ending(work, tie.id)
    if ending is not None:
        ending.undone_at = work.now
    tie.until, tie.ended_by = None, None
    if disputed and tie.disputed_at is None:
        tie.disputed_at = work.now
    ask_later(work, tie)
    work.session.flush()
    work.record(TieStandsAgain(tie.id, tie.person_id, tie.dwelling_id, by, since.isoformat()))
