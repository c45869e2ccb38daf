"""What the register says of a home, as far as joining needs it."""

import unicodedata
from dataclasses import dataclass

from sqlalchemy import select

from kernel.work import Work
from residents.model import Relation
from residents.roster.model import Holding, RegisterEntry


@dataclass(frozen=True, slots=True)
class Named:
    """Somebody whom the register names for a home, and which person here they turned out to be."""

    entry: int
    name: str
    person: int | None


def owners_named(work: Work, dwelling: int) -> list[Named]:
    """The owners whom the register names for a home now."""
    query = select(RegisterEntry).where(
        *(RegisterEntry.dwelling_id == dwelling, RegisterEntry.until.is_(None)),
        *(RegisterEntry.relation == Relation.OWNER, RegisterEntry.holding == Holding.PERSON),
    )
    found = work.session.scalars(query.order_by(RegisterEntry.id))
    return [Named(each.id, each.name, each.person_id) for each in found]


def same_name(one: str, other: str) -> bool:
    """Whether two names are written alike but for spaces, width and case."""
    return _plain(one) == _plain(other)


def _plain(name: str) -> str:
    return "".join(unicodedata.normalize("NFKC", name).split()).casefold()
