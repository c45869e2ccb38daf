"""Which places a proposal names, and whether two proposals speak of the same one."""

import re
from collections.abc import Container
from enum import Enum
from sys import intern

from deliberation.proposals.similarity.text import pair

# Names of one sort exclude each other: another school is another place, a school and a street are not.
_SORTS = {
    "estate": "小区 花园 家园 公寓 新村 新城 别墅 山庄 苑 府 城 园 湾 里 坊 大厦 广场",
    "school": "学校 小学 中学 附小 附中 幼儿园 大学 学院",
    "street": "街道 大道 路 街 巷 弄",
    "village": "社区 村 镇 乡",
    "house": "医院 公园 公司 商场 市场 菜场 车站 地铁站",
}
_SORT_OF = {kind: sort for sort, kinds in _SORTS.items() for kind in kinds.split()}
_LONGEST_FIRST = "|".join(sorted(_SORT_OF, key=len, reverse=True))
# 城市, 园区, 里面 and the like begin with a kind and are none.
_NAME = re.compile(rf"([\u3400-\u9fff]{{2,6}}?)({_LONGEST_FIRST})(?![市区管乡镇林面边程内上口灯])")
# What stands before a name and does not belong to it.
_BEFORE = re.compile(r".*(?:附近|对面|旁边|门口|[在的与和到至从于及对市区县省镇乡村街道路处是把给为])")
# What can stand before a kind without naming anything.
_NAMELESS = frozenset(
    "我们 你们 附近 周边 这个 那个 所有 多个 很多 许多 一个 整个 各个 本地 当地 老旧 住宅 商业 高档"
    " 居民 有限 公立 私立 民办 公办 城市 农村 全市 全国 中心 配套 重点 高级 普通 人民 儿童 菜市 高速".split()
)
_NUMBERED = re.compile(
    r"(\d{1,4}|[一二三四五六七八九十]{1,3})(号楼|号院|栋|幢|座|单元|期|组|号线|路公交|路车|小区|小学|中学)"
)
_CODE = re.compile(r"[a-z]\d{1,3}(?=[市区县栋座])")
_DIGITS = {numeral: value for value, numeral in enumerate("零一二三四五六七八九")}
_ALSO_CALLED = {"栋": "号楼", "幢": "号楼", "座": "号楼", "路车": "路公交"}

Places = frozenset[tuple[str, str]]
"""(kind, name) of each place; the kind of one told by the proposer is GIVEN."""

CODE, GIVEN = "code", "given"


class Standing(Enum):
    """How the places of two proposals stand to each other."""

    SAME = "same"
    UNKNOWN = "unknown"
    OTHER = "other"


def places(text: str, *, careful: bool) -> Places:
    """The places a normal text names: estates, schools, streets, numbered buildings, lines, district codes.

    Careful reading, for running text, trusts only kinds of two characters: 路 or 城 end too many other words.
    """
    found = {(CODE, intern(code)) for code in _CODE.findall(text)}
    for number, kind in _NUMBERED.findall(text):
        found.add((intern(_ALSO_CALLED.get(kind, kind)), intern(_arabic(number))))
    for before, kind in _NAME.findall(text):
        name = _BEFORE.sub("", before)
        # Where a name begins is guesswork, where it ends is not: its last two characters stand for it.
        if len(name) > 1 and name[-2:] not in _NAMELESS and not (careful and len(kind) == 1):
            found.add((_SORT_OF[kind], intern(name[-2:])))
    return frozenset(found)


def standing(one: Places, other: Places, one_said: Container[int], other_said: Container[int]) -> Standing:
    """Other if both name places of a kind and neither speaks of the other's; same if they share one."""
    shared = False
    for kind in {kind for kind, _ in one} & {kind for kind, _ in other}:
        mine = {name for k, name in one if k == kind}
        yours = {name for k, name in other if k == kind}
        if kind in _SORTS:
            met = _spoken_of(mine, other_said) or _spoken_of(yours, one_said)
        elif kind == GIVEN:
            met = any(a in b or b in a for a in mine for b in yours)
        else:
            met = not mine.isdisjoint(yours)
        if not met:
            return Standing.OTHER
        shared = shared or kind in _SORTS or kind == GIVEN  # a third building exists in every estate
    return Standing.SAME if shared else Standing.UNKNOWN


def _spoken_of(names: set[str], said: Container[int]) -> bool:
    return any(pair(name) in said for name in names)


def _arabic(number: str) -> str:
    if number.isdigit():
        return str(int(number))
    tens, ten, ones = number.rpartition("十")
    return str((_DIGITS.get(tens, 1) * 10 if ten else 0) + _DIGITS.get(ones, 0))
