"""What somebody wanted to do when something was missing: kept in the buttons and the form that get it."""

from handlers.chat import buttons, menu
from handlers.chat.screen import Button
from kernel.lines import line

MOST_BYTES = 48
STANDS_FOR = str.maketrans(":", "~")
BACK = str.maketrans("~", ":")


def kept(data: str | None) -> str:
    """A button's data so that it fits into another button; empty for one that is too long or leads here."""
    if data is None or "~" in data or len(data.encode()) > MOST_BYTES:
        return ""
    does = buttons.parse(data)
    if does is None or isinstance(does, menu.JoinFor | menu.SayAdult | menu.BeginJoining):
        return ""
    return data.translate(STANDS_FOR)


def wished(wish: str) -> Button | None:
    """The button that goes on with what was wished for."""
    does = buttons.parse(wish.translate(BACK)) if wish else None
    return Button(line("button-go-on-wish"), does) if does is not None else None
