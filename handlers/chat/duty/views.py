"""What the screens of fields of work show, read in one go."""

from dataclasses import dataclass
from datetime import datetime

from handlers.chat.duty.pages import last_page, slices
from handlers.chat.duty.rows import (
    NO_TASK,
    OPEN,
    TO_VISIT,
    Row,
    Source,
    Task,
    how_many_asked,
    listed,
    sources,
)
from handlers.duties.standing import how_many, sees_what_is_late
from kernel.errors import Refusal
from kernel.lines import line
from kernel.work import Work
from residents.acting import Acting
from residents.fields.empty import EmptyHomes, empty_homes
from residents.fields.field import Figures, field_of, figures
from residents.fields.names import sees_names, yellow
from residents.offices.powers import Power
from residents.permits import having

HOMES_A_PAGE = 4
MOST_PAGES = 10_000
keeps_roster = having(Power.ROSTER)


@dataclass(frozen=True, slots=True)
class Duty:
    """A page of somebody's field: what is theirs, how much of each there is, and the rows.

    ``asked`` is how many questions of their homes wait for somebody else's answer.
    """

    whole: bool
    names: tuple[str, ...]
    figures: Figures
    to_do: int
    to_visit: int
    open: int
    asked: int
    rows: tuple[Row, ...]
    total: int
    page: int
    now: datetime


@dataclass(frozen=True, slots=True)
class Empty:
    """A page of homes without anybody, and what the reader may do there."""

    homes: EmptyHomes
    page: int
    enters: bool
    prints: bool


def duty_page(work: Work, who: Acting, page: int) -> Duty | None:
    """A page of the asking person's field, the most pressing first; a look, which is written down."""
    field = field_of(work, who)
    if field is None:
        return None
    found = _with_what_is_watched(work, who, sources(work, who, field))
    counts = [each.count for each in found]
    page = min(max(0, page), last_page(sum(counts)))
    parts = zip(found, slices(counts, page), strict=True)
    rows = [row for each, (first, most) in parts if most for row in each.rows(first, most)]
    return Duty(
        whole=field.whole,
        names=field.names,
        figures=figures(work, field),
        to_do=sum(each.count for each in found if each.task not in TO_VISIT | OPEN | NO_TASK)
        + _in_one_row(found, Task.VISIT),
        to_visit=sum(each.count for each in found if each.task in TO_VISIT) + _in_one_row(found, Task.EMPTY),
        open=sum(each.count for each in found if each.task in OPEN),
        asked=0 if field.whole else how_many_asked(work, field.served),
        rows=tuple(rows),
        total=sum(counts),
        page=page,
        now=work.now,
    )


def empty_page(work: Work, who: Acting, place: int, page: int) -> Empty:
    """A page of the homes of one building of the field in which nobody is registered."""
    field = field_of(work, who)
    if field is None:
        raise Refusal(line("duty-not-yours"))
    page = min(max(0, page), MOST_PAGES)
    found = empty_homes(work, field, place, page, HOMES_A_PAGE)
    return Empty(found, page, field.at_desk or place in field.led, may_keep_roster(work, who))


def watches(work: Work, who: Acting) -> bool:
    """Whether the asking person sees the list of what must not happen."""
    return sees_what_is_late.judge(work, who) is None


def may_keep_roster(work: Work, who: Acting) -> bool:
    """Whether they print letters and put buildings into grids."""
    return keeps_roster.judge(work, who) is None


def _in_one_row(found: list[Source], task: Task) -> int:
    """Of homes without anybody, and of visits asked for, one row stands for many."""
    many = (each for each in found if each.task is task)
    return sum(row.number for each in many for row in each.rows(0, each.count))


def _with_what_is_watched(work: Work, who: Acting, found: list[Source]) -> list[Source]:
    """Also the ways to the three names and to what is late: further up while there is anything, else last."""
    if sees_names.judge(work, who) is None:
        number = yellow(work)
        way = listed(Task.NAMES, (Row(Task.NAMES, 0, number=number),))
        urgent = [each for each in found if each.task not in OPEN | {Task.EMPTY}]
        found = [*urgent, way, *found[len(urgent) :]] if number else [*found, way]
    if watches(work, who):
        number = how_many(work)
        way = listed(Task.LATE, (Row(Task.LATE, 0, number=number),))
        found = [way, *found] if number else [*found, way]
    return found
