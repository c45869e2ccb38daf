"""All proposals of a community, kept so that those most like a new one are found in milliseconds."""

from array import array
from collections import defaultdict
from dataclasses import dataclass
from heapq import nlargest
from operator import itemgetter

from deliberation.proposals.similarity.score import Question, Reading, Weights, length_of, read, weight

# Below this a resemblance is not worth a resident's time.
WORTH_SHOWING = 0.2

# The rarest pieces of a text lead to its likes; after this many entries the commoner ones add only noise.
ENTRIES_LOOKED_AT = 15_000

# So many of the likeliest are compared exactly.
COMPARED = 40

# Weights are worked out anew when the collection has changed by this part.
STALE_AFTER = 64

_SINGLES = 1 << 15


@dataclass(frozen=True, slots=True)
class Match:
    """A proposal and how alike it is, from 0 to 1."""

    id: int
    score: float


class Index:
    """Proposals by the pieces of their words; add, remove and ask in any order."""

    def __init__(self) -> None:
        self._readings: dict[int, Reading] = {}
        # Pairs of characters and foreign words lead to proposals; single characters, in too many, only count.
        self._having: dict[int, array[int]] = {}
        self._singles = array("I", bytes(4 * _SINGLES))
        self._weights = Weights(self._weight)
        self._lengths: dict[int, float] = {}
        self._weighed_at = 0

    def __len__(self) -> int:
        return len(self._readings)

    def __contains__(self, id: int) -> bool:
        return id in self._readings

    def add(self, id: int, title: str, body: str = "", place: str | None = None) -> None:
        """Take a proposal in; one already there is replaced."""
        if id in self._readings:
            self.remove(id)
        reading = read(title, body, place)
        self._readings[id] = reading
        for piece in reading.codes:
            if piece < _SINGLES:
                self._singles[piece] += 1
            elif (having := self._having.get(piece)) is not None:
                having.append(id)
            else:
                self._having[piece] = array("q", (id,))

    def remove(self, id: int) -> None:
        """Forget a proposal; one that is not there is no error."""
        reading = self._readings.pop(id, None)
        self._lengths.pop(id, None)
        for piece in reading.codes if reading else ():
            if piece < _SINGLES:
                self._singles[piece] -= 1
                continue
            having = self._having[piece]
            having.remove(id)
            if not having:
                del self._having[piece]

    def nearest(
        self,
        title: str,
        body: str = "",
        place: str | None = None,
        *,
        limit: int = 3,
        least: float = WORTH_SHOWING,
    ) -> list[Match]:
        """The proposals most like this one, the likest first; none that is less like than ``least``."""
        self._refresh()
        question = Question(read(title, body, place), self._weights)
        likely = self._likely(question, max(COMPARED, 2 * limit))
        matches = [Match(id, self._compare(question, id)) for id in likely]
        matches.sort(key=lambda match: (-match.score, match.id))
        return [match for match in matches[:limit] if match.score >= least]

    def _compare(self, question: Question, id: int) -> float:
        other = self._readings[id]
        length = self._lengths.get(id)
        if length is None:
            length = self._lengths[id] = length_of(other, self._weights)
        return round(question.score(other, length), 6)

    def _likely(self, question: Question, enough: int) -> list[int]:
        leads = [piece for piece in question.whole if piece in self._having]
        if not leads:
            return self._found_by_reading(question.reading)
        leads.sort(key=lambda piece: (len(self._having[piece]), piece))
        points: defaultdict[int, float] = defaultdict(float)
        entries = 0
        for piece in leads:
            having = self._having[piece]
            entries += len(having)
            if points and entries > ENTRIES_LOOKED_AT:
                break
            told = question.whole[piece] * (3.0 if piece in question.title else 1.0)
            for id in having:
                points[id] += told
        return [id for id, _ in nlargest(enough, points.items(), key=itemgetter(1))]

    def _found_by_reading(self, reading: Reading) -> list[int]:
        """For a single character or a lone emoji, which lead nowhere, look through everything."""
        wanted = frozenset(reading.codes)
        return [
            id
            for id, other in self._readings.items()
            if (wanted and not wanted.isdisjoint(other.title)) or (reading.wordless and other.wordless)
        ][:ENTRIES_LOOKED_AT]

    def _refresh(self) -> None:
        now = len(self._readings)
        if abs(now - self._weighed_at) * STALE_AFTER >= self._weighed_at:
            self._weights.clear()
            self._lengths.clear()
            self._weighed_at = now

    def _weight(self, piece: int) -> float:
        having = self._singles[piece] if piece < _SINGLES else len(self._having.get(piece, ()))
        return weight(piece, having, len(self._readings))
