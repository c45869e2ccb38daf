"""Finding one's home among many: its unit and its door, as its name tells them. Pure."""

import re
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

LAST_NUMBER = re.compile(r"(.*?)([0-9]+[A-Za-z]?\D{0,2})$")
NUMBERS = re.compile(r"[0-9]+[A-Za-z]?")


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


def like_typed(typed: str, doors: Sequence[Door]) -> tuple[Door, ...]:
    """The homes somebody may have meant: the whole name, or its last numbers (2-302, 2单元302, 302)."""
    written = _plain(typed)
    if exact := tuple(each for each in doors if _plain(each.name) == written):
        return exact
    numbers = _numbers(typed)
    if not numbers:
        return ()
    return tuple(each for each in doors if _numbers(each.name)[-len(numbers) :] == numbers)


def _plain(name: str) -> str:
    return "".join(unicodedata.normalize("NFKC", name).split()).casefold()


def _numbers(name: str) -> list[str]:
    found = NUMBERS.findall(unicodedata.normalize("NFKC", name))
    return [number.lstrip("0").casefold() or "0" for number in found]
