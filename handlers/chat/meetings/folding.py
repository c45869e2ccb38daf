"""Dates as people type them, brought to one way of writing: digits, half-width signs, few words."""

import re
import unicodedata

TRADITIONAL = str.maketrans("週點號後禮兩鐘時開這個間裡", "周点号后礼两钟时开这个间里")
DIGITS = {c: i for i, c in enumerate("零一二三四五六七八九")} | {"〇": 0, "两": 2}
DAYS = "一二三四五六日"
EVENING = "晚上"

PHRASES = (
    ("昨晚", "昨天晚上"),
    ("今晚", "今天晚上"),
    ("明晚", "明天晚上"),
    ("明早", "明天早上"),
    ("day after tomorrow", "后天"),
    ("last night", "昨天晚上"),
    ("yesterday", "昨天"),
    ("tonight at ", "今天晚上"),
    ("tonight", "今天晚上"),
    ("today", "今天"),
    ("tomorrow", "明天"),
    ("in the morning", "上午"),
    ("in the afternoon", "下午"),
    ("in the evening", "晚上"),
    ("a.m.", "am"),
    ("p.m.", "pm"),
)
CHINESE_WEEKDAY = re.compile("(下下|下|这|本|上)?个?(?:周|星期|礼拜)([一二三四五六日天])")
BRACKETED_WEEKDAY = re.compile(r"\(([一二三四五六日])\)")
"""11月28日（六）19:30, as dates are written in Taiwan and Hong Kong, and by us to readers there."""

ENGLISH_WEEKDAY = re.compile(
    r"\b(?:(next|this|last) )?"
    r"(?:(mon)(?:day)?|(tue)(?:s|sday)?|(wed)(?:nesday)?|(thu)(?:r|rs|rsday)?|(fri)(?:day)?"
    r"|(sat)(?:urday)?|(sun)(?:day)?)\b\.?"
)
NUMERALS = re.compile("[〇零一二两三四五六七八九十]+")
WEEKS = {
    "": "",
    "这": "+0",
    "本": "+0",
    "this": "",
    "下": "+1",
    "next": "+1",
    "下下": "+2",
    "上": "-1",
    "last": "-1",
}


def fold(typed: str) -> str:
    """``下周五晚上七点半`` becomes ``w5+1 晚上7点半``: w and the weekday, perhaps + or - weeks."""
    text = unicodedata.normalize("NFKC", typed).lower().translate(TRADITIONAL)
    text = " ".join(text.split())
    for said, meant in PHRASES:
        text = text.replace(said, meant)
    text = BRACKETED_WEEKDAY.sub(r"周\1", text)
    text = CHINESE_WEEKDAY.sub(_chinese_weekday, text)
    text = ENGLISH_WEEKDAY.sub(_english_weekday, text)
    return " ".join(NUMERALS.sub(lambda found: _number(found[0]), text).split())


def _chinese_weekday(found: re.Match[str]) -> str:
    day = DAYS.index(found[2].replace("天", "日")) + 1
    return f" w{day}{WEEKS[found[1] or '']} "


def _english_weekday(found: re.Match[str]) -> str:
    day = next(i for i, name in enumerate(found.groups()[1:], 1) if name)
    return f" w{day}{WEEKS[found[1] or '']} "


def _number(numerals: str) -> str:
    """Chinese numerals below a hundred, or a year read out digit by digit."""
    if "十" not in numerals:
        return "".join(str(DIGITS[c]) for c in numerals)
    tens, _, ones = numerals.partition("十")
    if len(tens) > 1 or len(ones) > 1 or "十" in ones:
        return numerals
    return str(DIGITS.get(tens, 1) * 10 + DIGITS.get(ones, 0))
