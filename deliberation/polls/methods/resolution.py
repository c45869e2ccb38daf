"""For, against or abstain: one voice per dwelling, weighed by heads and by area."""

from collections.abc import Iterable

from deliberation.polls.rules.rule import NOTHING, Choice, Tally, Weight


def count(votes: Iterable[tuple[Choice, Weight]], roll: Weight) -> Tally:
    """Add up what was said, by one dwelling or by several at once."""
    sums = dict.fromkeys(Choice, NOTHING)
    for choice, weight in votes:
        sums[choice] += weight
    return Tally(roll, sums[Choice.AGREE], sums[Choice.AGAINST], sums[Choice.ABSTAIN])
