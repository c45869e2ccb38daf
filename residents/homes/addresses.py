"""How homes are spelled: which spellings are one home, which homes may be meant, what is on a door. Pure."""

import re
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache

DIGITS = {c: i for i, c in enumerate("零一二三四五六七八九")} | {"〇": 0, "两": 2, "兩": 2}
TENS = {"十": 10, "百": 100}
NUMERAL = rf"[{''.join(DIGITS)}{''.join(TENS)}]+"
PART = (
    r"号楼|號樓|号院|號院|单元|單元|栋|棟|幢|座|楼|樓|室|房|号|號|门|門|梯"
    r"|BUILDING|BLOCK|TOWER|BLDG|UNIT|ROOM|FLAT|APT"
)
PARTING = re.compile(rf"(?:{PART})+|[\s\-‐‑‒–—−_/#.,·]+")
STOREY = re.compile(rf"(?:[0-9]+|{NUMERAL})(?:层|層)")
NUMBER = re.compile(
    rf"[0-9]+[A-Z]?|{NUMERAL}(?=\s*(?:{PART}))|(?<=[单單]元){NUMERAL}|(?<=[栋棟幢楼樓座号號]){NUMERAL}"
)
BY_UNIT = re.compile(rf"\s*第?(?:[0-9]+|{NUMERAL})\s*(?:单元|單元|梯|门|門)")
NUMBERED_UNIT = rf"(?:[0-9]+|[A-Z]|{NUMERAL})\s*(?:单元|單元|梯|门|門)"
TO_UNIT = re.compile(rf"(?:{NUMBERED_UNIT}|UNIT\s*[0-9A-Z]+)\s*[。.,，]?$")
LONGEST = 80
"""Nobody's address is longer; of more only the beginning is read."""

LAST_NUMBER = re.compile(r"(.*?)([0-9]+[A-Za-z]?\D{0,2})$")

Parts = tuple[str, ...]


@lru_cache(maxsize=200_000)
def key_of(name: str) -> str:
    """By what two spellings of a home or building are the same: 3号楼1单元0402室 and 3-1-402 give 3-1-402."""
    narrow = unicodedata.normalize("NFKC", name).upper()
    return "-".join(_token(part) for part in PARTING.split(narrow) if part)


def _token(part: str) -> str:
    if part.isascii() and part.isdecimal():
        return part.lstrip("0") or "0"
    number = _numeral(part)
    return part if number is None else str(number)


def _numeral(part: str) -> int | None:
    """Three as in 三号楼, up to 三百零二; 三〇二 is read sign by sign."""
    if not part or any(c not in DIGITS and c not in TENS for c in part):
        return None
    if not any(c in TENS for c in part):
        return int("".join(str(DIGITS[c]) for c in part))
    value, ones = 0, None
    for c in part:
        if c in DIGITS:
            ones = DIGITS[c]
        else:
            value, ones = value + (1 if ones is None else ones) * TENS[c], None
    return value + (ones or 0)


# ---------------------------------------------------------------- what somebody typed


def meant(typed: str, homes: Mapping[int, str], *, inside: bool = False) -> tuple[int, ...]:
    """The homes somebody may mean who typed this: 3-2-301, 三栋二单元301, 3-301 where it can be told, 301.

    ``homes`` are names by id; with ``inside`` they are those of one building, whose number need not be said.
    Of several ways to read it the surest that fits any home counts; in that way several homes may fit.
    """
    parts = {home: tuple(key_of(name).split("-")) for home, name in homes.items()}
    by_unit = inside or BY_UNIT.match(unicodedata.normalize("NFKC", typed[:LONGEST])) is not None
    ways = (_whole, _door, _framed, _loosely) if by_unit else (_whole, _framed, _door, _loosely)
    for wanted in readings(typed):
        for fits in ways:
            if found := tuple(home for home, given in parts.items() if fits(wanted, given)):
                return found
    return ()


def readings(typed: str) -> tuple[Parts, ...]:
    """The parts of an address as it was typed, and its numbers alone, where words stand around them."""
    said = STOREY.sub(" ", unicodedata.normalize("NFKC", typed[:LONGEST]).upper())
    every = tuple(part for part in key_of(said).split("-") if part)
    numbers = tuple(_token(each) for each in NUMBER.findall(said))
    return tuple(each for each in dict.fromkeys((every, numbers)) if each)


def _whole(wanted: Parts, given: Parts) -> bool:
    return wanted == given


def _framed(wanted: Parts, given: Parts) -> bool:
    """The building and the door are said, what lies between is not: 3-301."""
    return len(wanted) > 1 and wanted[0] == given[0] and _loosely(wanted, given)


def _door(wanted: Parts, given: Parts) -> bool:
    """The last parts are said: 2单元301, or 301."""
    return given[-len(wanted) :] == wanted


def _loosely(wanted: Parts, given: Parts) -> bool:
    """What is said occurs in its order, the door at the end."""
    rest = iter(given)
    return wanted[-1] == given[-1] and all(part in rest for part in wanted)


def ends_with_unit(typed: str) -> bool:
    """Whether the last thing that was said is a unit: 3号楼2单元, and no door behind it."""
    narrow = unicodedata.normalize("NFKC", typed[:LONGEST]).upper().strip()
    return TO_UNIT.search(narrow) is not None


# ---------------------------------------------------------------- what stands on a door


@dataclass(frozen=True, slots=True)
class Door:
    """One home of a building: which unit it lies in (perhaps none), and what stands on its door."""

    home: int
    name: str
    unit: str
    door: str


def door_of(home: int, name: str, building: str) -> Door:
    """The unit and the door in the name of a home: 3号楼 + 2单元 + 302."""
    rest = name.removeprefix(building).strip(" -")
    found = LAST_NUMBER.fullmatch(rest)
    if found is None:
        return Door(home, name, "", rest or name)
    return Door(home, name, found[1].strip(" -"), found[2])


def units_of(doors: Iterable[Door]) -> tuple[str, ...]:
    """The units of a building, each once, in the order of its homes."""
    return tuple(dict.fromkeys(each.unit for each in doors))
