"""Whether a new building of a roster is one that the register has under another name (pure).

Brought in as they are told, its homes would stand in the register twice, and count twice. Buildings of one
compound have the same doors, so that the doors alone say nothing: the same holders behind them do.
"""

from collections import Counter, defaultdict

from residents.homes.addresses import key_of
from residents.roster.homes import Reading
from residents.roster.steps import Register

Behind = set[tuple[str, str]]
"""Doors with the names of their holders."""


def renamed(register: Register, reading: Reading) -> tuple[tuple[str, str], ...]:
    """Pairs of a building that the roster does not name and a new one, where half of the doors agree."""
    known = {key_of(each) for each in register.buildings}
    named = {key_of(each.building) for each in reading.homes}
    new: defaultdict[str, Behind] = defaultdict(set)
    for home in reading.homes:
        if key_of(home.building) not in known:
            door = _door(home.name, home.building)
            new[home.building] |= {(door, holder.name) for holder in home.holders}
    if not new:
        return ()
    behind: defaultdict[tuple[str, str], set[str]] = defaultdict(set)
    for each in register.homes:
        if not each.gone and key_of(each.building) not in named:
            door = _door(each.name, each.building)
            for holder in each.holders:
                behind[door, holder.name].add(each.building)
    return tuple((was, building) for building, doors in new.items() if (was := _alike(doors, behind)))


def _alike(doors: Behind, behind: dict[tuple[str, str], set[str]]) -> str:
    """The building behind whose doors the same people are, if they are at least half of them."""
    found = Counter(was for each in doors if each in behind for was in behind[each])
    was, number = max(found.items(), key=lambda each: each[1], default=("", 0))
    return was if number * 2 >= len(doors) and number else ""


def _door(home: str, building: str) -> str:
    return key_of(home).removeprefix(key_of(building)).strip("-")
