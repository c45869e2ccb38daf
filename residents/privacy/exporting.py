"""Everything that is held about one person, by the table of personal data, so that nothing is left out.

It is read outside the writer. Names of others are masked; what nobody could use (digests, sealed numbers, the
salt of a seal) is left out, and said to be.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Column, ColumnElement, Table, or_, select

from kernel.database import Base
from kernel.errors import Next, Refusal
from kernel.lines import line
from kernel.work import Work
from residents.acting import Acting
from residents.model import Community, Holder, Person, RoleKind
from residents.naming import masked
from residents.permits import person_of, roles_of
from residents.privacy.held import Held, Topic
from residents.privacy.model import Export
from residents.privacy.reading import note_read
from residents.privacy.table import TABLES

LEFT_OUT = frozenset({"digest", "phone_digest", "phone_sealed", "salt"})
NAMED_BY = {
    "dwelling": "name",
    "place": "name",
    "proposal": "title",
    "poll": "title",
    "meeting": "title",
    "reward": "name",
}
"""What an id of these tables is shown as."""

Row = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Part:
    """The rows of one table."""

    topic: Topic
    table: str
    rows: tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class Taken:
    """All that is held about a person at one moment."""

    person: int
    name: str
    community: str
    at: datetime
    language: str
    zone: str
    parts: tuple[Part, ...]


def require_may_take(work: Work, who: Acting) -> int:
    """Whose data may be taken out now: one's own, or by the desk that of somebody without an account."""
    person = person_of(who)
    if who.by in (None, person):
        return person
    has_account = select(Holder.id).where(Holder.person_id == person).limit(1)
    served = work.session.scalars(has_account).first() is not None
    assert who.by is not None
    if served or RoleKind.DESK not in roles_of(work, who.by):
        raise Refusal(line("privacy-in-person"), next=Next.DESK)
    return person


def note_taken(work: Work, who: Acting) -> int:
    """Write down that it is taken out; gives whose it is."""
    person = require_may_take(work, who)
    work.session.add(Export(person_id=person, by_id=who.by or person, at=work.now))
    note_read(work, who, person=person, what="export", why=who.proof)
    work.session.flush()
    return person


def taken(work: Work, who: Acting) -> Taken:
    """Everything that is held about the person."""
    person = require_may_take(work, who)
    row = work.session.get_one(Person, person)
    community = work.session.get_one(Community, work.community_id)
    names = _Names(work, person)
    parts = (Part(held.topic, name, _rows(work, person, name, held, names)) for name, held in TABLES.items())
    found = sorted((part for part in parts if part.rows), key=lambda part: list(Topic).index(part.topic))
    return Taken(person, row.name, community.name, work.now, row.language, community.zone, tuple(found))


def belongs_to(table: Table, held: Held, person: int) -> ColumnElement[bool] | None:
    """Which rows of a table are this person's; None for those that are nobody's in particular."""
    mine: list[ColumnElement[bool]] = [table.c[column] == person for column in held.mine.split()]
    for own, link, column, of in held.through:
        linked = Base.metadata.tables[link]
        mine.append(table.c[own].in_(select(linked.c[column]).where(linked.c[of] == person)))
    return or_(*mine) if mine else None


def _rows(work: Work, person: int, name: str, held: Held, names: "_Names") -> tuple[Row, ...]:
    table = Base.metadata.tables[name]
    where = belongs_to(table, held, person)
    if where is None:
        return ()
    columns = [table.c[column] for column in held.columns if column not in LEFT_OUT]
    query = select(*columns).where(where)
    if "community_id" in table.c:
        query = query.where(table.c.community_id == work.community_id)
    keys = list(table.primary_key)
    return tuple(dict(_said(row._mapping, held, columns, names)) for row in _all(work, query.order_by(*keys)))


def _all(work: Work, query: Any) -> Iterator[Any]:
    yield from work.connection.execute(query)


def _said(
    row: Mapping[str, Any], held: Held, columns: list[Column[Any]], names: "_Names"
) -> Iterator[tuple[str, Any]]:
    for column in columns:
        value = row[column.name]
        if value is None or column.name == "community_id":
            continue
        if column.name in held.people:
            yield column.name, names.of_person(value)
        else:
            yield column.name, names.of_row(column, value)


class _Names:
    """Names in the place of ids: of others masked, of homes and matters as they are called."""

    def __init__(self, work: Work, person: int) -> None:
        self._work = work
        self._person = person
        self._known: dict[tuple[str, int], str] = {}

    def of_person(self, person: int) -> str:
        """The person's own name, or another one's masked."""
        name = self._look_up("person", "name", person)
        return name if person == self._person else masked(name)

    def of_row(self, column: Column[Any], value: Any) -> Any:
        """What the value says."""
        for key in column.foreign_keys:
            table = key.column.table.name
            if table in NAMED_BY and isinstance(value, int):
                return self._look_up(table, NAMED_BY[table], value)
        if isinstance(value, datetime):
            return value.isoformat()
        return value if isinstance(value, str | int | bool | float | list | dict) else str(value)

    def _look_up(self, table: str, column: str, number: int) -> str:
        if (table, number) not in self._known:
            found = Base.metadata.tables[table]
            query = select(found.c[column]).where(found.c.id == number)
            self._known[table, number] = str(self._work.connection.execute(query).scalar_one_or_none() or "")
        return self._known[table, number]
