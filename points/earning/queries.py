"""What can be earned, as the by-laws say now."""

from dataclasses import dataclass

from kernel.work import Work
from residents.acting import Acting


@dataclass(frozen=True, slots=True)
class WaysToEarn:
    """Points for each occasion; 0 where the by-laws promise nothing."""

    proposal_adopted: int


def ways_to_earn(work: Work, who: Acting) -> WaysToEarn:
    """What earns how many points; the same for everybody."""
    return WaysToEarn(work.bylaws.points.proposal_adopted)
