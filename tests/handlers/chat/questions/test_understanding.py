"""What a typed answer means."""

import time

import pytest

from handlers.chat.questions.understanding import number_in, worded

CALLED = (
    ("agree", frozenset({"同意", "Agree", "1同意"})),
    ("against", frozenset({"反对", "不同意", "Against"})),
    ("abstain", frozenset({"弃权", "都可以"})),
)
SURE = (("yes", frozenset({"对", "Yes"})), ("no", frozenset({"不对", "No"})))


@pytest.mark.parametrize(
    "typed",
    (
        *("1", "１", "一", "1.", "1。", "１。", "答1", "答：1", "(1)", "第一个", "1️⃣", "①", "我选1", "壹"),
        *("one", "Option 1", " 1 ", "1、", "选一吧", "請回覆1", "就1", "1号", "1号码", "No. 1", "回复 1"),
    ),
)
def test_one_is_one_however_it_is_written(typed: str) -> None:
    assert number_in(typed) == 1


@pytest.mark.parametrize(
    "typed",
    [
        "",
        "。",
        "同意",
        "1号楼",
        "一楼的灯坏了",
        "2026",
        "1.5",
        "1/3",
        "19:30",
        "1 2",
        "K7M2-PQ4D",
        "一一",
        "#",
    ],
)
def test_other_words_are_no_number(typed: str) -> None:
    assert number_in(typed) is None


@pytest.mark.parametrize(
    "typed", ["回答" * 19 + "吗", "回答" * 2000, "我就请选第" * 800, "no" * 2000 + "?", "号码" * 2000]
)
def test_nobody_can_hold_everybody_up_with_a_row_of_small_words(typed: str) -> None:
    begun = time.process_time()
    assert number_in(typed) is None
    assert time.process_time() - begun < 0.05


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("同意", "agree"),
        ("我同意。", "agree"),
        ("赞成", "agree"),
        ("贊成", "agree"),
        ("AGREE", "agree"),
        ("1 同意", "agree"),
        ("不同意", "against"),
        ("反对", "against"),
        ("不赞成", "against"),
        ("随便", "abstain"),
        ("都可以", "abstain"),
        ("同意吗", None),
        ("我不太同意这个", None),
        ("", None),
    ],
)
def test_the_words_of_a_choice_mean_it(typed: str, meant: str | None) -> None:
    assert worded(typed, CALLED) == meant


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("对", "yes"),
        ("是的", "yes"),
        ("好", "yes"),
        ("yes", "yes"),
        ("不对", "no"),
        ("错了", "no"),
        ("不", "no"),
    ],
)
def test_yes_and_no_are_said_in_many_ways(typed: str, meant: str) -> None:
    assert worded(typed, SURE) == meant


def test_words_that_could_mean_two_choices_mean_none() -> None:
    twice = (("a", frozenset({"看全文"})), ("b", frozenset({"看全文"})))
    assert worded("看全文", twice) is None
