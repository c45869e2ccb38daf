"""Earning points under the by-laws; every occasion counts once."""

from datetime import timedelta

from kernel.work import Work
from notices.service import tell
from points.ledger import book
from points.ledger import service as ledger
from points.ledger.entries import Code, Entered

AFTER_THE_OUTCOME = timedelta(minutes=1)
"""The outcome is told first; thanks that arrive before it would puzzle the author."""


def award_adopted_proposal(work: Work, *, proposal: int, author: int) -> Entered | None:
    """Give the author of an adopted proposal what the by-laws promise, exactly once per proposal.

    A second call gives the first transfer again, also when the by-laws have changed since. None when the
    by-laws promise nothing.
    """
    ref = f"proposal-adopted:{proposal}"
    if (first := book.made(work, ref)) is not None:
        return first
    amount = work.bylaws.points.proposal_adopted
    if amount == 0:
        return None
    earned = ledger.earn(work, author, amount, Code.PROPOSAL_ADOPTED, ref, subject=proposal, by=None)
    tell(
        work,
        [author],
        "points-earned",
        {"amount": amount},
        once=f"points-earned:{proposal}",
        subject=proposal,
        due=work.now + AFTER_THE_OUTCOME,
    )
    return earned
