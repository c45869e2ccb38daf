"""What homes, buildings and holders are called, and which two names mean the same (pure)."""

import re
from collections.abc import Iterator
from functools import lru_cache

from kernel import texts
from kernel.lines import line
from residents.homes.addresses import key_of
from residents.roster.figures import Wrong, half_width

LONGEST_PLACE = 40
LONGEST_NAME = 80
TEMPLATES = {
    "zh-Hans": ("{}号楼", "{}{}单元{}", "{}{}"),
    "zh-Hant": ("{}號樓", "{}{}單元{}", "{}{}"),
    "en": ("{}", "{}-{}-{}", "{}-{}"),
}
"""By language: a building that is only a number, a home with its unit, a home without one."""

BUILDING_FIRST = re.compile(r"(.+?(?:号楼|號樓|栋|棟|幢|座|号院|號院))(?=.)")
BUILDING = re.compile(r".{1,20}(?:号楼|號樓|栋|棟|幢|座|楼|樓)|[0-9]{1,3}")
DASHED = re.compile(r"[\s\-‐‑‒–—−_/#.]+")
FORMULA = ("=", "+", "-", "@")
"""What makes a spreadsheet run a cell when a list is opened again."""

SEVERAL = re.compile(r"[、;；\n/／]")
ORGANISATIONS = re.compile(
    r"公司|集团|集團|中心|委员会|委員會|管委会|管委會|银行|銀行|合作社|学校|學校|幼儿园|医院|醫院|事务所|协会|協會|基金会"
    r"|基金會|村委|居委|\b(?:ltd|limited|inc|co|corp|company|llc|bank|school)\b",
    re.IGNORECASE,
)
DEVELOPERS = re.compile(r"开发商|開發商|建设单位|建設單位|建商|developer", re.IGNORECASE)


@lru_cache(maxsize=20_000)
def place_name(written: str) -> str:
    """The name of a place or home as it is kept; refused when it is too long or would run in a sheet."""
    name = texts.clean(half_width(written), one_line=True)
    if name.startswith(FORMULA):
        raise Wrong(line("roster-name-formula"))
    if len(name) > LONGEST_PLACE:
        raise Wrong(line("roster-place-long", most=LONGEST_PLACE))
    return name


@lru_cache(maxsize=20_000)
def building_name(written: str, language: str) -> str:
    """3 becomes 3号楼; what has a word of its own stays."""
    name = place_name(written)
    return TEMPLATES[language][0].format(name) if name.isascii() and name.isalnum() and name else name


def home_name(building: str, unit: str, door: str, language: str) -> str:
    """The name of a home by its building, unit and door, as the community's language names homes."""
    _, with_unit, without = TEMPLATES[language]
    room = re.sub(r"(室|房|号|號)$", "", place_name(door))
    entrance = re.sub(r"(单元|單元|梯|UNIT)$", "", place_name(unit), flags=re.IGNORECASE)
    return with_unit.format(building, entrance, room) if entrance else without.format(building, room)


def is_building(title: str) -> bool:
    """Whether a sheet is named after a building."""
    return bool(BUILDING.fullmatch(title.strip()))


def is_pair(written: str, building: str) -> bool:
    """Whether this can only be a unit and a door, because the building beside it is another number."""
    key = key_of(written)
    return key.count("-") == 1 and not BUILDING_FIRST.match(written) and not _begins(key, building)


def _begins(key: str, building: str) -> bool:
    return f"{key}-".startswith(f"{key_of(building)}-")


def taken_apart(written: str, building: str, language: str, *, pairs: bool = False) -> tuple[str, str]:
    """The building and the whole name of a home that was written in one cell, perhaps beside its building.

    With ``pairs`` 1-402 beside a building is unit and door, even in building 1.
    """
    name = place_name(written)
    unit_and_door = pairs and key_of(name).count("-") == 1 and not BUILDING_FIRST.match(name)
    if building and (unit_and_door or not _begins(key_of(name), building)):
        return building, _joined(building, [part for part in DASHED.split(name) if part], language)
    if found := BUILDING_FIRST.match(name):
        return building or found[1], name
    parts = [part for part in DASHED.split(name) if part]
    if len(parts) < 2 or len(parts) > 3:
        if building:
            return building, name
        raise Wrong(line("roster-no-building"))
    building = building or building_name(parts[0], language)
    return building, _joined(building, parts[1:], language)


def _joined(building: str, parts: list[str], language: str) -> str:
    if len(parts) == 2 and all(part.isascii() and part.isalnum() for part in parts):
        return home_name(building, parts[0], parts[1], language)
    return home_name(building, "", "-".join(parts), language)


def holders_in(written: str) -> Iterator[str]:
    """The names in a cell; two neighbours may stand in one."""
    for part in SEVERAL.split(written):
        name = texts.clean(part, one_line=True)
        if not name:
            continue
        if half_width(name).startswith(FORMULA):
            raise Wrong(line("roster-name-formula"))
        if not texts.is_visible(name):
            raise Wrong(line("roster-name-unclear"))
        if len(name) > LONGEST_NAME:
            raise Wrong(line("roster-name-long", most=LONGEST_NAME))
        yield name


def holding_of(name: str) -> str:
    """Whether a name is that of the developer, of an organisation, or of a person."""
    if DEVELOPERS.search(name):
        return "developer"
    return "organisation" if ORGANISATIONS.search(name) else "person"
