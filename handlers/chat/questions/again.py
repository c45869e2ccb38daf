"""Shows again what was asked once: the question itself, or the choices that found no room."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from itertools import chain, dropwhile
from typing import Any

from sqlalchemy import ColumnElement, select

from handlers.chat.buttons import parse
from handlers.chat.common import HOME_ROW, GoHome
from handlers.chat.questions.asking import BESIDE, ONCE_MORE, QUESTIONS
from handlers.chat.questions.numbering import LINK
from handlers.chat.questions.taps import MoreChoices
from handlers.chat.screen import GAP, Button, Link, Row, Screen
from kernel.errors import Refusal
from kernel.lines import Line, line, unpack
from kernel.work import Work
from residents.acting import Acting


@dataclass(frozen=True, slots=True)
class Again:
    """What was asked then, and what its choices do."""

    screen: Screen
    choices: tuple[object | None, ...]


def question_again(work: Work, who: Acting, question: int) -> Again:
    """What was asked then; refused when it was not asked of this person, or is forgotten."""
    row = _row(work, who, QUESTIONS.c.id == question)
    lines = _asked_in(row)
    own = [each for each in row.choices if not each.get(BESIDE)]
    offered = [each for each in own if not isinstance(parse(each["data"]), MoreChoices)]
    screen = Screen(lines, _rows([*offered, *row.rest]), asks=row.asks, sure=row.sure)
    return Again(screen, tuple(parse(each["data"]) for each in offered))


def more_of_it(work: Work, who: Acting, stamp: int) -> Screen:
    """The choices that found no room, under the first line of what was asked, and its title; and home."""
    row = _row(work, who, QUESTIONS.c.stamp == stamp)
    lines = [each for each in _asked_in(row) if each is not GAP]
    titled = [each for each in lines[1:] if "title" in each.args and "title" not in lines[0].args]
    shown = (*lines[:1], *titled[:1])
    rows = _rows(row.rest)
    home = any(isinstance(each, Button) and each.does == GoHome() for each in chain(*rows))
    return Screen((*shown, line("question-more-of")), rows if home else (*rows, HOME_ROW))


def _asked_in(row: Any) -> tuple[Line | None, ...]:
    """What was asked, without what was said above it when it was shown once more."""
    told = (unpack(each) if each else GAP for each in row.lines)
    return tuple(dropwhile(lambda each: each is GAP or each.key in ONCE_MORE, told))


def _row(work: Work, who: Acting, which: ColumnElement[bool]) -> Any:
    mine = (QUESTIONS.c.address_id == who.address, QUESTIONS.c.community_id == work.community_id)
    query = select(QUESTIONS).where(*mine, which).order_by(QUESTIONS.c.id.desc()).limit(1)
    row = work.connection.execute(query).first()
    if row is None or row.person_id != who.person:
        raise Refusal(line("button-old"))
    return row


def _rows(choices: Iterable[Mapping[str, Any]]) -> tuple[Row, ...]:
    return tuple((_button(unpack(each["label"]), each["data"]),) for each in choices)


def _button(label: Line, data: str) -> Button | Link:
    if data.startswith(LINK):
        return Link(label, data.removeprefix(LINK))
    does = parse(data)
    return Button(label, does if does is not None else GoHome())
