"""What a typed answer means: a number however it is written, or the words of a choice; pure."""

import re
import unicodedata
from collections.abc import Iterable
from typing import TypeVar

NUMERALS = {sign: i for i, sign in enumerate("〇一二三四五六七八九十")} | {
    sign: i for i, sign in enumerate("零壹贰叁肆伍陆柒捌玖拾")
}
NUMERALS |= {"两": 2, "貳": 2, "參": 3, "陸": 6, "兩": 2}
NAMED = {"one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9}
BEFORE = "我|就|请|請|回答|回复|回覆|答案|答|回|选择|選擇|选|選|第|no\\.?|number|reply|answer|option"
AFTER = "号码|號碼|号|號|个|個|项|項|条|條|吧|了|啊"
# What was taken once is not given back (*+): 回答 is also 回 and 答, and a row of them could be read in more
# ways than there is time for.
ALONE = re.compile(
    rf"(?:{BEFORE})*+(?:是|为|為)?(\d{{1,2}}|[{''.join(NUMERALS)}]|{'|'.join(NAMED)})(?:{AFTER})*+", re.I
)
LONGEST = 40
"""Letters and digits; whoever says more does not just name a number."""


# How a choice is called in the source language, and what people say instead.
SAID_FOR = {
    "同意": ("我同意", "同意的", "赞成", "贊成", "支持", "可以", "yes", "y", "agree"),
    "不同意": ("我不同意", "反对", "反對", "不赞成", "不贊成", "不支持", "不可以", "no", "n"),
    "都可以": ("弃权", "棄權", "都行", "随便", "隨便", "无所谓", "無所謂"),
    "对": ("對", "对的", "對的", "是", "是的", "对对", "没错", "沒錯", "嗯", "好", "好的", "yes", "y", "ok"),
    "不对": ("不對", "不是", "不", "错", "錯", "错了", "錯了", "no", "n"),
    "来": ("我来", "來", "我來", "参加", "參加"),
    "来不了": ("不来", "不來", "來不了", "不参加", "不參加"),
    "看更多": ("更多", "还有", "還有", "more"),
    "回到首页": ("首页", "首頁", "回首页", "回首頁", "home"),
}

SIGNS = " 。！!．.，,~～"
VOTING = re.compile(
    "(我|我们|我們|我家|本人)?(要|想)?(投票|投|表决|表決|选择|選擇|选|選)?(给|給)?"
    "(不?同意|不?赞成|不?贊成|不?支持|反对|反對|弃权|棄權|都可以|投票|表决|表決)(票)?(了|的|吧)?"
    "|(i )?(vote )?(yes|no|vote|agree|for|against|abstain)"
)

T = TypeVar("T")


def number_in(typed: str) -> int | None:
    """The number, if the words are a number and nothing else: 1, １, 一, 1., 答1, 第一个, one."""
    said = _bare(typed)
    found = ALONE.fullmatch(said) if len(said) <= LONGEST else None
    if found is None or len(re.findall(r"\d+", typed)) > 1:
        return None
    number = found[1].lower()
    if number.isdecimal():
        return int(number)
    return NUMERALS.get(number, NAMED.get(number, 0))


def worded(typed: str, called: Iterable[tuple[T, frozenset[str]]]) -> T | None:
    """The one choice that is called so, in whatever language; None when it could be several."""
    said = _bare(typed)
    meant = {said} | {_bare(name) for name, others in SAID_FOR.items() if said in others}
    fitting = [choice for choice, names in called if not meant.isdisjoint(map(_bare, names))]
    return fitting[0] if said and len(fitting) == 1 else None


def like_a_vote(typed: str) -> bool:
    """Whether these words look like a vote: 同意, 我反对, agree."""
    return VOTING.fullmatch(typed.casefold().strip(SIGNS)) is not None


def like_an_answer(typed: str) -> bool:
    """Whether people answer a question with these words: 对, 好的, 不来, yes."""
    said = _bare(typed)
    return said in {_bare(each) for name, others in SAID_FOR.items() for each in (name, *others)}


def _bare(said: str) -> str:
    """Letters and digits alone: no case, no wide forms, no signs, no spaces."""
    return "".join(c for c in unicodedata.normalize("NFKC", said).casefold() if c.isalnum())
