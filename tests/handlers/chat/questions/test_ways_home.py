"""Every screen that somebody can tap their way to leads home within a few taps; every answer leads on."""

from dataclasses import dataclass, field

import pytest

from handlers.chat.buttons import data_of, parse
from handlers.chat.comments.taps import PublishComment, Say, TakeBackComment
from handlers.chat.common import GoHome
from handlers.chat.home.taps import ChooseLanguage, Elder, Speak
from handlers.chat.joining.taps import ShareNumber
from handlers.chat.meetings.buttons import AnswerMeeting
from handlers.chat.menu import OpenComments
from handlers.chat.polls.buttons import CastVote, MutePoll
from handlers.chat.proposals.taps import SeeProposal, SupportIt, TakeBack
from handlers.chat.questions.weight import Weight, weight_of
from handlers.chat.screen import Button
from tests.handlers.chat.questions.conftest import LAMPS, LIFT, Neighbour, Street

DOORS = (
    *("/start", "/help", "/me", "/proposals", "/polls", "/meetings", "/points", "/privacy", "/helpers"),
    *("/find", "/following", "/who", "/mygrid", "/conduct", "/bylaws", "/language", "/propose", "/cancel"),
)
OTHERWISE = (Elder, Speak, ChooseLanguage)
"""They change how somebody is spoken to: that is walked as another reader."""

FAR = 4
HOME, SHARES = data_of(GoHome()), data_of(ShareNumber())
"""Where one shares a number the only button is below the chat, and the way back is said: /cancel."""


@dataclass
class Walk:
    """What was seen: for each button or command the buttons that its screen offers."""

    who: Neighbour
    offered: dict[str, list[str]] = field(default_factory=dict)
    read: dict[str, str] = field(default_factory=dict)

    async def everywhere(self) -> None:
        """Open every door, and tap whatever decides nothing, each button once."""
        for door in DOORS:
            self._note(door, await self.who.says(door))
        waiting = [each for offered in self.offered.values() for each in offered]
        while waiting:
            data = waiting.pop(0)
            if data in self.offered or data == HOME or not _is_light(data):
                continue
            self._note(data, await self.who.presses(data))
            waiting += self.offered[data]

    def _note(self, name: str, said: str) -> None:
        rows = [each for row in self.who.screen.rows for each in row]
        self.offered[name] = [data_of(each.does) for each in rows if isinstance(each, Button)]
        self.read[name] = f"{said}\n{self.who.labels()}"

    def lost(self) -> dict[str, str]:
        """The screens from which nobody gets home within a few taps that decide nothing."""
        home = {name for name, offered in self.offered.items() if HOME in offered} | {HOME, "/start", SHARES}
        for _ in range(FAR - 1):
            home |= {name for name, offered in self.offered.items() if home.intersection(offered)}
        return {name: self.read[name] for name in self.offered if name not in home}


def _is_light(data: str) -> bool:
    does = parse(data)
    return does is not None and weight_of(type(does)) is Weight.LIGHT and not isinstance(does, OTHERWISE)


async def lived_in(street: Street) -> None:
    """A vote, a meeting, a proposal that neighbours talk about, and another of one's own."""
    street.poll(LIFT)
    street.meeting("春节谁值班")
    chen, wang = street.neighbour("陈静"), street.neighbour("王德福")
    wrong = ((chen, LAMPS, "晚上看不见台阶。"), (wang, "南门装扶手", "雨天坡上很滑，摔过两位老人。"))
    for author, title, body in wrong:
        for words in ("/propose", title, body):
            await author.says(words)
        await author.taps("全社区")
        await author.taps("发布")
    await chen.presses(data_of(Say(2, "for")))
    await chen.says("早该装了")
    await chen.taps("就这样发布")


@pytest.mark.parametrize("name", ["王德福", "陈静"])
async def test_no_screen_is_a_dead_end(street: Street, name: str) -> None:
    await lived_in(street)
    walk = Walk(street.neighbour(name))
    await walk.everywhere()
    assert len(walk.offered) > 60
    assert walk.lost() == {}


@pytest.mark.parametrize("name", ["王德福", "陈静"])
@pytest.mark.parametrize(
    "does",
    [
        *(CastVote(1, "y"), AnswerMeeting(1, "yes"), MutePoll(1), SupportIt(1), TakeBack(1), SupportIt(2)),
        *(TakeBackComment(2), SeeProposal(99), OpenComments(1)),
    ],
    ids=lambda does: type(does).__name__,
)
async def test_every_answer_shows_a_way_on(street: Street, name: str, does: object) -> None:
    await lived_in(street)
    neighbour = street.neighbour(name)
    await neighbour.presses(data_of(does))
    assert neighbour.labels(), neighbour.reads()


async def test_a_published_comment_leads_on(street: Street) -> None:
    await lived_in(street)
    wang = street.neighbour("王德福")
    await wang.presses(data_of(Say(1, "against")))
    await wang.says("太亮了")
    [publish] = [
        b for row in wang.screen.rows for b in row if isinstance(parse(data_of(b.does)), PublishComment)
    ]
    await wang.presses(data_of(publish.does))
    assert any("首页" in each or "看更多" in each for each in wang.labels())
