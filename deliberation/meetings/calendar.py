"""A meeting as a calendar file (RFC 5545), for the calendars on people's own phones."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from icalendar import Alarm, Calendar, Event

PRODUCT = "-//Yishi//Meetings//ZH"
ALARM_BEFORE = timedelta(hours=1)


@dataclass(frozen=True, slots=True)
class Invitation:
    """What a calendar needs to know; ``community`` is the slug, ``note`` the agenda or why it is off."""

    community: str
    number: str
    title: str
    place: str
    note: str
    starts_at: datetime
    ends_at: datetime
    version: int
    cancelled: bool


def uid_of(community: str, number: str) -> str:
    """The name under which calendars recognise a meeting again after a change."""
    return f"meeting-{number}@{community}.yishi"


def calendar_file(meeting: Invitation, *, stamped: datetime) -> bytes:
    """The meeting as .ics bytes in UTC times, which every calendar shows in its owner's zone.

    ``stamped`` is the moment of writing; the same meeting and moment give the same bytes. There is no
    METHOD: phones then offer to add the event instead of treating it as mail from an organiser.
    """
    calendar = Calendar()
    calendar.add("prodid", PRODUCT)
    calendar.add("version", "2.0")
    calendar.add_component(_event(meeting, stamped))
    return bytes(calendar.to_ical())


def _event(meeting: Invitation, stamped: datetime) -> Event:
    event = Event()
    event.add("uid", uid_of(meeting.community, meeting.number))
    event.add("sequence", meeting.version)
    event.add("dtstamp", _whole_second(stamped))
    event.add("dtstart", _whole_second(meeting.starts_at))
    event.add("dtend", _whole_second(meeting.ends_at))
    event.add("summary", meeting.title)
    event.add("location", meeting.place)
    if meeting.note:
        event.add("description", meeting.note)
    event.add("status", "CANCELLED" if meeting.cancelled else "CONFIRMED")
    if not meeting.cancelled:
        event.add_component(_alarm(meeting.title))
    return event


def _alarm(title: str) -> Alarm:
    alarm = Alarm()
    alarm.add("action", "DISPLAY")
    alarm.add("description", title)
    alarm.add("trigger", -ALARM_BEFORE)
    return alarm


def _whole_second(at: datetime) -> datetime:
    return at.astimezone(UTC).replace(microsecond=0)
