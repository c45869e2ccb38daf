"""Who owes an answer, until when, and what follows when the time goes by (peers: answers come late)."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import ColumnElement, func, or_, select

from deliberation.proposals.answer_clock import REMINDED, AnswerClock, clock_at, evening_after
from deliberation.proposals.events import AnswerHandedOn, AnswerOverdue
from deliberation.proposals.model import Born, Proposal
from deliberation.proposals.service import a_proposal
from deliberation.proposals.stages import OPEN, Stage
from deliberation.proposals.telling import redraw, tell_people
from kernel.database import table_of
from kernel.errors import Next, Refusal
from kernel.lines import line
from kernel.work import Work
from residents.acting import Acting
from residents.model import Person, Role, RoleKind
from residents.naming import shown_name
from residents.permits import on_the_committee, person_of, require
from residents.queries import committee_of, holders_of

PROPOSALS = table_of(Proposal)
_STILL_OWED = (
    PROPOSALS.c.replied_at.is_(None),
    PROPOSALS.c.withdrawn_at.is_(None),
    PROPOSALS.c.merged_at.is_(None),
)


@dataclass(frozen=True, slots=True)
class HandedOn:
    """Another member owes the answer now."""

    proposal: int
    number: str
    member: str


@dataclass(frozen=True, slots=True)
class Member:
    """Somebody of the committee."""

    id: int
    name: str


@dataclass(frozen=True, slots=True)
class Punctuality:
    """Of ``due`` answers that were due by now, ``in_time`` came in time."""

    in_time: int
    due: int


def begin_clock(work: Work, proposal: Proposal) -> None:
    """Support is enough: from now on the committee owes an answer, as its by-laws say."""
    proposal.answer_due_at = evening_after(work.now, work.bylaws.proposals.answer_days, work.zone)
    if proposal.answer_due_at <= work.now + REMINDED:
        proposal.answer_reminded_at = work.now  # they are asked in this moment, which is reminder enough


def clock_of(work: Work, proposal: Proposal) -> AnswerClock | None:
    """How the time for an answer stands; None when none is owed."""
    if proposal.answer_due_at is None or proposal.reached_at is None:
        return None
    if proposal.replied_at is not None or proposal.stage(work.now) not in OPEN - {Stage.RETURNED}:
        return None
    return clock_at(proposal.reached_at, proposal.answer_due_at, work.now, work.zone)


def talked_too_long(work: Work, proposal: Proposal) -> int | None:
    """For how many days it has been talked over, once that takes longer than an answer may; else None.

    Taking it up stops the clock, so that a talk without an end would be a way not to answer.
    """
    if proposal.deliberated_at is None or proposal.stage(work.now) is not Stage.DELIBERATING:
        return None
    began, today = (at.astimezone(work.zone).date() for at in (proposal.deliberated_at, work.now))
    days = (today - began).days
    return days if days > work.bylaws.proposals.answer_days else None


def owing(work: Work, proposal: Proposal) -> list[int]:
    """Who owes the answer now: to whom it was handed while in office; else the chair; else everybody.

    Nobody owes an answer to what they proposed as a neighbour, unless they are the committee alone.
    """
    committee = those_who_answer(work, proposal)
    if proposal.owing_id in committee:
        return [proposal.owing_id]
    return [chair for chair in holders_of(work, RoleKind.CHAIR) if chair in committee] or committee


def those_who_answer(work: Work, proposal: Proposal) -> list[int]:
    """The members who may say what becomes of it: not its author, as long as there is anybody else."""
    committee = committee_of(work)
    if proposal.origin == Born.COMMITTEE:
        return committee
    return [member for member in committee if member != proposal.author_id] or committee


def require_not_ones_own(work: Work, who: Acting, proposal: Proposal) -> None:
    """Refuse a member who would answer what they proposed themselves while somebody else could."""
    if person_of(who) not in those_who_answer(work, proposal):
        raise Refusal(line("answer-not-ones-own", number=proposal.number), next=Next.PROPOSALS)


def owing_name(work: Work, proposal: Proposal) -> str:
    """Who owes it, as neighbours read it; empty when the committee as a whole does."""
    people = owing(work, proposal)
    return name_in_office(work, people[0]) if len(people) == 1 else ""


def name_in_office(work: Work, person: int) -> str:
    """A member's name with the title of their office: 李国强（主任）."""
    name = shown_name(work.session.get_one(Person, person), work.bylaws)
    held = (Role.since <= work.now, or_(Role.until.is_(None), Role.until > work.now))
    query = select(Role.title).where(
        Role.person_id == person, Role.kind.in_([RoleKind.CHAIR, RoleKind.COMMITTEE]), *held
    )
    title = work.session.scalars(query.order_by(Role.id.desc()).limit(1)).first()
    return f"{name}（{title}）" if title else name


def members(work: Work, who: Acting, proposal_id: int) -> tuple[Member, ...]:
    """Those to whom an answer can be handed."""
    require(on_the_committee, work, who)
    there = those_who_answer(work, a_proposal(work, proposal_id))
    return tuple(Member(person, name_in_office(work, person)) for person in there)


