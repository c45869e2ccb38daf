"""Everything that is held about one person, by the table of personal data, so that nothing is left out.

It is read outside the writer. Names of others are masked; what nobody could use (digests, sealed numbers, the
salt of a seal) is left out, and said to be.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Column, ColumnElement, Table, false, func, not_, or_, select

from kernel.database import Base
from kernel.errors import Next, Refusal
from kernel.files import FILES, INCOMING
from kernel.lines import line
from kernel.work import Work
from residents.acting import Acting
from residents.model import Community, Holder, Person
from residents.moderation.model import Hiding
from residents.moderation.queries import hides_now
from residents.naming import ERASED, masked
from residents.offices.powers import POWERS, Power
from residents.permits import person_of, roles_of
from residents.privacy.events import DataTaken
from residents.privacy.held import Held, Topic
from residents.privacy.model import Export
from residents.privacy.reading import note_read
from residents.privacy.table import TABLES

LEFT_OUT = frozenset({"digest", "phone_digest", "phone_sealed", "salt"})
PROTECTED = {"hiding": {"reported_by"}, "forwarded": {"author_id"}}
"""What would tell one neighbour of another: who reported a text, from whose account forwarded words came."""

TIE_WORDS = {"said_by_tie": "residency_id", "said_by_other": "other_id"}
"""In a case each side takes out its own words; the other's are theirs."""

NAMED_BY = {
    "dwelling": "name",
    "place": "name",
    "proposal": "title",
    "poll": "title",
    "meeting": "title",
    "reward": "name",
}
"""What an id of these tables is shown as."""

A_DAY, MOST_A_DAY = timedelta(hours=24), 5
TAKEN_KINDS = ("photo", "voice")
"""Rosters are documents: they are the community's, and of many people."""

Row = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Part:
    """The rows of one table."""

    topic: Topic
    table: str
    rows: tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class KeptFile:
    """A photo or voice note they sent: its name in what is taken out, and its sha256 in the store."""

    name: str
    sha256: str


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
    files: tuple[KeptFile, ...]
    acted: tuple[tuple[str, str, int], ...]
    """In how many rows of others' matters they stand as whoever acted: (table, column, rows)."""


def require_may_take(work: Work, who: Acting) -> int:
    """Whose data may be taken out now: one's own, or by the desk that of somebody without an account."""
    person = person_of(who)
    if who.by in (None, person):
        return person
    has_account = select(Holder.id).where(Holder.person_id == person).limit(1)
    served = work.session.scalars(has_account).first() is not None
    assert who.by is not None
    if served or POWERS[Power.PAPER].isdisjoint(roles_of(work, who.by)):
        raise Refusal(line("privacy-in-person"), next=Next.DESK)
    return person


def note_taken(work: Work, who: Acting) -> int:
    """Write down that it is taken out; gives whose it is."""
    person = require_may_take(work, who)
    _require_not_again_and_again(work, person)
    row = Export(person_id=person, by_id=who.by or person, at=work.now)
    work.session.add(row)
    note_read(work, who, person=person, what="export", why=who.proof)
    work.session.flush()
    if row.by_id != person:
        work.record(DataTaken(row.id, person, row.by_id))
    return person


def _require_not_again_and_again(work: Work, person: int) -> None:
    """So many a day: the file is large, and the same every time."""
    query = select(func.count(Export.id)).where(Export.person_id == person, Export.at > work.now - A_DAY)
    if work.session.scalars(query).one() >= MOST_A_DAY:
        raise Refusal(line("take-out-often", most=MOST_A_DAY), next=Next.DESK)


