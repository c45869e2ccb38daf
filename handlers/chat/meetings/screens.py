"""What is shown about meetings: the list, one meeting, its card in the group."""

from typing import assert_never

from deliberation.meetings.model import Choice, Stage
from deliberation.meetings.queries import CalendarFile, Meetings, MeetingShort, MeetingView
from handlers.chat.common import home_button, list_row, page_of
from handlers.chat.meetings.buttons import (
    AnswerMeeting,
    ChangePart,
    EditMeeting,
    KeepMeeting,
    OpenMeeting,
    StartAnnouncing,
    TakeCalendar,
)
from handlers.chat.meetings.changing import What
from handlers.chat.menu import OpenMeetings, meetings_door
from handlers.chat.screen import MOST_BUTTONS, Attachment, Button, Link, Row, Screen
from kernel import texts
from kernel.lines import Line, line

LABEL_UNITS = 24
CARD_AGENDA_UNITS = 120
LINK = "m"
CALENDAR_LINK = "mc"
TO_ANNOUNCE = "new"


def listed(meetings: Meetings, page: int = 0, *, private: bool) -> Screen:
    """What lies ahead and what was; in a group its entries open the private chat."""
    lines = [line("meeting-list") if meetings.ahead else line("meeting-list-empty")]
    if meetings.past:
        lines.append(line("meeting-list-past"))
    calls = private and meetings.may_announce
    found = (*meetings.ahead, *meetings.past)
    shown, page, more = page_of(found, page, MOST_BUTTONS - int(calls))
    rows: list[Row] = [(_entry(each, private=private),) for each in shown]
    if calls:
        rows.append((Button(line("meeting-button-announce"), StartAnnouncing()),))
    if private:
        rows.append(list_row(OpenMeetings, page, home_button(), more=more))
    return Screen(tuple(lines), tuple(rows))


def _entry(meeting: MeetingShort, *, private: bool) -> Button | Link:
    title = texts.cut(meeting.title, LABEL_UNITS)
    match meeting.stage:
        case Stage.CANCELLED:
            label = line("meeting-entry-cancelled", at=meeting.starts_at, title=title)
        case Stage.OVER:
            label = line("meeting-entry-over", at=meeting.starts_at, title=title)
        case Stage.AHEAD | Stage.RUNNING:
            label = line("meeting-entry", at=meeting.starts_at, title=title)
        case _:
            assert_never(meeting.stage)
    return Button(label, OpenMeeting(meeting.id)) if private else Link(label, link_to(meeting.id))


def one(meeting: MeetingView, *, said: tuple[Line, ...] = (), toast: Line | None = None) -> Screen:
    """One meeting in the private chat; ``said`` stands above it, such as what was just done."""
    lines = (*said, *headed(meeting), *details(meeting), called_by(meeting))
    lines = (*lines, *standing(meeting))
    return Screen(lines, (*answer_rows(meeting), _way_on(meeting)), toast=toast)


def headed(meeting: MeetingView) -> tuple[Line, ...]:
    """The first line; a cancelled meeting says so at once, with the reason."""
    head = line("meeting-head", number=meeting.number, title=meeting.title)
    if meeting.stage is Stage.CANCELLED:
        return (head, line("meeting-off", reason=meeting.cancel_reason))
    return (head,)


def details(meeting: MeetingView) -> tuple[Line, ...]:
    """When, where and about what."""
    when = line("meeting-when", at=meeting.starts_at, minutes=meeting.minutes)
    where = line("meeting-place", place=meeting.place)
    return (when, where, line("meeting-agenda", agenda=meeting.agenda)) if meeting.agenda else (when, where)


def standing(meeting: MeetingView) -> tuple[Line, ...]:
    """How many come, and what the reader answered."""
    lines: list[Line] = []
    if meeting.stage is Stage.RUNNING:
        lines.append(line("meeting-running"))
    elif meeting.stage is Stage.OVER:
        lines.append(line("meeting-over"))
    if meeting.stage is not Stage.CANCELLED:
        lines.append(counts(meeting))
    return (*lines, *own_answer(meeting))