def hand_on(work: Work, who: Acting, proposal_id: int, member: int) -> HandedOn:
    """The chair, or whoever owes it now, hands the answer to a member, who is told; the clock runs on."""
    require(on_the_committee, work, who)
    proposal = a_proposal(work, proposal_id, lock=True)
    if clock_of(work, proposal) is None:
        raise Refusal(line("proposal-nothing-owed", number=proposal.number), next=Next.PROPOSALS)
    by, chairs = person_of(who), holders_of(work, RoleKind.CHAIR)
    if chairs and by not in chairs and by not in owing(work, proposal):
        raise Refusal(line("proposal-hand-on-chair"), next=Next.PROPOSALS)
    if member not in those_who_answer(work, proposal):
        raise Refusal(line("proposal-not-a-member"), next=Next.PROPOSALS)
    if owing(work, proposal) != [member]:
        proposal.owing_id = member
        work.session.flush()
        redraw(work, proposal.id)
        tell_people(work, proposal, "proposal-owing", [member], mark=str(int(work.now.timestamp())))
        work.record(AnswerHandedOn(proposal.id, member, by))
    return HandedOn(proposal.id, proposal.number, name_in_office(work, member))


def due_to_remind(work: Work) -> Sequence[tuple[int, int, str]]:
    """Answers of all communities that are due soon, or too late, and of which that was not said yet.

    As (community, proposal, what is to be told): after a long silence only what is true by then is told.
    """
    late = PROPOSALS.c.answer_due_at <= work.now
    untold = PROPOSALS.c.overdue_told_at.is_(None)
    soon = (PROPOSALS.c.answer_due_at <= work.now + REMINDED) & PROPOSALS.c.answer_reminded_at.is_(None)
    query = (
        select(PROPOSALS.c.community_id, PROPOSALS.c.id, late.label("late"))
        .where(*_STILL_OWED, PROPOSALS.c.answer_due_at <= work.now + REMINDED, untold, or_(late, soon))
        .order_by(PROPOSALS.c.answer_due_at, PROPOSALS.c.id)
    )
    found = work.connection.execute(query)
    return [(row.community_id, row.id, "overdue" if row.late else "soon") for row in found]


def next_reminder(work: Work) -> datetime | None:
    """The next moment at which somebody is to be reminded, or told that an answer is overdue."""
    untold = PROPOSALS.c.overdue_told_at.is_(None)
    later = select(func.min(PROPOSALS.c.answer_due_at)).where(*_STILL_OWED, untold)
    overdue = work.connection.execute(later.where(PROPOSALS.c.answer_due_at > work.now)).scalar_one()
    unsaid = later.where(
        PROPOSALS.c.answer_reminded_at.is_(None), PROPOSALS.c.answer_due_at > work.now + REMINDED
    )
    soon = work.connection.execute(unsaid).scalar_one()
    return min((m for m in (overdue, soon and soon - REMINDED) if m is not None), default=None)


def remind(work: Work, proposal_id: int) -> None:
    """Say what is true by now: that an answer is due soon, or that it is overdue; each once.

    Whoever owes it is reminded; that it is overdue, chair and supervisors hear too.
    """
    proposal = a_proposal(work, proposal_id, lock=True)
    clock = clock_of(work, proposal)
    if clock is None:
        return
    if clock.overdue is not None and proposal.overdue_told_at is None:
        proposal.overdue_told_at = work.now
        proposal.answer_reminded_at = proposal.answer_reminded_at or work.now
        work.session.flush()
        over = {*owing(work, proposal), *holders_of(work, RoleKind.CHAIR, RoleKind.SUPERVISOR)}
        tell_people(work, proposal, "proposal-overdue", sorted(over))
        redraw(work, proposal.id)
        work.record(AnswerOverdue(proposal.id))
    elif clock.overdue is None and proposal.answer_reminded_at is None:
        if work.now >= clock.due_at - REMINDED:
            proposal.answer_reminded_at = work.now
            work.session.flush()
            tell_people(work, proposal, "proposal-answer-soon", owing(work, proposal))


def answered_in_time(work: Work, since: datetime | None = None) -> Punctuality:
    """How many of the answers that were due (from ``since`` on) came in time; each counts once (B10)."""
    wanted = [was_due(work.now)]
    if since is not None:
        wanted.append(Proposal.answer_due_at >= since)
    due = work.session.scalars(select(func.count(Proposal.id)).where(*wanted)).one()
    timely = select(func.count(Proposal.id)).where(*wanted, was_in_time())
    return Punctuality(work.session.scalars(timely).one(), due)


def was_due(now: datetime) -> ColumnElement[bool]:
    """Whether an answer was owed by now.

    What its author withdrew, or what goes on as part of another proposal, before its time was up is not
    counted; what was answered early is.
    """
    gone_in_time = or_(
        Proposal.withdrawn_at <= Proposal.answer_due_at, Proposal.merged_at <= Proposal.answer_due_at
    )
    late = (Proposal.answer_due_at <= now) & func.coalesce(gone_in_time, False).is_(False)
    return Proposal.answer_due_at.is_not(None) & or_(Proposal.replied_at.is_not(None), late)


def was_in_time() -> ColumnElement[bool]:
    """Whether the committee said something before the time was up."""
    return func.coalesce(Proposal.replied_at <= Proposal.answer_due_at, False)
