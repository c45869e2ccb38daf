"""Which place somebody's words are about, among those there are: 3号楼, 三栋, a grid by its name."""

import re
import unicodedata
from collections.abc import Sequence

from residents.model import PlaceKind
from residents.places import PlaceNode

NUMERALS = "零一二三四五六七八九"
EVERYWHERE = re.compile("(全|整个|整個)(社区|社區|小区|小區)的?|大家的?|(the )?whole community|everywhere")
NUMBERED = re.compile(
    r"(\d{1,4}|[一二三四五六七八九十]{1,3})\s*(?:号楼|號樓|栋|棟|幢|号院|座)"
    r"|(?:building|block|tower)\s*(\d{1,4})"
)


def place_in(words: str, places: Sequence[PlaceNode]) -> PlaceNode | None:
    """The one place these words name; None when they name none, or several that no grid holds together."""
    said = _plain(words)
    found = _named(said, places)
    if len(found) == 1:
        return found[0]
    parents = {each.parent for each in found}
    return next((each for each in places if {each.id} == parents and each.kind is PlaceKind.GRID), None)


def place_numbered(number: int, places: Sequence[PlaceNode]) -> PlaceNode | None:
    """The building of this number, if there is one and no other."""
    buildings = (each for each in places if each.kind is PlaceKind.BUILDING)
    fitting = [each for each in buildings if _number_of(each.name) == number]
    return fitting[0] if len(fitting) == 1 else None


def is_everywhere(words: str) -> bool:
    """Whether these words, and nothing else, mean the whole community."""
    return EVERYWHERE.fullmatch(_plain(words)) is not None


def _named(said: str, places: Sequence[PlaceNode]) -> list[PlaceNode]:
    """The grids and buildings that are named; a grid beside a building of its own adds nothing."""
    grids = [each for each in places if each.kind is PlaceKind.GRID and _says(said, each.name)]
    buildings = {
        each.id: each for each in places if each.kind is PlaceKind.BUILDING and _says(said, each.name)
    }
    for one, other in NUMBERED.findall(said):
        meant = place_numbered(_value(one or other), places)
        if meant is not None:
            buildings[meant.id] = meant
    around = {each.parent for each in buildings.values()}
    return [*(each for each in grids if each.id not in around), *buildings.values()]


def _says(said: str, name: str) -> bool:
    """Whether a name stands there for itself: 13号楼 does not name 3号楼, nor 第一网格 第一网格员."""
    plain = _plain(name)
    before = "(?<![0-9一二三四五六七八九十])" if plain[:1].isdigit() or plain[:1] in NUMERALS + "十" else ""
    after = "(?![0-9])" if plain[-1:].isdigit() else "(?![员員])"
    return re.search(before + re.escape(plain) + after, said) is not None


def _number_of(name: str) -> int | None:
    plain = _plain(name)
    found = NUMBERED.match(plain) or re.match(r"0*(\d+)(?!\d)()", plain)
    return _value(found[1] or found[2]) if found else None


def _value(written: str) -> int:
    if written.isdigit():
        return int(written)
    tens, ten, ones = written.rpartition("十")
    return (NUMERALS.find(tens) if tens else 1) * (10 if ten else 0) + (NUMERALS.find(ones) if ones else 0)


def _plain(words: str) -> str:
    return unicodedata.normalize("NFKC", words).casefold().strip()
