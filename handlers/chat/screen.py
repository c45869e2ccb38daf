"""What is shown: lines, rows of buttons, perhaps a picture or a document, perhaps a toast."""

from dataclasses import dataclass, field

from kernel.lines import Line


@dataclass(frozen=True, slots=True)
class Button:
    """A button that taps; ``does`` is a frozen dataclass known to ``handlers.chat.buttons``."""

    label: Line
    does: object


@dataclass(frozen=True, slots=True)
class Link:
    """A button that opens the private chat with ``start`` as its payload, such as ``p_12``."""

    label: Line
    start: str


Row = tuple[Button | Link, ...]


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file to send with the screen; ``kept`` is the sha256 of one that lies in the store of files."""

    name: str
    data: bytes
    picture: bool = False
    kept: str = ""
    inside: tuple[tuple[str, str], ...] = ()
    """Kept files, as (name, sha256), that are put into this one, which is a zip file."""


@dataclass(frozen=True, slots=True)
class Screen:
    """One answer; a ``GAP`` among the lines is a blank row."""

    lines: tuple[Line | None, ...] = ()
    rows: tuple[Row, ...] = ()
    toast: Line | None = None
    attachment: Attachment | None = None
    fresh: bool = field(default=False, kw_only=True)
    """Send a new message even though a button was tapped."""
    asks: bool = field(default=False, kw_only=True)
    """Words are awaited, so that a number typed here would be the answer: its buttons bear none."""
    numbered: bool = field(default=False, kw_only=True)
    """Though words are awaited, its buttons bear numbers: one of those is a choice, all else is words."""

    asks_contact: Line | None = field(default=None, kw_only=True)
    """The label of a button below the chat that shares one's own number; it has no other buttons then."""

    sure: bool = field(default=False, kw_only=True)
    """It reads back what was answered: its numbers count at once, and not for long."""

    tall: bool = field(default=False, kw_only=True)
    """It was made of another one, with one button a row, for whoever reads slowly or cannot tap."""

    def __post_init__(self) -> None:
        if _house.strict and is_crowded(self):
            said = [each.key for each in self.lines if each is not None][:2]
            labels = [[each.label.key for each in row] for row in self.rows]
            raise AssertionError(f"more than five buttons (docs/decisions/0038): {said} {labels}")


GAP = None
MOST_BUTTONS = 5
"""Buttons in a menu, and choices on a page of a list."""

MOST_WAYS = 3
"""Buttons in the last row of a list: to the page before, to the page after, and back."""

TURNS = frozenset(("button-page-back", "button-page-on", "button-page-first"))
"""The labels that turn the pages of a list."""

KEYPAD = frozenset(("button-door-number", "button-chinese", "button-traditional", "button-english"))
"""Labels that stand like keys, several in a row: a row of them is one choice, for nobody reads them all."""

OUTSIDE = frozenset(("button-stop-helping", "button-go-on-helping"))
"""Labels of the rows below every screen of somebody who acts for another: they belong to no screen."""

NUMBERED_ONLY = frozenset(("elder-waiting",))
"""Lines of screens that only elders are shown, who meet three numbered choices at a time."""


def is_crowded(screen: Screen) -> bool:
    """Whether there are more buttons than anybody should have to choose from (docs/decisions/0038).

    A menu has five. A page of a list has five choices above its last row, which leads on and back. A list is
    known by choices of one kind, with at most two others among them, or by a last row that turns its pages.
    """
    rows = tuple(row for row in screen.rows if any(each.label.key not in OUTSIDE for each in row))
    if sum(map(taken, rows)) <= MOST_BUTTONS:
        return False
    if screen.tall or any(each is not None and each.key in NUMBERED_ONLY for each in screen.lines):
        return False
    *above, last = rows
    choices = [each for row in above for each in row[: taken(row)]]
    if len(choices) > MOST_BUTTONS or len(last) > MOST_WAYS:
        return True
    return not (_are_alike(choices) or any(each.label.key in TURNS for each in last))


@dataclass(slots=True)
class _House:
    strict: bool = False


_house = _House()


def be_strict() -> None:
    """From now on a screen that is crowded does not come into being; for tests."""
    _house.strict = True


def taken(row: Row) -> int:
    """How many choices a row takes: one for keys that stand side by side, else as many as it has buttons."""
    return 1 if row and all(each.label.key in KEYPAD for each in row) else len(row)


def _are_alike(choices: list[Button | Link]) -> bool:
    kinds = [type(each) if isinstance(each, Link) else type(each.does) for each in choices]
    most = max(map(kinds.count, kinds))
    return most > 1 and most >= len(kinds) - 2
