"""The kinds of acts that can be done for another, each written on a slip, and how it is taken back."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from deliberation.comments import service as comments
from deliberation.meetings import service as meetings
from deliberation.meetings.taking_back import answer_standing, take_answer_back
from deliberation.polls.casting import cast_vote
from deliberation.polls.taking_back import take_back, votes_standing
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
from handlers.chat.intake import forms as intake_forms
from handlers.chat.proposals import drafts
from kernel.work import Work
from points.rewards import service as rewards
from points.rewards.service import Issued
from residents.assisting.acts import State
from residents.assisting.model import AssistedAct

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
REPORT = Kind("report", made=lambda receipt: int(receipt.intake))
GIVE_BACK = Kind("voucher-back", made=lambda receipt: int(receipt.voucher))

ON_A_SLIP: Mapping[UseCase, Kind] = {
    cast_vote: VOTE,
    support: SUPPORT,
    withdraw_support: WITHDRAW,
    drafts.publish: PROPOSE,
    comment_forms.publish: COMMENT,
    comments.take_back: UNCOMMENT,
    meetings.answer: ANSWER,
    intake_forms.note_words: REPORT,
    rewards.redeem: REDEEM,
    rewards.cancel: GIVE_BACK,
}

KINDS: Mapping[str, Kind] = {kind.name: kind for kind in ON_A_SLIP.values()}
