"""A screen with numbers: each choice can be answered by its number, a few at a time; pure."""

import unicodedata
import zlib
from collections.abc import Iterable
from dataclasses import dataclass, replace

from handlers.chat.buttons import data_of
from handlers.chat.common import GoHome
from handlers.chat.questions.taps import MoreChoices
from handlers.chat.questions.weight import BY_BUTTON
from handlers.chat.screen import GAP, Button, Link, Row, Screen
from kernel.lines import Line, line
from locales.render import As, Reader, render

FEW = 3
"""How many choices an elder meets at once, beside the ways on and home."""

SOME = 7
"""How many anybody else does where there are no buttons; with the ways on and home one digit is enough."""

LINK = "start:"
SHORT = 44
"""Up to this width the choices stand in one row of text, but for elders; a Chinese sign is two wide."""

LARGEST_STAMP = 2**31 - 1
SIGNS = ("So", "Sk", "Mn", "Zs")


@dataclass(frozen=True, slots=True)
class Choice:
    """Something to choose: ``number`` is 0 for what is answered by its words alone."""

    number: int
    label: Line
    data: str


@dataclass(frozen=True, slots=True)
class Dressed:
    """A screen as it is shown, and what can be answered to it; ``rest`` are the choices of later pages.

    ``beside`` another question that waits, its choices have no numbers: those are the other's.
    """

    screen: Screen
    plain: Screen
    choices: tuple[Choice, ...] = ()
    rest: tuple[Choice, ...] = ()
    stamp: int = 0
    beside: bool = False


@dataclass(frozen=True, slots=True)
class Page:
    """The choices of one page, all of them numbered, and those of later pages."""

    numbered: tuple[Choice, ...]
    rest: tuple[Choice, ...] = ()


def dress(
    screen: Screen,
    reader: Reader,
    *,
    buttons: bool,
    by_button: frozenset[type] = BY_BUTTON,
    also: Button | None = None,
    beside: bool = False,
) -> Dressed:
    """The screen as this reader is shown it: numbered for elders, and where nothing can be tapped.

    Where words are awaited nothing is numbered, because a number could be the answer, unless the screen says
    that its choices are numbered all the same. What may be answered
    ``by_button`` only bears no number and is not understood when it is typed. ``also`` stands last: it takes
    no place from what the screen itself offers. ``beside`` a question that waits nothing is numbered either.
    """
    if buttons and not reader.elder:
        return Dressed(screen, screen)
    told = replace(screen, lines=_without_empty(screen.lines, reader), tall=True)
    offered = [each for row in screen.rows for each in row]
    tapped = tuple((each,) for each in offered if isinstance(each, Button) and type(each.does) in by_button)
    choices = tuple(_choice(each) for each in offered if (each,) not in tapped)
    if tapped:
        only = line("question-by-button", buttons="yes" if buttons else "no")
        told = replace(told, lines=(*told.lines, GAP, only))
    if (screen.asks and not screen.numbered) or beside:
        by_words = _by_words(told, screen, choices, reader, buttons=buttons)
        return replace(by_words, beside=beside)
    page = paged(choices, FEW if reader.elder else SOME)
    if also is not None:
        page = replace(page, numbered=_counted((*page.numbered, _choice(also))))
        offered.append(also)
    rows = (*tapped, *_tall(page, offered, reader)) if buttons else ()
    shown = replace(told, lines=(*told.lines, *_reply(page, reader)), rows=rows)
    return Dressed(shown, screen, page.numbered, page.rest, stamp_of(page.rest))


def paged(choices: tuple[Choice, ...], most: int) -> Page:
    """The first page: as many as may be; of more than that, the last number leads on.

    Answers to the same question are never torn apart: then the way on has one number more, as the way home
    has. Whatever can be chosen has a number, or nothing has one.
    """
    home = tuple(c for c in choices if c.data == data_of(GoHome()))
    others = tuple(c for c in choices if c not in home)
    if len(choices) <= most:
        return Page(_counted(choices))
    if len(others) <= most:
        return Page(_counted((*others, *home[:1])))
    together = _together(others)
    if 1 < together <= most:
        rest = (*others[together:], *home)
        return Page(_counted((*others[:together], _more(rest))), rest)
    rest = (*others[most - 1 :], *home)
    return Page(_counted((*others[: most - 1], _more(rest))), rest)


