"""Names that pose as an office, as the bot, or as somebody else by letters that only look alike."""

import unicodedata

OFFICES = (
    "居委 业委 管委 业主委员 管理委员 委员会 主任 书记 服务台 服务处 议事厅 议事会 机器人 系统通知 管理员 "
    "客服 监督员 网格员 网格长 楼栋长 楼长 物业 社区 官方 派出所 民警 街道办"
).split()
LATIN_OFFICES = frozenset(
    "admin administrator bot chair committee council desk helpdesk moderator office official support "
    "system yishi".split()
)
SIMPLE = str.maketrans(
    "業員會務臺檯廳機統棟樓長網監書記處區辦議理責主任廰", "业员会务台台厅机统栋楼长网监书记处区办议理责主任厅"
)
"""Only the characters that occur in offices, so that a name in the other script is known as well."""

ALIKE = str.maketrans(
    "аеорсухіјѕԁһкмтвнАЕОРСУХІЈЅКМТВНΑΒΕΖΗΙΚΜΝΟΡΤΥΧοανρτυχικ01",
    "aeopcyxijsdhkmtbhaeopcyxijskmtbhabezhikmnoptyxoavptyxikol",
)
"""Cyrillic and Greek letters, and digits, that a reader takes for Latin ones."""


def look(name: str) -> str:
    """How a name looks to somebody who reads quickly: without tricks, case, spaces and marks."""
    folded = unicodedata.normalize("NFKD", name).translate(SIMPLE)
    kept = "".join(c for c in folded if unicodedata.category(c)[0] in "LN")
    return kept.casefold().translate(ALIKE)


def poses(name: str, *others: str) -> bool:
    """Whether a name would be taken for an office, the bot, or one of ``others`` (the community's name)."""
    seen = look(name)
    if any(office in seen for office in OFFICES):
        return True
    if any(look(other) and look(other) in seen for other in others):
        return True
    folded = unicodedata.normalize("NFKD", name).casefold().translate(ALIKE)
    words = "".join(c if c.isalpha() else " " for c in folded if unicodedata.category(c)[0] not in "CM")
    return not LATIN_OFFICES.isdisjoint(words.split()) or seen in LATIN_OFFICES


def is_trick(name: str) -> bool:
    """Whether letters of several alphabets that look alike are mixed, or hidden ones stand between."""
    scripts = {script for c in name if (script := _script(c))}
    hidden = any(unicodedata.category(c) == "Cf" and c not in "\u200c\u200d" for c in name)
    return len(scripts) > 1 or hidden


def _script(c: str) -> str:
    if not c.isalpha():
        return ""
    named = unicodedata.name(c, "").split(" ")[0]
    return named if named in ("LATIN", "CYRILLIC", "GREEK") else ""
