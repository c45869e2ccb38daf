"""The register as a table that can be brought in again (L04); who takes it out is written down and told of.

Telephone numbers stay in: they are opened for whoever runs the server only, and asked for by name.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import func, select

from kernel.database import table_of
from kernel.work import Work
from residents.acting import Acting
from residents.model import Dwelling, Person, Residency
from residents.offices.powers import Power
from residents.permits import having, require
from residents.privacy.reading import note_read
from residents.roster.events import RegisterTakenOut
from residents.roster.model import RegisterEntry
from residents.roster.phones import PURPOSE
from residents.roster.printing import by_doors
from residents.roster.register import register_of
from residents.roster.steps import KnownHolder, KnownHome

ENTRIES, TIES, HOMES = map(table_of, (RegisterEntry, Residency, Dwelling))
takes_out_the_register = having(Power.EXPORT)
LOOK = "roster"
"""As what it is written down among the looks at personal data."""


@dataclass(frozen=True, slots=True)
class TakenOut:
    """How much is taken out, and the language of whoever does."""

    homes: int
    entries: int
    language: str


@dataclass(frozen=True, slots=True)
class RowOut:
    """A home with one of its holders, or with none; ``joined`` and ``confirmed`` stand on its first row."""

    home: KnownHome
    grid: str
    holder: KnownHolder | None
    phone: str
    joined: int | None
    confirmed: datetime | None


def note_taken_out(work: Work, who: Acting) -> TakenOut:
    """Write down that somebody in office takes the register out; to be done before it is given out."""
    require(takes_out_the_register, work, who)
    note_read(work, who, what=LOOK)
    return _recorded(work, who.person, language_of(work, who), phones=False)


def language_of(work: Work, who: Acting) -> str:
    """The language in which whoever asks reads."""
    person = work.session.get(Person, who.person) if who.person is not None else None
    return person.language if person is not None else work.bylaws.language


def note_by_operator(work: Work, *, phones: bool) -> TakenOut:
    """The same for whoever runs the server, who is nobody here."""
    return _recorded(work, None, work.bylaws.language, phones=phones)


def register_out(work: Work, who: Acting) -> tuple[RowOut, ...]:
    """All homes with whom the register names for them, in the order of the doors, without numbers."""
    require(takes_out_the_register, work, who)
    return tuple(rows_out(work, phones=False))


def rows_out(work: Work, *, phones: bool) -> Iterator[RowOut]:
    """The same for whoever needs no permit; with ``phones`` the numbers are opened."""
    register, known = register_of(work), _numbers(work) if phones else {}
    joined, confirmed = _living(work)
    there = (each for each in register.homes if not each.gone)
    for home in sorted(there, key=lambda each: (by_doors(each.building), by_doors(each.name))):
        grid = register.buildings[home.building]
        lives = (joined.get(home.id, 0), confirmed.get(home.id))
        for number, holder in enumerate(home.holders or (None,)):
            phone = known.get(holder.id, "") if holder is not None else ""
            yield RowOut(home, grid, holder, phone, *(lives if number == 0 else (None, None)))


def _recorded(work: Work, by: int | None, language: str, *, phones: bool) -> TakenOut:
    # Counted, not read: this holds the community, and the whole register is read outside of it.
    there = (HOMES.c.community_id == work.community_id, HOMES.c.gone_at.is_(None))
    homes = work.connection.execute(select(func.count(HOMES.c.id)).where(*there)).scalar_one()
    named = select(func.count(ENTRIES.c.id)).join(HOMES, HOMES.c.id == ENTRIES.c.dwelling_id)
    entries = work.connection.execute(named.where(*there, ENTRIES.c.until.is_(None))).scalar_one()
    work.record(RegisterTakenOut(by, homes, entries, phones))
    return TakenOut(homes, entries, language)


def _numbers(work: Work) -> dict[int, str]:
    where = (ENTRIES.c.community_id == work.community_id, ENTRIES.c.until.is_(None))
    query = select(ENTRIES.c.id, ENTRIES.c.phone_sealed).where(*where, ENTRIES.c.phone_sealed.is_not(None))
    return {row.id: work.keyring.open(PURPOSE, row.phone_sealed) for row in work.connection.execute(query)}


def _living(work: Work) -> tuple[dict[int, int], dict[int, datetime]]:
    """How many joined in each home, and when that was proved or confirmed last."""
    last = func.max(func.coalesce(TIES.c.confirmed_at, TIES.c.verified_at))
    query = select(TIES.c.dwelling_id, func.count(TIES.c.id), last)
    living = (TIES.c.verified_at.is_not(None), TIES.c.until.is_(None))
    found = work.connection.execute(
        query.where(TIES.c.community_id == work.community_id, *living).group_by(TIES.c.dwelling_id)
    ).all()
    return {row[0]: row[1] for row in found}, {row[0]: row[2] for row in found}
