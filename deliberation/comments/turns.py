"""In which order comments are shown: the sides take turns, so that no page belongs to one of them (B09)."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from itertools import chain, zip_longest

from deliberation.comments.model import Side


@dataclass(frozen=True, slots=True)
class Stand:
    """A comment as far as its place in the order goes: ``at`` is when it was said or last changed."""

    id: int
    side: Side
    at: datetime


def in_turns(stands: Iterable[Stand]) -> list[int]:
    """Their ids, newest first on each side, one side after the other; where one is short the other goes on.

    The side with fewer comments speaks first, and at a tie the one that spoke last: who is many needs no help
    to be seen.
    """
    newest = sorted(stands, key=lambda stand: (stand.at, stand.id), reverse=True)
    sides = [[stand for stand in newest if stand.side is side] for side in Side]
    sides.sort(key=lambda side: (len(side), newest.index(side[0]) if side else 0))
    turns = chain.from_iterable(zip_longest(*sides))
    return [stand.id for stand in turns if stand is not None]
