"""How two texts of a proposal differ: how much of the old one is left, what came and what went; pure."""

import re
from dataclasses import dataclass
from fractions import Fraction

from deliberation.proposals.similarity.text import folded, pieces

ENOUGH = Fraction(1, 3)
"""So much of what homes supported has to be left when its author says more; unrelated texts share a fifth."""

_SENTENCE = re.compile(r"[^。！？!?；;\n]+[。！？!?；;]*")


@dataclass(frozen=True, slots=True)
class Difference:
    """The sentences that came, and those that went."""

    added: tuple[str, ...]
    gone: tuple[str, ...]


def share_left(old: str, new: str) -> Fraction:
    """How much of the old text stands in the new one, by its characters, pairs of them, and words."""
    was = pieces(folded(old))
    if not was:
        return Fraction(1)
    return Fraction((was & pieces(folded(new))).total(), was.total())


def is_much_the_same(old: str, new: str) -> bool:
    """Whether the new text still says what the old one said, and perhaps more."""
    return share_left(old, new) >= ENOUGH


def difference(old: str, new: str) -> Difference:
    """What came and what went, sentence by sentence, in their order."""
    was, now = _sentences(old), _sentences(new)
    return Difference(
        tuple(each for each in now if each not in was), tuple(each for each in was if each not in now)
    )


def _sentences(text: str) -> list[str]:
    return [found.strip() for found in _SENTENCE.findall(text) if found.strip()]
