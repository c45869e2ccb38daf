"""Which handler answers what: routes are data, from which the edge builds its own handlers."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from enum import StrEnum

from handlers.chat.act import Act
from handlers.chat.heard import Heard
from handlers.chat.screen import Screen
from kernel.lines import Line

Handler = Callable[[Heard, Act], Awaitable[Screen]]


class Menu(StrEnum):
    """The lists of commands that a chat offers."""

    PRIVATE = "private"
    GROUPS = "groups"
    ADMINS = "admins"


@dataclass(frozen=True, slots=True)
class Command:
    """A word after a slash; one with a ``meaning`` stands in these lists of commands.

    ``door`` is the button that does the same, to come back to when something is missing first.
    """

    name: str
    handler: Handler
    meaning: Line | None = None
    menus: tuple[Menu, ...] = (Menu.PRIVATE,)
    door: object | None = None


@dataclass(frozen=True, slots=True)
class Tap:
    """A button of this kind."""

    kind: type
    handler: Handler


@dataclass(frozen=True, slots=True)
class Answer:
    """Words sent while ``flow`` awaits them; what has no words reaches only those who take ``files``."""

    flow: str
    handler: Handler
    files: bool = False


@dataclass(frozen=True, slots=True)
class Opened:
    """A link into the private chat whose payload is ``prefix_value``; ``heard.payload`` is the value."""

    prefix: str
    handler: Handler


@dataclass(frozen=True, slots=True)
class Happened:
    """Something became of a group chat, such as ``brought-in``."""

    what: str
    handler: Handler


@dataclass(frozen=True, slots=True)
class Sent:
    """Something that is not words, such as a ``contact``, whatever is awaited."""

    content: str
    handler: Handler


Route = Command | Tap | Answer | Opened | Happened | Sent
