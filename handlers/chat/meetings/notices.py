"""How notices about meetings are drawn, from what is true when they are sent."""

from deliberation.meetings import queries
from deliberation.meetings.model import Choice, Stage
from deliberation.meetings.permits import may_answer
from deliberation.meetings.queries import MeetingView
from deliberation.meetings.telling import CARD
from handlers.chat.common import home_button
from handlers.chat.meetings import screens
from handlers.chat.screen import Row, Screen
from handlers.chat.told import Draw, DrawCard, Told
from kernel.lines import Argument, Line, Moment, Number, Words, line
from kernel.work import Work
from residents.acting import Acting, Origin


def announced(work: Work, told: Told) -> Screen | None:
    """An invitation, as long as the meeting lies ahead."""
    meeting = _for(work, told)
    if meeting is None or meeting.stage is not Stage.AHEAD:
        return None
    head = line("meeting-invitation", number=meeting.number, title=meeting.title)
    said = (head, *screens.details(meeting), screens.called_by(meeting))
    return Screen((*said, *screens.own_answer(meeting)), _answers(meeting))


def reminder(work: Work, told: Told) -> Screen | None:
    """A reminder, for everyone but those who said no, and only of the version it was written for."""
    meeting = _for(work, told)
    if meeting is None or meeting.stage is not Stage.AHEAD or meeting.mine is Choice.NO:
        return None
    if told.args["version"] != Number(meeting.version):
        return None
    said = (line("meeting-reminder", title=meeting.title), *screens.details(meeting))
    return Screen((*said, *screens.own_answer(meeting)), _answers(meeting))


def changed(work: Work, told: Told) -> Screen | None:
    """Word of a change, with what it was; none once a later change or a cancellation has its own word."""
    meeting = _for(work, told)
    if meeting is None or told.args["version"] != Number(meeting.version):
        return None
    said = (
        line("meeting-changed", title=meeting.title),
        _when(meeting, told.args["was"]),
        _where(meeting, told.args["was_place"]),
        line("meeting-told-by", name=told.args["by"]),
    )
    if meeting.stage is not Stage.AHEAD:
        return Screen(said, ((screens.open_button(meeting.id), home_button()),))
    if meeting.mine is None:
        return Screen((*said, *screens.own_answer(meeting)), _answers(meeting))
    # The answer was given for another hour or place, so it is asked for again.
    return Screen((*said, line("meeting-ask-again", choice=meeting.mine.value)), _answers(meeting))


def cancelled(work: Work, told: Told) -> Screen | None:
    """Word that a meeting is off, with the reason."""
    meeting = _for(work, told)
    if meeting is None:
        return None
    said = (
        line("meeting-cancelled", title=meeting.title, at=meeting.starts_at),
        line("meeting-off", reason=told.args["reason"]),
        line("meeting-told-by", name=told.args["by"]),
    )
    return Screen(said, ((screens.open_button(meeting.id), home_button()),))


def card(work: Work, subject: int) -> Screen | None:
    """The card in the group."""
    meeting = queries.find(work, subject, lock=False)
    nobody = Acting(None, None, Origin.CLOCK)
    return screens.card(queries.one(work, nobody, meeting.id)) if meeting is not None else None


def _for(work: Work, told: Told) -> MeetingView | None:
    """The meeting as the person to be told sees it; None if they moved away, or did it themselves."""
    if told.person is None or told.args.get("actor") == Number(told.person):
        return None
    if queries.find(work, told.subject, lock=False) is None:
        return None
    who = Acting(told.person, told.person, Origin.CLOCK)
    return queries.one(work, who, told.subject) if may_answer.judge(work, who) is None else None


def _when(meeting: MeetingView, was: Argument) -> Line:
    if was == Moment(meeting.starts_at):
        return line("meeting-when-as-before", at=meeting.starts_at)
    return line("meeting-when-now", at=meeting.starts_at, was=was)


def _where(meeting: MeetingView, was: Argument) -> Line:
    if was == Words(meeting.place):
        return line("meeting-place-as-before", place=meeting.place)
    return line("meeting-place-now", place=meeting.place, was=was)


def _answers(meeting: MeetingView) -> tuple[Row, ...]:
    return (screens.answer_row(meeting.id), (screens.calendar_button(meeting.id), home_button()))


NOTICES: dict[str, Draw] = {
    "meeting-announced": announced,
    "meeting-reminder": reminder,
    "meeting-changed": changed,
    "meeting-cancelled": cancelled,
}

CARDS: dict[str, DrawCard] = {CARD: card}
