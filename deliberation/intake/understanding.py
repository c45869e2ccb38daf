"""What somebody means who just writes: a greeting, thanks, a question, a report, a proposal, or unclear.

Word lists and the shape of the sentence, nothing that learns: whoever wrote is asked to confirm, so the
likely meaning only has to stand first (B19).
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from deliberation.intake import vocabulary
from deliberation.intake.dangers import Danger, danger_in
from deliberation.proposals.similarity.text import folded


class Meaning(StrEnum):
    """What words are."""

    GREETING = "greeting"
    THANKS = "thanks"
    QUESTION = "question"
    REPORT = "report"
    PROPOSAL = "proposal"
    UNCLEAR = "unclear"


@dataclass(frozen=True, slots=True)
class Understood:
    """The likely meaning; ``order`` is how the three are offered; ``danger`` needs help at once."""

    meaning: Meaning
    order: tuple[Meaning, ...]
    danger: Danger | None = None


LOOKED_AT = 400
"""Characters; who says more says first what it is about."""

_SIGNS = re.compile(r"[^\w?？]+")
_HAN = re.compile("[\u3400-\u9fff]")
_CALLED = """
    居委会 居委 管委会 主任 书记 各位 邻居 邻居们 大家 议事厅 小议 小助手 机器人 师傅 老师 同志 大姐 大哥 阿姨
    小姐 先生 everyone neighbours all there
    """.split()
_PARTICLES = "啊 呀 哦 噢 哈 嘞 呢 的 了 你 您 你们 很 非常 太 帮忙 ~".split()
_COURTESIES = {*_CALLED, *_PARTICLES, *vocabulary.GREETINGS, *vocabulary.THANKS}
_FILLER = re.compile("|".join(sorted(map(re.escape, _COURTESIES), key=len, reverse=True)))
MOST_GREETING = 20
FIRST = (Meaning.PROPOSAL, Meaning.REPORT, Meaning.QUESTION)


def understand(written: str) -> Understood:
    """The likely meaning of what somebody wrote, in whichever script."""
    said = folded(written[:LOOKED_AT]).strip()
    bare = " ".join(_SIGNS.sub(" ", said).split())
    danger = danger_in(bare)
    if danger is not None:
        return Understood(Meaning.REPORT, _from(Meaning.REPORT), danger)
    if (courtesy := _courtesy(bare)) is not None:
        return Understood(courtesy, FIRST)
    meaning = _weighed(bare)
    return Understood(meaning, _from(meaning))


def _from(meaning: Meaning) -> tuple[Meaning, ...]:
    return (meaning, *(each for each in FIRST if each is not meaning)) if meaning in FIRST else FIRST


def _courtesy(bare: str) -> Meaning | None:
    """A greeting or thanks with nothing else in it."""
    tight = bare.replace(" ", "").strip("?？") if _HAN.search(bare) else bare.strip("?？ ")
    if len(tight) > MOST_GREETING + 10:
        return None
    rest = _FILLER.sub("", tight).strip()
    thanks = _hits(tight, vocabulary.THANKS)
    if not rest:
        return Meaning.THANKS if thanks else _greeting(tight)
    words = (
        vocabulary.BROKEN,
        vocabulary.DIRTY,
        vocabulary.WISHING,
        vocabulary.STRONG_ASKING,
        vocabulary.REPAIR,
    )
    if thanks and tight.startswith(_BEGINS_THANKS) and not any(_hits(rest, each) for each in words):
        return Meaning.THANKS
    return None


_BEGINS_THANKS = (
    "谢",
    "多谢",
    "感谢",
    "辛苦",
    "非常感谢",
    "太感谢",
    "thank",
    "thx",
    "太好了",
    "真好",
    "点赞",
)


def _greeting(tight: str) -> Meaning | None:
    if len(tight) > MOST_GREETING or not _hits(tight, vocabulary.GREETINGS):
        return None
    return Meaning.GREETING


def _weighed(bare: str) -> Meaning:
    """By how much speaks for each of the three; a tie goes to what asks least of whoever wrote."""
    tight = bare.replace(" ", "") if _HAN.search(bare) else f" {bare} "
    wish = _hits(tight, vocabulary.WISHING) * 2 + _hits(tight, vocabulary.POLITE_WISH) * 4
    wish -= 2 if _only_hopes(tight) else 0
    repair = _hits(tight, vocabulary.REPAIR)
    amiss = sum(_hits(tight, each) for each in (vocabulary.BROKEN, vocabulary.DIRTY, vocabulary.DANGEROUS))
    report = (
        min(amiss, 3) * 2 + repair * 2 + min(_hits(tight, vocabulary.HAPPENING), 2) if amiss or repair else 0
    )
    ask = min(_hits(tight, vocabulary.ASKING), 2) * 2 + min(_hits(tight, vocabulary.STRONG_ASKING), 2) * 3
    ask += 2 if tight.rstrip().endswith(_ENDS_ASKING) else 0
    if tight.lstrip().startswith(_BEGINS_WISHING):
        wish += 4
    if tight.lstrip().startswith(_BEGINS_REPORTING):
        report += 4
    if max(wish, report, ask) < 2:
        return Meaning.UNCLEAR
    if ask > max(wish, report):
        return Meaning.QUESTION
    return Meaning.REPORT if report >= wish else Meaning.PROPOSAL


_ENDS_ASKING = ("?", "？", "吗", "么", "呢")
_BEGINS_WISHING = (
    *"建议 提议 提个建议 我建议 我提议 倡议 呼吁 我有个建议 给个建议".split(),
    " i suggest",
)
_BEGINS_REPORTING = (
    "报修",
    "举报",
    "反映",
    "投诉",
    "报告",
    "报个",
    "我要反映",
    "我要投诉",
    "我要举报",
    "我要报修",
)


def _only_hopes(tight: str) -> bool:
    """希望尽快修好 wishes for no new thing: without a word for what to make, hoping weighs less."""
    return _hits(tight, vocabulary.WISHING) == 1 and any(
        each in tight for each in ("希望", "盼", "请求", "应该")
    )


def _hits(text: str, words: Iterable[str]) -> int:
    """How many of these words stand in the text; of words within words the longest counts."""
    found: list[str] = []
    for word in words:
        if word.isascii():
            if re.search(rf"\b{re.escape(word)}\b", text):
                found.append(word)
        elif word in text:
            found.append(word)
    return sum(1 for word in found if not any(word != other and word in other for other in found))
