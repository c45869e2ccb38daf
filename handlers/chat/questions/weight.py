"""How much a number decides: what it may do at once, and what is read back before it counts.

A kind of button that stands in neither list is read back: too careful is better than too quick.
"""

from enum import Enum, auto

from handlers.chat import common, menu
from handlers.chat.bylaws import taps as bylaws
from handlers.chat.communities import taps as communities
from handlers.chat.groups import buttons as groups
from handlers.chat.home import taps as home
from handlers.chat.meetings import buttons as meetings
from handlers.chat.points import taps as points
from handlers.chat.polls import buttons as polls
from handlers.chat.proposals import taps as proposals
from handlers.chat.questions import taps


class Weight(Enum):
    """What a number means for a button."""

    LIGHT = auto()
    """It shows something, or changes only what the person is filling in or how they are spoken to."""

    CONFIRMED = auto()
    """What it does was just shown in full and asked for; soon after, its number counts at once."""

    HEAVY = auto()
    """It decides: it is read back first."""

    BY_BUTTON = auto()
    """Its answer must not be typed, because typed words stay where others read them."""


LIGHT: frozenset[type] = frozenset(
    {
        *(common.GoHome, common.GiveUp),
        *(menu.OpenProposals, menu.OpenPolls, menu.OpenMeetings, menu.OpenPoints, menu.OpenMe),
        *(menu.BeginJoining, menu.AskDesk),
        *(home.Speak, home.SpeakAndJoin, home.ChooseLanguage),
        *(home.KeepName, home.Elder, home.WordsAsProposal, home.WordsToFind, home.ToDecide),
        *(polls.OpenPoll, polls.PollPage, polls.ChangeVote, polls.ShowRule, polls.ShowCount, polls.MutePoll),
        *(proposals.ListProposals, proposals.OtherShelves, proposals.SeeProposal),
        *(proposals.LookAside, proposals.Write),
        *(proposals.ChoosePlace, proposals.MorePlaces, proposals.MineDiffers, proposals.Rewrite),
        *(proposals.PutToVote, proposals.Decline, proposals.SeePhoto, proposals.DropPhoto),
        *(meetings.OpenMeeting, meetings.TakeCalendar, meetings.StartAnnouncing, meetings.PickEvening),
        *(meetings.SkipAgenda, meetings.FixDraft, meetings.FixPart, meetings.LookAgain),
        *(meetings.EditMeeting, meetings.ChangePart, meetings.KeepMeeting),
        *(points.ShowStatement, points.ShowWaysToEarn, points.ShowRewards, points.ShowReward),
        *(points.ShowVouchers, points.ShowVoucher, points.AskToCancel, points.ShowCounter),
        *(bylaws.OpenBylaws, bylaws.OpenHistory, bylaws.OpenTopic, bylaws.OpenVersion),
        *(communities.GoTo, communities.ChooseCommunity, communities.DeclineOffice),
        *(groups.LookAgain, groups.LeaveAsIs, groups.SeeGroup, groups.AskToUnbind),
        *(taps.MoreChoices, taps.NotThat),
    }
)
CONFIRMED: frozenset[type] = frozenset(
    {
        home.JoinWith,
        home.JoinThere,
        communities.AcceptOffice,
        groups.BindGroup,
        groups.Unbind,
        proposals.Publish,
        proposals.BeginVote,
        proposals.DeclineNow,
        meetings.Publish,
        meetings.MakeSure,
        points.CancelVoucher,
        points.TakeVoucher,
    }
)
HEAVY: frozenset[type] = frozenset(
    {
        polls.CastVote,
        proposals.SupportIt,
        proposals.SupportInstead,
        proposals.TakeBack,
        proposals.DropDraft,
        meetings.AnswerMeeting,
        meetings.StopAnnouncing,
        points.RedeemReward,
    }
)
BY_BUTTON: frozenset[type] = frozenset()
"""Votes in a secret poll, once there are any."""


def weight_of(kind: type) -> Weight:
    """How much a number decides that stands for such a button."""
    if kind in BY_BUTTON:
        return Weight.BY_BUTTON
    if kind in LIGHT:
        return Weight.LIGHT
    return Weight.CONFIRMED if kind in CONFIRMED else Weight.HEAVY
