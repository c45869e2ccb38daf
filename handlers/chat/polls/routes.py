"""Which words, buttons and links about polls are answered by whom."""

from handlers.chat.menu import OpenPolls
from handlers.chat.polls.buttons import (
    CastVote,
    ChangeVote,
    MutePoll,
    OpenPoll,
    PollPage,
    ShowCount,
    ShowRule,
)
from handlers.chat.polls.handlers import (
    cast,
    change,
    count_linked,
    count_tapped,
    list_page,
    mute,
    open_linked,
    open_tapped,
    poll_list,
    rule_tapped,
)
from handlers.chat.routes import Command, Menu, Opened, Route, Tap
from kernel.lines import line

ROUTES: tuple[Route, ...] = (
    Command("polls", poll_list, line("command-polls"), menus=(Menu.PRIVATE, Menu.GROUPS)),
    Opened("v", open_linked),
    Opened("vh", count_linked),
    Tap(OpenPolls, poll_list),
    Tap(CastVote, cast),
    Tap(OpenPoll, open_tapped),
    Tap(PollPage, list_page),
    Tap(ChangeVote, change),
    Tap(ShowRule, rule_tapped),
    Tap(ShowCount, count_tapped),
    Tap(MutePoll, mute),
)
