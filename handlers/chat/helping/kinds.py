"""The kinds of acts that can be done for another, each written on a slip, and how it is taken back."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from deliberation.comments import service as comments
from deliberation.intake.service import Noted
from deliberation.meetings import service as meetings
from deliberation.meetings.taking_back import answer_standing, take_answer_back
from deliberation.polls.casting import cast_vote
from deliberation.polls.taking_back import take_back, votes_standing
from deliberation.proposals import merging
from deliberation.proposals.service import Published
from deliberation.proposals.supporting import support, withdraw_support
from deliberation.proposals.taking_back import supports_standing, take_support_back
from handlers.chat.comments import forms as comment_forms
from handlers.chat.helping.undone import (
    comment_standing,
    take_comment_back,
    take_proposal_back,
    take_voucher_back,
)
from handlers.chat.helping.writing_states import outcome_standing, text_standing, wish_standing
from handlers.chat.intake import forms as intake_forms
from handlers.chat.moderation import forms as conduct_forms
from handlers.chat.proposals import drafts, edits, outcomes
from handlers.chat.visits import forms as visit_forms
from kernel.work import Work
from points.rewards import service as rewards
from points.rewards.service import Issued
from residents.assisting.acts import State
from residents.assisting.model import AssistedAct
from residents.homes import asking, moving
from residents.homes.taking_back import asked_standing, back_home, home_standing, unsay_still_here
from residents.moderation.appealing import Appealed
from residents.visits import arranging as visits
from residents.visits.asking import Asked
from residents.visits.taking_back import take_visit_back, visit_standing

UseCase = Callable[..., Any]


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of act that is written on a slip.

    ``state`` tells how the matter stands for somebody: where nothing changed, nothing was done. ``made``
    reads the matter from the receipt, for acts that make something new. Without ``undo`` it is final.
    """

    name: str
    state: Callable[[Work, int, int], State] | None = None
    made: Callable[[Any], int | None] | None = None
    undo: Callable[[Work, AssistedAct], None] | None = None


def _before(act: AssistedAct) -> State:
    return dict(act.before["before"])


def _after(act: AssistedAct) -> State:
    return dict(act.before["after"])


def _undo_vote(work: Work, act: AssistedAct) -> None:
    take_back(work, act.subject or 0, act.person_id, _before(act), _after(act))


def _undo_support(work: Work, act: AssistedAct) -> None:
    take_support_back(work, act.subject or 0, _before(act), _after(act))


def _undo_answer(work: Work, act: AssistedAct) -> None:
    take_answer_back(work, act.subject or 0, act.person_id, _before(act), _after(act))


def _undo_comment(work: Work, act: AssistedAct) -> None:
    take_comment_back(work, act, _after(act))


def _undo_still_here(work: Work, act: AssistedAct) -> None:
    unsay_still_here(work, act.subject or 0, act.person_id, _before(act), _after(act))


def _undo_move_out(work: Work, act: AssistedAct) -> None:
    back_home(work, act.subject or 0, act.person_id, _after(act))


VOTE = Kind("vote", votes_standing, undo=_undo_vote)
SUPPORT = Kind("support", supports_standing, undo=_undo_support)
WITHDRAW = Kind("withdraw", supports_standing, undo=_undo_support)
ANSWER = Kind("meeting", answer_standing, undo=_undo_answer)
COMMENT = Kind("comment", comment_standing, undo=_undo_comment)
UNCOMMENT = Kind("uncomment", comment_standing)
PROPOSE = Kind(
    "propose",
    made=lambda receipt: receipt.proposal if isinstance(receipt, Published) else None,
    undo=take_proposal_back,
)
REDEEM = Kind(
    "redeem",
    made=lambda receipt: receipt.voucher if isinstance(receipt, Issued) else None,
    undo=take_voucher_back,
)
REPORT = Kind("report", made=lambda receipt: int(receipt.intake) if isinstance(receipt, Noted) else None)
GIVE_BACK = Kind("voucher-back", made=lambda receipt: int(receipt.voucher))
STILL_HERE = Kind("still-here", asked_standing, undo=_undo_still_here)
MOVE_OUT = Kind("move-out", home_standing, undo=_undo_move_out)
EDIT = Kind("edit", text_standing)
OUTCOME = Kind("outcome", outcome_standing)
WISH = Kind("wish", wish_standing)
VISIT = Kind(
    "visit",
    made=lambda receipt: receipt.visit if isinstance(receipt, Asked) else None,
    undo=take_visit_back,
)
VISIT_CHANGE = Kind("visit-change", visit_standing)
APPEAL = Kind("appeal", made=lambda receipt: receipt.id if isinstance(receipt, Appealed) else None)

ON_A_SLIP: Mapping[UseCase, Kind] = {
    cast_vote: VOTE,
    support: SUPPORT,
    withdraw_support: WITHDRAW,
    drafts.publish: PROPOSE,
    comment_forms.publish: COMMENT,
    comments.take_back: UNCOMMENT,
    meetings.answer: ANSWER,
    intake_forms.note_words: REPORT,
    intake_forms.say_of_photo: REPORT,
    rewards.redeem: REDEEM,
    rewards.cancel: GIVE_BACK,
    edits.confirm: EDIT,
    outcomes.carry_out: OUTCOME,
    merging.answer_wish: WISH,
    conduct_forms.settle: APPEAL,
    asking.still_here: STILL_HERE,
    moving.move_out: MOVE_OUT,
    visit_forms.send: VISIT,
    visits.move: VISIT_CHANGE,
    visits.agree: VISIT_CHANGE,
    visits.cancel: VISIT_CHANGE,
    visits.say_came: VISIT_CHANGE,
}

KINDS: Mapping[str, Kind] = {kind.name: kind for kind in ON_A_SLIP.values()}
