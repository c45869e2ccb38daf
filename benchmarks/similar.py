"""How fast the likes of a proposal are found among 20,000, against reading all of them one by one."""

import json
import os
from collections.abc import Callable
from pathlib import Path
from random import Random
from resource import RUSAGE_SELF, getrusage
from statistics import median, quantiles
from time import perf_counter

from deliberation.proposals.similarity import Index, pair_score
from deliberation.proposals.similarity.literal import Literal, words_of
from deliberation.proposals.similarity.score import Question, Weights, length_of, read, weight

PROPOSALS = 20_000
QUESTIONS = 300
SCANS = 3
SEED = 20261121

Text = tuple[str, str]


def run() -> dict[str, float]:
    """Flat figures, times in milliseconds unless said otherwise."""
    chance = Random(SEED)
    corpus = list(_corpus(chance))
    asked = [_varied(corpus[chance.randrange(len(corpus))], corpus, chance) for _ in range(QUESTIONS)]
    index, build, grown = _built(corpus)
    times = [_timed(index.nearest, text) for text in asked]
    floor = _linear_scan(corpus, asked[:SCANS])
    cuts = quantiles(times, n=100)
    return {
        "similar_20000_p50_ms": median(times),
        "similar_20000_p95_ms": cuts[94],
        "similar_20000_p99_ms": cuts[98],
        "similar_index_build_s": build,
        "similar_index_mb": grown,
        "similar_scan_ms": floor,
        "similar_ratio": median(times) / floor,
        **_literally(corpus, chance),
    }


def _literally(corpus: list[Text], chance: Random) -> dict[str, float]:
    """Words of two to four characters, as people remember them, found in all the texts."""
    literal, begun = Literal(), perf_counter()
    for number, (title, body) in enumerate(corpus):
        literal.add(number, title, (body,))
    build = perf_counter() - begun
    titles = [corpus[chance.randrange(len(corpus))][0] for _ in range(QUESTIONS)]
    starts = [chance.randrange(max(1, len(title) - 3)) for title in titles]
    asked = [
        (title[at : at + chance.choice((2, 3, 4))], "") for title, at in zip(titles, starts, strict=True)
    ]
    times = [_timed(lambda words, _: literal.with_all(words_of(words)), text) for text in asked]
    return {
        "literal_20000_p50_ms": median(times),
        "literal_20000_p95_ms": quantiles(times, n=100)[94],
        "literal_index_build_s": build,
    }


def source() -> str:
    """Where the texts come from."""
    return "messages of a city, varied" if _messages().exists() else "generated texts (no shared data found)"


def _messages() -> Path:
    shared = os.environ.get("YISHI_SHARED") or str(Path(__file__).resolve().parents[2] / "shared")
    return Path(shared, "data", "zh", "messages.jsonl")


def _corpus(chance: Random) -> list[Text]:
    if _messages().exists():
        lines = _messages().read_text(encoding="utf-8").splitlines()
        first = [(line["title"], line["body"]) for line in map(json.loads, lines)]
    else:
        first = [_generated(chance) for _ in range(4_000)]
    grown = list(first)
    while len(grown) < PROPOSALS:
        grown.append(_varied(first[len(grown) % len(first)], first, chance))
    return grown[:PROPOSALS]


def _varied(text: Text, others: list[Text], chance: Random) -> Text:
    """Some stretches of the body taken from other bodies, and a few characters of the title changed."""
    title, body = text
    for _ in range(3):
        other = others[chance.randrange(len(others))][1]
        at, long = chance.randrange(len(body) + 1), 40
        start = chance.randrange(len(other) + 1)
        body = body[:at] + other[start : start + long] + body[at + long :]
    at = chance.randrange(len(title) + 1)
    return title[:at] + chance.choice("东南西北新老大小") + title[at + 1 :], body


def _generated(chance: Random) -> Text:
    """Characters drawn with the long tail that real ones have."""

    def draw(long: int) -> str:
        return "".join(chr(0x4E00 + min(int(chance.paretovariate(0.7) * 20), 4_000)) for _ in range(long))

    return draw(20), draw(230)


def _built(corpus: list[Text]) -> tuple[Index, float, float]:
    """The index, the seconds and the megabytes by which the program grew."""
    pair_score("预", "热", "预", "热")  # the dictionary is read once per program, not per index
    before, begun = getrusage(RUSAGE_SELF).ru_maxrss, perf_counter()
    index = Index()
    for number, text in enumerate(corpus):
        index.add(number, *text)
    return index, perf_counter() - begun, (getrusage(RUSAGE_SELF).ru_maxrss - before) / 1024


def _linear_scan(corpus: list[Text], asked: list[Text]) -> float:
    """The floor: every proposal, already read and measured, is compared exactly."""
    weights = Weights(lambda piece: weight(piece, 0, 0))
    readings = [read(title, body, None) for title, body in corpus]
    measured = [(reading, length_of(reading, weights)) for reading in readings]

    def scan(title: str, body: str) -> float:
        question = Question(read(title, body, None), weights)
        return max(question.score(reading, length) for reading, length in measured)

    return median(_timed(scan, text) for text in asked)


def _timed(act: Callable[[str, str], object], text: Text) -> float:
    begun = perf_counter()
    act(*text)
    return (perf_counter() - begun) * 1_000


if __name__ == "__main__":
    print(f"{PROPOSALS} proposals, {source()}")
    for name, figure in run().items():
        print(f"{name:<24}{figure:>12.3f}")
