"""Sums as people write them; what is no single sum is asked again instead of guessed at."""

import pytest

from deliberation.proposals.costs import currency_of, read_cost


@pytest.mark.parametrize(
    ("typed", "whole"),
    [
        ("3000", 3000),
        ("约3000", 3000),
        ("3,000元", 3000),
        ("3 000", 3000),
        ("１２００块", 1200),
        ("三千", 3000),
        ("三千多块", 3000),
        ("大约需要三千元。", 3000),
        ("三千五", 3500),
        ("三万五", 35_000),
        ("三百零五", 305),
        ("两千五百左右", 2500),
        ("十五", 15),
        ("十万", 100_000),
        ("一百二十万", 1_200_000),
        ("两万零五百", 20_500),
        ("二百万", 2_000_000),
        ("3千", 3000),
        ("1.5万", 15_000),
        ("貳萬", 20_000),
        ("NT$5,000", 5000),
        ("HK$3000", 3000),
        ("新台幣3000元", 3000),
        ("about 3000 yuan", 3000),
        ("免费", 0),
        ("不花钱", 0),
        ("0", 0),
    ],
)
def test_a_sum_is_understood(typed: str, whole: int) -> None:
    assert read_cost(typed) == whole * 100


def test_cents_are_kept_exactly() -> None:
    assert read_cost("0.5元") == 50
    assert read_cost("12.34") == 1234


@pytest.mark.parametrize(
    "typed",
    [
        "",
        "不知道",
        "很多",
        "3000-5000",
        "三五千",
        "3000到5000",
        "3000 或 5000",
        "-5",
        "1,00",
        "一二三",
        "千",
        "万",
        "1.23456",
        "0.001",
        "99999999999999",
        "99999999999999999999999999万亿亿亿亿",
        "13800138000 13800138000",
        "=SUM(A1)",
    ],
)
def test_what_is_no_single_sum_is_not_guessed_at(typed: str) -> None:
    assert read_cost(typed) is None


def test_the_money_is_that_of_the_place() -> None:
    zones = ("Asia/Shanghai", "Asia/Urumqi", "Asia/Taipei", "Asia/Hong_Kong", "Asia/Macau", "Europe/Berlin")
    assert [currency_of(zone) for zone in zones] == ["cny", "cny", "twd", "hkd", "mop", ""]
