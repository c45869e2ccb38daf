"""For, against or abstain: one voice per dwelling, weighed by heads and by area."""

from collections.abc import Iterable

from deliberation.polls.rules.rule import NOTHING, Choice, Tally, Weight


def count(votes: Iterable[tuple[Choice, int]], roll: Weight) -> Tally:
    """Add up (choice, area in 0.01 m²) of each dwelling that voted."""
    sums = dict.fromkeys(Choice, NOTHING)
    for choice, area in votes:
        sums[choice] += Weight(1, area)
    return Tally(roll, sums[Choice.AGREE], sums[Choice.AGAINST], sums[Choice.ABSTAIN])
