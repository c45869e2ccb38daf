"""How common a piece of text is in Chinese at large, told by the frequencies in jieba's own dictionary."""

from functools import lru_cache
from importlib.util import find_spec
from math import exp
from pathlib import Path

from deliberation.proposals.similarity.text import WORD, single

# A proposal of usual length; turns "so often per character" into "in so many proposals of a hundred".
USUAL_LENGTH = 200


@lru_cache(maxsize=1)
def _frequencies() -> tuple[dict[int, int], list[int], int]:
    """Two-character words, characters within all words, and the sum of the characters.

    The dictionary is read as a file: jieba itself would take a second and 94 MB to learn all its words.
    """
    pairs: dict[int, int] = {}
    singles = [1] * (1 << 15)
    spec = find_spec("jieba")
    assert spec is not None and spec.origin is not None
    for line in Path(spec.origin).with_name("dict.txt").read_text(encoding="utf-8").splitlines():
        word, frequency, _ = line.split(" ", 2)
        numbers = [single(character) for character in word if "\u3400" <= character <= "\u9fff"]
        for number in numbers:
            singles[number] += int(frequency)
        if len(word) == len(numbers) == 2:
            pairs[numbers[0] << 15 | numbers[1]] = int(frequency)
    return pairs, singles, sum(singles)


def commonness(piece: int) -> float:
    """The share of ordinary texts of usual length in which this piece would occur."""
    pairs, singles, total = _frequencies()
    if piece & WORD:
        often = 1.0  # words of other scripts are names and numbers here
    elif piece < 1 << 15:
        often = singles[piece]
    else:
        # Two characters that form no word still meet by chance as often as both are common.
        by_chance = singles[piece >> 15] * singles[piece & 0x7FFF] / total
        often = max(pairs.get(piece, 1), by_chance)
    return 1 - exp(-USUAL_LENGTH * often / total)
