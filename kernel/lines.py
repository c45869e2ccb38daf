"""What is said, before it is put into anyone's language: a key with typed arguments."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import assert_never


@dataclass(frozen=True, slots=True)
class Count:
    """A number of things: 1204, and from ten thousand on 12,040."""

    value: int


@dataclass(frozen=True, slots=True)
class Number:
    """A number that is a name, such as a year: 2026."""

    value: int


@dataclass(frozen=True, slots=True)
class Area:
    """A floor area in hundredths of a square metre."""

    hundredths: int


@dataclass(frozen=True, slots=True)
class Percent:
    """A part of a whole, shown with one decimal."""

    part: int
    whole: int


@dataclass(frozen=True, slots=True)
class Moment:
    """A moment, shown with weekday, date and hour in the community's zone; a text may ask for more of it."""

    at: datetime


@dataclass(frozen=True, slots=True)
class Words:
    """Words that somebody wrote, or a name."""

    text: str


Argument = Count | Number | Area | Percent | Moment | Words
Given = Argument | int | str | datetime
Plain = str | int | list["Plain"] | dict[str, "Plain"]


@dataclass(frozen=True, slots=True)
class Line:
    """One line to be said later, in the language of whoever reads it."""

    key: str
    args: Mapping[str, Argument] = field(default_factory=dict)


def line(key: str, /, **args: Given) -> Line:
    """A line; plain numbers count things, plain strings are words, plain moments are moments."""
    return Line(key, {name: argument(value) for name, value in args.items()})


def argument(value: Given) -> Argument:
    """The typed argument that a plain value means."""
    if isinstance(value, bool):
        raise TypeError("a truth value is a selector: say it as words")
    if isinstance(value, int):
        return Count(value)
    if isinstance(value, str):
        return Words(value)
    if isinstance(value, datetime):
        return Moment(value)
    return value


def pack(said: Line) -> dict[str, Plain]:
    """A line as plain values for a JSON column."""
    return {"key": said.key, "args": {name: _pack(value) for name, value in said.args.items()}}


def unpack(stored: Mapping[str, object]) -> Line:
    """The line that ``pack`` stored."""
    args = stored["args"]
    assert isinstance(args, dict)
    return Line(str(stored["key"]), {name: _unpack(value) for name, value in args.items()})


def pack_args(args: Mapping[str, Given]) -> dict[str, Plain]:
    """Arguments alone, as plain values."""
    return {name: _pack(argument(value)) for name, value in args.items()}


def unpack_args(stored: Mapping[str, object]) -> dict[str, Argument]:
    """The arguments that ``pack_args`` stored."""
    return {name: _unpack(value) for name, value in stored.items()}


def _pack(value: Argument) -> list[Plain]:
    match value:
        case Count(number):
            return ["count", number]
        case Number(number):
            return ["number", number]
        case Area(hundredths):
            return ["area", hundredths]
        case Percent(part, whole):
            return ["percent", part, whole]
        case Moment(at):
            return ["moment", at.astimezone(UTC).isoformat()]
        case Words(text):
            return ["words", text]
        case _:
            assert_never(value)


def _unpack(stored: object) -> Argument:
    assert isinstance(stored, list)
    match stored:
        case ["count", int(number)]:
            return Count(number)
        case ["number", int(number)]:
            return Number(number)
        case ["area", int(hundredths)]:
            return Area(hundredths)
        case ["percent", int(part), int(whole)]:
            return Percent(part, whole)
        case ["moment", str(at)]:
            return Moment(datetime.fromisoformat(at))
        case ["words", str(text)]:
            return Words(text)
        case _:
            raise ValueError(f"not a stored argument: {stored!r}")
