"""The words of all proposals of a community, kept folded, so that a word is found wherever it stands.

The likeness index leads from a text to texts like it; this finds the very words, also a single rare one, in
either script, and in the older or newer wording that neighbours of different ages use for the same thing.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from deliberation.proposals.similarity.text import folded

# Each row: one thing and what people call it, the old word and the new, here and elsewhere.
_CALLED = """
电动车 电瓶车 电单车 电驴 电动自行车
自行车 单车 脚踏车
垃圾桶 垃圾箱 果皮箱
监控 摄像头 探头 闭路电视 录像头
路灯 街灯
楼道 走廊 过道 楼梯间
电梯 升降机
厕所 卫生间 公厕 洗手间 茅房
停车位 车位 泊车位
充电桩 充电站 充电器 充电棚
下水道 阴沟 窨井 下水管 排水沟
噪音 噪声 吵闹 太吵
老人 老年人 长者 老人家
扶手 栏杆 把手
轮椅坡道 无障碍坡道 坡道 斜坡
快递柜 丰巢 包裹柜 快递箱
物业 物管 管理处
保安 门卫 看门的
幼儿园 托儿所
煤气 燃气 天然气 瓦斯
宠物 猫狗 遛狗 养狗
广场舞 坝坝舞 跳舞
健身器材 健身设施 锻炼器材 运动器材
晾衣杆 晾衣架 晒衣架 晒被子
棋牌室 活动室 老年活动室
积水 淹水 水浸
"""
_SAME = {word: frozenset(row.split()) for row in _CALLED.strip().splitlines() for word in row.split()}
_GAPS = re.compile(r"[\s,，.。;；:：!！?？、/|「」“”\"'()（）]+")
MOST_WORDS = 6
"""So many words are looked for; whoever writes more is looked after by the likeness."""

Word = frozenset[str]
"""One word and what else it is called; any of them will do."""


def words_of(typed: str) -> tuple[Word, ...]:
    """The words somebody looks for, each with its other names."""
    said = [each for each in _GAPS.split(folded(typed)) if each]
    return tuple(_SAME.get(each, frozenset({each})) for each in dict.fromkeys(said))[:MOST_WORDS]


@dataclass(slots=True)
class _Held:
    title: str
    text: str


class Literal:
    """Proposals by their very words; add, remove and ask in any order.

    Each character knows, by one bit a proposal, in which of them it stands: together the characters of a word
    leave few that have to be read. A proposal that goes leaves its bits behind, which lead nowhere.
    """

    def __init__(self) -> None:
        self._held: dict[int, _Held] = {}
        self._ids: list[int] = []
        self._places: dict[int, int] = {}
        self._having: dict[str, bytearray] = {}

    def __len__(self) -> int:
        return len(self._held)

    def add(self, id: int, title: str, others: Iterable[str]) -> None:
        """Take a proposal in, with its place and what else it says; one already there is replaced."""
        heading = folded(title)
        text = "\n".join((heading, *map(folded, others)))
        self._held[id], self._places[id] = _Held(heading, text), len(self._ids)
        byte, bit = divmod(len(self._ids), 8)
        self._ids.append(id)
        for character in set(text):
            having = self._having.setdefault(character, bytearray())
            if len(having) <= byte:
                having.extend(bytes(byte + 1 - len(having)))
            having[byte] |= 1 << bit

    def remove(self, id: int) -> None:
        """Forget a proposal; one that is not there is no error."""
        self._held.pop(id, None)
        self._places.pop(id, None)

    def with_all(self, words: Sequence[Word]) -> list[int]:
        """Those in which every word stands, first those with all of them in the title, each newest first."""
        if not words:
            return sorted(self._held, reverse=True)
        found = set.intersection(*({id for name in word for id in self._with(name)} for word in words))
        titled = {id for id in found if self._in_title(id, words)}
        return [*sorted(titled, reverse=True), *sorted(found - titled, reverse=True)]

    def _with(self, name: str) -> Iterator[int]:
        every = [self._having.get(character) for character in set(name)]
        if None in every:
            return
        left = -1
        for having in every:
            left &= int.from_bytes(having or b"", "little")
        for byte, bits in enumerate(left.to_bytes((left.bit_length() + 7) // 8, "little")):
            for bit in _BITS[bits]:
                place = 8 * byte + bit
                id = self._ids[place]
                if self._places.get(id) == place and name in self._held[id].text:
                    yield id

    def _in_title(self, id: int, words: Sequence[Word]) -> bool:
        title = self._held[id].title
        return all(any(name in title for name in word) for word in words)


_BITS = tuple(tuple(bit for bit in range(8) if bits >> bit & 1) for bits in range(256))
