"""What must not happen and does: found in the facts of proposals, homes, notices and offices (A16)."""

from collections.abc import Callable, Iterator
from datetime import datetime, timedelta

from sqlalchemy import ColumnElement, Select, case, func, select

from deliberation.intake.model import Intake
from deliberation.intake.queries import still_waits
from deliberation.proposals.answering import kept_promise
from deliberation.proposals.model import How, Proposal, VoiceNote
from deliberation.proposals.owing import clock_of, talked_too_long
from handlers.chat.passing.whose import alone
from handlers.duties.checks import Breach, Check, in_order, too_long_before
from kernel.work import Work
from notices.passing_on import kept_since
from residents.accounts.model import AccountEnding
from residents.accounts.standing import is_in_question
from residents.fields.ties import ASKED_OUT, About, is_about
from residents.fields.vacancies import vacancies
from residents.homes.model import TieCase, TieEnding
from residents.model import Dwelling, Residency, RoleKind
from residents.moderation.model import Flag
from residents.offices.powers import Power
from residents.permits import having
from residents.visits.model import Visit

sees_what_is_late = having(Power.ROLL)
"""Chair, committee and supervisors see the list; everybody may know how long it is."""

MOST = 200
"""So many of one kind are looked at; where there are more, the list says at least so many."""


def standing(work: Work, within: frozenset[int] | None = None) -> tuple[Breach, ...]:
    """Everything on the list now, the gravest first; ``within`` these buildings and grids, or everywhere."""
    found = (each for find in FINDERS for each in find(work))
    return in_order(each for each in found if within is None or each.place in within)


def how_many(work: Work) -> int:
    """How much is on the list now, as everybody may know."""
    return len(standing(work))


def _answers(work: Work) -> Iterator[Breach]:
    query = select(Proposal).where(
        *(Proposal.answer_due_at <= too_long_before(Check.ANSWER, work.now), Proposal.replied_at.is_(None)),
        *(Proposal.withdrawn_at.is_(None), Proposal.merged_at.is_(None)),
    )
    for each in work.session.scalars(query.order_by(Proposal.id).limit(MOST)):
        clock = clock_of(work, each)
        if clock is not None and clock.overdue is not None:
            yield Breach(Check.ANSWER, each.id, each.place_id or 0, clock.due_at, each.number)


def _promises(work: Work) -> Iterator[Breach]:
    query = select(Proposal).where(
        Proposal.answered_as == How.WILL, Proposal.promised_for <= too_long_before(Check.PROMISE, work.now)
    )
    for each in work.session.scalars(query.order_by(Proposal.id).limit(MOST)):
        if kept_promise(each, work) and each.promised_for is not None:
            yield Breach(Check.PROMISE, each.id, each.place_id or 0, each.promised_for, each.number)


def _talks(work: Work) -> Iterator[Breach]:
    undecided = (Proposal.poll_id, Proposal.answered_at, Proposal.declined_at, Proposal.withdrawn_at)
    query = select(Proposal).where(
        Proposal.deliberated_at.is_not(None), *(each.is_(None) for each in undecided)
    )
    for each in work.session.scalars(query.order_by(Proposal.id).limit(MOST)):
        if each.deliberated_at is not None and talked_too_long(work, each) is not None:
            yield Breach(Check.TALK, each.id, each.place_id or 0, each.deliberated_at, each.number)


def _intake(work: Work) -> Iterator[Breach]:
    since = case((Intake.solved.is_(False), Intake.solved_at), else_=Intake.at)
    home = (
        select(func.min(Dwelling.building_id))
        .join(Residency, Residency.dwelling_id == Dwelling.id)
        .where(Residency.person_id == Intake.person_id, Residency.until.is_(None))
        .where(Residency.verified_at.is_not(None))
        .scalar_subquery()
    )
    for check, danger in (
        (Check.DANGER, Intake.danger.is_not(None)),
        (Check.INTAKE, Intake.danger.is_(None)),
    ):
        query = select(Intake.id, home, since, Intake.number, Intake.kind).where(
            still_waits(), danger, since <= too_long_before(check, work.now)
        )
        for row, place, at, number, kind in work.session.execute(query.order_by(Intake.id).limit(MOST)):
            yield Breach(check, row, place or 0, at, number, kind)


def _flags(work: Work) -> Iterator[Breach]:
    query = (
        select(Flag.kind, Flag.subject, func.min(Flag.at))
        .where(Flag.settled_at.is_(None))
        .group_by(Flag.kind, Flag.subject)
        .having(func.min(Flag.at) <= too_long_before(Check.FLAG, work.now))
        .order_by(Flag.kind, Flag.subject)
    )
    for kind, subject, since in work.session.execute(query.limit(MOST)):
        yield Breach(Check.FLAG, subject, 0, since, detail=kind)


def _claims(work: Work) -> Iterator[Breach]:
    late = Residency.since <= too_long_before(Check.CLAIM, work.now)
    yield from _ties(work, Check.CLAIM, About.CLAIM, late, timedelta(0))


