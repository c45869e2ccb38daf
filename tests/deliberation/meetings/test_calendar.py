"""Calendar files, read back by a library that knows the format."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from icalendar import Calendar

from deliberation.meetings import queries, service
from deliberation.meetings.calendar import Invitation, calendar_file
from tests.deliberation.meetings.village import Village, at

STAMPED = datetime(2026, 11, 25, 6, 0, 0, 123456, tzinfo=UTC)
LIFT = Invitation(
    community="xingfuli",
    number="2026-003",
    title="加装电梯；怎么分摊, 怎么装",
    place="居委会二楼\\会议室",
    note="一、方案\n二、费用, 分摊",
    starts_at=at("2026-11-28 19:30"),
    ends_at=at("2026-11-28 21:00"),
    version=0,
    cancelled=False,
)


def event_in(data: bytes) -> Any:
    """The one event of a file."""
    [event] = Calendar.from_ical(data).walk("VEVENT")
    return event


def test_everything_is_read_back_as_it_was_written() -> None:
    event = event_in(calendar_file(LIFT, stamped=STAMPED))
    assert str(event["summary"]) == LIFT.title
    assert str(event["location"]) == LIFT.place
    assert str(event["description"]) == LIFT.note
    assert event.decoded("dtstart") == LIFT.starts_at
    assert event.decoded("dtend") == LIFT.ends_at
    assert event.decoded("dtstamp") == STAMPED.replace(microsecond=0)
    assert str(event["status"]) == "CONFIRMED"
    [alarm] = event.walk("VALARM")
    assert alarm.decoded("trigger") == -timedelta(hours=1)


def test_the_same_meeting_and_moment_give_the_same_bytes() -> None:
    assert calendar_file(LIFT, stamped=STAMPED) == calendar_file(LIFT, stamped=STAMPED)


def test_a_change_keeps_the_name_and_raises_the_sequence() -> None:
    before = event_in(calendar_file(LIFT, stamped=STAMPED))
    after = event_in(calendar_file(replace(LIFT, version=1), stamped=STAMPED))
    assert before["uid"] == after["uid"]
    assert (before["sequence"], after["sequence"]) == (0, 1)


def test_two_communities_may_have_the_same_number() -> None:
    ours, theirs = LIFT, replace(LIFT, community="heping")
    assert (
        event_in(calendar_file(ours, stamped=STAMPED))["uid"]
        != event_in(calendar_file(theirs, stamped=STAMPED))["uid"]
    )


def test_a_cancelled_meeting_rings_no_more() -> None:
    event = event_in(calendar_file(replace(LIFT, cancelled=True, note="停电"), stamped=STAMPED))
    assert str(event["status"]) == "CANCELLED"
    assert str(event["description"]) == "停电"
    assert not event.walk("VALARM")


@pytest.mark.parametrize("title", ["<b>加装</b>", "👨‍👩‍👧‍👦家庭日", "换行不成\r\nX-EVIL:1", "很长" * 30])
def test_no_title_breaks_the_file(title: str) -> None:
    data = calendar_file(replace(LIFT, title=title), stamped=STAMPED)
    event = event_in(data)
    assert str(event["summary"]).split() == title.split()
    assert "x-evil" not in event
    assert all(len(row) <= 75 for row in data.split(b"\r\n"))


def test_li_takes_the_meeting_into_his_calendar_before_and_after_the_change(village: Village) -> None:
    meeting = village.meeting(title="扶手/<b>")
    first = village.act("李建国", queries.calendar_file, meeting)
    assert first.name == "2026-001 扶手b.ics"
    village.act("王敏", service.change, meeting, at("2026-11-29 10:00"), None)
    village.wait(minutes=5)
    second = event_in(village.act("李建国", queries.calendar_file, meeting).data)
    assert second["uid"] == event_in(first.data)["uid"] == "meeting-2026-001@xingfuli.yishi"
    assert second.decoded("dtstart") == at("2026-11-29 10:00")
    assert second["sequence"] == 1
    village.act("王敏", service.cancel, meeting, "停电")
    third = event_in(village.act("李建国", queries.calendar_file, meeting).data)
    assert (str(third["status"]), third["sequence"]) == ("CANCELLED", 2)
