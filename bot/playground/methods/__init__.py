"""The methods of the Bot API that the playground knows, by their names."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, Any

from ..params import Params
from . import asking, belonging, changing, listening, profile, sending

if TYPE_CHECKING:
    from ..playground import Playground

METHODS: dict[str, Callable[[Playground, Params], Any]] = {
    **asking.METHODS,
    **belonging.METHODS,
    **changing.METHODS,
    **listening.METHODS,
    **profile.METHODS,
    **sending.METHODS,
}
WAITING_METHODS: dict[str, Callable[[Playground, Params], Awaitable[Any]]] = {**listening.WAITING_METHODS}
BY_LOWER_NAME = {name.lower(): method for name, method in METHODS.items()}
WAITING_BY_LOWER_NAME = {name.lower(): method for name, method in WAITING_METHODS.items()}