def stamp_of(rest: tuple[Choice, ...]) -> int:
    """The mark on these very choices, by which a button finds them again."""
    return zlib.crc32("\n".join(each.data for each in rest).encode()) & LARGEST_STAMP if rest else 0


def bare(label: Line, reader: Reader) -> str:
    """A label without the sign before it, because a number stands there."""
    said = render(label, reader, As.PLAIN)
    first = next((i for i, c in enumerate(said) if unicodedata.category(c) not in SIGNS), 0)
    return said[first:]


def width(said: str) -> int:
    """How wide a text is: signs of Chinese count twice."""
    return sum(2 if unicodedata.east_asian_width(c) in "WF" else 1 for c in said)


def _choice(each: Button | Link) -> Choice:
    return Choice(0, each.label, LINK + each.start if isinstance(each, Link) else data_of(each.does))


def _counted(choices: tuple[Choice, ...]) -> tuple[Choice, ...]:
    return tuple(replace(each, number=number) for number, each in enumerate(choices, 1))


def _more(rest: tuple[Choice, ...]) -> Choice:
    return Choice(0, line("question-more"), data_of(MoreChoices(stamp_of(rest))))


def _together(choices: tuple[Choice, ...]) -> int:
    """How many of the first choices differ only in their last part, as the answers to one question do."""
    question = choices[0].data.rpartition(":")[0]
    if question.count(":") == 0:
        return 0
    alike = [each.data.rpartition(":")[0] == question for each in choices]
    return alike.index(False) if False in alike else 0


def _without_empty(lines: tuple[Line | None, ...], reader: Reader) -> tuple[Line | None, ...]:
    """What says nothing in the plain wording is left out, and no two blank rows follow each other."""
    kept: list[Line | None] = []
    for each in lines:
        if each is not None and not render(each, reader, As.PLAIN).strip():
            continue
        if each is GAP and (not kept or kept[-1] is GAP):
            continue
        kept.append(each)
    while kept and kept[-1] is GAP:
        kept.pop()
    return tuple(kept)


def _reply(page: Page, reader: Reader) -> tuple[Line | None, ...]:
    if not page.numbered:
        return ()
    items = [render(_numbered(each, reader), reader, As.PLAIN) for each in page.numbered]
    # Large letters would break a row of choices within a word.
    short = not reader.elder and width("".join(items)) + 2 * len(items) <= SHORT
    said = (
        line("question-reply", choices="　".join(items))
        if short
        else line("question-reply-list", choices="\n".join(items))
    )
    return (GAP, said)


def _numbered(each: Choice, reader: Reader) -> Line:
    """The number apart from the label, because a label may begin with the number of a building."""
    return line("question-button", number=each.number, label=bare(each.label, reader))


def _tall(page: Page, offered: Iterable[Button | Link], reader: Reader) -> tuple[Row, ...]:
    """One button a row, each with its number."""
    known = {_choice(each).data: each for each in offered}
    rows: list[Row] = []
    for each in page.numbered:
        label, given = _numbered(each, reader), known.get(each.data)
        if isinstance(given, Link):
            rows.append((replace(given, label=label),))
        else:
            does = given.does if given is not None else MoreChoices(stamp_of(page.rest))
            rows.append((Button(label, does),))
    return tuple(rows)


def _by_words(
    told: Screen, screen: Screen, choices: tuple[Choice, ...], reader: Reader, *, buttons: bool
) -> Dressed:
    """Words are awaited: a button's own words mean the button, and a number means nothing but itself."""
    if buttons:
        rows = tuple((each,) for row in screen.rows for each in row)
        return Dressed(replace(told, rows=rows), screen, choices)
    quoted = (line("question-quoted", label=bare(each.label, reader)) for each in choices)
    labels = " ".join(render(each, reader, As.PLAIN) for each in quoted)
    said = (line("question-or-say", labels=labels),) if labels else ()
    return Dressed(replace(told, lines=(*told.lines, *said), rows=()), screen, choices)
