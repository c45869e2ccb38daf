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

    asks_contact: Line | None = field(default=None, kw_only=True)
    """The label of a button below the chat that shares one's own number; it has no other buttons then."""

    sure: bool = field(default=False, kw_only=True)
    """It reads back what was answered: its numbers count at once, and not for long."""


GAP = None
MOST_BUTTONS = 5
"""Buttons in a menu; lists of things to open may have more rows."""
