"""What happened to a proposal, in the order in which it did, told from its facts alone."""

from dataclasses import dataclass
from datetime import datetime

from deliberation.proposals.model import Proposal
from deliberation.proposals.stages import Stage


@dataclass(frozen=True, slots=True)
class Happened:
    """One thing that happened; ``what`` chooses its words."""

    what: str
    at: datetime


def history_of(proposal: Proposal, now: datetime) -> tuple[Happened, ...]:
    """Everything so far, the first thing first."""
    edited = proposal.edited_at if proposal.edition > 1 else None
    decided = "adopted" if proposal.adopted else "rejected"
    facts = (
        ("published", proposal.published_at),
        ("edited", edited),
        ("handed", proposal.handed_at),
        ("reached", proposal.reached_at),
        ("returned", proposal.returned_at),
        ("again", proposal.sent_again_at),
        ("deliberated", proposal.deliberated_at),
        ("declined", proposal.declined_at),
        ("answered", proposal.answered_at),
        ("delayed", proposal.delayed_at),
        ("voted", proposal.voted_at),
        (decided, proposal.decided_at),
        ("unfunded", proposal.unfunded_at),
        ("parted", proposal.parted_at),
        ("merged", proposal.merged_at),
        ("withdrawn", proposal.withdrawn_at),
        ("lapsed", proposal.support_until if proposal.stage(now) is Stage.LAPSED else None),
    )
    happened = [Happened(what, at) for what, at in facts if at is not None]
    return tuple(sorted(happened, key=lambda each: each.at))
