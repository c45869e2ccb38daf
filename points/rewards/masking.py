"""A name as a stranger at the counter may see it: the family name, then two stars."""

# Family names of two characters, of those that are common enough to be met in a register.
DOUBLE = frozenset(
    "欧阳 上官 司马 诸葛 东方 皇甫 尉迟 公孙 令狐 慕容 司徒 夏侯 端木 宇文 长孙 轩辕 南宫 独孤 "
    "歐陽 司馬 諸葛 東方 尉遲 公孫 長孫 軒轅 南宮 獨孤".split()
)
STARS = "**"


def masked(name: str) -> str:
    """王秀英 → 王**, 欧阳娜 → 欧阳**, Anna Li → A**; a name without any letter → **."""
    letters = "".join(c for c in name if c.isalnum())
    family = 2 if letters[:2] in DOUBLE and len(letters) > 2 else 1
    return letters[:family] + STARS
