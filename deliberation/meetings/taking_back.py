"""Taking back an answer to a meeting that somebody gave for another."""

from collections.abc import Mapping
from typing import Any

from sqlalchemy import select

from deliberation.meetings.events import MeetingAnswered
from deliberation.meetings.model import Choice, MeetingAnswer
from deliberation.meetings.permits import require_ahead_of
from deliberation.meetings.queries import find, gone
from deliberation.meetings.telling import CARD
from kernel.errors import Next, Refusal
from kernel.lines import line
from kernel.work import Work
from notices.service import mark_stale


def answer_standing(work: Work, meeting: int, person: int) -> dict[str, Any]:
    """What this person answered, if anything."""
    given = _given(work, meeting, person)
    return {"answer": given.answer} if given is not None else {}


def take_answer_back(
    work: Work, meeting: int, person: int, before: Mapping[str, Any], after: Mapping[str, Any]
) -> None:
    """The answer as it was ``before``, or none; refused once it has begun, or if they answered anew."""
    known = find(work, meeting, lock=True)
    if known is None:
        raise gone()
    require_ahead_of(known, work.now)
    given = _given(work, meeting, person)
    if given is None or {"answer": given.answer} != dict(after):
        raise Refusal(line("helped-changed-since"), next=Next.MEETINGS)
    if "answer" in before:
        given.answer, given.at = Choice(before["answer"]), work.now
    else:
        work.session.delete(given)
    work.session.flush()
    mark_stale(work, CARD, known.id)
    work.record(MeetingAnswered(known.id, person))


def _given(work: Work, meeting: int, person: int) -> MeetingAnswer | None:
    query = select(MeetingAnswer).where(
        MeetingAnswer.meeting_id == meeting, MeetingAnswer.person_id == person
    )
    return work.session.scalars(query).one_or_none()
