"""How well likeness is told on messages that people really wrote to a city, labelled by hand."""

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import opencc
import pytest

from deliberation.proposals.similarity import Index, pair_score
from tests.shared_data import shared_data


def _lines(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


@pytest.fixture(scope="module")
def pairs() -> list[dict[str, Any]]:
    return _lines(shared_data("zh", "duplicate_pairs.jsonl"))


def _auc(scores: Sequence[float], same: Sequence[bool]) -> float:
    """How often a pair that asks for the same scores above one that does not."""
    yes = [score for score, is_same in zip(scores, same, strict=True) if is_same]
    no = [score for score, is_same in zip(scores, same, strict=True) if not is_same]
    return sum((a > b) + (a == b) / 2 for a in yes for b in no) / (len(yes) * len(no))


def _scores(pairs: list[dict[str, Any]]) -> list[float]:
    return [pair_score(pair["title1"], pair["body1"], pair["title2"], pair["body2"]) for pair in pairs]


def test_pairs_that_ask_for_the_same_stand_above_the_others_in_either_half(
    pairs: list[dict[str, Any]],
) -> None:
    scores, same = _scores(pairs), [pair["label"] == 2 for pair in pairs]
    assert _auc(scores, same) >= 0.93
    assert _auc(scores[::2], same[::2]) >= 0.90
    assert _auc(scores[1::2], same[1::2]) >= 0.90


def test_traditional_characters_on_one_side_change_next_to_nothing(pairs: list[dict[str, Any]]) -> None:
    to_taiwan = opencc.OpenCC("s2tw").convert
    mixed = [
        pair | {"title2": to_taiwan(pair["title2"]), "body2": to_taiwan(pair["body2"])} for pair in pairs
    ]
    apart = [abs(a - b) for a, b in zip(_scores(pairs), _scores(mixed), strict=True)]
    assert max(apart) < 0.05
    assert sum(apart) / len(apart) < 0.005


def test_the_messages_of_a_hot_topic_lead_to_each_other() -> None:
    topics: dict[str, list[int]] = json.loads(
        shared_data("zh", "hot_topics.json").read_text(encoding="utf-8")
    )
    messages = {
        line["id"]: (line["title"], line["body"]) for line in _lines(shared_data("zh", "messages.jsonl"))
    }
    index = Index()
    for number, text in messages.items():
        index.add(number, *text)
    assert _macro_precision(index, topics, messages) >= 0.927


def _macro_precision(
    index: Index, topics: dict[str, list[int]], messages: dict[int, tuple[str, str]]
) -> float:
    """Of as many answers as a topic has other messages, the share that belongs to it; mean over topics."""
    means = []
    for members in topics.values():
        others = len(members) - 1
        shares = []
        for number in members:
            found = index.nearest(*messages[number], limit=len(members), least=0.0)
            right = [match.id for match in found if match.id != number][:others]
            shares.append(len(set(right) & set(members)) / others)
        means.append(sum(shares) / len(shares))
    return sum(means) / len(means)
