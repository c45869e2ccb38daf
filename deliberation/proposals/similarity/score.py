"""How alike two proposals are: whether each says the other's title, and how far their words agree."""

from array import array
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from math import log, sqrt

from deliberation.proposals.similarity.background import commonness
from deliberation.proposals.similarity.places import GIVEN, Places, Standing, places, standing
from deliberation.proposals.similarity.text import normal, pieces

Weigh = Callable[[int], float]

# The background counts as much as this many proposals: it speaks alone at first and yields as proposals come.
BACKGROUND = 1_000

# Another place makes the same words another matter. That a place is shared its own characters already say:
# naming it outright adds little, or every complaint about one estate would look like one complaint.
OTHER_PLACE = 0.4
SAME_PLACE = 0.1

# Without a title, the first words stand for it.
OPENING = 30


@dataclass(frozen=True, slots=True)
class Reading:
    """A proposal as it is compared: its pieces and their counts in flat arrays, and the places it names."""

    codes: "array[int]"
    counts: "array[int]"
    title: "array[int]"
    wordless: str
    titled_only: bool
    places: Places


def read(title: str, body: str, place: str | None) -> Reading:
    """Take a proposal's words apart, once."""
    heading, rest = normal(title), normal(body)
    if not pieces(heading):
        heading, rest = rest[:OPENING], rest[OPENING:]
    said = pieces(heading)
    whole = said + pieces(rest)
    named = places(heading, careful=False) or places(rest, careful=True)
    if place and (given := normal(place).strip()):
        named |= places(given, careful=False) | {(GIVEN, given)}
    return Reading(
        codes=array("I", whole),
        counts=array("B", (min(often, 255) for often in whole.values())),
        title=array("I", said),
        wordless="" if whole else (title + body).strip(),
        titled_only=not rest.strip(),
        places=named,
    )


def weight(piece: int, having: int, proposals: int) -> float:
    """How much a piece tells (its inverse document frequency), from what was seen and from the background."""
    share = (having + 0.5 + BACKGROUND * commonness(piece)) / (proposals + 1 + BACKGROUND)
    return -log(min(share, 1.0))


class Weights(dict[int, float]):
    """The weights of pieces, each worked out when it is first asked for."""

    def __init__(self, work_out: Weigh) -> None:
        super().__init__()
        self._work_out = work_out

    def __missing__(self, piece: int) -> float:
        told = self[piece] = self._work_out(piece)
        return told


# What the background says before any proposal was seen.
_BACKGROUND = Weights(lambda piece: weight(piece, 0, 0))

# Said again, a piece counts a little more, not twice.
_OFTEN = [0.0, *(1 + log(often) for often in range(1, 256))]


class Question:
    """One proposal, weighed once, to be compared with many."""

    def __init__(self, reading: Reading, weights: Weights) -> None:
        self.reading = reading
        self.weights = weights
        self.whole = {
            piece: weights[piece] * _OFTEN[often]
            for piece, often in zip(reading.codes, reading.counts, strict=True)
        }
        self.title = {piece: weights[piece] for piece in reading.title}
        self.length = _length(self.whole.values())

    def score(self, other: Reading, length: float) -> float:
        """From 0 (nothing in common) to 1 (the same words), the same in both directions."""
        mine = self.reading
        if not mine.codes or not other.codes:
            return float(bool(mine.wordless) and mine.wordless == other.wordless)
        theirs = dict(zip(other.codes, other.counts, strict=True))
        title = {piece: self.weights[piece] for piece in other.title}
        said = (_covered(self.title, theirs) + _covered(title, self.whole)) / 2
        if mine.titled_only != other.titled_only:
            # A title against a long body would look unlike for its shortness alone.
            agree = self._titles_agree(title)
        else:
            agree = self._words_agree(theirs, length)
        alike = (said + agree) / 2
        match standing(mine.places, other.places, self.whole, theirs):
            case Standing.OTHER:
                alike *= OTHER_PLACE
            case Standing.SAME:
                alike += (1 - alike) * SAME_PLACE
            case Standing.UNKNOWN:
                pass
        return min(max(alike, 0.0), 1.0)

    def _titles_agree(self, title: Mapping[int, float]) -> float:
        lengths = _length(self.title.values()) * _length(title.values())
        together = sum(title[piece] ** 2 for piece in self.title.keys() & title.keys())
        return together / lengths if lengths else 0.0

    def _words_agree(self, theirs: Mapping[int, int], length: float) -> float:
        """The cosine of the two weighed bags of pieces."""
        whole, weights = self.whole, self.weights
        together = sum(
            whole[piece] * weights[piece] * _OFTEN[theirs[piece]] for piece in whole.keys() & theirs.keys()
        )
        return together / (self.length * length) if length else 0.0


def pair_score(title1: str, body1: str, title2: str, body2: str) -> float:
    """How alike two proposals are by themselves, knowing no others."""
    other = read(title2, body2, None)
    question = Question(read(title1, body1, None), _BACKGROUND)
    return round(question.score(other, length_of(other, _BACKGROUND)), 6)


def length_of(reading: Reading, weights: Weights) -> float:
    """The length of a proposal's weighed pieces, which a collection may keep."""
    counted = zip(reading.codes, reading.counts, strict=True)
    return _length(weights[piece] * _OFTEN[often] for piece, often in counted)


def _length(weights: Iterable[float]) -> float:
    return sqrt(sum(weight * weight for weight in weights))


def _covered(part: Mapping[int, float], whole: Mapping[int, object]) -> float:
    total = sum(part.values())
    return sum(part[piece] for piece in part.keys() & whole.keys()) / total if total else 0.0