def taken(work: Work, who: Acting) -> Taken:
    """Everything that is held about the person."""
    person = require_may_take(work, who)
    row = work.session.get_one(Person, person)
    community = work.session.get_one(Community, work.community_id)
    names = _Names(work, person)
    parts = (Part(held.topic, name, _rows(work, person, name, held, names)) for name, held in TABLES.items())
    found = sorted((part for part in parts if part.rows), key=lambda part: list(Topic).index(part.topic))
    known = (person, row.name, community.name, work.now, row.language, community.zone)
    return Taken(*known, tuple(found), _files(work, person), _acted(work, person))


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
    unsaid = LEFT_OUT | PROTECTED.get(name, set())
    columns = [table.c[column] for column in held.columns if column not in unsaid]
    query = select(*columns).where(where)
    if "community_id" in table.c:
        query = query.where(table.c.community_id == work.community_id)
    rows: Iterator[Row] = (row._mapping for row in _all(work, query.order_by(*table.primary_key)))
    if name == "tie_case":
        rows = _own_side(work, person, rows)
    return tuple(dict(_said(row, held, columns, names)) for row in rows)


def _own_side(work: Work, person: int, rows: Iterator[Row]) -> Iterator[Row]:
    ties = Base.metadata.tables["residency"]
    own = set(work.connection.execute(select(ties.c.id).where(ties.c.person_id == person)).scalars())
    for row in rows:
        yield dict(row) | {words: "" for words, tie in TIE_WORDS.items() if row[tie] not in own}


def _files(work: Work, person: int) -> tuple[KeptFile, ...]:
    query = (
        select(INCOMING.c.id, INCOMING.c.kind, FILES.c.sha256, FILES.c.mime)
        .join(FILES, FILES.c.id == INCOMING.c.file_id)
        .where(INCOMING.c.person_id == person, INCOMING.c.community_id == work.community_id)
        .where(INCOMING.c.kind.in_(TAKEN_KINDS))
        .order_by(INCOMING.c.id)
    )
    return tuple(
        KeptFile(f"files/{kind}-{number}.{mime.rpartition('/')[2]}", sha256)
        for number, kind, sha256, mime in work.connection.execute(query)
    )


def _acted(work: Work, person: int) -> tuple[tuple[str, str, int], ...]:
    """Where they acted on what is others': the rows themselves are those others' to take out."""
    found: list[tuple[str, str, int]] = []
    for name, held in TABLES.items():
        table, mine = Base.metadata.tables[name], belongs_to(Base.metadata.tables[name], held, person)
        for column in held.others.split():
            if column in PROTECTED.get(name, ()):
                continue
            query = select(func.count()).select_from(table).where(table.c[column] == person)
            query = query if mine is None else query.where(not_(func.coalesce(mine, false())))
            if "community_id" in table.c:
                query = query.where(table.c.community_id == work.community_id)
            if number := work.connection.execute(query).scalar_one():
                found.append((name, column, number))
    return tuple(found)


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
        hidden = select(Hiding.subject).where(Hiding.kind == "proposal", hides_now(work.now))
        self._hidden = set(work.session.scalars(hidden.where(Hiding.author_id != person)))
        """Proposals of others whose words are hidden: they have their number alone."""

    def of_person(self, person: int) -> str:
        """The person's own name, or another one's masked."""
        name = self._look_up("person", "name", person)
        return name if person == self._person or name in ERASED.values() else masked(name)

    def of_row(self, column: Column[Any], value: Any) -> Any:
        """What the value says."""
        for key in column.foreign_keys:
            table = key.column.table.name
            if table in NAMED_BY and isinstance(value, int):
                hidden = table == "proposal" and value in self._hidden
                return self._look_up(table, "number" if hidden else NAMED_BY[table], value)
        if isinstance(value, datetime):
            return value.isoformat()
        return value if isinstance(value, str | int | bool | float | list | dict) else str(value)

    def _look_up(self, table: str, column: str, number: int) -> str:
        if (table, number) not in self._known:
            found = Base.metadata.tables[table]
            query = select(found.c[column]).where(found.c.id == number)
            self._known[table, number] = str(self._work.connection.execute(query).scalar_one_or_none() or "")
        return self._known[table, number]
