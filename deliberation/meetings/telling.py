"""Who is told what about a meeting: the card, the invitation, the reminder, and word of every change.

The many are told by a rollout, page by page; whoever needs it first, or lives elsewhere, by a row of their
own under the same ``once``, so that nobody is told twice.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select

from deliberation.meetings.model import Choice, Meeting, MeetingAnswer
from deliberation.meetings.notice_period import reminder_at
from deliberation.meetings.queries import name_of
from kernel.lines import Given, Number
from kernel.work import Work
from notices.service import drop, mark_stale, post, tell, tell_residents
from residents.model import Address, Holder
from residents.queries import committee_of, residents_of

CARD = "meeting"


@dataclass(frozen=True, slots=True)
class Hearers:
    """How many a meeting concerns besides whoever acts: those told here, and those to be told another way."""

    told: int
    unreached: int


def hearers(work: Work, besides: int | None) -> Hearers:
    """Verified residents and the committee ``besides`` whoever acts; no way leads to those without a chat."""
    concerned = {*residents_of(work), *committee_of(work)} - {besides}
    served = select(Holder.person_id).join(Address, Address.id == Holder.address_id)
    told = concerned & set(work.session.scalars(served.where(Address.reachable)))
    return Hearers(len(told), len(concerned) - len(told))


def tell_announced(work: Work, meeting: Meeting) -> Hearers:
    """Owe the group its card, everyone an invitation and a reminder; gives how many hear of it."""
    by = meeting.announced_by
    post(work, "card-meeting", {}, once=f"card-meeting:{meeting.id}", subject=meeting.id)
    _tell_all(work, meeting, "meeting-announced", {"actor": Number(by)}, until=meeting.starts_at)
    _owe_reminders(work, meeting)
    return hearers(work, by)


def tell_changed(work: Work, meeting: Meeting, *, was: datetime, was_place: str, by: int) -> Hearers:
    """Put the new reminders in place of the old, tell those first who wanted to come; gives how many hear."""
    drop(work, "meeting-reminder", meeting.id)
    drop(work, "meeting-changed", meeting.id)
    mark_stale(work, CARD, meeting.id)
    _owe_reminders(work, meeting)
    args: dict[str, Given] = {
        "version": Number(meeting.version),
        "was": was,
        "was_place": was_place,
        "by": name_of(work, by),
        "actor": Number(by),
    }
    first = _answered(work, meeting, Choice.YES, Choice.MAYBE)
    _tell_all(work, meeting, "meeting-changed", args, until=meeting.ends_at, first=first)
    return hearers(work, by)


def tell_cancelled(work: Work, meeting: Meeting, *, by: int) -> Hearers:
    """Forget what was not sent yet and tell everyone that the meeting is off; gives how many hear of it."""
    for kind in ("meeting-announced", "meeting-reminder", "meeting-changed"):
        drop(work, kind, meeting.id)
    mark_stale(work, CARD, meeting.id)
    args: dict[str, Given] = {
        "reason": meeting.cancel_reason or "",
        "by": name_of(work, by),
        "actor": Number(by),
    }
    first = _answered(work, meeting, Choice.YES, Choice.MAYBE)
    _tell_all(work, meeting, "meeting-cancelled", args, until=meeting.ends_at, first=first)
    return hearers(work, by)


def _owe_reminders(work: Work, meeting: Meeting) -> None:
    hours = work.bylaws.meetings.remind_hours_before
    due = reminder_at(meeting.starts_at, now=work.now, hours=hours)
    if due is not None:
        args = {"version": Number(meeting.version)}
        _tell_all(work, meeting, "meeting-reminder", args, due=due, until=meeting.starts_at)


def _tell_all(
    work: Work,
    meeting: Meeting,
    kind: str,
    args: Mapping[str, Given],
    *,
    until: datetime,
    due: datetime | None = None,
    first: tuple[int, ...] = (),
) -> None:
    once = f"{kind}:{meeting.id}:{meeting.version}"
    tell(work, first, kind, args, once=once, subject=meeting.id, due=due, until=until, urgent=True)
    tell(work, committee_of(work), kind, args, once=once, subject=meeting.id, due=due, until=until)
    tell_residents(work, None, kind, args, once=once, subject=meeting.id, due=due, until=until)


def _answered(work: Work, meeting: Meeting, *choices: Choice) -> tuple[int, ...]:
    query = select(MeetingAnswer.person_id).where(
        MeetingAnswer.meeting_id == meeting.id, MeetingAnswer.answer.in_(choices)
    )
    return tuple(work.session.scalars(query))
