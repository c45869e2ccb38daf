"""What changes meetings: calling one, moving it, cancelling it, answering."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select

from deliberation.meetings import wording
from deliberation.meetings.events import MeetingAnnounced, MeetingAnswered, MeetingCancelled, MeetingChanged
from deliberation.meetings.model import Choice, Meeting, MeetingAnswer
from deliberation.meetings.notice_period import require_ahead
from deliberation.meetings.permits import may_announce, may_answer, require_ahead_of
from deliberation.meetings.queries import find, gone
from deliberation.meetings.telling import CARD, tell_announced, tell_cancelled, tell_changed
from kernel.errors import Next, Refusal
from kernel.lines import line
from kernel.work import Work
from notices.service import mark_stale
from residents.acting import Acting
from residents.permits import person_of, require


@dataclass(frozen=True, slots=True)
class Announced:
    """A meeting was called; ``told`` people hear of it besides the group, ``unreached`` have no chat."""

    meeting: int
    number: str
    told: int
    unreached: int = 0


@dataclass(frozen=True, slots=True)
class Changed:
    """A meeting was moved, and ``told`` people hear of it; ``unreached`` have no chat."""

    meeting: int
    version: int
    told: int
    unreached: int = 0


@dataclass(frozen=True, slots=True)
class Cancelled:
    """A meeting is off, and ``told`` people hear of it; ``unreached`` have no chat."""

    meeting: int
    told: int
    unreached: int = 0


@dataclass(frozen=True, slots=True)
class Answered:
    """An answer as it stands now; ``changed`` tells whether it is new."""

    meeting: int
    answer: Choice
    changed: bool


def announce(
    work: Work, who: Acting, title: str, place: str, starts_at: datetime, minutes: int, agenda: str
) -> Announced:
    """Call the residents to a meeting that lies ahead; ``minutes`` is how long it will take."""
    require(may_announce, work, who)
    require_ahead(starts_at, work.now)
    meeting = Meeting(
        title=wording.title(title),
        place=wording.place(place),
        agenda=wording.agenda(agenda),
        starts_at=starts_at,
        minutes=minutes,
        announced_by=person_of(who),
        announced_at=work.now,
        version=0,
        number=work.number("meeting"),
    )
    work.session.add(meeting)
    work.session.flush()
    work.record(MeetingAnnounced(meeting.id, meeting.announced_by), sealed=_as_told(meeting))
    hear = tell_announced(work, meeting)
    return Announced(meeting.id, meeting.number, hear.told, hear.unreached)


def change(work: Work, who: Acting, meeting: int, starts_at: datetime | None, place: str | None) -> Changed:
    """Move a meeting in time, in place, or both; None leaves as it is."""
    require(may_announce, work, who)
    known = _locked(work, meeting)
    require_ahead_of(known, work.now)
    was, was_place = known.starts_at, known.place
    if starts_at is not None:
        require_ahead(starts_at, work.now)
        known.starts_at = starts_at
    if place is not None:
        known.place = wording.place(place)
    if (known.starts_at, known.place) == (was, was_place):
        raise Refusal(line("meeting-same"), next=Next.MEETINGS)
    known.version += 1
    work.session.flush()
    work.record(MeetingChanged(known.id, known.version, person_of(who)), sealed=_as_told(known))
    hear = tell_changed(work, known, was=was, was_place=was_place, by=person_of(who))
    return Changed(known.id, known.version, hear.told, hear.unreached)


def cancel(work: Work, who: Acting, meeting: int, reason: str) -> Cancelled:
    """Call a meeting off, with the reason that everyone is told; it cannot be undone."""
    require(may_announce, work, who)
    known = _locked(work, meeting)
    require_ahead_of(known, work.now)
    known.cancel_reason = wording.reason(reason)
    known.cancelled_at = work.now
    # Calendars believe a cancellation only when its SEQUENCE is higher than what they know.
    known.version += 1
    work.session.flush()
    work.record(MeetingCancelled(known.id, person_of(who)), sealed={"reason": known.cancel_reason})
    hear = tell_cancelled(work, known, by=person_of(who))
    return Cancelled(known.id, hear.told, hear.unreached)


def answer(work: Work, who: Acting, meeting: int, choice: Choice) -> Answered:
    """Say whether one comes; may be said anew until the meeting begins."""
    require(may_answer, work, who)
    known, person = _locked(work, meeting), person_of(who)
    require_ahead_of(known, work.now)
    query = select(MeetingAnswer).where(
        MeetingAnswer.meeting_id == known.id, MeetingAnswer.person_id == person
    )
    given = work.session.scalars(query).one_or_none()
    if given is not None and given.answer == choice:
        return Answered(known.id, choice, False)
    given = given or MeetingAnswer(meeting_id=known.id, person_id=person)
    given.answer, given.at = choice, work.now
    work.session.add(given)
    work.session.flush()
    mark_stale(work, CARD, known.id)
    work.record(MeetingAnswered(known.id, person))
    return Answered(known.id, choice, True)


def _locked(work: Work, meeting: int) -> Meeting:
    """The meeting, held until this act is over; answers to one meeting thus come one after another."""
    known = find(work, meeting, lock=True)
    if known is None:
        raise gone()
    return known


def _as_told(meeting: Meeting) -> dict[str, str]:
    return {
        "title": meeting.title,
        "place": meeting.place,
        "starts_at": meeting.starts_at.isoformat(),
        "agenda": meeting.agenda,
    }