def _silent(work: Work) -> Iterator[Breach]:
    late = Residency.asked_at <= too_long_before(Check.SILENT, work.now) - ASKED_OUT
    yield from _ties(work, Check.SILENT, About.SILENT, late, ASKED_OUT)


def _ties(
    work: Work, check: Check, about: About, late: ColumnElement[bool], after: timedelta
) -> Iterator[Breach]:
    begins = Residency.since if about is About.CLAIM else Residency.asked_at
    query = (
        select(Residency.id, Dwelling.building_id, begins)
        .join(Dwelling, Dwelling.id == Residency.dwelling_id)
        .where(is_about(about), late)
    )
    for tie, place, since in work.session.execute(query.order_by(Residency.id).limit(MOST)):
        yield Breach(check, tie, place, (since or work.now) + after)


def _cases(work: Work) -> Iterator[Breach]:
    query = (
        select(TieCase.id, Dwelling.building_id, TieCase.opened_at)
        .join(Dwelling, Dwelling.id == TieCase.dwelling_id)
        .where(TieCase.decided_at.is_(None), TieCase.opened_at <= too_long_before(Check.CASE, work.now))
    )
    for case_id, place, since in work.session.execute(query.order_by(TieCase.id).limit(MOST)):
        yield Breach(Check.CASE, case_id, place, since)


def _accounts(work: Work) -> Iterator[Breach]:
    """An account that may be a thief's speaks meanwhile, or one that may be theirs does not."""
    since = func.coalesce(AccountEnding.objected_at, AccountEnding.at)
    query = select(AccountEnding.id, since).where(
        is_in_question(), since <= too_long_before(Check.ACCOUNT, work.now)
    )
    for ending, at in work.session.execute(query.order_by(AccountEnding.id).limit(MOST)):
        yield Breach(Check.ACCOUNT, ending, 0, at)


def _over(work: Work) -> Iterator[Breach]:
    query: Select[int, int, datetime] = (
        select(TieEnding.residency_id, Dwelling.building_id, TieEnding.at)
        .join(Residency, Residency.id == TieEnding.residency_id)
        .join(Dwelling, Dwelling.id == Residency.dwelling_id)
        .where(TieEnding.carried_at.is_(None), TieEnding.declined_at.is_(None))
        .where(TieEnding.at <= too_long_before(Check.OVER, work.now))
    )
    for tie, place, since in work.session.execute(query.order_by(TieEnding.id).limit(MOST)):
        yield Breach(Check.OVER, tie, place, since)


def _unheard(work: Work) -> Iterator[Breach]:
    kept = kept_since(work, alone())
    late = {person: at for person, at in kept.items() if at <= too_long_before(Check.UNHEARD, work.now)}
    for person in sorted(late)[:MOST]:
        query = (
            select(func.min(Dwelling.building_id))
            .join(Residency, Residency.dwelling_id == Dwelling.id)
            .where(Residency.person_id == person, Residency.until.is_(None))
        )
        yield Breach(Check.UNHEARD, person, work.session.scalars(query).one() or 0, late[person])


def _visits(work: Work) -> Iterator[Breach]:
    query = (
        select(Visit.id, Dwelling.building_id, Visit.waits_since)
        .join(Dwelling, Dwelling.id == Visit.dwelling_id)
        .where(Visit.over_at.is_(None), Visit.late_at.is_not(None))
        .where(Visit.waits_since <= too_long_before(Check.VISIT, work.now))
    )
    for visit, place, since in work.session.execute(query.order_by(Visit.id).limit(MOST)):
        yield Breach(Check.VISIT, visit, place, since or work.now)


def _voices(work: Work) -> Iterator[Breach]:
    query = select(VoiceNote.id, VoiceNote.sent_at).where(
        *(VoiceNote.typed_at.is_(None), VoiceNote.closed_at.is_(None)),
        VoiceNote.sent_at <= too_long_before(Check.VOICE, work.now),
    )
    for note, since in work.session.execute(query.order_by(VoiceNote.id).limit(MOST)):
        yield Breach(Check.VOICE, note, 0, since)


_VACANT = {
    RoleKind.BUILDING_LEADER: Check.LEADER,
    RoleKind.GRID_HEAD: Check.HEAD,
    RoleKind.GRID_WORKER: Check.WORKER,
}


def _vacant(work: Work) -> Iterator[Breach]:
    for each in vacancies(work):
        check = _VACANT.get(each.kind, Check.OFFICE)
        if each.since <= too_long_before(check, work.now):
            yield Breach(check, each.place, each.place, each.since, detail=each.kind.value)


FINDERS: tuple[Callable[[Work], Iterator[Breach]], ...] = (
    *(_intake, _answers, _promises, _talks, _flags),
    *(_claims, _cases, _accounts, _over, _unheard, _visits, _voices, _silent, _vacant),
)
