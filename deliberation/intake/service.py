"""What changes questions and reports: noting, answering, saying whether it helped."""

from dataclasses import dataclass
from datetime import timedelta

from sqlalchemy import func, select

from deliberation.intake.events import IntakeAnswered, IntakeNoted, IntakeSettled
from deliberation.intake.model import Intake, IntakeKind
from kernel import texts
from kernel.errors import Next, Refusal
from kernel.lines import line
from kernel.work import Work
from notices.service import tell
from residents.acting import Acting
from residents.model import RoleKind
from residents.permits import at_the_desk, on_the_committee, person_of, require
from residents.queries import committee_of, holders_of

TEXT_LENGTH = 1500
ANSWER_LENGTH = 800
MOST_OPEN = 20
"""So many of one person may wait; nobody is kept from reporting a danger."""

answers_intake = at_the_desk | on_the_committee
"""Whoever serves at the desk or sits on the committee."""

LATELY = timedelta(minutes=10)


@dataclass(frozen=True, slots=True)
class Noted:
    """A question or report that is written down, with its public number."""

    intake: int
    number: str
    kind: IntakeKind
    danger: str


@dataclass(frozen=True, slots=True)
class Answered:
    """The answer is given, and whoever asked is told."""

    intake: int
    number: str


@dataclass(frozen=True, slots=True)
class Settled:
    """Whether the answer helped, as whoever asked says."""

    intake: int
    number: str
    solved: bool


def note(
    work: Work, who: Acting, kind: IntakeKind, written: str, *, photo: int | None = None, danger: str = ""
) -> Noted:
    """Write a question or report down; the same words again within minutes are the same matter."""
    person, text = person_of(who), checked(written, TEXT_LENGTH)
    if (same := _same_lately(work, person, kind, text)) is not None:
        return Noted(same.id, same.number, kind, same.danger or "")
    if not danger:
        _require_few_open(work, person)
    row = Intake(
        number=work.number("intake"),
        kind=kind,
        person_id=person,
        by_id=who.by or person,
        text=text,
        photo_id=photo,
        danger=danger or None,
        at=work.now,
    )
    work.session.add(row)
    work.session.flush()
    _tell_office(work, row, urgent=bool(danger))
    work.record(IntakeNoted(row.id, person, kind.value))
    return Noted(row.id, row.number, kind, danger)


def add_photo(work: Work, who: Acting, intake: int, photo: int) -> Noted:
    """Put a photo to one's own report, in the place of one that was there."""
    row = an_intake(work, intake)
    if row.person_id != person_of(who):
        raise Refusal(line("intake-not-yours"), next=Next.DESK)
    row.photo_id = photo
    work.session.flush()
    return Noted(row.id, row.number, IntakeKind(row.kind), row.danger or "")


def answer(work: Work, who: Acting, intake: int, written: str) -> Answered:
    """Answer in words, which only whoever asked is told; a later answer takes the place of the first."""
    row, text = require_may_answer(work, who, intake), checked(written, ANSWER_LENGTH)
    row.answered_at, row.answered_by, row.answer = work.now, person_of(who), text
    row.solved, row.solved_at = None, None
    work.session.flush()
    once = f"intake-answered:{row.id}:{int(work.now.timestamp())}"
    tell(work, [row.person_id], "intake-answered", {}, once=once, subject=row.id)
    work.record(IntakeAnswered(row.id, person_of(who)))
    return Answered(row.id, row.number)


def say_whether_solved(work: Work, who: Acting, intake: int, *, solved: bool) -> Settled:
    """Whoever asked says whether that helped; if not, it waits once more, and who answered hears of it."""
    row = an_intake(work, intake)
    if row.person_id != person_of(who):
        raise Refusal(line("intake-not-yours"), next=Next.DESK)
    if row.answered_at is None:
        raise Refusal(line("intake-not-answered", what=row.kind, number=row.number), next=Next.DESK)
    if row.solved is not solved:
        row.solved, row.solved_at = solved, work.now
        work.session.flush()
        work.record(IntakeSettled(row.id, solved))
        if not solved:
            once = f"intake-again:{row.id}:{int(row.answered_at.timestamp())}"
            tell(work, [row.answered_by or 0], "intake-again", {}, once=once, subject=row.id)
    return Settled(row.id, row.number, solved)


def require_may_answer(work: Work, who: Acting, intake: int) -> Intake:
    """The matter, if this person may answer it."""
    require(answers_intake, work, who)
    return an_intake(work, intake)


def an_intake(work: Work, intake: int) -> Intake:
    """A question or report of this community, or a kind refusal."""
    found = work.session.scalars(select(Intake).where(Intake.id == intake)).one_or_none()
    if found is None:
        raise Refusal(line("intake-unknown"), next=Next.DESK)
    return found


def checked(written: str, most: int) -> str:
    """Usable words, or a refusal that says how long they may be."""
    text = texts.clean(written)
    if not texts.is_visible(text) or texts.length(text) > most:
        raise Refusal(line("intake-length", most=most, given=texts.length(text)), next=Next.DESK)
    return text


def _same_lately(work: Work, person: int, kind: IntakeKind, text: str) -> Intake | None:
    query = select(Intake).where(
        *(Intake.person_id == person, Intake.kind == kind, Intake.text == text),
        *(Intake.at > work.now - LATELY, Intake.answered_at.is_(None)),
    )
    return work.session.scalars(query.order_by(Intake.id.desc()).limit(1)).first()


def _require_few_open(work: Work, person: int) -> None:
    query = select(func.count(Intake.id)).where(Intake.person_id == person, Intake.answered_at.is_(None))
    if work.session.scalars(query).one() >= MOST_OPEN:
        raise Refusal(line("intake-too-many", most=MOST_OPEN), next=Next.DESK)


def _tell_office(work: Work, row: Intake, *, urgent: bool) -> None:
    """The desk in passing; of a danger the committee too, before everything else."""
    desk = holders_of(work, RoleKind.DESK)
    people = sorted({*desk, *(committee_of(work) if urgent or not desk else ())} - {row.person_id})
    once = f"intake-new:{row.id}"
    tell(work, people, "intake-new", {}, once=once, subject=row.id, urgent=urgent, digest=not urgent)
