"""Reasons that everybody reads: usable in length, with nobody's private data in them, and whose they are."""

from collections.abc import Mapping
from dataclasses import dataclass

from deliberation.proposals.model import Proposal
from deliberation.proposals.stages import Stage
from deliberation.proposals.wording import checked_reason
from kernel.work import Work
from residents.moderation.conduct import require_nothing_private


@dataclass(frozen=True, slots=True)
class Reason:
    """Where the words about a stage stand in a proposal, and who said them; without a column its author."""

    words: str
    by: str = "author_id"


REASONS: Mapping[Stage, Reason] = {
    Stage.RETURNED: Reason("returned_why", "returned_by"),
    Stage.DELIBERATING: Reason("deliberated_why", "deliberated_by"),
    Stage.ANSWERED: Reason("answer", "answered_by"),
    Stage.DECLINED: Reason("declined_why", "declined_by"),
    Stage.UNFUNDED: Reason("unfunded_why", "unfunded_by"),
    Stage.WITHDRAWN: Reason("withdrawn_why"),
    Stage.MERGED: Reason("merged_why", "merged_by"),
}
"""By the stage about which they are said. A report of one names the stage, and the proposal."""


def public_reason(work: Work, written: str) -> str:
    """The reason as it will be read, or a refusal that says what is wrong with it."""
    reason = checked_reason(written)
    require_nothing_private(work, reason)
    return reason


def reason_of(proposal: Proposal, stage: Stage) -> tuple[str, int] | None:
    """What was said about a stage, and who said it; None where nobody said anything."""
    named = REASONS.get(stage)
    words = getattr(proposal, named.words) if named is not None else None
    if named is None or not words:
        return None
    return words, getattr(proposal, named.by) or proposal.author_id
