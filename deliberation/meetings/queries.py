"""Reading meetings: what lies ahead, what was, and one with its answers."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import func, select

from deliberation.meetings import calendar
from deliberation.meetings.model import Choice, Meeting, MeetingAnswer, Stage
from deliberation.meetings.permits import may_announce, may_answer
from kernel.errors import Next, Refusal
from kernel.lines import line
from kernel.work import Work
from residents.acting import Acting
from residents.model import Community, Person, Role, RoleKind

SHOWN_AHEAD = 8
SHOWN_PAST = 3
LARGEST_ID = 2**31 - 1
LONGEST = timedelta(minutes=600)
FILE_NAME_SIGNS = " -—·（）()"


@dataclass(frozen=True, slots=True)
class MeetingShort:
    """A meeting in a list."""

    id: int
    title: str
    starts_at: datetime
    stage: Stage


@dataclass(frozen=True, slots=True)
class Meetings:
    """What lies ahead or is going on, nearest first; what was, latest first; who asks."""

    ahead: tuple[MeetingShort, ...]
    past: tuple[MeetingShort, ...]
    may_announce: bool


@dataclass(frozen=True, slots=True)
class MeetingView:
    """One meeting with the counts of its answers, and how the person who asks stands to it."""

    id: int
    number: str
    title: str
    place: str
    starts_at: datetime
    minutes: int
    agenda: str
    caller: str
    version: int
    stage: Stage
    cancel_reason: str
    yes: int
    no: int
    maybe: int
    mine: Choice | None
    may_answer: bool
    may_change: bool


@dataclass(frozen=True, slots=True)
class CalendarFile:
    """A calendar file of one meeting."""

    meeting: int
    name: str
    data: bytes


def gone() -> Refusal:
    """No such meeting here: never was, or of another community."""
    return Refusal(line("meeting-gone"), next=Next.MEETINGS)


def find(work: Work, meeting: int, *, lock: bool) -> Meeting | None:
    """The meeting of this community with this id, whatever number a button or a link may carry."""
    if not 0 < meeting <= LARGEST_ID:
        return None
    query = select(Meeting).where(Meeting.id == meeting)
    return work.session.scalars(query.with_for_update() if lock else query).one_or_none()


def upcoming(work: Work, who: Acting) -> Meetings:
    """The meetings worth listing now."""
    # The end is not a column: whatever began within the longest meeting is looked at once more.
    recent = select(Meeting).where(Meeting.starts_at > work.now - LONGEST)
    near = work.session.scalars(recent.order_by(Meeting.starts_at, Meeting.id)).all()
    ahead = [m for m in near if m.ends_at > work.now][:SHOWN_AHEAD]
    older = (
        select(Meeting).where(Meeting.starts_at <= work.now).order_by(Meeting.starts_at.desc(), Meeting.id)
    )
    past = [m for m in work.session.scalars(older.limit(SHOWN_PAST + SHOWN_AHEAD)) if m.ends_at <= work.now]
    return Meetings(
        tuple(_short(m, work.now) for m in ahead),
        tuple(_short(m, work.now) for m in past[:SHOWN_PAST]),
        may_announce.judge(work, who) is None,
    )


def waiting(work: Work, who: Acting) -> tuple[MeetingShort, ...]:
    """The meetings ahead of which this person has not yet said whether they come, nearest first."""
    if who.person is None or may_answer.judge(work, who) is not None:
        return ()
    answered = select(MeetingAnswer.meeting_id).where(MeetingAnswer.person_id == who.person)
    query = (
        select(Meeting)
        .where(Meeting.starts_at > work.now, Meeting.cancelled_at.is_(None), Meeting.id.not_in(answered))
        .order_by(Meeting.starts_at, Meeting.id)
    )
    return tuple(_short(each, work.now) for each in work.session.scalars(query))


def one(work: Work, who: Acting, meeting: int) -> MeetingView:
    """One meeting as the person who asks may see it; refused when there is none such here."""
    known = find(work, meeting, lock=False)
    if known is None:
        raise gone()
    counts = _counts(work, known.id)
    ahead = known.stage(work.now) is Stage.AHEAD
    return MeetingView(
        id=known.id,
        number=known.number,
        title=known.title,
        place=known.place,
        starts_at=known.starts_at,
        minutes=known.minutes,
        agenda=known.agenda,
        caller=name_of(work, known.announced_by),
        version=known.version,
        stage=known.stage(work.now),
        cancel_reason=known.cancel_reason or "",
        yes=counts.get(Choice.YES, 0),
        no=counts.get(Choice.NO, 0),
        maybe=counts.get(Choice.MAYBE, 0),
        mine=_mine(work, known.id, who),
        may_answer=ahead and may_answer.judge(work, who) is None,
        may_change=ahead and may_announce.judge(work, who) is None,
    )


def calendar_file(work: Work, who: Acting, meeting: int) -> CalendarFile:
    """The meeting for the calendar on somebody's phone, stamped with the moment of asking."""
    known = find(work, meeting, lock=False)
    if known is None:
        raise gone()
    slug = work.session.scalars(select(Community.slug).where(Community.id == work.community_id)).one()
    cancelled = known.cancelled_at is not None
    invitation = calendar.Invitation(
        community=slug,
        number=known.number,
        title=known.title,
        place=known.place,
        note=(known.cancel_reason or "") if cancelled else known.agenda,
        starts_at=known.starts_at,
        ends_at=known.ends_at,
        version=known.version,
        cancelled=cancelled,
    )
    data = calendar.calendar_file(invitation, stamped=work.now)
    return CalendarFile(known.id, _file_name(known), data)


def name_of(work: Work, person: int) -> str:
    """A person's name as neighbours read it, with the office under which they call meetings: 王敏（主任）."""
    name = work.session.scalars(select(Person.name).where(Person.id == person)).one()
    query = (
        select(Role.title)
        .where(Role.person_id == person, Role.kind.in_([RoleKind.CHAIR, RoleKind.COMMITTEE]))
        .order_by(Role.id.desc())
        .limit(1)
    )
    title = work.session.scalars(query).first()
    return f"{name}（{title}）" if title else name


def _short(meeting: Meeting, now: datetime) -> MeetingShort:
    return MeetingShort(meeting.id, meeting.title, meeting.starts_at, meeting.stage(now))


def _counts(work: Work, meeting: int) -> dict[Choice, int]:
    query = (
        select(MeetingAnswer.answer, func.count(MeetingAnswer.id))
        .where(MeetingAnswer.meeting_id == meeting)
        .group_by(MeetingAnswer.answer)
    )
    return {Choice(answer): number for answer, number in work.session.execute(query)}


def _mine(work: Work, meeting: int, who: Acting) -> Choice | None:
    if who.person is None:
        return None
    query = select(MeetingAnswer.answer).where(
        MeetingAnswer.meeting_id == meeting, MeetingAnswer.person_id == who.person
    )
    found = work.session.scalars(query).one_or_none()
    return Choice(found) if found is not None else None


def _file_name(meeting: Meeting) -> str:
    kept = "".join(c for c in meeting.title if c.isalnum() or c in FILE_NAME_SIGNS)
    return f"{meeting.number} {kept}".strip() + ".ics"
