"""What a number decides about: how it is read back, where it is shown, and whether it still waits."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from deliberation.meetings import queries as meetings
from deliberation.meetings.model import Choice as Coming
from deliberation.polls.queries import ballot
from deliberation.proposals.queries import proposal_seen
from deliberation.proposals.stages import Stage
from handlers.chat.comments.taps import PublishComment
from handlers.chat.helping.own import see_act
from handlers.chat.helping.taps import SeeAct, UndoAct
from handlers.chat.helping.undoing import act_shown
from handlers.chat.meetings.buttons import AnswerMeeting, OpenMeeting
from handlers.chat.meetings.handlers import show_one
from handlers.chat.menu import OpenComments
from handlers.chat.points.handlers import show_reward
from handlers.chat.points.taps import RedeemReward, ShowReward
from handlers.chat.polls.buttons import CastVote, OpenPoll
from handlers.chat.polls.handlers import open_tapped
from handlers.chat.proposals import editing, writing
from handlers.chat.proposals.reading import see
from handlers.chat.proposals.taps import Publish, SeeProposal, SupportInstead, SupportIt, TakeBack, Write
from handlers.chat.proposals.writing_taps import EditNow, EditProposal
from handlers.chat.questions import publishing
from handlers.chat.routes import Handler
from kernel.errors import Next, Refusal
from kernel.lines import Line, line
from kernel.work import Work
from points.rewards.queries import reward_shown
from residents.acting import Acting

ANY = ""
"""In the place of a choice, where only its subject is asked about."""


def _never(work: Work, who: Acting, does: object) -> bool:
    return False


@dataclass(frozen=True, slots=True)
class Subject:
    """``sure`` reads a choice back, or refuses what is over; ``waits`` tells whether nothing was said yet.

    ``where`` is the button that shows what it is about, and ``show`` its handler. Only what ``reminds`` is
    asked again: nobody is pressed to support a proposal or to spend points. ``changes`` tells whether
    something else was said before and would be replaced.
    """

    sure: Callable[[Work, Acting, Any], Line]
    waits: Callable[[Work, Acting, Any], bool]
    where: Callable[[Any], object]
    show: Handler
    reminds: bool = False
    changes: Callable[[Work, Acting, Any], bool] = _never


def _vote(work: Work, who: Acting, does: CastVote) -> Line:
    shown, choice = ballot(work, who, does.poll), does.choice
    if not shown.poll.is_open:
        raise Refusal(line("poll-over", closes=shown.poll.closes_at), next=Next.POLLS)
    if shown.mine.why_none is not None:
        raise shown.mine.why_none
    return line("sure-vote", title=shown.poll.title, choice=choice.value)


def _vote_waits(work: Work, who: Acting, does: CastVote) -> bool:
    shown = ballot(work, who, does.poll)
    return shown.poll.is_open and any(voice.waiting and voice.free for voice in shown.mine.voices)


def _vote_changes(work: Work, who: Acting, does: CastVote) -> bool:
    voices = [voice for voice in ballot(work, who, does.poll).mine.voices if voice.free]
    return any(not voice.waiting and voice.choice != does.choice for voice in voices)


def _support(work: Work, who: Acting, does: SupportIt | SupportInstead) -> Line:
    return line("sure-support", title=proposal_seen(work, who, does.proposal).title)


def _take_back(work: Work, who: Acting, does: TakeBack) -> Line:
    return line("sure-take-back", title=proposal_seen(work, who, does.proposal).title)


def _support_waits(work: Work, who: Acting, does: SupportIt | SupportInstead) -> bool:
    seen = proposal_seen(work, who, does.proposal)
    return seen.stage is Stage.COLLECTING and not seen.i_support


def _meeting(work: Work, who: Acting, does: AnswerMeeting) -> Line:
    if does.choice not in set(Coming):
        raise Refusal(line("button-old"), next=Next.MEETINGS)
    meeting = meetings.one(work, who, does.meeting)
    return line("sure-meeting", title=meeting.title, at=meeting.starts_at, choice=does.choice)


def _meeting_waits(work: Work, who: Acting, does: AnswerMeeting) -> bool:
    meeting = meetings.one(work, who, does.meeting)
    return meeting.may_answer and meeting.mine is None


def _redeem(work: Work, who: Acting, does: RedeemReward) -> Line:
    reward = reward_shown(work, who, does.reward)
    return line("sure-redeem", reward=reward.name, price=reward.price)


def _always(work: Work, who: Acting, does: object) -> bool:
    return True


def _the_proposal(does: Any) -> SeeProposal:
    return SeeProposal(does.proposal)


def _undo(work: Work, who: Acting, does: UndoAct) -> Line:
    act = act_shown(work, who, does.act).act
    return line("sure-undo", by=act.by, name=act.name, kind=act.kind)


def _undo_waits(work: Work, who: Acting, does: UndoAct) -> bool:
    return act_shown(work, who, does.act).can_undo


SUBJECTS: dict[type, Subject] = {
    UndoAct: Subject(_undo, _undo_waits, lambda does: SeeAct(does.act), see_act),
    CastVote: Subject(
        *(_vote, _vote_waits, lambda does: OpenPoll(does.poll), open_tapped),
        reminds=True,
        changes=_vote_changes,
    ),
    SupportIt: Subject(_support, _support_waits, _the_proposal, see),
    SupportInstead: Subject(_support, _support_waits, _the_proposal, see),
    Publish: Subject(
        *(publishing.publish, publishing.publish_waits, lambda does: Write(), writing.propose),
    ),
    EditNow: Subject(
        *(publishing.edit, publishing.edit_waits, lambda does: EditProposal(does.proposal), editing.begin),
    ),
    PublishComment: Subject(
        *(publishing.comment, publishing.comment_waits),
        *(lambda does: OpenComments(does.proposal), publishing.words_again),
    ),
    TakeBack: Subject(_take_back, _never, _the_proposal, see),
    AnswerMeeting: Subject(
        _meeting, _meeting_waits, lambda does: OpenMeeting(does.meeting), show_one, reminds=True
    ),
    RedeemReward: Subject(_redeem, _always, lambda does: ShowReward(does.reward), show_reward),
}


def waits(work: Work, who: Acting, does: object) -> bool:
    """Whether nothing was said to this yet, and something still can be."""
    subject = SUBJECTS.get(type(does))
    try:
        return subject is None or subject.waits(work, who, does)
    except Refusal:
        return False


def still_asked(work: Work, who: Acting, does: object, *, sure: bool) -> bool:
    """Whether this can still be decided: it waits, or was read back (``sure``), or would be a change."""
    subject = SUBJECTS.get(type(does))
    if subject is None:
        return True
    try:
        if subject.waits(work, who, does):
            return True
        subject.sure(work, who, does)
        return sure or subject.changes(work, who, does)
    except Refusal:
        return False


def invites(work: Work, who: Acting, does: object) -> bool:
    """Whether this button leads to something that waits for this person's own answer."""
    match does:
        case OpenPoll(poll):
            return waits(work, who, CastVote(poll, ANY))
        case OpenMeeting(meeting):
            return waits(work, who, AnswerMeeting(meeting, ANY))
        case _:
            return False


def to_be_reminded(work: Work, who: Acting, does: object) -> object | None:
    """The button that shows what this would answer, if it is asked again and still waits."""
    subject = SUBJECTS.get(type(does))
    if subject is None or not subject.reminds or not waits(work, who, does):
        return None
    return subject.where(does)
