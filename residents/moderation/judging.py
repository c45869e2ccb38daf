"""Who hears an appeal and what their voices come to (pure).

Two members who had no part in the matter hear it. Where fewer than two are left, supervisors who had no
part join them; where only one person is left, that one decides alone. Two of a mind decide; once all have
spoken and no two are of a mind, the text stands again: in doubt for whoever spoke.
"""

from collections.abc import Collection
from dataclasses import dataclass
from enum import StrEnum

ENOUGH = 2


class Verdict(StrEnum):
    """What an appeal came to."""

    OPEN = "open"
    LIFTED = "lifted"
    UPHELD = "upheld"


@dataclass(frozen=True, slots=True)
class Bench:
    """Who may hear an appeal, and how many of a mind decide it; with nobody there, nobody upholds."""

    judges: frozenset[int]
    needed: int


def bench(
    members: Collection[int],
    supervisors: Collection[int],
    concerned: Collection[int],
    *,
    overdue: bool = False,
) -> Bench:
    """Who hears an appeal: members who are not ``concerned``; where they are too few, supervisors with them.

    So too where nobody decided in time (``overdue``) on an appeal that time alone does not grant.
    """
    judges = frozenset(members) - frozenset(concerned)
    if overdue or len(judges) < ENOUGH:
        judges |= frozenset(supervisors) - frozenset(concerned)
    return Bench(judges, min(ENOUGH, len(judges)))


def verdict(hears: Bench, lift: Collection[int], keep: Collection[int]) -> Verdict:
    """What the voices come to; ``lift`` and ``keep`` are who has spoken, also those no longer in office."""
    if len(lift) >= max(hears.needed, 1):
        return Verdict.LIFTED
    if len(keep) >= max(hears.needed, 1):
        return Verdict.UPHELD
    left = hears.judges - frozenset(lift) - frozenset(keep)
    return Verdict.OPEN if left else Verdict.LIFTED
