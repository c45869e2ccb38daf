"""What happens to a proposal."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ProposalPublished:
    """A resident put a proposal before the community."""

    proposal: int
    author: int


@dataclass(frozen=True, slots=True)
class ProposalSupported:
    """A dwelling supports a proposal."""

    proposal: int
    dwellings: int


@dataclass(frozen=True, slots=True)
class ThresholdReached:
    """Enough dwellings support it; the committee is asked to act."""

    proposal: int
    dwellings: int


@dataclass(frozen=True, slots=True)
class ProposalDeclined:
    """The committee declined, with its reason."""

    proposal: int
    by: int


@dataclass(frozen=True, slots=True)
class ProposalPutToVote:
    """The committee put it to the vote."""

    proposal: int
    poll: int


@dataclass(frozen=True, slots=True)
class ProposalDecided:
    """The vote decided it."""

    proposal: int
    author: int
    adopted: bool
