"""Where a proposal stands, derived from facts and the clock."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class Stage(StrEnum):
    """The public states of a proposal."""

    COLLECTING = "collecting"
    READY = "ready"
    LAPSED = "lapsed"
    DECLINED = "declined"
    IN_VOTE = "in_vote"
    ADOPTED = "adopted"
    REJECTED = "rejected"


@dataclass(frozen=True, slots=True)
class Facts:
    """What happened to a proposal so far."""

    support_until: datetime
    reached: bool
    declined: bool
    in_vote: bool
    adopted: bool | None


def stage_of(facts: Facts, now: datetime) -> Stage:
    """The stage at ``now``; support counts only before its last moment."""
    if facts.adopted is not None:
        return Stage.ADOPTED if facts.adopted else Stage.REJECTED
    if facts.in_vote:
        return Stage.IN_VOTE
    if facts.declined:
        return Stage.DECLINED
    if facts.reached:
        return Stage.READY
    return Stage.COLLECTING if now < facts.support_until else Stage.LAPSED
