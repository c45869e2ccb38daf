"""Where a proposal stands, derived from facts and the clock (B02, B04)."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class Stage(StrEnum):
    """The public states of a proposal."""

    COLLECTING = "collecting"
    SCREENING = "screening"
    RETURNED = "returned"
    DELIBERATING = "deliberating"
    IN_VOTE = "in_vote"
    ADOPTED = "adopted"
    REJECTED = "rejected"
    UNFUNDED = "unfunded"
    ANSWERED = "answered"
    DECLINED = "declined"
    MERGED = "merged"
    WITHDRAWN = "withdrawn"
    LAPSED = "lapsed"


OPEN = frozenset({Stage.COLLECTING, Stage.SCREENING, Stage.RETURNED, Stage.DELIBERATING})
"""Nothing is decided yet: it may still be answered, withdrawn, merged or handed over."""

OWED = frozenset({Stage.SCREENING, Stage.DELIBERATING})
"""Enough homes support it, so the committee decides what becomes of it."""


@dataclass(frozen=True, slots=True)
class Facts:
    """What happened to a proposal so far."""

    support_until: datetime
    reached: bool = False
    returned_until: datetime | None = None
    """So long it waits for its author, who was asked to say more and has not yet."""

    deliberated: bool = False
    answered: bool = False
    declined: bool = False
    merged: bool = False
    withdrawn: bool = False
    in_vote: bool = False
    adopted: bool | None = None
    unfunded: bool = False


def stage_of(facts: Facts, now: datetime) -> Stage:
    """The stage at ``now``; support counts only before its last moment."""
    return _ended(facts) or _waiting(facts, now)


def _ended(facts: Facts) -> Stage | None:
    """What was decided, by whoever had the last word: the vote, then the author, then the committee."""
    if facts.adopted is not None:
        if not facts.adopted:
            return Stage.REJECTED
        return Stage.UNFUNDED if facts.unfunded else Stage.ADOPTED
    if facts.in_vote:
        return Stage.IN_VOTE
    said = (
        (facts.merged, Stage.MERGED),
        (facts.withdrawn, Stage.WITHDRAWN),
        (facts.declined, Stage.DECLINED),
        (facts.answered, Stage.ANSWERED),
    )
    return next((stage for happened, stage in said if happened), None)


def _waiting(facts: Facts, now: datetime) -> Stage:
    if facts.returned_until is not None and now < facts.returned_until:
        return Stage.RETURNED
    if facts.deliberated:
        return Stage.DELIBERATING
    if facts.reached:
        return Stage.SCREENING
    return Stage.COLLECTING if now < facts.support_until else Stage.LAPSED
