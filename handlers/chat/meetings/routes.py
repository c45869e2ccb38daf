"""Which words, taps and links about meetings are answered by whom."""

from handlers.chat.meetings import amending, announcing, changing, forms, handlers
from handlers.chat.meetings.buttons import (
    AnswerMeeting,
    ChangePart,
    EditMeeting,
    FixDraft,
    FixPart,
    KeepMeeting,
    LookAgain,
    MakeSure,
    OpenMeeting,
    PickEvening,
    Publish,
    SkipAgenda,
    StartAnnouncing,
    StopAnnouncing,
    TakeCalendar,
)
from handlers.chat.meetings.screens import CALENDAR_LINK, LINK
from handlers.chat.menu import OpenMeetings
from handlers.chat.routes import Answer, Command, Menu, Opened, Route, Tap
from kernel.lines import line

ROUTES: tuple[Route, ...] = (
    Command("meetings", handlers.show_list, line("command-meetings"), menus=(Menu.PRIVATE, Menu.GROUPS)),
    Command("announce", announcing.begin, line("command-announce")),
    Opened(LINK, handlers.opened),
    Opened(CALENDAR_LINK, handlers.calendar_opened),
    Tap(OpenMeetings, handlers.show_list),
    Tap(OpenMeeting, handlers.show_one),
    Tap(AnswerMeeting, handlers.answer),
    Tap(TakeCalendar, handlers.take_calendar),
    Tap(StartAnnouncing, announcing.begin),
    Tap(PickEvening, announcing.pick),
    Tap(SkipAgenda, announcing.skip_agenda),
    Tap(FixDraft, announcing.fix),
    Tap(FixPart, announcing.fix_part),
    Tap(LookAgain, announcing.look_again),
    Tap(Publish, announcing.publish),
    Tap(StopAnnouncing, announcing.stop),
    Tap(EditMeeting, amending.edit),
    Tap(ChangePart, amending.begin),
    Tap(MakeSure, amending.carry_out),
    Tap(KeepMeeting, amending.keep),
    *(Answer(flow, announcing.write) for flow in forms.FLOWS.values()),
    Answer(changing.ASKING, amending.write),
    Answer(changing.SURE, amending.write),
)
