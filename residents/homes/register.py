"""What the register says of a home, as far as joining needs it."""

import unicodedata
from dataclasses import dataclass
from functools import cache

from opencc import OpenCC
from sqlalchemy import select

from kernel.work import Work
from residents.model import Relation
from residents.roster.model import Holding, RegisterEntry

DOTS = "·・•‧∙⋅᛫.·"
"""Between the parts of a name: 阿依古丽·买买提, however the dot is written."""


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
    """Whether two names are written alike but for spaces, dots, width, case, and simplified signs."""
    return _plain(one) == _plain(other)


def _plain(name: str) -> str:
    kept = unicodedata.normalize("NFKC", name)
    kept = "".join(c for c in kept if not c.isspace() and c not in DOTS).casefold()
    # Only signs outside ASCII can be of another script; most registers write names in one.
    return kept if kept.isascii() else str(_to_simplified().convert(kept))


@cache
def _to_simplified() -> OpenCC:
    return OpenCC("t2s")