def own_answer(meeting: MeetingView) -> tuple[Line, ...]:
    """What the reader answered, as long as it may still be given or changed."""
    if not meeting.may_answer:
        return ()
    return (
        line("meeting-mine", choice=meeting.mine.value) if meeting.mine else line("meeting-not-answered"),
    )


def counts(meeting: MeetingView) -> Line:
    """How many come, do not come, do not know yet."""
    return line("meeting-counts", yes=meeting.yes, no=meeting.no, maybe=meeting.maybe)


def answer_rows(meeting: MeetingView) -> tuple[Row, ...]:
    """The three answers, for whoever may still give one."""
    return (answer_row(meeting.id),) if meeting.may_answer else ()


def answer_row(meeting: int) -> Row:
    """The three answers."""
    return (
        Button(line("meeting-button-yes"), AnswerMeeting(meeting, Choice.YES.value)),
        Button(line("meeting-button-no"), AnswerMeeting(meeting, Choice.NO.value)),
        Button(line("meeting-button-maybe"), AnswerMeeting(meeting, Choice.MAYBE.value)),
    )


def _way_on(meeting: MeetingView) -> Row:
    if meeting.may_change:
        # With the answers this makes five; the calendar file is one tap further for the committee.
        return (Button(line("meeting-button-edit"), EditMeeting(meeting.id)), home_button())
    if meeting.stage is Stage.OVER:
        return (meetings_door(), home_button())
    return (calendar_button(meeting.id), home_button())


def calendar_button(meeting: int) -> Button:
    """Take the meeting into one's own calendar."""
    return Button(line("meeting-button-calendar"), TakeCalendar(meeting))


def open_button(meeting: int) -> Button:
    """Back to the meeting."""
    return Button(line("meeting-button-back"), OpenMeeting(meeting))


def link_to(meeting: int) -> str:
    """The payload that opens a meeting in the private chat."""
    return f"{LINK}_{meeting}"


def edit(meeting: MeetingView) -> Screen:
    """What the committee can do with an announced meeting."""
    rows: tuple[Row, ...] = (
        (
            Button(line("meeting-button-time"), ChangePart(meeting.id, What.TIME.value)),
            Button(line("meeting-button-place"), ChangePart(meeting.id, What.PLACE.value)),
        ),
        (Button(line("meeting-button-cancel"), ChangePart(meeting.id, What.CANCEL.value)),),
        (calendar_button(meeting.id), Button(line("meeting-button-back"), KeepMeeting(meeting.id))),
    )
    return Screen((*headed(meeting), *details(meeting)[:2], line("meeting-edit-note")), rows)


def calendar(file: CalendarFile) -> Screen:
    """The calendar file, in a message of its own."""
    rows: tuple[Row, ...] = ((open_button(file.meeting), home_button()),)
    return Screen((line("meeting-calendar"),), rows, attachment=Attachment(file.name, file.data), fresh=True)


def card(meeting: MeetingView) -> Screen:
    """The card in the group: what everyone may know, answers at once, the rest in the private chat."""
    lines: tuple[Line, ...] = (*headed(meeting), *details(meeting)[:2])
    if meeting.agenda:
        agenda = texts.cut(" ".join(meeting.agenda.split()), CARD_AGENDA_UNITS)
        lines = (*lines, line("meeting-agenda", agenda=agenda))
    whole = Link(line("meeting-button-whole"), link_to(meeting.id))
    if meeting.stage is Stage.CANCELLED:
        return Screen(lines, ((whole,),))
    take = Link(line("meeting-button-calendar"), f"{CALENDAR_LINK}_{meeting.id}")
    lines = (*lines, counts(meeting))
    return Screen(lines, (answer_row(meeting.id), (whole, take)))


def called_by(meeting: MeetingView) -> Line:
    """Who called the meeting."""
    return line("meeting-called-by", name=meeting.caller)
