"""A reason that everybody reads: usable in length, and with nobody's private data in it."""

from deliberation.proposals.wording import checked_reason
from kernel.work import Work
from residents.moderation.conduct import require_nothing_private


def public_reason(work: Work, written: str) -> str:
    """The reason as it will be read, or a refusal that says what is wrong with it."""
    reason = checked_reason(written)
    require_nothing_private(work, reason)
    return reason
