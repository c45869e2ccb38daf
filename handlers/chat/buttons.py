"""Buttons as data: a version digit, a short name and the fields, far under Telegram's 64 bytes.

A button that was ever sent is answered for a year: names are never used again for something else.
"""

from collections.abc import Callable
from dataclasses import MISSING, fields
from typing import Annotated, Any, TypeVar

from handlers.chat.heard import Heard
from kernel.errors import Refusal
from kernel.lines import line

VERSION = "1"
DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz"
Mark = Annotated[int, "mark"]
"""A number by which a text is known again; it is no id, and may be large."""

LARGEST_ID, LARGEST_MARK = 2**31 - 1, 2**62
"""A forged id that is larger would not fit its column, and PostgreSQL says so loudly."""

T = TypeVar("T")

_by_name: dict[str, type[Any]] = {}
_by_type: dict[type[Any], str] = {}


def button(name: str) -> Callable[[type[T]], type[T]]:
    """Register a frozen dataclass of ints and short strings as what a button does."""

    def register(kind: type[T]) -> type[T]:
        assert name not in _by_name and ":" not in name, f"button name {name!r} is taken"
        _by_name[name], _by_type[kind] = kind, name
        return kind

    return register


def kinds() -> frozenset[type[Any]]:
    """Every kind of button there is."""
    return frozenset(_by_type)


def data_of(does: object) -> str:
    """The data of a button."""
    parts = [VERSION + _by_type[type(does)]]
    for each in fields(does):  # type: ignore[arg-type]  # only dataclasses are registered
        value = getattr(does, each.name)
        parts.append(_base36(value) if isinstance(value, int) else str(value))
    return ":".join(parts)


def parse(data: str) -> object | None:
    """What a button does, or None for one that is not ours (any more).

    A field that was added later has a default, so that buttons sent before still mean what they meant.
    """
    name, *parts = data.split(":")
    kind = _by_name.get(name[1:]) if name[:1] == VERSION else None
    if kind is None:
        return None
    wanted = fields(kind)
    if len(parts) > len(wanted) or any(each.default is MISSING for each in wanted[len(parts) :]):
        return None
    try:
        values = [_value(part, each.type) for part, each in zip(parts, wanted, strict=False)]
        return kind(*values)  # type: ignore[no-any-return]  # registered by us
    except ValueError:
        return None


def _value(part: str, type_: object) -> int | str:
    if type_ not in (int, "int", Mark):
        return part
    value = int(part, 36)
    if abs(value) > (LARGEST_MARK if type_ == Mark else LARGEST_ID):
        raise ValueError("no button of ours")
    return value


def prefix_of(kind: type) -> str:
    """How the data of such buttons begins."""
    return VERSION + _by_type[kind]


def read(heard: Heard, kind: type[T]) -> T:
    """The tapped button as ``kind``; anything else is refused kindly."""
    chosen = parse(heard.button or "")
    if not isinstance(chosen, kind):
        raise Refusal(line("button-old"))
    return chosen


def _base36(number: int) -> str:
    if number < 0:
        return "-" + _base36(-number)
    digits = ""
    while True:
        number, rest = divmod(number, 36)
        digits = DIGITS[rest] + digits
        if not number:
            return digits
