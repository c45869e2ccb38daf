"""Puts a line into somebody's language, once escaped for HTML, or plain for toasts and labels."""

from dataclasses import dataclass
from enum import Enum
from functools import cache, lru_cache
from html import escape
from pathlib import Path
from typing import assert_never
from unicodedata import bidirectional

from kernel.lines import Area, Argument, Count, Line, Moment, Number, Percent, Words
from locales.moments import Dated
from locales.speech import HELPED, Speech, Value

RIGHT_TO_LEFT = frozenset({"R", "AL"})
APART, CLOSED = "\u2068", "\u2069"
"""What is between these is laid out by itself; nobody can write them, since what people write is cleaned."""


class As(Enum):
    """For which surface a line is rendered."""

    HTML = "html"
    PLAIN = "plain"


@dataclass(frozen=True, slots=True)
class Reader:
    """Who reads: language, plain wording or not, and the zone in which moments are shown.

    ``helps`` names whom they act for just now: what is said of one's own is then said of that neighbour.
    """

    language: str
    elder: bool
    zone: str
    helps: str = ""


@cache
def _speech(*, strict: bool) -> Speech:
    return Speech(Path(__file__).parent, strict=strict)


_strict = False


def be_strict() -> None:
    """Let a missing text or variable raise, as tests do."""
    global _strict
    _strict = True


def render(said: Line, reader: Reader, as_: As) -> str:
    """The line in the reader's language; HTML escapes what people wrote exactly once."""
    return _rendered(said.key, tuple(said.args.items()), reader, as_, _strict)


@lru_cache(maxsize=4096)
def _rendered(key: str, args: tuple[tuple[str, Argument], ...], reader: Reader, as_: As, strict: bool) -> str:
    # Labels, deadlines and titles are the same for a whole neighbourhood, so most lines were said before.
    said = {name: _value(value, reader, as_) for name, value in args}
    if reader.helps:
        said |= {HELPED: _value(Words(reader.helps), reader, as_)}
    return _speech(strict=strict).say(
        key, said, reader.language, plain=reader.elder, helping=bool(reader.helps)
    )


def _value(value: Argument, reader: Reader, as_: As) -> Value:
    match value:
        case Count(number):
            return number
        case Number(number):
            return str(number)
        case Area(hundredths):
            return f"{hundredths // 100:,}.{hundredths % 100:02d}"
        case Percent(part, whole):
            return percent(part, whole)
        case Moment(at):
            return Dated(at, reader.language, reader.zone)
        case Words(text):
            return isolated(escape(text, quote=False) if as_ is As.HTML else text)
        case _:
            assert_never(value)


def isolated(words: str) -> str:
    """Words that are read from right to left, set apart so that numbers and brackets beside them stay."""
    if words.isascii() or not any(bidirectional(c) in RIGHT_TO_LEFT for c in words):
        return words
    return "\n".join(f"{APART}{row}{CLOSED}" if row else row for row in words.split("\n"))


def percent(part: int, whole: int) -> str:
    """A share with one decimal, rounded half up in whole numbers: 168 of 214 is 78.5%."""
    if whole == 0:
        return "0.0%"
    tenths = (part * 2000 + whole) // (2 * whole)
    return f"{tenths // 10}.{tenths % 10}%"
