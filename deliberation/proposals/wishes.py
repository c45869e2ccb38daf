"""What somebody looks for among proposals: words, a number such as 2026-031 or 031, a state; pure."""

import re
from dataclasses import dataclass

from deliberation.proposals.similarity.text import folded

_NUMBER = re.compile(r"(?:提案|编号|第|no\.?|#)?\s*(?:(\d{4})\s*[-—–]\s*)?(\d{1,5})\s*号?")
_STATES = {
    "now": "征集 征集附议 征集中 正在征集 附议中 收集附议 collecting open",
    "ready": "等答复 待答复 等回复 待回复 等居委会 附议已够 已够数 waiting",
    "vote": "表决 表决中 正在表决 投票 投票中 正在投票 voting",
    "done": "有结果 已有结果 通过 已通过 表决通过 未通过 办结 已办结 结束 已结束 不办 done closed passed",
    "mine": "我的 我提的 我写的 我的提案 mine",
}
STATES = {word: shelf for shelf, words in _STATES.items() for word in words.split()}


@dataclass(frozen=True, slots=True)
class Wish:
    """``words`` are looked for; ``number`` is (year or None, serial); ``shelf`` narrows by state."""

    words: str
    number: tuple[int | None, int] | None
    shelf: str | None


def wish_of(typed: str) -> Wish:
    """What these words ask for; a state among other words narrows, and alone it is all that is asked."""
    said = folded(typed).strip()
    found = _NUMBER.fullmatch(said)
    number = (int(found[1]) if found[1] else None, int(found[2])) if found else None
    parts = said.split()
    shelf = next((STATES[part] for part in parts if part in STATES), None)
    words = " ".join(part for part in parts if part not in STATES)
    return Wish(words, number, shelf)
