"""Shows again what was asked once: the question itself, or the choices that found no room."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from itertools import dropwhile
from typing import Any

from sqlalchemy import ColumnElement, select

from handlers.chat.buttons import parse
from handlers.chat.common import GoHome
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
    told = (unpack(each) if each else GAP for each in row.lines)
    lines = tuple(dropwhile(lambda each: each is GAP or each.key in ONCE_MORE, told))
    own = [each for each in row.choices if not each.get(BESIDE)]
    offered = [each for each in own if not isinstance(parse(each["data"]), MoreChoices)]
    screen = Screen(lines, _rows([*offered, *row.rest]), asks=row.asks, sure=row.sure)
    return Again(screen, tuple(parse(each["data"]) for each in offered))


def more_of_it(work: Work, who: Acting, stamp: int) -> Screen:
    """The choices that found no room, under the first line of what was asked."""
    row = _row(work, who, QUESTIONS.c.stamp == stamp)
    first = next((unpack(each) for each in row.lines if each), None)
    return Screen((*((first,) if first else ()), line("question-more-of")), _rows(row.rest))


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
