"""How neighbours' names are shown to others: as chosen, or masked, as the by-laws say.

A masked name keeps what one calls somebody by: the family name 王**, of compound ones both signs 欧阳*, of
names in letters the first one H***.
"""

import unicodedata

from kernel.bylaws import Bylaws
from residents.model import Person

COMPOUND = frozenset(
    "欧阳 太史 端木 上官 司马 东方 独孤 南宫 万俟 闻人 夏侯 诸葛 尉迟 公羊 赫连 澹台 皇甫 宗政 濮阳 公冶 "
    "太叔 申屠 公孙 慕容 仲孙 钟离 长孙 宇文 司徒 鲜于 司空 闾丘 子车 亓官 司寇 巫马 公西 颛孙 壤驷 公良 "
    "漆雕 乐正 宰父 谷梁 拓跋 夹谷 轩辕 令狐 段干 百里 呼延 东郭 南门 羊舌 微生 梁丘 左丘 东门 西门 第五 "
    "歐陽 司馬 東方 獨孤 南宮 聞人 諸葛 尉遲 赫連 濮陽 公孫 仲孫 鍾離 長孫 鮮于 閭丘 東郭 南門 樂正 軒轅 "
    "東門 西門".split()
)
MOST_STARS = 2
ERASED = {
    "zh-Hans": "（已注销的邻居）",
    "zh-Hant": "（已註銷的鄰居）",
    "en": "(a neighbour who left)",
}
"""What stands in the place of the name of somebody whose data was erased, by the community's language."""

NEIGHBOUR = {"zh-Hans": "一位邻居", "zh-Hant": "一位鄰居", "en": "a neighbour"}
"""What stands in the place of a name that members hid, by the community's language."""


def masked(name: str) -> str:
    """The name as neighbours may see it where names are masked; a name of one sign is hidden whole."""
    letters = [c for c in unicodedata.normalize("NFC", name) if unicodedata.category(c)[0] in "LNM"]
    if not letters:
        return "***"
    if not _is_han(letters[0]):
        return letters[0].upper() + "***"
    if len(letters) == 1:
        return "*"
    family = 2 if len(letters) > 2 and "".join(letters[:2]) in COMPOUND else 1
    return "".join(letters[:family]) + "*" * min(len(letters) - family, MOST_STARS)


def shown_name(person: Person, bylaws: Bylaws) -> str:
    """The name under which neighbours read this person's proposals and comments."""
    unmasked = person.erased_at is not None or person.hidden_name is not None
    return person.name if unmasked or bylaws.privacy.names == "chosen" else masked(person.name)


def own_name(person: Person) -> str:
    """What somebody calls themselves, also while members hide it."""
    return person.hidden_name or person.name


def rename(person: Person, name: str) -> None:
    """Call somebody so; another name is not hidden."""
    person.name, person.hidden_name = name, None


def hide_name(person: Person, language: str) -> None:
    """Have somebody read as a neighbour wherever names are read, until they call themselves otherwise."""
    if person.hidden_name is None:
        person.name, person.hidden_name = NEIGHBOUR.get(language, NEIGHBOUR["en"]), person.name


def show_name(person: Person) -> None:
    """Have somebody read again as they call themselves."""
    rename(person, own_name(person))


def erased_name(language: str) -> str:
    """The mark in the place of an erased name."""
    return ERASED.get(language, ERASED["en"])


def _is_han(sign: str) -> bool:
    return "CJK" in unicodedata.name(sign, "") or sign == "〇"
