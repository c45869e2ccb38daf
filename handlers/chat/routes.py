"""Which handler answers what: routes are data, from which the edge builds its own handlers."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from handlers.chat.act import Act
from handlers.chat.heard import Heard
from handlers.chat.screen import Screen
from kernel.lines import Line

Handler = Callable[[Heard, Act], Awaitable[Screen]]


@dataclass(frozen=True, slots=True)
class Command:
    """A word after a slash; one with a ``meaning`` stands in the chat's menu of commands."""

    name: str
    handler: Handler
    meaning: Line | None = None


@dataclass(frozen=True, slots=True)
class Tap:
    """A button of this kind."""

    kind: type
    handler: Handler


@dataclass(frozen=True, slots=True)
class Answer:
    """Words sent while ``flow`` awaits them."""

    flow: str
    handler: Handler


@dataclass(frozen=True, slots=True)
class Opened:
    """A link into the private chat whose payload is ``prefix_value``; ``heard.payload`` is the value."""

    prefix: str
    handler: Handler


Route = Command | Tap | Answer | Opened
