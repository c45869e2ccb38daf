"""Which proposals ask for the same, so that neighbours join one instead of writing another."""

from deliberation.proposals.similarity.index import WORTH_SHOWING, Index, Match
from deliberation.proposals.similarity.score import pair_score

__all__ = ["WORTH_SHOWING", "Index", "Match", "pair_score"]
