"""The doors of one unit as buttons, by pages: wherever somebody typed a unit where a home was meant."""

from collections.abc import Callable, Iterable

from handlers.chat.common import list_row, page_of
from handlers.chat.screen import Button, Row
from kernel.lines import line
from residents.homes.finding import UnitDoors

PAGE = 12
IN_A_ROW = 3


def unit_rows(
    found: UnitDoors,
    page: int,
    to_door: Callable[[int], object],
    to_page: Callable[[int], object],
    *ways: Button,
) -> tuple[Row, ...]:
    """A page of doors, each leading on by ``to_door``; below it turning by ``to_page``, and the ways back."""
    shown, page, more = page_of(found.doors, page, PAGE)
    rows = keys((each.door, to_door(each.home)) for each in shown)
    return (*rows, list_row(to_page, page, *ways, more=more))


def keys(named: Iterable[tuple[str, object]]) -> tuple[Row, ...]:
    """Doors or units like the keys beside an entrance, three in a row."""
    buttons = [Button(line("button-door-number", name=name), does) for name, does in named]
    return tuple(tuple(buttons[i : i + IN_A_ROW]) for i in range(0, len(buttons), IN_A_ROW))
