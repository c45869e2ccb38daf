"""How much a number decides: what it may do at once, and what is read back before it counts.

A kind of button that stands in neither list is read back: too careful is better than too quick.
"""

from enum import Enum, auto

from handlers.chat import common, menu
from handlers.chat.accounts import taps as accounts
from handlers.chat.bylaws import taps as bylaws
from handlers.chat.comments import taps as comments
from handlers.chat.communities import taps as communities
from handlers.chat.duty import taps as duty
from handlers.chat.finding import taps as finding
from handlers.chat.following import taps as following
from handlers.chat.forwarding import taps as forwarding
from handlers.chat.groups import buttons as groups
from handlers.chat.helping import taps as helping
from handlers.chat.home import taps as home
from handlers.chat.homes import desk_taps as homes_desk
from handlers.chat.homes import taps as homes
from handlers.chat.intake import taps as intake
from handlers.chat.joining import taps as joining
from handlers.chat.meetings import buttons as meetings
from handlers.chat.moderation import taps as conduct
from handlers.chat.office import taps as office
from handlers.chat.passing import taps as passing
from handlers.chat.points import taps as points
from handlers.chat.polls import buttons as polls
from handlers.chat.privacy import taps as privacy
from handlers.chat.proposals import life_taps as life
from handlers.chat.proposals import taps as proposals
from handlers.chat.proposals import writing_taps as writing
from handlers.chat.questions import taps
from handlers.chat.reach import taps as reach
from handlers.chat.roster import taps as roster
from handlers.chat.visits import taps as visits


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
        *(menu.BeginJoining, menu.AskDesk, menu.JoinFor, menu.OpenHomes),
        *(joining.ShareNumber, joining.ChooseBuilding, joining.ChooseDoor, joining.ChooseHome),
        *(joining.ChooseRelation, joining.IAmOneOf),
        *(homes.SeeHome, homes.SeeHousehold, homes.AskMoveOut, homes.AskInvite, homes.AskEndTenancy),
        *(homes.AskObject, homes.ListClaims, homes.SeeClaim, homes.AskRefuse, homes.SeeCounts),
        *(homes.ListToCheck, homes.ListCases, homes.SeeCase, homes.Rule, homes.SeeMySide, homes.TellMySide),
        homes.MoreRulings,
        homes.StillHere,
        *(homes_desk.SeeDoor, homes_desk.SeeTie, homes_desk.AskWhyOver, homes_desk.SayOver),
        homes_desk.AskNotSo,
        *(accounts.MyAccounts, accounts.AccountsOf, accounts.AskTakeOff, accounts.ListTaken),
        accounts.SeeTaken,
        *(reach.ListReach, reach.OpenReach, reach.ReachOfPoll, reach.ReachOfMeeting, reach.ReachOfProposal),
        *(reach.PrintCall, reach.ListToHang, reach.ListSilent),
        *(passing.ListToPass, passing.SeeToPass, passing.PrintToPass),
        *(home.Speak, home.SpeakAndJoin, home.ChooseLanguage),
        *(home.KeepName, home.Elder, home.WordsAsProposal, home.WordsToFind, home.ToDecide),
        *(home.Manners, home.Rename),
        *(polls.OpenPoll, polls.PollPage, polls.ChangeVote, polls.ShowRule, polls.ShowCount, polls.MutePoll),
        *(proposals.ListProposals, proposals.OtherShelves, proposals.SeeProposal),
        *(proposals.LookAside, proposals.Write),
        *(proposals.ChoosePlace, proposals.MorePlaces, proposals.MineDiffers, proposals.Rewrite),
        *(proposals.PutToVote, proposals.Decline, proposals.SeePhoto, proposals.DropPhoto),
        *(writing.AddMore, writing.LeaveOut, writing.DropPhotoAt, writing.SpeakAs, writing.ShareVoice),
        *(writing.EditProposal, writing.EditPart, writing.EditDropPhoto),
        *(writing.OpenVoices, writing.HearVoice, writing.ReadTyped),
        *(life.SeeMore, life.SeeHistory, life.SeeEarlier, life.PhotoAt, life.OwnMatters, life.OfficeMatters),
        *(life.Reply, life.AnswerDirectly, life.SayWhy, life.SayPhrase, life.Merge, life.SeeWish),
        *(life.HandOver, life.OfferTo, life.SeeOffer, life.OpenOwed, life.MoreOfList, life.LeaveSupport),
        *(life.AskToPart, life.HearOriginal, life.AskTakeBackEarlier),
        life.PromiseIn,
        conduct.FlagEdition,
        *(menu.OpenPrivacy, privacy.SeeTopics, privacy.SeeReaders, privacy.TakeOut, privacy.AskErasure),
        *(privacy.DataOnPaper, privacy.PrintRequest, privacy.AskEraseFor),
        *(menu.FlagProposal, menu.FlagComment, conduct.OpenQueue, conduct.LookAt, conduct.AskToHide),
        *(conduct.FlagElsewhere, conduct.FlagPart, conduct.FlagName, conduct.FlagReason, conduct.FlagWish),
        *(conduct.HideFor, conduct.AskToPause, conduct.PauseFor, conduct.AppealHiding, conduct.AppealPause),
        *(conduct.HearHiding, conduct.JudgeHiding, conduct.SeePause, conduct.JudgePause, conduct.OpenRecord),
        *(meetings.OpenMeeting, meetings.TakeCalendar, meetings.StartAnnouncing, meetings.PickEvening),
        *(meetings.SkipAgenda, meetings.FixDraft, meetings.FixPart, meetings.LookAgain),
        *(meetings.EditMeeting, meetings.ChangePart, meetings.KeepMeeting),
        *(points.ShowStatement, points.ShowWaysToEarn, points.ShowRewards, points.ShowReward),
        *(points.ShowVouchers, points.ShowVoucher, points.AskToCancel, points.ShowCounter),
        *(bylaws.OpenBylaws, bylaws.OpenHistory, bylaws.OpenTopic, bylaws.OpenVersion, bylaws.MoreTopics),
        *(communities.GoTo, communities.ChooseCommunity, communities.DeclineOffice),
        *(groups.LookAgain, groups.LeaveAsIs, groups.SeeGroup, groups.AskToUnbind),
        *(menu.OpenHelpers, helping.HelpHome, helping.HelpPerson, helping.AskConsent, helping.StopHelping),
        *(helping.HelpUnit, helping.HelpDoor),
        *(helping.GoOnHelping, helping.DoneFor, helping.SeeAct, helping.AllRight, helping.AskKin),
        *(helping.HelpMore, helping.MoreOfHelp, helping.OnWhom, helping.ChooseHelper, helping.HelpReport),
        *(helping.WhoSpeaks, helping.SpeakAs, helping.EnterAt),
        *(helping.EnterPart, helping.KinAndConsents, helping.AskEndConsent, helping.AskEndKin),
        *(helping.PrintConsent, helping.PrintSlip, helping.PrintBlank),
        *(duty.OpenDuty, duty.OpenLate, duty.OpenEmpty, duty.OpenNames),
        *(menu.OpenOffice, office.MoreDoors, office.ShowRoll, office.ShowKind, office.SeeOffice),
        *(office.Appoint, office.AppointTo, office.AppointAt, office.AskTerm, office.PlanTerm),
        *(office.PlanRenewal, office.AskEnd, office.WhoIsWho, office.WhoOfPlaces, office.WhoMay),
        *(office.WhatMay, office.OpenHeading, office.OwnOffices, office.SeeKinds),
        *(menu.OpenComments, comments.CommentPage, comments.FlagWhich, comments.Say),
        *(menu.OpenFollow, following.Heed, following.ListFollowed, forwarding.UseForward),
        *(finding.OpenFind, finding.FindPage, finding.NarrowFind, finding.NearMe, finding.HowCounted),
        *(intake.NoneOfThese, intake.WordsAsQuestion, intake.PutPhoto, intake.OpenQueue, intake.OpenOwn),
        *(intake.SeeIntake, intake.SeeIntakePhoto, intake.AnswerIntake),
        *(roster.OpenRoster, roster.SendRoster, roster.SeeRoster, roster.FixColumns, roster.FixColumn),
        *(roster.SetColumn, roster.AgreeColumns, roster.TakeFaults, roster.OpenGrids, roster.SeeGrid),
        *(roster.SeeChanges, roster.TakeChanges, roster.RenameGrid, roster.AskRemoveGrid),
        *(roster.MoreOfRoster, roster.AskTakeRegister, roster.SeeLiving, roster.UnitLetters, roster.LetterTo),
        *(roster.NameGrid, roster.SeeBuilding, roster.OpenLetters, roster.SeeLetters, roster.NameHome),
        menu.OpenMyGrid,
        *(visits.AskVisit, visits.VisitWhat, visits.VisitWhere, visits.VisitAt, visits.VisitWords),
        *(visits.OwnVisits, visits.SeeOwnVisit, visits.MoveVisit, visits.AskCancelVisit, visits.VisitQueue),
        *(visits.SeeVisit, visits.ProposeVisit, visits.FinishVisit, visits.PrintVisits),
        *(taps.MoreChoices, taps.NotThat),
    }
)
CONFIRMED: frozenset[type] = frozenset(
    {
        *(roster.BringInAnyway, roster.BringThis, roster.RemoveGrid, roster.TakeRegister),
        *(roster.BringIn, roster.DropRoster, roster.PutBuilding, roster.PrintBuilding, roster.PrintHome),
        home.JoinWith,
        home.JoinThere,
        menu.SayAdult,
        *(joining.KeepNameOfAge, joining.ClaimNow, joining.AcceptInvite),
        *(joining.BothAreMine, joining.NotMine, joining.JoinAs, joining.IAmEntered),
        *(homes.InviteAs, homes.EndTenancy, homes.ObjectNow, homes.Confirm, homes.AskIn),
        homes.LetAccountIn,
        *(accounts.MakeCode, accounts.TakeOffOwn, accounts.GiveCode, accounts.SayMine, accounts.DecideTaken),
        accounts.BindHere,
        *(
            homes_desk.SawDeed,
            homes_desk.KeepTie,
            homes_desk.CarryOut,
            homes_desk.TieBack,
            homes_desk.SayNotSo,
        ),
        homes_desk.ConfirmBeside,
        passing.Passed,
        *(reach.HangNow, reach.TellHome, reach.NotToldAfterAll, reach.AskLeaders, reach.PutCardUp),
        communities.AcceptOffice,
        groups.BindGroup,
        groups.Unbind,
        writing.TypedRight,
        writing.TypedWrong,
        proposals.BeginVote,
        proposals.DeclineNow,
        life.HandOn,
        life.AnswerWish,
        life.OfferNow,
        life.TakeOn,
        life.RefuseOffer,
        life.PartNow,
        life.TakeBackEarlier,
        life.KeepVoicePrivate,
        privacy.KeepMe,
        *(privacy.TakeFor, privacy.EraseFor, privacy.KeepFor),
        conduct.FlagAs,
        conduct.HidePrivate,
        conduct.AgreeToHide,
        conduct.LeaveStanding,
        conduct.SettleWords,
        conduct.SecondPause,
        conduct.EndPause,
        meetings.Publish,
        meetings.MakeSure,
        *(helping.StartHelping, helping.RecordConsent, helping.AgreeTo, helping.EndConsent),
        *(helping.BecomeKin, helping.EndKin, helping.EnterNow),
        *(forwarding.AskConsent, forwarding.AllowForward, forwarding.RefuseForward),
        *(intake.WordsAsReport, intake.WordsToDesk, intake.SendAnswer, intake.SayWhetherSolved),
        points.CancelVoucher,
        points.TakeVoucher,
        *(office.AppointNow, office.RenewNow, office.EndNow, office.InviteTo, office.TakeBackInvitations),
    }
)
HEAVY: frozenset[type] = frozenset(
    {
        polls.CastVote,
        helping.UndoAct,
        proposals.SupportIt,
        proposals.SupportInstead,
        proposals.TakeBack,
        proposals.DropDraft,
        *(proposals.Publish, writing.EditNow, life.SayNow),
        *(comments.PublishComment, comments.TakeBackComment),
        *(visits.SendVisit, visits.MoveVisitTo, visits.CancelVisit, visits.AgreeVisit, visits.SayCame),
        *(visits.TakeVisit, visits.GiveBackVisit, visits.ProposeVisitAt, visits.FinishNow),
        *(homes.MoveOut, privacy.EraseMe),
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
