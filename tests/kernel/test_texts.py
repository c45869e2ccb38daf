"""What people write: cleaned, measured, cut."""

import pytest

from kernel.texts import clean, cut, is_visible, length

FAMILY = "👨‍👩‍👧‍👦"
FLAG, SCOTLAND, KEYCAP, THUMB = "🇨🇳", "🏴󠁧󠁢󠁳󠁣󠁴󠁿", "3️⃣", "👍🏽"


@pytest.mark.parametrize(
    ("written", "kept"),
    [
        ("  a   b  ", "a b"),
        ("一\t二", "一 二"),
        ("一\r\n二\r三", "一\n二\n三"),
        ("一\u2028二", "一 二"),
        ("一\n\n\n\n二", "一\n\n二"),
        ("\n\n一\n", "一"),
        ("同意\u202e对反", "同意对反"),
        ("\u2066隔离\u2069\ufeff", "隔离"),
        ("a\x00b\x1bc", "abc"),
        ("半\ud83d个", "半个"),
        (FAMILY, FAMILY),
        ("مدخل \u200fالبناية", "مدخل \u200fالبناية"),
        ("e\u0301", "é"),
        ("<b>粗</b> & 细", "<b>粗</b> & 细"),
        ("", ""),
    ],
)
def test_what_somebody_wrote_is_cleaned(written: str, kept: str) -> None:
    assert clean(written) == kept
    assert clean(kept) == kept


@pytest.mark.parametrize(
    ("written", "kept"), [("一\n\n二\n三", "一 二 三"), ("\n 一 \n", "一"), ("a\tb", "a b")]
)
def test_a_title_is_one_line(written: str, kept: str) -> None:
    assert clean(written, one_line=True) == kept


@pytest.mark.parametrize("empty", ["", "\u200b\u200d", "\u3164", "\u2800", "\u115f\u1160", "\u200f \u200e"])
def test_a_name_of_nothing_cannot_be_seen(empty: str) -> None:
    assert not is_visible(empty)


@pytest.mark.parametrize("seen", ["李", "7", "🙂", "—", "¥"])
def test_a_name_of_something_can(seen: str) -> None:
    assert is_visible(seen)


def test_length_is_counted_as_telegram_counts_it() -> None:
    assert [length(t) for t in ("a", "票", "🙂", FAMILY, FLAG, "\ud83d")] == [1, 1, 2, 11, 4, 1]


@pytest.mark.parametrize("whole", [FAMILY, FLAG, SCOTLAND, KEYCAP, THUMB, "e\u0323\u0302"])
def test_what_belongs_together_is_never_cut_apart(whole: str) -> None:
    text = "好" + whole * 3
    for units in range(1, length(text) + 1):
        shorter = cut(text, units)
        assert length(shorter) <= units
        rest = shorter.removesuffix("…").removeprefix("好")
        assert rest == whole * rest.count(whole)


def test_what_fits_is_left_alone_and_what_does_not_says_so() -> None:
    assert cut("装扶手", 3) == "装扶手"
    assert cut("加装扶手", 3) == "加装…"
    assert cut("加 装扶手", 3) == "加…"
    assert cut("字" * 10_000, 4096) == "字" * 4095 + "…"
