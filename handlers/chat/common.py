"""Buttons that many screens share."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from typing import TypeVar

from handlers.chat.buttons import button
from handlers.chat.screen import MOST_BUTTONS, MOST_WAYS, Button, Link, Row, Screen, taken
from kernel.lines import line

T = TypeVar("T")


@button("h")
@dataclass(frozen=True, slots=True)
class GoHome:
    """Back to the first screen."""


@button("x")
@dataclass(frozen=True, slots=True)
class GiveUp:
    """Stop the form in progress."""


def home_button() -> Button:
    """Back to the first screen."""
    return Button(line("button-home"), GoHome())


HOME_ROW: Row = (home_button(),)


def page_of(found: Sequence[T], page: int, size: int = MOST_BUTTONS) -> tuple[tuple[T, ...], int, bool]:
    """One page of them, its number, and whether more follow; after the last page stands the last."""
    page = min(max(page, 0), max(0, (len(found) - 1) // size))
    return tuple(found[page * size : (page + 1) * size]), page, len(found) > (page + 1) * size


def with_ways(rows: Iterable[Row], *ways: Button | Link) -> tuple[Row, ...]:
    """The rows of a menu; below them as many of the ``ways`` back as leave five buttons, one at least."""
    above = tuple(row for row in rows if row)
    return (*above, ways[: max(1, MOST_BUTTONS - sum(map(len, above)))])


def making_room(screen: Screen, row: Row) -> Screen:
    """The same menu with one more row below; a full one gives up the doors before its last, the way out."""
    buttons = [each for above in screen.rows for each in above]
    over = max(0, len(buttons) + taken(row) - MOST_BUTTONS)
    given_up = buttons[len(buttons) - 1 - over : len(buttons) - 1]
    left = (tuple(each for each in above if each not in given_up) for above in screen.rows)
    return replace(screen, rows=(*(each for each in left if each), row))


def list_row(to: Callable[[int], object], page: int, *ways: Button | Link, more: bool) -> Row:
    """The last row of a list: the pages before and after, then as many of the ``ways`` as it has room for."""
    before = (Button(line("button-page-back"), to(page - 1)),) if page > 0 else ()
    after = (Button(line("button-page-on"), to(page + 1)),) if more else ()
    return (*before, *after, *ways)[:MOST_WAYS]
