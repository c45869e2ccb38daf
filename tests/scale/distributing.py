"""The same tables spread over shards by community, as a distributed PostgreSQL wants them, and what differs.

A shard can keep a promise only about its own rows. So every key and every unique promise of a distributed
table begins with the column by which it is distributed, and references between such tables carry it along.
PostgreSQL asks the same of its own partitioned tables, which is how this can be tried without a cluster.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field

from sqlalchemy import (
    CheckConstraint,
    Column,
    Connection,
    ForeignKeyConstraint,
    Index,
    MetaData,
    PrimaryKeyConstraint,
    Table,
    UniqueConstraint,
    text,
)
from sqlalchemy.schema import conv

from bot.models import METADATA
from kernel.database import NAMES

BY = "community_id"
SHARDS = 4


def is_distributed(table: Table) -> bool:
    """Whether its rows lie with their community; all other tables are the same everywhere."""
    return BY in table.columns


@dataclass
class Distributed:
    """The derived tables, and in words what differs from ours."""

    metadata: MetaData = field(default_factory=lambda: MetaData(naming_convention=NAMES))
    keys: list[str] = field(default_factory=list)
    promises: list[str] = field(default_factory=list)
    references: list[str] = field(default_factory=list)
    dropped: list[str] = field(default_factory=list)
    everywhere: list[str] = field(default_factory=list)

    def create(self, connection: Connection) -> None:
        """All tables, each distributed one in so many shards."""
        self.metadata.create_all(connection)
        for table in self.metadata.sorted_tables:
            for shard in range(SHARDS) if is_distributed(table) else ():
                connection.execute(
                    text(
                        f'CREATE TABLE "{table.name}_{shard}" PARTITION OF "{table.name}" '
                        f"FOR VALUES WITH (MODULUS {SHARDS}, REMAINDER {shard})"
                    )
                )


def distributed() -> Distributed:
    """Derived from the models as they are."""
    made = Distributed()
    for table in METADATA.sorted_tables:
        if is_distributed(table):
            _spread(made, table)
        else:
            _leave(made, table)
    return made


def _spread(made: Distributed, table: Table) -> None:
    columns = [_copied(each) for each in table.columns]
    key = [BY, *(each.name for each in table.primary_key)]
    made.keys.append(table.name)
    new = Table(
        table.name,
        made.metadata,
        *columns,
        PrimaryKeyConstraint(*key),
        *_promises(made, table),
        *_references(made, table),
        postgresql_partition_by=f"HASH ({BY})",
    )
    _indexes(made, table, new)


def _leave(made: Distributed, table: Table) -> None:
    made.everywhere.append(table.name)
    parts: list[CheckConstraint | ForeignKeyConstraint | UniqueConstraint] = [
        UniqueConstraint(*(column.name for column in each.columns)) for each in _uniques(table)
    ]
    for each in _foreign(table):
        if is_distributed(each.referred_table):
            made.dropped.append(f"{table.name}.{each.column_keys[0]} → {each.referred_table.name}")
        else:
            parts.append(_reference(each.column_keys, each.referred_table.name, _targets(each)))
    key = PrimaryKeyConstraint(*(column.name for column in table.primary_key))
    new = Table(table.name, made.metadata, *(_copied(each) for each in table.columns), key, *parts)
    _indexes(made, table, new)


def _copied(column: Column[object]) -> Column[object]:
    return Column(
        column.name,
        column.type,
        nullable=column.nullable,
        default=column.default and column.default._copy(),
        server_default=column.server_default and column.server_default.arg,  # type: ignore[attr-defined]
        autoincrement=True if column is column.table.autoincrement_column else "auto",
    )


def _promises(made: Distributed, table: Table) -> Iterator[UniqueConstraint | CheckConstraint]:
    for each in _uniques(table):
        names = [column.name for column in each.columns]
        if BY not in names:
            made.promises.append(f"{table.name}: unique ({', '.join(names)})")
        yield UniqueConstraint(*_with_community(names))
    for check in sorted((c for c in table.constraints if isinstance(c, CheckConstraint)), key=str):
        yield CheckConstraint(str(check.sqltext), name=conv(str(check.name)))


def _references(made: Distributed, table: Table) -> Iterator[ForeignKeyConstraint]:
    for each in _foreign(table):
        there = each.referred_table
        if not is_distributed(there):
            yield _reference(each.column_keys, there.name, _targets(each))
            continue
        made.references.append(f"{table.name} ({', '.join(each.column_keys)}) → {there.name}")
        yield _reference(_with_community(each.column_keys), there.name, _with_community(_targets(each)))


def _indexes(made: Distributed, table: Table, new: Table) -> None:
    for index in sorted(table.indexes, key=lambda each: str(each.name)):
        names = [column.name for column in index.columns]
        where = index.dialect_options["postgresql"].get("where")
        if index.unique and is_distributed(table):
            if BY not in names:
                made.promises.append(f"{table.name}: unique ({', '.join(names)}) where {where}")
            names = _with_community(names)
        Index(index.name, *(new.columns[name] for name in names), unique=index.unique, postgresql_where=where)


def _uniques(table: Table) -> list[UniqueConstraint]:
    found = [each for each in table.constraints if isinstance(each, UniqueConstraint)]
    return sorted(found, key=lambda each: [column.name for column in each.columns])


def _foreign(table: Table) -> list[ForeignKeyConstraint]:
    return sorted(table.foreign_key_constraints, key=lambda each: list(each.column_keys))


def _targets(reference: ForeignKeyConstraint) -> list[str]:
    return [element.column.name for element in reference.elements]


def _reference(here: list[str], table: str, there: list[str]) -> ForeignKeyConstraint:
    name = conv(f"fk_{'_'.join(each for each in here if each != BY or len(here) == 1)}_{table}")
    return ForeignKeyConstraint(here, [f"{table}.{each}" for each in there], name=name)


def _with_community(names: list[str]) -> list[str]:
    return [BY, *(name for name in names if name != BY)]


def against_the_law(metadata: MetaData) -> list[str]:
    """What a distributed PostgreSQL would refuse in these tables."""
    faults = []
    for table in metadata.sorted_tables:
        if not is_distributed(table):
            faults += [
                f"{table.name} refers to {each.referred_table.name}, which lies elsewhere"
                for each in _foreign(table)
                if is_distributed(each.referred_table)
            ]
            continue
        promises = [table.primary_key, *_uniques(table), *(each for each in table.indexes if each.unique)]
        for promise in promises:
            if BY not in [column.name for column in promise.columns]:
                faults.append(f"{table.name}: {promise.name} is promised over all shards")
        for each in _foreign(table):
            pairs = dict(zip(each.column_keys, _targets(each), strict=True))
            if is_distributed(each.referred_table) and pairs.get(BY) != BY:
                faults.append(f"{table.name} refers to {each.referred_table.name} without its community")
    return faults


def page() -> str:
    """The part of docs/scale.md that follows from the models."""
    made = distributed()
    parts = (
        ("The same everywhere, because no community owns them", made.everywhere),
        ("Keys that take the community in", made.keys),
        ("Promises that would hold within a community only", made.promises),
        ("References that carry the community along", made.references),
        ("References that fall away, from what is everywhere to what lies with its community", made.dropped),
    )
    return "\n\n".join(
        f"**{title}** ({len(lines)}): " + "; ".join(f"`{each}`" for each in lines) + "."
        for title, lines in parts
    )
