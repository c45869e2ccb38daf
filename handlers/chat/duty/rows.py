"""What there is to do in a field, row by row: each kind of thing with its number and its part of a page."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from functools import partial

from sqlalchemy import func, select

from deliberation.intake.model import Intake
from deliberation.intake.queries import still_waits
from handlers.chat.passing.whose import alone
from handlers.duties.checks import Check, is_too_long
from handlers.duties.collecting import collecting, how_many_collecting, owed_by
from kernel.work import Work
from notices.in_person import theirs_to_tell
from residents.acting import Acting
from residents.assisting.finding import neighbours
from residents.fields.alone import alone_page, how_many_alone
from residents.fields.empty import empty_buildings
from residents.fields.field import Field
from residents.fields.ties import About, ties_page, ties_waiting
from residents.homes.model import TieCase
from residents.model import Dwelling, Person, Residency
from residents.naming import shown_name
from residents.privacy.reading import note_read
from residents.visits.queries import waiting_for


class Task(StrEnum):
    """What is to be done; the most pressing first."""

    INTAKE = "intake"
    ANSWER = "answer"
    CLAIM = "claim"
    CASE = "case"
    OVER = "over"
    VISIT = "visit"
    PASS_ON = "pass-on"
    SILENT = "silent"
    ALONE = "alone"
    ASKED = "asked"
    COLLECTING = "collecting"
    EMPTY = "empty"
    LATE = "late"
    """The way to what must not happen and does."""

    NAMES = "names"
    """The way to the three names of each building."""


NO_TASK = frozenset({Task.VISIT, Task.EMPTY, Task.LATE, Task.NAMES})
"""Ways to further lists, of which one row stands for many."""

TO_VISIT = frozenset({Task.PASS_ON, Task.SILENT, Task.ALONE, Task.ASKED})
OPEN = frozenset({Task.COLLECTING})


@dataclass(frozen=True, slots=True)
class Row:
    """One thing: ``subject`` is what its button opens, ``at`` since or until when, ``number`` how much."""

    task: Task
    subject: int
    name: str = ""
    where: str = ""
    title: str = ""
    at: datetime | None = None
    number: int = 0


@dataclass(frozen=True, slots=True)
class Source:
    """All things of one kind: how many, and so many from the n-th on."""

    task: Task
    count: int
    rows: Callable[[int, int], Sequence[Row]]


def is_late(row: Row, now: datetime) -> bool:
    """Whether it is among what must not happen."""
    if row.task is Task.INTAKE and row.number:
        return True  # a danger is late from the first moment
    check = CHECKED.get(row.task)
    return check is not None and row.at is not None and is_too_long(check, row.at, now)


CHECKED = {
    Task.INTAKE: Check.INTAKE,
    Task.ANSWER: Check.ANSWER,
    Task.CLAIM: Check.CLAIM,
    Task.CASE: Check.CASE,
    Task.OVER: Check.OVER,
    Task.SILENT: Check.SILENT,
}
"""Which rows are also on the list of what must not happen, once they last too long."""


def sources(work: Work, who: Acting, field: Field) -> list[Source]:
    """Everything that this person can do something about; looking at a row of people is written down."""
    found: list[Source] = []
    told = theirs_to_tell(work, who, alone()) if field.helps else {}
    if field.at_desk or field.on_committee:
        found.append(_intake(work))
    if field.on_committee:
        found.append(listed(Task.ANSWER, _answers(work, field)))
    if field.knows_ties:
        found.append(_ties(work, who, field, About.CLAIM))
    if field.at_desk:
        found += [_cases(work), _ties(work, who, field, About.OVER)]
    if field.helps:
        asked = waiting_for(work, who)
        found.append(listed(Task.VISIT, (Row(Task.VISIT, 0, number=asked),) if asked else ()))
        found.append(_to_tell(work, who, told))
    if field.knows_ties:
        found.append(_ties(work, who, field, About.SILENT))
    if field.helps:
        found.append(_alone(work, who, field, tuple(told)))
    if field.knows_ties:
        found.append(_ties(work, who, field, About.ASKED))
    places = None if field.whole else field.places | field.served
    found.append(
        Source(Task.COLLECTING, how_many_collecting(work, places), partial(_collecting, work, places))
    )
    found.append(listed(Task.EMPTY, _empty(work, field)))
    return found


def listed(task: Task, rows: Sequence[Row]) -> Source:
    """A few rows that are known already."""
    return Source(task, len(rows), lambda first, most: rows[first : first + most])


def _intake(work: Work) -> Source:
    def rows(first: int, most: int) -> list[Row]:
        query = select(Intake).where(still_waits()).order_by(Intake.danger.is_(None), Intake.id)
        return [
            Row(
                Task.INTAKE,
                each.id,
                where=each.kind,
                title=each.number,
                at=each.at,
                number=int(each.danger is not None),
            )
            for each in work.session.scalars(query.offset(first).limit(most))
        ]

    return Source(Task.INTAKE, how_many_asked(work, None), rows)


def how_many_asked(work: Work, buildings: frozenset[int] | None) -> int:
    """How many questions and reports wait, of everybody or of those who live in these buildings."""
    query = select(func.count(Intake.id)).where(still_waits())
    if buildings is not None:
        living = (Residency.until.is_(None), Residency.verified_at.is_not(None))
        people = select(Residency.person_id).join(Dwelling, Dwelling.id == Residency.dwelling_id)
        query = query.where(
            Intake.person_id.in_(people.where(*living, Dwelling.building_id.in_(sorted(buildings))))
        )
    return work.session.scalars(query).one()


def _answers(work: Work, field: Field) -> list[Row]:
    return [
        Row(Task.ANSWER, each.proposal, where=each.number, title=each.title, at=each.due_at)
        for each in owed_by(work, field.person)
    ]


def _ties(work: Work, who: Acting, field: Field, about: About) -> Source:
    task = Task(about.value)

    def rows(first: int, most: int) -> list[Row]:
        found = ties_page(work, field, about, first, most)
        for each in found:
            note_read(work, who, person=each.person, dwelling=each.dwelling, what="claim")
        return [Row(task, each.tie, each.name, each.home, at=each.since) for each in found]

    return Source(task, ties_waiting(work, field, about), rows)


def _cases(work: Work) -> Source:
    def rows(first: int, most: int) -> list[Row]:
        query = (
            select(TieCase.id, Dwelling.name, TieCase.opened_at)
            .join(Dwelling, Dwelling.id == TieCase.dwelling_id)
            .where(TieCase.decided_at.is_(None))
            .order_by(TieCase.id)
        )
        found = work.session.execute(query.offset(first).limit(most))
        return [Row(Task.CASE, case, where=home, at=at) for case, home, at in found]

    query = select(func.count(TieCase.id)).where(TieCase.decided_at.is_(None))
    return Source(Task.CASE, work.session.scalars(query).one(), rows)


def _to_tell(work: Work, who: Acting, told: dict[int, int]) -> Source:
    def rows(first: int, most: int) -> list[Row]:
        people = list(told)[first : first + most]
        for person in people:
            note_read(work, who, person=person, what="help")
        return [
            Row(
                Task.PASS_ON,
                each.person,
                shown_name(work.session.get_one(Person, each.person), work.bylaws),
                each.homes,
                number=told[each.person],
            )
            for each in neighbours(work, people)
        ]

    return Source(Task.PASS_ON, len(told), rows)


def _alone(work: Work, who: Acting, field: Field, told: tuple[int, ...]) -> Source:
    def rows(first: int, most: int) -> list[Row]:
        found = alone_page(work, field, told, first, most)
        for each in found:
            note_read(work, who, person=each.person, what="help")
        return [Row(Task.ALONE, each.person, each.name, each.home, at=each.since) for each in found]

    return Source(Task.ALONE, how_many_alone(work, field, told), rows)


def _collecting(work: Work, places: frozenset[int] | None, first: int, most: int) -> list[Row]:
    return [
        Row(Task.COLLECTING, each.proposal, title=each.title, at=each.until, number=each.missing)
        for each in collecting(work, places, first, most)
    ]


def _empty(work: Work, field: Field) -> list[Row]:
    return [
        Row(Task.EMPTY, each.place, where=each.name, number=each.homes)
        for each in empty_buildings(work, field)
    ]
