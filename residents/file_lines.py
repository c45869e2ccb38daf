"""Finds the line of a TOML file on which a field stands, so that a fault can be shown where it is."""

import tomllib
from collections.abc import Sequence
from typing import Any

Field = Sequence[int | str]
OPENING, CLOSING = "[{", "]}"


def line_of(text: str, field: Field) -> int | None:
    """The line of a field, or of the nearest part of the file that holds it; None if there is none."""
    lines = text.splitlines()
    ends = _statement_ends(lines)
    wanted = _longest_known(tomllib.loads(text), field)
    if not wanted or not ends:
        return None
    low, high = 0, len(ends) - 1
    while low < high:
        middle = (low + high) // 2
        if len(_longest_known(_parsed(lines[: ends[middle]]), wanted)) == len(wanted):
            high = middle
        else:
            low = middle + 1
    first = ends[low - 1] + 1 if low else 1
    return _inside(lines, first, ends[low], wanted)


def _parsed(lines: list[str]) -> dict[str, object]:
    return tomllib.loads("\n".join(lines))


def _longest_known(data: Any, field: Field) -> Field:
    known: list[int | str] = []
    for part in field:
        try:
            data = data[part]
        except (KeyError, IndexError, TypeError):
            break
        known.append(part)
    return known


def _statement_ends(lines: list[str]) -> list[int]:
    """The lines after which no bracket and no string stays open."""
    ends, depth, quote = [], 0, ""
    for number, line in enumerate(lines, 1):
        _, depth, quote = _marks(line, depth, quote)[-1]
        if not depth and not quote and line.strip():
            ends.append(number)
    return ends


def _marks(line: str, depth: int, quote: str) -> list[tuple[str, int, str]]:
    """Each place of a line with the depth of brackets and the open quote after it; comments are left out."""
    found, at = [], 0
    while at < len(line):
        step, mark = 1, line[at]
        if quote:
            if mark == "\\" and quote[0] == '"':
                step = 2
            elif line.startswith(quote, at):
                step, quote, mark = len(quote), "", ""
            else:
                mark = ""
        elif mark == "#":
            break
        elif mark in "\"'":
            quote = mark * 3 if line.startswith(mark * 3, at) else mark
            step, mark = len(quote), ""
        elif mark in OPENING:
            depth += 1
        elif mark in CLOSING:
            depth -= 1
        found.append((mark, depth, quote))
        at += step
    # Only a quote of three goes on in the next line.
    quote = quote if len(quote) == 3 else ""
    return [*found, ("", depth, quote)]


def _inside(lines: list[str], first: int, last: int, field: Field) -> int:
    """Within one statement of several lines: the line of the field's last part, as far as it can be told."""
    numbers = [part for part in field if isinstance(part, int)]
    name = next((part for part in reversed(field) if isinstance(part, str)), "")
    number = first
    while number < last and not lines[number - 1].split("#")[0].strip():
        number += 1
    if number == last:
        return last
    element = _element(lines, number, last, numbers[0]) if numbers else number
    for candidate in range(element, last + 1):
        if numbers and candidate > element and _element(lines, number, last, numbers[0] + 1) == candidate:
            break
        if (
            name in lines[candidate - 1].split("#")[0].partition("=")[0]
            or f" {name} =" in lines[candidate - 1]
        ):
            return candidate
    return element


def _element(lines: list[str], first: int, last: int, wanted: int) -> int:
    """The line on which the ``wanted``-th element of the array that begins on ``first`` stands."""
    depth, quote, commas = 0, "", 0
    awaiting = True
    for number in range(first, last + 1):
        marks = _marks(lines[number - 1], depth, quote)
        for mark, inside, _ in marks:
            if mark == "," and inside == 1:
                commas, awaiting = commas + 1, True
            elif awaiting and inside >= 1 and mark.strip() and not (mark == "[" and inside == 1):
                if commas == wanted:
                    return number
                awaiting = False
        _, depth, quote = marks[-1]
    return last
