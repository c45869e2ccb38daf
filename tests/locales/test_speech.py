"""Texts are said in the reader's language, and what is missing is heard of."""

import logging
from pathlib import Path

import pytest

from locales.speech import MissingText, Speech

ZH = """
welcome = 您好，这里是{ $place }社区议事厅。
    .plain = 这里是{ $place }议事厅。
year = { $year }年
left = { $days ->
    [0] 今天截止
   *[other] 还有 { $days } 天
}
only-here = 只有这里有
"""
EN = """
welcome = Welcome to the council hall of { $place }.
year = { $year }
left = { $days ->
    [0] closes today
    [one] one day left
   *[other] { $days } days left
}
"""
HANT = "welcome = 您好，這裡是{ $place }社區議事廳。\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for language, texts in (("zh-Hans", ZH), ("en", EN), ("zh-Hant", HANT)):
        (tmp_path / language).mkdir()
        (tmp_path / language / "hall.ftl").write_text(texts, "utf-8")
    return tmp_path


@pytest.fixture
def strict(folder: Path) -> Speech:
    return Speech(folder, strict=True)


@pytest.fixture
def lenient(folder: Path) -> Speech:
    return Speech(folder, strict=False)


@pytest.mark.parametrize(
    ("language", "plain", "said"),
    [
        ("zh-Hans", False, "您好，这里是幸福里社区议事厅。"),
        ("zh-Hans", True, "这里是幸福里议事厅。"),
        ("zh-Hant", False, "您好，這裡是幸福里社區議事廳。"),
        ("zh-Hant", True, "您好，這裡是幸福里社區議事廳。"),
        ("en", False, "Welcome to the council hall of 幸福里."),
        ("en", True, "Welcome to the council hall of 幸福里."),
    ],
)
def test_a_text_in_each_language(strict: Speech, language: str, plain: bool, said: str) -> None:
    assert strict.say("welcome", {"place": "幸福里"}, language, plain=plain) == said


def test_whoever_acts_for_somebody_reads_of_them_where_a_text_speaks_of_ones_own(folder: Path) -> None:
    text = "mine = 您家已经附议。\n    .plain = 已经附议。\n    .helping = { $helped }家已经附议。\n"
    text += "all = 您好。\n"
    (folder / "zh-Hans" / "own.ftl").write_text(text, "utf-8")
    strict = Speech(folder, strict=True)
    for plain, helping, said in (
        (False, True, "孙桂兰家已经附议。"),
        (True, True, "孙桂兰家已经附议。"),
        (True, False, "已经附议。"),
        (False, False, "您家已经附议。"),
    ):
        assert strict.say("mine", {"helped": "孙桂兰"}, "zh-Hans", plain=plain, helping=helping) == said
    assert strict.say("all", {"helped": "孙桂兰"}, "zh-Hans", plain=False, helping=True) == "您好。"


def test_a_number_is_printed_as_it_is(strict: Speech) -> None:
    assert strict.say("year", {"year": 2026}, "zh-Hans", plain=False) == "2026年"
    assert strict.say("year", {"year": 2026}, "en", plain=False) == "2026"


@pytest.mark.parametrize(
    ("days", "chinese", "english"),
    [(0, "今天截止", "closes today"), (1, "还有 1 天", "one day left"), (2, "还有 2 天", "2 days left")],
)
def test_a_number_chooses_the_wording(strict: Speech, days: int, chinese: str, english: str) -> None:
    assert strict.say("left", {"days": days}, "zh-Hans", plain=False) == chinese
    assert strict.say("left", {"days": days}, "en", plain=False) == english


def test_a_long_text_of_a_resident_is_said_in_full(strict: Speech) -> None:
    long = "楼" * 20_000
    assert long in strict.say("welcome", {"place": long}, "zh-Hans", plain=False)


@pytest.mark.parametrize(
    ("key", "language"),
    [("nothing", "zh-Hans"), ("only-here", "en"), ("only-here", "zh-Hant"), ("welcome", "fr")],
)
def test_a_missing_text_raises_where_it_must(strict: Speech, key: str, language: str) -> None:
    with pytest.raises(MissingText, match=key):
        strict.say(key, {"place": "幸福里"}, language, plain=False)


def test_a_missing_value_raises_where_it_must(strict: Speech) -> None:
    with pytest.raises(MissingText, match="place"):
        strict.say("welcome", {}, "zh-Hans", plain=False)


def test_in_service_a_missing_text_is_bridged_and_logged(
    lenient: Speech, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.ERROR):
        assert lenient.say("only-here", {}, "en", plain=False) == "只有这里有"
        assert lenient.say("nothing", {}, "en", plain=False).startswith("(This sentence")
        assert lenient.say("nothing", {}, "zh-Hans", plain=True).startswith("（这一句")
        assert lenient.say("welcome", {}, "zh-Hans", plain=False) == "您好，这里是…社区议事厅。"
    assert len(caplog.records) == 6


def test_in_service_a_foreign_tongue_is_answered_in_chinese(lenient: Speech) -> None:
    assert lenient.say("only-here", {}, "fr", plain=False) == "只有这里有"
