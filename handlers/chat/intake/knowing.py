"""What the hall knows by itself of a matter asked about, read from what is true now, and the door to it."""

from collections.abc import Callable

from deliberation.intake.answers import Topic
from deliberation.meetings.queries import upcoming
from deliberation.polls.queries import polls_listed
from handlers.chat import menu
from handlers.chat.bylaws.taps import OpenBylaws
from handlers.chat.home.taps import ChooseLanguage, Elder
from handlers.chat.points.taps import ShowRewards, ShowWaysToEarn
from handlers.chat.proposals.screens import write_button
from handlers.chat.screen import Button
from kernel.lines import Line, line
from kernel.work import Work
from residents.acting import Acting
from residents.queries import me

SHOWN = 3


def facts(work: Work, who: Acting, topic: str) -> tuple[Line, ...]:
    """What is true now about this matter, beside how it is done."""
    match Topic(topic):
        case Topic.VOTE | Topic.VOTE_ENDS:
            running = [poll for poll in polls_listed(work, who, 0, 20)[0] if poll.is_open][:SHOWN]
            return tuple(line("answer-poll", title=poll.title, closes=poll.closes_at) for poll in running)
        case Topic.MEETING:
            ahead = upcoming(work, who).ahead[:SHOWN]
            return tuple(line("answer-meeting", title=each.title, at=each.starts_at) for each in ahead)
        case Topic.SUPPORT:
            rules = work.bylaws.proposals
            return (line("answer-support", needed=rules.support_dwellings, days=rules.support_days),)
        case Topic.DESK | Topic.FAMILY | Topic.MOVED | Topic.JOIN:
            phone = me(work, who).desk_phone
            return (line("desk-phone", phone=phone) if phone else line("desk-visit"),)
        case _:
            return ()


def door(topic: Topic) -> Button:
    """Where this is done."""
    return DOORS.get(topic, menu.me_door)()


DOORS: dict[Topic, Callable[[], Button]] = {
    Topic.VOTE: menu.polls_door,
    Topic.VOTE_ENDS: menu.polls_door,
    Topic.PROPOSE: write_button,
    Topic.SUPPORT: menu.proposals_door,
    Topic.MEETING: menu.meetings_door,
    Topic.EARN: lambda: Button(line("answer-to-earn"), ShowWaysToEarn()),
    Topic.SPEND: lambda: Button(line("answer-to-rewards"), ShowRewards(0)),
    Topic.LANGUAGE: lambda: Button(line("button-language"), ChooseLanguage()),
    Topic.LARGE: lambda: Button(line("button-elder-on"), Elder(1)),
    Topic.RULES: lambda: Button(line("answer-to-rules"), OpenBylaws()),
    Topic.DESK: menu.desk_door,
}
"""Everything else stands in 我的资料."""
