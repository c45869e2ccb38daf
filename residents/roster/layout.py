"""How a roster is laid out: which sheets are read, where their heading is, what each column says (pure)."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from kernel import texts
from kernel.lines import line
from residents.roster.columns import Field, guess, heading_row, known_headings, plain, tells_homes
from residents.roster.sheets import Sheet, Unreadable

LONGEST_HEADING = 40
MOST_NAMED = 20


@dataclass(frozen=True, slots=True)
class Layout:
    """``sheets`` are read, each given with the index of its heading; ``left_out`` are titles of others."""

    sheets: tuple[tuple[int, int], ...]
    left_out: tuple[str, ...]
    headings: tuple[str, ...]
    fields: Mapping[Field, int]
    rows: int

    def stored(self) -> dict[str, Any]:
        """As a JSON column keeps it."""
        return {
            "sheets": [list(each) for each in self.sheets],
            "left_out": list(self.left_out),
            "headings": list(self.headings),
            "fields": {field.value: index for field, index in self.fields.items()},
            "rows": self.rows,
        }

    def with_column(self, column: int, field: Field | None) -> "Layout":
        """The same with this column meaning something else, or nothing; what said so before says nothing."""
        kept = {each: at for each, at in self.fields.items() if at != column and each is not field}
        return replace(self, fields=kept if field is None else kept | {field: column})

    @property
    def tells_homes(self) -> bool:
        """Whether a home can be told from the columns."""
        return tells_homes(self.fields)


def stored_layout(stored: Mapping[str, Any]) -> Layout:
    """The layout that ``stored`` kept."""
    return Layout(
        tuple((int(sheet), int(heading)) for sheet, heading in stored["sheets"]),
        tuple(stored["left_out"]),
        tuple(stored["headings"]),
        {Field(name): int(at) for name, at in stored["fields"].items()},
        int(stored["rows"]),
    )


def laid_out(sheets: Sequence[Sheet]) -> Layout:
    """The layout as it is guessed: the sheet whose heading is understood best, and all headed alike."""
    headed = [
        (index, at) for index, sheet in enumerate(sheets) if (at := heading_row(sheet.rows)) is not None
    ]
    if not headed:
        raise Unreadable(line("roster-no-heading"))
    best, at = max(headed, key=lambda each: (known_headings(sheets[each[0]].rows[each[1]][1]), -each[0]))
    headings = sheets[best].rows[at][1]
    alike = [each for each in headed if _words(sheets[each[0]].rows[each[1]][1]) == _words(headings)]
    read = {index for index, _ in alike}
    left_out = tuple(texts.cut(s.title, LONGEST_HEADING) for i, s in enumerate(sheets) if i not in read)
    rows = sum(len(sheets[index].rows) - heading - 1 for index, heading in alike)
    if not rows:
        raise Unreadable(line("roster-no-rows"))
    return Layout(
        tuple(alike),
        left_out[:MOST_NAMED],
        tuple(
            texts.cut(texts.clean(each, one_line=True), LONGEST_HEADING) for each in _to_the_last(headings)
        ),
        guess(headings),
        rows,
    )


def _to_the_last(headings: Sequence[str]) -> Sequence[str]:
    last = max((index for index, each in enumerate(headings) if each), default=-1)
    return headings[: last + 1]


def _words(headings: Sequence[str]) -> list[str]:
    return [plain(each) for each in _to_the_last(headings)]
