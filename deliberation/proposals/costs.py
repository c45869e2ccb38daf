"""What something may cost, as people write it: 约3000, 三千多块, 1.5万, HK$5,000; pure and exact.

What is no single sum is not guessed at: a range, two numbers or a word more than a guess needs give None.
"""

import re
import unicodedata
from fractions import Fraction

MOST = 10_000_000_000 * 100
"""Cents; more than this no community spends."""

DIGITS = {sign: value for value, sign in enumerate("零一二三四五六七八九")} | {
    sign: value for value, sign in enumerate("〇壹贰叁肆伍陆柒捌玖")
}
DIGITS |= {"两": 2, "兩": 2, "貳": 2, "參": 3, "陸": 6}
UNITS = {"十": 10, "拾": 10, "百": 100, "佰": 100, "千": 1000, "仟": 1000}
GREAT = {"万": 10_000, "萬": 10_000, "亿": 100_000_000, "億": 100_000_000}
NOTHING = frozenset({"免费", "免費", "不花钱", "不花錢", "不用钱", "不用錢", "不要钱", "free", "nothing"})

CURRENCIES = {
    **dict.fromkeys(("Asia/Shanghai", "Asia/Urumqi", "Asia/Chongqing", "Asia/Harbin", "PRC"), "cny"),
    "Asia/Taipei": "twd",
    "Asia/Hong_Kong": "hkd",
    "Asia/Macau": "mop",
}

_BEFORE = (
    r"(?:大约|大約|大概|约莫|约|約|估计|估計|差不多|预计|預計|可能|需要|要花|得花|要|花|最多|不到"
    r"|about|around|roughly|approx\.?|~)*"
)
_MONEY = r"(?:人民币|人民幣|新台币|新台幣|台币|台幣|港币|港幣|rmb|cny|nt\$|ntd|twd|hk\$|hkd|mop\$?|¥|\$)?"
_AFTER = (
    r"(?:元|块钱|塊錢|块|塊|圆|圓|人民币|人民幣|台币|台幣|港币|港幣|yuan|rmb|cny|ntd|twd|hkd|dollars)?"
    r"(?:左右|上下|吧|的样子|的樣子|整|钱|錢)*"
)
_ONES = "零〇一二三四五六七八九两兩壹贰貳叁參肆伍陆陸柒捌玖十拾"
_SUM = rf"(?P<sum>\d[\d,]*(?:\.\d{{1,4}})?|[{_ONES}][{_ONES}百佰千仟万萬亿億]*)"
_WRITTEN = re.compile(rf"{_BEFORE}{_MONEY}{_SUM}(?P<great>[百千万萬亿億]*)(?:多|来|來|几|幾)?{_AFTER}")
_THOUSANDS = re.compile(r"\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?")


def read_cost(typed: str) -> int | None:
    """The sum in cents, or None for what is none, or more than one."""
    said = "".join(unicodedata.normalize("NFKC", typed).casefold().split()).strip("。.,，!！")
    if said in NOTHING:
        return 0
    found = _WRITTEN.fullmatch(said)
    if found is None:
        return None
    sum_ = _in_figures(found["sum"]) if found["sum"][0].isascii() else _in_signs(found["sum"])
    if sum_ is None:
        return None
    for sign in found["great"]:
        sum_ *= UNITS.get(sign) or GREAT[sign]
    cents = sum_ * 100
    return int(cents) if cents.denominator == 1 and cents <= MOST else None


def _in_figures(written: str) -> Fraction | None:
    if not _THOUSANDS.fullmatch(written):
        return None
    return Fraction(written.replace(",", ""))


def _in_signs(written: str) -> Fraction | None:
    """三千五 is 3500 and 两万五 is 25000: a last digit alone stands for the next smaller unit."""
    total, part, digit, last, bare = 0, 0, None, 1, False
    for sign in written:
        if sign in DIGITS:
            if digit is not None and digit != 0:
                return None
            digit, bare = DIGITS[sign], digit is None
        elif sign in UNITS:
            part += (1 if digit is None else digit) * UNITS[sign]
            digit, last = None, UNITS[sign]
        else:
            total = (total + part + (digit or 0)) * GREAT[sign] or GREAT[sign]
            part, digit, last = 0, None, GREAT[sign]
    if digit is not None:
        part += digit * (last // 10 if bare and last > 10 else 1)
    return Fraction(total + part)


def currency_of(zone: str) -> str:
    """The money of a community, told by its zone; "" where only the number is said."""
    return CURRENCIES.get(zone, "")
