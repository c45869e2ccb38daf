"""How words are made comparable: one script, one width, no courtesies, then characters and pairs."""

import re
import unicodedata
import zlib
from collections import Counter
from collections.abc import Iterator
from functools import lru_cache

from opencc import OpenCC

# What matters is said early; the cut also bounds the work a very long text can cause.
LONGEST = 1_000

# Pieces are numbers that fit 32 bits, so that 20,000 proposals lie in flat arrays instead of strings.
# A word of another script carries this bit and a hash; Chinese characters and pairs stay below it.
WORD = 0x8000_0000

HAN = "\u3400-\u9fff"
_RUN = re.compile(rf"[{HAN}]+|(?:(?![{HAN}_])\w)+")
_PINYIN = re.compile(r"[(\[]\s*[a-zāáǎàōóǒòēéěèīíǐìūúǔùǖǘǚǜü\s]{1,12}\s*[)\]]")

# Courtesies and the furniture of a petition: every one may carry them, so they say nothing about its matter.
_COURTESIES = (
    "尊敬的 领导 您好 你好 大家好 谢谢 感谢 恳请 请问 请求 申请 请 敬请 希望 盼望 建议 提议 倡议 呼吁"
    " 反映 反应 反馈 投诉 举报 控诉 质疑 咨询 求助 询问 强烈 坚决 再次 多次 关于 有关 相关 部门 政府"
    " 问题 情况 严重 是否 何时 什么时候 什么 怎么 怎样 如何 为什么 为何 能否 能不能 可不可以 可以 应该"
    " 进行 解决 处理 落实 我们 你们 他们 本人 大家 居民 业主 市民 一个 一些 一下 一点 一直 现在 目前"
    " 已经 没有 非常 十分 尽快 尽早 由于 因为 所以 但是 如果 这个 那个"
)
_LATIN_COURTESIES = frozenset("the a an of and to in on for is are be we our please this that it".split())
_COURTESY = re.compile("|".join(sorted(_COURTESIES.split(), key=len, reverse=True)))


@lru_cache(maxsize=1)
def _to_simplified() -> OpenCC:
    return OpenCC("tw2sp")


def folded(text: str) -> str:
    """The text in simplified characters and mainland words, half width and lower case, nothing left out."""
    # Half a surrogate pair cannot be converted.
    sound = text.encode("utf-8", "ignore").decode("utf-8")
    return unicodedata.normalize("NFKC", _to_simplified().convert(sound)).lower()


def normal(text: str) -> str:
    """The text in simplified characters, half width and lower case, without pinyin glosses and courtesies."""
    spoken = _PINYIN.sub("", folded(text[:LONGEST]))
    matter = _COURTESY.sub(" ", spoken)
    return matter if _RUN.search(matter) else spoken  # a text of courtesies only is compared by them


def pieces(text: str) -> Counter[int]:
    """The characters and pairs of neighbouring characters of a normal text, with how often each occurs."""
    return Counter(_codes(text))


def _codes(text: str) -> Iterator[int]:
    for run in _RUN.findall(text):
        if not "\u3400" <= run[0] <= "\u9fff":
            if run not in _LATIN_COURTESIES:
                yield zlib.crc32(run.encode("utf-8")) | WORD
            continue
        last = 0
        for character in run:
            this = single(character)
            yield this
            if last:
                yield last << 15 | this
            last = this


def single(character: str) -> int:
    """The number of one Chinese character, in 15 bits; a pair is two of them in 30."""
    return ord(character) - 0x33FF


def pair(characters: str) -> int:
    """The number of two neighbouring Chinese characters."""
    return single(characters[0]) << 15 | single(characters[1])
